// A4 paper and a pen on it: millimetres from the upper left corner, letters in points. What is written is tagged as it is written.

import {
  type Color,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  StandardFonts,
} from "@cantoo/pdf-lib";
import { type Role, type RoleOptions, Tags } from "./tags.ts";
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

export interface Setting {
  readonly style: Style;
  readonly width: number;
  /** From one line to the next, in millimetres. */
  readonly step: number;
}

/** What readers of PDF show of a document as a whole. */
export interface Description {
  readonly title: string;
  readonly languageTag: string;
  readonly madeAt: Date;
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
    private readonly tags: Tags,
  ) {
    this.page = this.turn();
    this.down = margin.top;
  }

  static async blank(
    { title, languageTag, madeAt }: Description,
  ): Promise<Sheet> {
    const pdf = await PDFDocument.create({ updateMetadata: false });
    pdf.setTitle(title, { showInWindowTitleBar: true });
    pdf.setLanguage(languageTag);
    pdf.setAuthor("Clave");
    pdf.setCreator("Clave");
    pdf.setProducer("Clave");
    pdf.setCreationDate(madeAt);
    pdf.setModificationDate(madeAt);
    return new Sheet(pdf, {
      plain: await pdf.embedFont(StandardFonts.Helvetica),
      bold: await pdf.embedFont(StandardFonts.HelveticaBold),
      code: await pdf.embedFont(StandardFonts.CourierBold),
    }, new Tags(pdf));
  }

  /** The finished file. */
  async bytes(): Promise<Uint8Array> {
    this.tags.finish();
    return await this.pdf.save();
  }

  /** What `put` writes is a heading, a paragraph, …; what is written outside of all is no more than decoration. */
  tag(role: Role, put: () => void, options?: RoleOptions): void {
    this.tags.within(role, put, options);
  }

  /** What is drawn says nothing. */
  decorate(draw: (page: PDFPage) => void): void {
    this.tags.decorate(this.page, () => draw(this.page));
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
    this.tags.mark(this.page, () =>
      this.page.drawText(toWinAnsi(words), {
        x: at.left * mm,
        y: (paper.height - at.top) * mm,
        font: this.fonts[style.font],
        size: style.size,
        color: style.color ?? ink,
      }));
  }

  fill({ left, top, width, height }: Box, color: Color): void {
    this.decorate((page) =>
      page.drawRectangle({
        x: left * mm,
        y: (paper.height - top - height) * mm,
        width: width * mm,
        height: height * mm,
        color,
      })
    );
  }

  /** The words in lines no wider than `width`. A word that is wider goes on in the next line. */
  lines(words: string, width: number, style: Style): readonly string[] {
    const lines: string[] = [];
    for (const word of words.split(/\s+/)) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.width(longer, style) <= width) {
        lines[lines.length - 1] = longer;
      } else lines.push(...this.pieces(word, width, style));
    }
    return lines;
  }

  private pieces(word: string, width: number, style: Style): string[] {
    const pieces: string[] = [""];
    for (const letter of word) {
      const longer = pieces.at(-1) + letter;
      if (longer === letter || this.width(longer, style) <= width) {
        pieces[pieces.length - 1] = longer;
      } else pieces.push(letter);
    }
    return pieces;
  }

  /** How high a paragraph will be. */
  height(words: string, width: number, style: Style): number {
    return this.lines(words, width, style).length * stepOf(style);
  }

  /** Sets a paragraph from where the pen is, and leaves the pen under it. */
  paragraph(
    words: string,
    left: number,
    style: Style,
    width = paper.width - margin.right - left,
  ): void {
    const step = stepOf(style);
    this.room(this.height(words, width, style));
    const at = { left, top: this.down + step * 0.73 };
    this.down += this.block(words, at, { style, width, step });
  }

  /** Sets the words where they are told to stand, all on this page; answers how high they are. */
  block(
    words: string,
    { left, top }: { readonly left: number; readonly top: number },
    { style, width, step }: Setting,
  ): number {
    const lines = this.lines(words, width, style);
    const folded = words.split(/\s+/).join(" ");
    this.tags.mark(this.page, () => {
      for (const [at, line] of lines.entries()) {
        // Whoever hears or copies it wants a space between two lines, but not inside a word that was cut.
        const spaced = folded.includes(`${line} ${lines[at + 1]}`);
        const place = { left, top: top + at * step };
        this.write(spaced ? `${line} ` : line, place, style);
      }
    });
    return lines.length * step;
  }
}

/** From one line to the next, in millimetres. */
function stepOf({ size }: Style): number {
  return size * leading / mm;
}
