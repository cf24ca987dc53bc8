// Her own receipts: named by their place in her list, so that no address leads to anybody else's.

import { Hono } from "hono";
import type { Receipt } from "../../domain/receipt.ts";
import { ReceiptList } from "../../views/account/receipts.tsx";
import { contentOf } from "../../views/receipt/content.ts";
import { ReceiptCopy } from "../../views/receipt/copy.tsx";
import type { Env } from "../http/env.ts";
import { page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { sealedPdf } from "../http/receipt_pdf.ts";
import { sealPath } from "../verify.tsx";
import type { AccountContext } from "./entry.ts";

export function receiptRoutes() {
  return new Hono<Env>()
    .get("/", list)
    .get("/:number", async (c) => {
      const { text, language } = c.var;
      const number = c.req.param("number");
      const receipt = await own(c, number);
      if (!receipt) return problem(c, 404);
      const content = copyOf(c, receipt);
      return page(
        c,
        <ReceiptCopy
          t={text}
          content={content}
          pdf={`/${language}/account/receipts/${number}/pdf`}
          seal={sealPath}
          shown={null}
        />,
        { title: content.title },
      );
    })
    .get("/:number/pdf", async (c) => {
      const receipt = await own(c, c.req.param("number"));
      return receipt
        ? await sealedPdf(c, copyOf(c, receipt), receipt.at)
        : problem(c, 404);
    });
}

async function list(c: AccountContext) {
  const { text, language, world, insider } = c.var;
  const receipts = await world.receipts.list(insider.person);
  const here = `/${language}/account/receipts`;
  return page(
    c,
    <ReceiptList
      t={text}
      language={language}
      receipts={receipts.map((receipt, at) => ({
        receipt,
        // The oldest is the first: a new one changes no other's address.
        href: `${here}/${receipts.length - at}`,
      }))}
    />,
    { title: text.receipt.own.title },
  );
}

async function own(
  { var: { world, insider } }: AccountContext,
  number: string,
): Promise<Receipt | null> {
  if (!/^[1-9]\d{0,5}$/.test(number)) return null;
  const receipts = await world.receipts.list(insider.person);
  return receipts[receipts.length - Number(number)] ?? null;
}

function copyOf(
  { var: { world, language } }: AccountContext,
  receipt: Receipt,
) {
  const { host } = new URL(world.config.baseUrl);
  return contentOf({ receipt, csv: null, language, host });
}
