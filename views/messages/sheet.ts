// A4 paper and a pen on it: millimetres from the upper left corner, letters in points.

import {
  type Color,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  StandardFonts,
} from "@cantoo/pdf-lib";
import { toWinAnsi } from "./win_ansi.ts";

export const mm = 72 / 25.4;
export const paper = { width: 210, height: 297 };
export const margin = { left: 25, right: 20, top: 25, bottom: 26 };
/** How wide a line of words can be. */
export const column = paper.width - margin.left - margin.right;

export const ink = rgb(0.086, 0.141, 0.165);
export const muted = rgb(0.298, 0.357, 0.38);
export const band = rgb(0.051, 0.231, 0.282);
export const sand = rgb(0.961, 0.949, 0.918);

export interface Style {
  readonly font: "plain" | "bold" | "code";
  readonly size: number;
  readonly color?: Color;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** From one line of words to the next, in their own size. */
const leading = 1.38;

export class Sheet {
  /** The page being written on, and how far down the pen is. */
  page: PDFPage;
  down: number;

  private constructor(
    readonly pdf: PDFDocument,
    readonly fonts: Readonly<Record<Style["font"], PDFFont>>,
  ) {
    this.page = this.turn();
    this.down = margin.top;
  }

  static async blank(): Promise<Sheet> {
    const pdf = await PDFDocument.create({ updateMetadata: false });
    return new Sheet(pdf, {
      plain: await pdf.embedFont(StandardFonts.Helvetica),
      bold: await pdf.embedFont(StandardFonts.HelveticaBold),
      code: await pdf.embedFont(StandardFonts.CourierBold),
    });
  }

  private turn(): PDFPage {
    return this.pdf.addPage([paper.width * mm, paper.height * mm]);
  }

  /** Turns the page where so much does not fit any more. */
  room(height: number): void {
    if (this.down + height <= paper.height - margin.bottom) return;
    this.page = this.turn();
    this.down = margin.top;
  }

  width(words: string, { font, size }: Style): number {
    return this.fonts[font].widthOfTextAtSize(toWinAnsi(words), size) / mm;
  }

  /** Writes on the line at `top`. */
  write(
    words: string,
    at: { readonly left: number; readonly top: number },
    style: Style,
  ): void {
    this.page.drawText(toWinAnsi(words), {
      x: at.left * mm,
      y: (paper.height - at.top) * mm,
      font: this.fonts[style.font],
      size: style.size,
      color: style.color ?? ink,
    });
  }

  fill({ left, top, width, height }: Box, color: Color): void {
    this.page.drawRectangle({
      x: left * mm,
      y: (paper.height - top - height) * mm,
      width: width * mm,
      height: height * mm,
      color,
    });
  }

  /** The words in lines no wider than `width`, but for a single word that is. */
  lines(words: string, width: number, style: Style): readonly string[] {
    const lines: string[] = [];
    for (const word of words.split(/\s+/)) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.width(longer, style) <= width) {
        lines[lines.length - 1] = longer;
      } else lines.push(word);
    }
    return lines;
  }

  /** Sets a paragraph from where the pen is, and leaves the pen under it. */
  paragraph(words: string, left: number, style: Style): void {
    const step = style.size * leading / mm;
    const width = paper.width - margin.right - left;
    const lines = this.lines(words, width, style);
    this.room(lines.length * step);
    for (const line of lines) {
      this.down += step;
      this.write(line, { left, top: this.down - step * 0.27 }, style);
    }
  }
}
