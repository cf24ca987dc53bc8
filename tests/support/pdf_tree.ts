// The structure of a tagged PDF, read back from its bytes: who hears it hears this.

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

/** An element as `[role, ...children]`; words are text. */
export type Tree = readonly [role: string, ...children: (Tree | string)[]];

export interface Tagged {
  readonly pdf: PDFDocument;
  readonly tree: Tree;
  /** What stands outside of the structure: decoration. */
  readonly artifacts: readonly string[];
  /** The languages of elements that are not in the document's. */
  readonly languages: readonly string[];
}

const latin = new TextDecoder("windows-1252");

/** Fails where the PDF is not tagged, or some ink is neither of an element nor an artifact. */
export async function readTags(bytes: Uint8Array): Promise<Tagged> {
  const pdf = await PDFDocument.load(bytes);
  const { context, catalog } = pdf;
  const marks = new Map<string, string>();
  const artifacts: string[] = [];
  for (const page of pdf.getPages()) {
    for (const { mark, words } of marksOf(page.node, pdf)) {
      if (mark === null) artifacts.push(words);
      else marks.set(`${page.ref} ${mark}`, words);
    }
  }
  const root = catalog.lookup(name("StructTreeRoot"), PDFDict);
  const isMarked = catalog.lookup(name("MarkInfo"), PDFDict)
    .get(name("Marked"));
  if (String(isMarked) !== "true") throw new Error("not marked");
  const languages: string[] = [];
  const used = new Set<string>();
  const read = (object: PDFObject | undefined): Tree | string => {
    const dict = context.lookup(object, PDFDict);
    const page = dict.get(name("Pg"));
    if (page) {
      const id = `${page} ${dict.lookup(name("MCID"), PDFNumber)}`;
      const words = marks.get(id);
      if (words === undefined) throw new Error(`no mark ${id}`);
      used.add(id);
      return words;
    }
    const lang = dict.lookup(name("Lang"));
    if (lang instanceof PDFString) languages.push(lang.decodeText());
    const role = dict.lookup(name("S"), PDFName).decodeText();
    const kids = dict.lookup(name("K"), PDFArray).asArray();
    return [role, ...kids.map((kid) => read(kid))];
  };
  const tree = read(root.get(name("K")) as PDFRef) as Tree;
  const lost = [...marks.keys()].filter((id) => !used.has(id));
  if (lost.length > 0) throw new Error(`of no element: ${lost}`);
  return { pdf, tree, artifacts, languages };
}

/** All the words of an element, in the order of reading. */
export function wordsOf(tree: Tree | string): string {
  if (typeof tree === "string") return tree;
  return tree.slice(1).map((child) => wordsOf(child as Tree)).join(" ");
}

/** Every element with this role. */
export function elements(tree: Tree, role: string): Tree[] {
  const inner = tree.slice(1).filter((child) => typeof child !== "string")
    .flatMap((child) => elements(child as Tree, role));
  return tree[0] === role ? [tree, ...inner] : inner;
}

function marksOf(node: PDFDict, { context }: PDFDocument) {
  const contents = context.lookup(node.get(name("Contents")));
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  const code = parts.map((part) => {
    const stream = context.lookup(part);
    return stream instanceof PDFRawStream
      ? latin.decode(decodePDFRawStream(stream).decode())
      : "";
  }).join("\n");
  const found: { mark: number | null; words: string }[] = [];
  const marked = /\/(\w+) (?:BMC|<<\/MCID (\d+)>>\s*BDC)\n?([\s\S]*?)\bEMC\b/g;
  const outside = code.replace(marked, (_, tag, mark, inner) => {
    const shown = [...String(inner).matchAll(/<([0-9A-F]*)> Tj/g)];
    const words = shown.map(([, hex]) => latin.decode(Uint8Array.fromHex(hex!)))
      .join("");
    if (mark === undefined && tag !== "Artifact") throw new Error(tag);
    found.push({ mark: mark === undefined ? null : Number(mark), words });
    return "";
  });
  // What paints: text, fills, strokes, images (ISO 32000-1, table A.1).
  if (/(?:^|\s)(?:Tj|TJ|f|F|B|b|S|s|Do|sh)(?:\s|$)/.test(outside)) {
    throw new Error(`ink outside of all: ${outside}`);
  }
  return found;
}

const name = (text: string) => PDFName.of(text);
