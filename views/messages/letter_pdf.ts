// Sets the invitation letter on A4, for an envelope with its window on the right (DL or C5).

import { key } from "../assets/mark.tsx";
import type { Letter } from "./letter.ts";
import {
  band,
  column,
  margin,
  mm,
  muted,
  paper,
  sand,
  Sheet,
  type Style,
} from "./sheet.ts";

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
  const sheet = await Sheet.blank();
  describe(sheet, letter);
  setHead(sheet, letter);
  setBody(sheet, letter);
  setFeet(sheet, letter);
  return await sheet.pdf.save();
}

function describe({ pdf }: Sheet, letter: Letter): void {
  pdf.setTitle(letter.title, { showInWindowTitleBar: true });
  pdf.setLanguage(letter.languageTag);
  pdf.setAuthor("Clave");
  pdf.setCreator("Clave");
  pdf.setProducer("Clave");
  pdf.setCreationDate(letter.madeAt);
  pdf.setModificationDate(letter.madeAt);
}

function setHead(sheet: Sheet, letter: Letter): void {
  sheet.page.drawSvgPath(key, {
    x: margin.left * mm,
    y: (paper.height - 17) * mm,
    scale: 0.32 * mm,
    borderColor: band,
    borderWidth: 3.4,
  });
  const left = margin.left;
  sheet.write("Clave", { left: left + 23, top: 24.5 }, {
    font: "bold",
    size: 21,
    color: band,
  });
  sheet.write(letter.sender, { left, top: 33.5 }, {
    font: "plain",
    size: 9.5,
    color: muted,
  });
  sheet.write(letter.date, { left, top: pane.top + 4 }, text);
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
  const lines = parts.flatMap((line) => sheet.lines(line, pane.width, style));
  const step = Math.min(5.3, pane.height / lines.length);
  for (const [at, line] of lines.entries()) {
    sheet.write(
      line,
      { left: pane.left, top: pane.top + 4 + at * step },
      style,
    );
  }
}

function setBody(sheet: Sheet, letter: Letter): void {
  const { left } = margin;
  sheet.down = bodyTop;
  sheet.paragraph(letter.title, left, { font: "bold", size: 18 });
  sheet.down += 2;
  sheet.paragraph(letter.why, left, text);
  sheet.down += 2.4;
  sheet.paragraph(letter.notYou, left, text);
  sheet.down += 5;
  setCode(sheet, letter);
  sheet.down += 5;
  sheet.paragraph(letter.how, left, { font: "bold", size: 13 });
  for (const [at, step] of letter.steps.entries()) {
    sheet.down += 1.8;
    sheet.room(12);
    const top = sheet.down;
    sheet.paragraph(step, left + 8, text);
    sheet.write(`${at + 1}.`, { left, top: top + 3.9 }, strong);
  }
  sheet.down += 4;
  sheet.paragraph(letter.never, left, strong);
}

function setCode(sheet: Sheet, letter: Letter): void {
  const height = 39;
  sheet.room(height);
  const { left } = margin;
  const top = sheet.down;
  sheet.fill({ left, top, width: column, height }, sand);
  sheet.fill({ left, top, width: 1.6, height }, band);
  const inner = left + 7;
  sheet.write(letter.codeLabel, { left: inner, top: top + 7.5 }, text);
  sheet.write(letter.code, { left: inner, top: top + 18.5 }, {
    font: "code",
    size: 28,
  });
  sheet.down = top + 22.8;
  sheet.paragraph(letter.until, inner, strong);
  sheet.paragraph(letter.newest, inner, text);
  sheet.down = top + height;
}

function setFeet(sheet: Sheet, letter: Letter): void {
  const pages = sheet.pdf.getPages();
  const style: Style = { font: "plain", size: 8.5, color: muted };
  for (const [at, page] of pages.entries()) {
    sheet.page = page;
    const top = 283;
    const { left } = margin;
    sheet.fill({ left, top: top - 5, width: column, height: 0.2 }, muted);
    const number = letter.page(at + 1, pages.length);
    const right = paper.width - margin.right - sheet.width(number, style);
    const room = right - left - 6;
    for (const [at, line] of sheet.lines(letter.note, room, style).entries()) {
      sheet.write(line, { left, top: top + at * 4 }, style);
    }
    sheet.write(number, { left: right, top }, style);
  }
}
