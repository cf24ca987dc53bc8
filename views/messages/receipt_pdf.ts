// Sets a receipt on A4, tagged: what the page says, in the same order.

import { type Language, languageTag } from "../../domain/language.ts";
import type { ReceiptContent } from "../receipt/content.ts";
import { setFoot, setItem, setSender } from "./letterhead.ts";
import {
  band,
  column,
  margin,
  paper,
  sand,
  Sheet,
  type Style,
} from "./sheet.ts";
import type { Role } from "./tags.ts";
import { messageWords } from "./words.ts";

const text: Style = { font: "plain", size: 11 };
const strong: Style = { font: "bold", size: 11 };
const heading: Style = { font: "bold", size: 13 };
const code: Style = { font: "code", size: 20 };

/** Labels to the left, what was given to the right of them. */
const values = { left: margin.left + 58, width: column - 58 };

/** Before it is sealed. The same bytes for the same receipt. */
export async function receiptPdf(
  content: ReceiptContent,
  language: Language,
  madeAt: Date,
): Promise<Uint8Array> {
  const sheet = await Sheet.blank({
    title: content.title,
    languageTag: languageTag[language],
    madeAt,
  });
  const { sender, page } = messageWords[language].letter;
  setSender(sheet, sender);
  const say = (words: string, style = text, role: Role = "P") =>
    sheet.tag(role, () => sheet.paragraph(words, margin.left, style));
  sheet.down = 42;
  say(content.title, { font: "bold", size: 18 }, "H1");
  sheet.down += 2;
  say(content.lead);
  sheet.down += 3;
  setRows(sheet, content.rows);
  setConditions(sheet, content.conditions);
  const { activation, csv } = content;
  if (activation) setCode(sheet, [activation.advice], activation);
  if (csv) setCode(sheet, [csv.advice, csv.care], csv);
  const pages = sheet.pdf.getPages();
  for (const [at, one] of pages.entries()) {
    sheet.page = one;
    setFoot(sheet, {
      role: at === 0 ? "P" : null,
      note: content.sealed,
      number: page(at + 1, pages.length),
    });
  }
  return await sheet.bytes();
}

function setRows(sheet: Sheet, rows: ReceiptContent["rows"]): void {
  sheet.tag("Table", () => {
    for (const { label, value } of rows) {
      const { left, width } = values;
      sheet.room(Math.max(
        sheet.height(label, left - margin.left - 4, text),
        sheet.height(value, width, strong),
      ));
      const top = sheet.down;
      sheet.tag("TR", () => {
        sheet.tag(
          "TH",
          () =>
            sheet.paragraph(label, margin.left, text, left - margin.left - 4),
        );
        const under = sheet.down;
        sheet.down = top;
        sheet.tag("TD", () => sheet.paragraph(value, left, strong, width));
        sheet.down = Math.max(under, sheet.down) + 1.2;
      });
      const line = { left: margin.left, top: sheet.down - 0.2 };
      sheet.fill({ ...line, width: column, height: 0.15 }, sand);
    }
  });
}

/** In the language in which they were accepted. */
function setConditions(
  sheet: Sheet,
  conditions: ReceiptContent["conditions"],
): void {
  if (!conditions) return;
  sheet.down += 4;
  sheet.tag(
    "H2",
    () => sheet.paragraph(conditions.title, margin.left, heading),
  );
  sheet.tag("L", () => {
    for (const sentence of conditions.sentences) {
      sheet.down += 1;
      setItem(sheet, "•", sentence);
    }
  }, { lang: conditions.languageTag, numbering: "Disc" });
}

/** A code to keep, on a ground of its own, never torn in two by a page's end. */
function setCode(
  sheet: Sheet,
  advice: readonly string[],
  coded: { readonly title: string; readonly code: string },
): void {
  const left = margin.left + 7;
  const width = paper.width - margin.right - left - 4;
  const height = advice.reduce(
    (sum, words) => sum + sheet.height(words, width, text),
    25,
  );
  sheet.down += 4;
  sheet.room(height);
  const top = sheet.down;
  sheet.fill({ left: margin.left, top, width: column, height }, sand);
  sheet.fill({ left: margin.left, top, width: 1.6, height }, band);
  sheet.down = top + 2;
  sheet.tag("H2", () => sheet.paragraph(coded.title, left, heading));
  sheet.tag("P", () => sheet.write(coded.code, { left, top: top + 17 }, code));
  sheet.down = top + 20.5;
  for (const words of advice) {
    sheet.tag("P", () => sheet.paragraph(words, left, text, width));
  }
  sheet.down = top + height;
}
