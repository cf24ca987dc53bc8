// A signature inside a PDF by PAdES B-B (ETSI EN 319 142-1): added behind the file, over all of it but the signature's own place.

import {
  PDFArray,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from "@cantoo/pdf-lib";
import { joined } from "./cipher.ts";
import { cms } from "./cms.ts";
import type { Signatory } from "./signatory.ts";

export interface SignedAs {
  readonly name: string;
  readonly reason: string;
  readonly at: Date;
}

/** Wide enough for offsets of any file that fits in memory. */
const offsetWidth = 10;
/** What a signature takes beside its certificates, generously: RSA of 4096 bits is 512 of it. */
const roomBytes = 2048;

export async function signPdf(
  pdf: Uint8Array,
  signatory: Signatory,
  as: SignedAs,
): Promise<Uint8Array> {
  const room = signatory.chain.reduce(
    (sum, one) => sum + one.length,
    roomBytes,
  );
  const file = await withPlace(pdf, room, as);
  const hole = `<${"0".repeat(2 * room)}>`;
  const start = lastIndexOf(file, hole);
  const end = start + hole.length;
  const range = [0, start, end, file.length - end];
  write(
    file,
    lastIndexOf(file, placeholders.join(" ")),
    range.slice(1).join(" ").padEnd(placeholders.join(" ").length),
  );
  const content = joined(file.subarray(0, start), file.subarray(end));
  // PDF 32000-1 12.8.1: the place is larger than what stands in it; zeros fill the rest.
  const signature = (await cms(content, signatory)).toHex();
  if (signature.length > 2 * room) throw new Error("no room for a signature");
  write(file, start + 1, signature);
  return file;
}

const placeholders = Array.from(
  { length: 3 },
  () => `/${"*".repeat(offsetWidth)}`,
);

/** The file with a signature field in it, not to be seen, whose signature is still to come. */
async function withPlace(
  pdf: Uint8Array,
  room: number,
  { name, reason, at }: SignedAs,
): Promise<Uint8Array> {
  // What is there stays byte for byte: a signature of somebody else in it would stay good.
  const file = await PDFDocument.load(pdf, {
    forIncrementalUpdate: true,
    updateMetadata: false,
  });
  const { context, catalog } = file;
  const range = PDFArray.withContext(context);
  range.push(PDFNumber.of(0));
  for (const hole of placeholders) range.push(PDFName.of(hole.slice(1)));
  const signature = context.register(context.obj({
    Type: "Sig",
    Filter: "Adobe.PPKLite",
    SubFilter: "ETSI.CAdES.detached",
    ByteRange: range,
    Contents: PDFHexString.of("0".repeat(2 * room)),
    Name: PDFHexString.fromText(name),
    Reason: PDFHexString.fromText(reason),
    M: PDFString.fromDate(at),
  }));
  const page = file.getPage(0);
  const form = catalog.getOrCreateAcroForm();
  const field = context.register(context.obj({
    Type: "Annot",
    Subtype: "Widget",
    FT: "Sig",
    Rect: [0, 0, 0, 0],
    V: signature,
    T: PDFString.of(`Seal${form.getAllFields().length + 1}`),
    // Hidden, for whoever reads with ears (PDF/UA-1 7.18.1), printed with the page, and locked.
    F: 2 | 4 | 128,
    P: page.ref,
  }));
  page.node.addAnnot(field);
  form.dict.set(PDFName.of("SigFlags"), PDFNumber.of(3));
  form.addField(field);
  return await file.commit({ useObjectStreams: false });
}

function write(file: Uint8Array, at: number, words: string): void {
  file.set(new TextEncoder().encode(words), at);
}

/** The last, for what came before is the file's own. */
function lastIndexOf(file: Uint8Array, words: string): number {
  // One letter for each byte, so that places agree.
  const at = new TextDecoder("latin1").decode(file).lastIndexOf(words);
  if (at < 0) throw new Error("no place for a signature");
  return at;
}
