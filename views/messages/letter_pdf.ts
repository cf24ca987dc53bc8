// Sets a letter on A4, for an envelope with its window on the right (DL or C5).

import type { Letter } from "./letter.ts";
import { setFoot, setItem, setSender } from "./letterhead.ts";
import {
  band,
  column,
  margin,
  muted,
  sand,
  Sheet,
  type Style,
} from "./sheet.ts";
import type { Role } from "./tags.ts";

/** The window is 85 by 35, 20 from the right edge and 47 from the upper one; the words keep clear of its frame. */
const pane = { left: 110, top: 51, width: 76, height: 29 };
/** DL folds in three, C5 in two. */
const folds = [99, 148.5, 198];
/** Under the first fold, so that the envelope's window shows nothing but the address. */
const bodyTop = 108;

const text: Style = { font: "plain", size: 11 };
const strong: Style = { font: "bold", size: 11 };

/** The same bytes for the same letter. */
export async function letterPdf(letter: Letter): Promise<Uint8Array> {
  const sheet = await Sheet.blank(letter);
  setHead(sheet, letter);
  setBody(sheet, letter);
  setFeet(sheet, letter);
  return await sheet.bytes();
}

function setHead(sheet: Sheet, letter: Letter): void {
  setSender(sheet, letter.sender);
  const { left } = margin;
  sheet.tag(
    "P",
    () => sheet.write(letter.date, { left, top: pane.top + 4 }, text),
  );
  setAddress(sheet, [letter.name, ...letter.address]);
  for (const top of folds) {
    sheet.fill({ left: 4, top, width: 5, height: 0.2 }, muted);
  }
}

/** In smaller letters where a line is too long; in two lines where they would be too small to read. */
function setAddress(sheet: Sheet, parts: readonly string[]): void {
  const widest = Math.max(...parts.map((line) => sheet.width(line, text)));
  const size = Math.max(9, Math.min(11, 11 * pane.width / widest));
  const style: Style = { font: "plain", size };
  const { left, width, height } = pane;
  const lines = parts.flatMap((line) => sheet.lines(line, width, style));
  const step = Math.min(5.3, height / lines.length);
  let top = pane.top + 4;
  for (const part of parts) {
    sheet.tag("P", () => {
      top += sheet.block(part, { left, top }, { style, width, step });
    });
  }
}

function setBody(sheet: Sheet, letter: Letter): void {
  const { left } = margin;
  const say = (words: string, style: Style, role: Role = "P") =>
    sheet.tag(role, () => sheet.paragraph(words, left, style));
  sheet.down = bodyTop;
  say(letter.title, { font: "bold", size: 18 }, "H1");
  sheet.down += 2;
  for (const [at, words] of letter.paragraphs.entries()) {
    if (at > 0) sheet.down += 2.4;
    say(words, text);
  }
  sheet.down += 5;
  if (letter.code) {
    setCode(sheet, letter.code);
    sheet.down += 5;
  }
  say(letter.how, { font: "bold", size: 13 }, "H2");
  sheet.tag("L", () => {
    for (const [at, step] of letter.steps.entries()) {
      sheet.down += 1.8;
      setItem(sheet, `${at + 1}.`, step);
    }
  }, { numbering: "Decimal" });
  sheet.down += 4;
  say(letter.never, strong);
}

function setCode(sheet: Sheet, code: NonNullable<Letter["code"]>): void {
  const height = 39;
  sheet.room(height);
  const { left } = margin;
  const top = sheet.down;
  sheet.fill({ left, top, width: column, height }, sand);
  sheet.fill({ left, top, width: 1.6, height }, band);
  const inner = left + 7;
  sheet.tag(
    "P",
    () => sheet.write(code.label, { left: inner, top: top + 7.5 }, text),
  );
  sheet.tag(
    "P",
    () =>
      sheet.write(code.value, { left: inner, top: top + 18.5 }, {
        font: "code",
        size: 28,
      }),
  );
  sheet.down = top + 22.8;
  sheet.tag("P", () => sheet.paragraph(code.until, inner, strong));
  sheet.tag("P", () => sheet.paragraph(code.newest, inner, text));
  sheet.down = top + height;
}

function setFeet(sheet: Sheet, letter: Letter): void {
  const pages = sheet.pdf.getPages();
  for (const [at, page] of pages.entries()) {
    sheet.page = page;
    setFoot(sheet, {
      // Read out once, and not at the foot of each page.
      role: at === 0 ? "P" : null,
      note: letter.note,
      number: letter.page(at + 1, pages.length),
    });
  }
}
