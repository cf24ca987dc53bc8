// The letter as a PDF: what it says, where it says it, and who can read it.

import { deepEqual, equal, match, ok } from "node:assert/strict";
import {
  decodePDFRawStream,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
} from "@cantoo/pdf-lib";
import { languages, languageTag } from "../../domain/language.ts";
import { toWinAnsi } from "../../views/messages/win_ansi.ts";
import { elements, readTags, wordsOf as wordsIn } from "../support/pdf_tree.ts";
import { host, invitation, letterForPhone, write } from "../support/written.ts";

for (const language of languages) {
  Deno.test(`letterPdf() sets one page that can be read in ${language}`, async () => {
    const { attachments, subject } = write(letterForPhone, language);
    const [letter] = attachments;
    equal(letter?.type, "application/pdf");
    match(letter!.name, /^[a-z]+\.pdf$/);
    const pdf = await PDFDocument.load(await letter!.bytes());
    equal(pdf.getPageCount(), 1);
    equal(pdf.getTitle(), subject);
    equal(pdf.getAuthor(), "Clave");
    equal(langOf(pdf), languageTag[language]);
    const words = wordsOf(pdf).map(({ words }) => words).join(" ");
    ok(words.includes("AB2C DE3F GH4J KM5N"));
    ok(words.includes(host));
  });
}

Deno.test("letterPdf() is the same for the same letter", async () => {
  const twice = [write(invitation, "gl"), write(invitation, "gl")];
  const [one, other] = await Promise.all(
    twice.map(({ attachments }) => attachments[0]!.bytes()),
  );
  deepEqual(one, other);
});

Deno.test("letterPdf() keeps name and address inside the window", async () => {
  const { attachments } = write(invitation, "es");
  const pdf = await PDFDocument.load(await attachments[0]!.bytes());
  const lines = wordsOf(pdf);
  const first = lines.findIndex(({ words }) => words.startsWith("María"));
  const last = lines.findIndex(({ words }) => words.startsWith("Santa Cruz"));
  for (const { left, top } of lines.slice(first, last + 1)) {
    ok(left >= 105 && left <= 190, `${left} mm from the left`);
    ok(top >= 47 && top <= 82, `${top} mm from the top`);
  }
});

Deno.test("letterPdf() sets letters that its font lacks as their likes", async () => {
  const name = "Łukasz Đặng Иван 李 ﷽ \n o’Neill Ŀ";
  const { attachments } = write({ ...invitation, name }, "es");
  const pdf = await PDFDocument.load(await attachments[0]!.bytes());
  ok(wordsOf(pdf).some(({ words }) => words.startsWith("Lukasz Dang ????")));
  equal(toWinAnsi("Col·legi, 3.º «ñ» € – l’ŀ"), "Col·legi, 3.º «ñ» € – l’l·");
});

Deno.test("letterPdf() goes overleaf rather than into the margin", async () => {
  const far = `${"un-nombre-de-servidor-muy-largo.".repeat(4)}gob.es`;
  const hosts = Array.from({ length: 12 }, () => far).join(" ");
  const { attachments } = write(invitation, "es", hosts);
  const pdf = await PDFDocument.load(await attachments[0]!.bytes());
  ok(pdf.getPageCount() > 1);
});

function langOf(pdf: PDFDocument): string {
  return pdf.catalog.lookup(PDFName.of("Lang"), PDFString).decodeText();
}

/** What the first page says, and where, in millimetres from the upper left corner. */
function wordsOf(
  pdf: PDFDocument,
): { words: string; left: number; top: number }[] {
  const contents = pdf.getPage(0).node.normalizedEntries().Contents!;
  const latin = new TextDecoder("windows-1252");
  return contents.asArray().flatMap((one) => {
    const stream = pdf.context.lookup(one);
    if (!(stream instanceof PDFRawStream)) return [];
    const code = latin.decode(decodePDFRawStream(stream).decode());
    const lines = /1 0 0 1 ([\d.]+) ([\d.]+) Tm\s+<([0-9A-F]*)> Tj/g;
    return [...code.matchAll(lines)].map(([, x, y, hex]) => ({
      words: latin.decode(Uint8Array.fromHex(hex!)),
      left: Number(x) * 25.4 / 72,
      top: 297 - Number(y) * 25.4 / 72,
    }));
  });
}

Deno.test("letterPdf() is tagged: a title, a heading, a numbered list, and nothing said twice", async () => {
  for (const language of languages) {
    const { attachments, subject } = write(invitation, language);
    const { tree, artifacts } = await readTags(await attachments[0]!.bytes());
    deepEqual(elements(tree, "H1").map(wordsIn), [subject]);
    equal(elements(tree, "H2").length, 1);
    const items = elements(elements(tree, "L")[0]!, "LI");
    deepEqual(
      items.map((item) => wordsIn(elements(item, "Lbl")[0]!)),
      ["1.", "2.", "3.", "4."],
    );
    const words = wordsIn(tree);
    for (const said of [invitation.name, ...invitation.address, host]) {
      ok(words.includes(said), said);
    }
    // Folds, grounds and lines say nothing; the number of the page is no part of the letter.
    deepEqual(artifacts.filter((one) => /[^\d\s]{12}/.test(one)), []);
  }
});

Deno.test("letterPdf() says its note once, however many its pages", async () => {
  const hosts = Array.from({ length: 60 }, () => "servidor.gob.es").join(" ");
  const { attachments } = write(invitation, "es", hosts);
  const { pdf, tree } = await readTags(await attachments[0]!.bytes());
  ok(pdf.getPageCount() > 1);
  const notes = elements(tree, "P").map(wordsIn)
    .filter((words) => words.startsWith("Esta carta también"));
  equal(notes.length, 1);
});
