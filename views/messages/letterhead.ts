// What our papers share: the head that says whose they are, their foot, and how their lists are set.

import { key } from "../assets/mark.tsx";
import {
  band,
  column,
  margin,
  mm,
  muted,
  paper,
  type Sheet,
  type Style,
} from "./sheet.ts";

const text: Style = { font: "plain", size: 11 };
const strong: Style = { font: "bold", size: 11 };
const small: Style = { font: "plain", size: 8.5, color: muted };

/** The mark, the name, and what Clave is for. */
export function setSender(sheet: Sheet, sender: string): void {
  const { left } = margin;
  sheet.decorate((page) =>
    page.drawSvgPath(key, {
      x: left * mm,
      y: (paper.height - 17) * mm,
      scale: 0.32 * mm,
      borderColor: band,
      borderWidth: 3.4,
    })
  );
  const name: Style = { font: "bold", size: 21, color: band };
  sheet.tag(
    "P",
    () => sheet.write("Clave", { left: left + 23, top: 24.5 }, name),
  );
  const words: Style = { font: "plain", size: 9.5, color: muted };
  sheet.tag("P", () => sheet.write(sender, { left, top: 33.5 }, words));
}

/** A line of a list: its number or its point, and what it says. */
export function setItem(sheet: Sheet, label: string, words: string): void {
  const left = margin.left + 8;
  sheet.room(sheet.height(words, paper.width - margin.right - left, text));
  const top = sheet.down + 3.9;
  sheet.tag("LI", () => {
    sheet.tag(
      "Lbl",
      () => sheet.write(label, { left: margin.left, top }, strong),
    );
    sheet.tag("LBody", () => sheet.paragraph(words, left, text));
  });
}

interface Foot {
  /** Null where the note has been said on a page before. */
  readonly role: "P" | null;
  readonly note: string;
  readonly number: string;
}

export function setFoot(sheet: Sheet, { role, note, number }: Foot): void {
  const top = 283;
  const { left } = margin;
  sheet.fill({ left, top: top - 5, width: column, height: 0.2 }, muted);
  const right = paper.width - margin.right - sheet.width(number, small);
  sheet.write(number, { left: right, top }, small);
  const width = right - left - 6;
  const put = () =>
    sheet.block(note, { left, top }, { style: small, width, step: 4 });
  if (role) sheet.tag(role, put);
  else put();
}
