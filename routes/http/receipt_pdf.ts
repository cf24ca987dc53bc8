// A receipt as a sealed PDF, within the limits of the dearest page there is.

import type { Context } from "hono";
import type { ReceiptContent } from "../../views/receipt/content.ts";
import type { Env } from "./env.ts";
import { limited } from "./limited.tsx";
import { networkOf } from "./network.ts";

export async function sealedPdf(
  c: Context<Env>,
  content: ReceiptContent,
  at: Date,
): Promise<Response> {
  const { world, language, text } = c.var;
  const { limits, policy, documentSeal, now } = world;
  const limit = await limits.count([
    { rule: policy.limits.sealsPerNetwork, of: networkOf(c) },
  ]);
  if (limit.kind === "over") return limited(c, limit.until, c.req.path);
  // The PDF library is large, and most processes never draw anything.
  const { receiptPdf } = await import("../../views/messages/receipt_pdf.ts");
  const sealed = await documentSeal.sign(
    await receiptPdf(content, language, at),
    { reason: content.title, at: now() },
  );
  c.header("Content-Type", "application/pdf");
  c.header(
    "Content-Disposition",
    `attachment; filename="${text.receipt.file}"`,
  );
  return c.body(new Uint8Array(sealed));
}
