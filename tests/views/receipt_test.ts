// What receipts say and how their paper bears it: long names, long addresses, letters that the font lacks (RG-05, RG-14, RG-86).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Email } from "../../domain/email.ts";
import { type Language, languages } from "../../domain/language.ts";
import type { Receipt, ReceiptFacts } from "../../domain/receipt.ts";
import { receiptPdf } from "../../views/messages/receipt_pdf.ts";
import { contentOf, type ReceiptContent } from "../../views/receipt/content.ts";
import { es } from "../../views/text/es.ts";
import { noon } from "../support/accounts.ts";
import { elements, readTags, wordsOf } from "../support/pdf_tree.ts";
import { receiptOf } from "../support/receipts.ts";

const csv = "0123456789ABCDEF";

function content(
  given: Partial<Receipt> = {},
  language: Language = "es",
): ReceiptContent {
  const { receipt } = receiptOf(csv, given);
  return contentOf({ receipt, csv, language, host: "clave.example" });
}

function facts(given: Partial<ReceiptFacts>): ReceiptFacts {
  return { ...receiptOf(csv).receipt.facts, ...given };
}

const tags = async (said: ReceiptContent) =>
  await readTags(await receiptPdf(said, "es", noon));

Deno.test("a receipt without conditions and without an activation code says neither (RG-86)", async () => {
  const { conditions: _, activationCode: __, ...others } = facts({});
  const said = content({ facts: others });
  equal(said.conditions, null);
  equal(said.activation, null);
  const { tree } = await tags(said);
  deepEqual(elements(tree, "H2").map(wordsOf), [es.receipt.csv.title]);
  deepEqual(elements(tree, "L"), []);
});

Deno.test("the person's own copy says no code at all, on paper neither", async () => {
  const { activationCode: _, ...others } = facts({});
  const { receipt } = receiptOf(csv, { facts: others });
  const host = "clave.example";
  const said = contentOf({ receipt, csv: null, language: "es", host });
  equal(said.csv, null);
  const { tree } = await tags(said);
  deepEqual(elements(tree, "H2").map(wordsOf), [es.receipt.conditions]);
});

Deno.test("a receipt says only of what was touched", () => {
  const email = "Ana.Garcia@example.org" as Email;
  const { rows } = content({ facts: { email } });
  deepEqual(rows.map(({ label }) => label), [
    es.receipt.rows.at,
    es.receipt.rows.name,
    es.receipt.rows.document,
    es.receipt.rows.email,
  ]);
  equal(rows.at(-1)!.value, email);
});

Deno.test("an e-mail and a name of any length stand whole on the paper, within its margins (RG-14)", async () => {
  const email = `${"a".repeat(64)}@${"b".repeat(60)}.${"c".repeat(60)}.${
    "d".repeat(60)
  }.es` as Email;
  const name = "María de los Ángeles Fernández de Córdoba ".repeat(8).trim();
  const { tree, pdf } = await tags(content({ name, facts: facts({ email }) }));
  const told = elements(tree, "TD").map(wordsOf);
  ok(told.includes(email));
  ok(told.includes(name));
  ok(pdf.getPageCount() <= 2);
});

Deno.test("an e-mail in letters that the paper lacks is told as it goes over the wire too (RG-14)", async () => {
  const email = "ivan@пример.рф" as Email;
  const { tree } = await tags(content({ facts: facts({ email }) }));
  const told = elements(tree, "TD").map(wordsOf).at(-1)!;
  ok(told.endsWith("(ivan@xn--e1afmkfd.xn--p1ai)"), told);
  const own = content({ facts: facts({ email: "a@españa.es" as Email }) });
  equal(own.rows.at(-1)!.value, "a@españa.es");
});

Deno.test("what was accepted stays in its language, whatever the receipt is read in (RG-07)", async () => {
  for (const language of languages) {
    const said = content({}, language);
    deepEqual(said.conditions?.sentences, ["Una.", "Una altra."]);
    equal(said.conditions?.languageTag, "ca-valencia");
    deepEqual((await tags(said)).languages, ["ca-valencia"]);
  }
});

Deno.test("receiptPdf() is the same for the same receipt", async () => {
  const said = content();
  deepEqual(
    await receiptPdf(said, "es", noon),
    await receiptPdf(said, "es", noon),
  );
});

Deno.test("receiptPdf() goes overleaf with whole boxes, and says its seal once", async () => {
  const sentences = Array.from({ length: 40 }, (_, at) => `Condición ${at}.`);
  const conditions = { language: "es", sentences } as const;
  const said = content({ facts: facts({ conditions }) });
  const { tree, pdf } = await tags(said);
  equal(pdf.getPageCount(), 2);
  const words = wordsOf(tree);
  equal(words.split(said.sealed).length, 2);
  for (const sentence of sentences) ok(words.includes(sentence));
});
