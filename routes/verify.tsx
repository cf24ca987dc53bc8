// A receipt again, for whoever has its code (RG-05): asked for, shown as a page, and as a sealed PDF.

import { type Context, Hono } from "hono";
import { readCsv } from "../domain/codes.ts";
import { AskReceipt, type ReceiptTrouble } from "../views/receipt/ask.tsx";
import { contentOf } from "../views/receipt/content.ts";
import { ReceiptCopy } from "../views/receipt/copy.tsx";
import type { Env } from "./http/env.ts";
import { type Fields, readForm } from "./http/form.ts";
import { limited } from "./http/limited.tsx";
import { networkOf } from "./http/network.ts";
import { goTo, page } from "./http/page.tsx";
import { problem } from "./http/problem.tsx";
import { openReceipt, receiptPath, shownUntil } from "./http/receipt.ts";
import { sealedPdf } from "./http/receipt_pdf.ts";
import { recordRefusal } from "./http/record.ts";

type C = Context<Env>;

export const sealPath = "/verify/seal.pem";

export function verifyRoutes() {
  return new Hono<Env>()
    .get("/", (c) => ask(c, 200))
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await take(c, form.fields);
    })
    .get("/:receipt", show)
    .get("/:receipt/pdf", pdf);
}

/** Outside of any language: for programs that check signatures. */
export function sealRoutes() {
  return new Hono<Env>().get(sealPath, async (c) => {
    const { documentSeal, policy } = c.get("world");
    const pem = await documentSeal.certificate();
    const seconds = policy.receipt.sealCertificateSeconds;
    c.header("Cache-Control", `public, max-age=${seconds}`);
    c.header("Content-Type", "application/x-pem-file");
    c.header("Content-Disposition", 'attachment; filename="clave-seal.pem"');
    return c.body(pem);
  });
}

async function take(c: C, fields: Fields) {
  const { limits, policy, receipts, now, audit } = c.get("world");
  const read = readCsv(fields("csv"), policy.receipt.csvLength);
  if (!read.ok) return ask(c, 422, read.problem);
  const tries = [{ rule: policy.limits.receiptsPerNetwork, of: networkOf(c) }];
  const limit = await limits.count(tries);
  if (limit.kind === "over") {
    return limited(c, limit.until, `/${c.get("language")}/verify`);
  }
  const found = await receipts.find(read.value);
  const at = now();
  if (!found) {
    await recordRefusal(c, { kind: "receipt-refused", at, person: null });
    return ask(c, 422, "unknown");
  }
  const { person } = found;
  const shown = await limits.count([
    { rule: policy.limits.receiptsPerPerson, of: person },
  ]);
  if (shown.kind === "over") {
    await limits.giveBack(tries);
    return limited(c, shown.until, `/${c.get("language")}/verify`);
  }
  await Promise.all([
    limits.giveBack(tries),
    audit.record([{ kind: "receipt-shown", at, person }]),
  ]);
  return goTo(c, await receiptPath(c, read.value));
}

async function show(c: C) {
  const found = await foundReceipt(c);
  if (!found) return ask(c, 400, "lost");
  const { text, language } = c.var;
  // Its codes stay good for years: the page is never compressed together with anything (BREACH).
  c.set("secret", true);
  const content = contentOf({ ...found, language, host: hostOf(c) });
  return page(
    c,
    <ReceiptCopy
      t={text}
      content={content}
      pdf={`/${language}/verify/${c.req.param("receipt")}/pdf`}
      seal={sealPath}
      shown={shownUntil(c, found.until)}
    />,
    { title: content.title },
  );
}

async function pdf(c: C) {
  const found = await foundReceipt(c);
  if (!found) return ask(c, 400, "lost");
  const { language } = c.var;
  const content = contentOf({ ...found, language, host: hostOf(c) });
  return await sealedPdf(c, content, found.receipt.at);
}

/** Null for an address that is over, or another browser's. */
async function foundReceipt(c: C) {
  const opened = await openReceipt(c, c.req.param("receipt") ?? "");
  if (!opened) return null;
  const found = await c.get("world").receipts.find(opened.csv);
  return found && { receipt: found.receipt, ...opened };
}

function ask(
  c: C,
  status: 200 | 400 | 422,
  trouble?: ReceiptTrouble | "lost",
) {
  const { text, language, world } = c.var;
  const lost = trouble === "lost";
  return page(
    c,
    <AskReceipt
      t={text}
      action={`/${language}/verify`}
      length={world.policy.receipt.csvLength}
      lost={lost}
      {...(trouble && !lost ? { trouble } : {})}
    />,
    { title: text.receipt.ask.title, status },
  );
}

function hostOf(c: C): string {
  return new URL(c.get("world").config.baseUrl).host;
}
