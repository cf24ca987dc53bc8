// What a PDF is besides ink (ISO 32000-1, 14.7 and 14.8): headings, paragraphs, lists and tables, in the order of reading.

import {
  beginMarkedContent,
  endMarkedContent,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

/** The standard structure types that our papers use (14.8.4). */
export type Role =
  | "H1"
  | "H2"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD";

export interface RoleOptions {
  /** Where it is not in the document's language: a tag of BCP 47. */
  readonly lang?: string;
  /** Of a list: what stands before its items. */
  readonly numbering?: "Decimal" | "Disc";
}

/** Whatever is put down inside an element is its content; whatever is put down outside of all is decoration. */
export class Tags {
  private current: PDFDict;
  private readonly whole: PDFDict;
  private readonly pages = new Map<PDFPage, PDFRef[]>();
  /** Content is not marked twice: what is inside a mark belongs to it. */
  private marking = false;

  constructor(private readonly pdf: PDFDocument) {
    this.whole = this.element("Document", null);
    this.current = this.whole;
  }

  /** What `put` does belongs to a new element, inside the one that is open. */
  within(role: Role, put: () => void, options: RoleOptions = {}): void {
    const { lang, numbering } = options;
    const { context } = this.pdf;
    const outer = this.current;
    this.current = this.element(role, outer);
    const set = (key: string, value: PDFObject) =>
      this.current.set(name(key), value);
    if (lang) set("Lang", PDFString.of(lang));
    if (role === "TH") set("A", context.obj({ O: "Table", Scope: "Row" }));
    if (numbering) {
      set("A", context.obj({ O: "List", ListNumbering: numbering }));
    }
    put();
    this.current = outer;
  }

  /** Marks what `draw` puts on this page: content of the element that is open, or an artifact. */
  mark(page: PDFPage, draw: () => void): void {
    if (this.marking) return draw();
    this.marking = true;
    if (this.current === this.whole) page.pushOperators(artifact);
    else this.begin(page);
    draw();
    page.pushOperators(endMarkedContent());
    this.marking = false;
  }

  /** Lines, grounds, folds: nothing that anybody would want read out. */
  decorate(page: PDFPage, draw: () => void): void {
    if (this.marking) throw new Error("decoration inside of words");
    page.pushOperators(artifact);
    draw();
    page.pushOperators(endMarkedContent());
  }

  /** Once all is put down: the document says that it is tagged, and where each mark belongs. */
  finish(): void {
    const { context, catalog } = this.pdf;
    const numbers = PDFArray.withContext(context);
    for (const [number, refs] of [...this.pages.values()].entries()) {
      numbers.push(PDFNumber.of(number));
      numbers.push(context.obj(refs));
    }
    const root = context.obj({
      Type: "StructTreeRoot",
      K: this.refOf(this.whole),
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: this.pages.size,
    });
    const ref = context.register(root);
    this.whole.set(name("P"), ref);
    catalog.set(name("StructTreeRoot"), ref);
    catalog.set(name("MarkInfo"), context.obj({ Marked: true }));
    // PDF/UA-1 7.18.3: whoever goes by the tab key goes by the structure.
    for (const page of this.pdf.getPages()) {
      page.node.set(name("Tabs"), name("S"));
    }
  }

  private begin(page: PDFPage): void {
    const { context } = this.pdf;
    const marks = this.pages.get(page) ?? [];
    if (marks.length === 0) {
      page.node.set(name("StructParents"), PDFNumber.of(this.pages.size));
      this.pages.set(page, marks);
    }
    const number = marks.length;
    marks.push(this.refOf(this.current));
    this.kids(this.current).push(
      context.obj({ Type: "MCR", Pg: page.ref, MCID: number }),
    );
    const role = this.current.lookup(name("S"), PDFName);
    page.pushOperators(
      PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
        role,
        `<</MCID ${number}>>`,
      ]),
    );
  }

  private element(role: Role | "Document", parent: PDFDict | null): PDFDict {
    const { context } = this.pdf;
    const element = context.obj({ Type: "StructElem", S: role, K: [] });
    const ref = context.register(element);
    if (parent) {
      element.set(name("P"), this.refOf(parent));
      this.kids(parent).push(ref);
    }
    return element;
  }

  private kids(element: PDFDict): PDFArray {
    return element.lookup(name("K"), PDFArray);
  }

  private refOf(element: PDFDict): PDFRef {
    return this.pdf.context.getObjectRef(element)!;
  }
}

const name = (text: string) => PDFName.of(text);
const artifact = beginMarkedContent("Artifact");
