// What is told of a request that is not hers to confirm, or not any more.

import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { levelBy } from "../../domain/methods/all.ts";
import type { Ended, MobileRequest } from "../../domain/mobile/request.ts";
import {
  CodeDead,
  endedWords,
  RequestEnded,
  RequestTooLow,
} from "../../views/mobile/ended.tsx";
import { registerByCertificate } from "../certificate/place.ts";
import type { Env } from "../http/env.ts";
import { pausedUntil } from "../http/mobile_pause.ts";
import type { OwnDevice } from "../http/own_device.ts";
import { page } from "../http/page.tsx";

type C = Context<Env>;

/** `own`: whose phone it is, where a refusal of hers may have stopped the next ones. `by`: how it came there. */
export async function showEnded(
  c: C,
  ended: Ended,
  { own, by }: {
    readonly own?: OwnDevice & { readonly kind: "active" };
    readonly by?: MobileRequest["by"];
  } = {},
) {
  const { text: t, language } = c.var;
  const refused = ended.kind === "rejected" &&
    ["no", "not-me", "wrong-digits"].includes(ended.why);
  const paused = refused && own ? await pausedUntil(c, own.person) : null;
  return page(
    c,
    <RequestEnded
      t={t}
      language={language}
      ended={ended}
      known={by === "number"}
      paused={paused}
    />,
    { title: endedWords(t, ended).title, status: statusOf(ended) },
  );
}

/** What is done is a page like others; what cannot be had is not. */
function statusOf(ended: Ended): ContentfulStatusCode {
  switch (ended.kind) {
    case "approved":
    case "rejected":
      return 200;
    case "expired":
      return 410;
    case "unknown":
      return 404;
  }
}

export function showTooLow(
  c: C,
  { account }: OwnDevice & { readonly kind: "active" },
  { asked }: Pick<MobileRequest, "asked">,
) {
  const { text: t, language } = c.var;
  return page(
    c,
    <RequestTooLow
      t={t}
      language={language}
      asked={asked}
      reached={levelBy("mobile", account.registration?.level ?? null)}
      byCertificate={registerByCertificate(c)}
    />,
    { title: t.app.ended.rejected["too-low"].title },
  );
}

export function showDead(c: C, why: "stale" | "foreign") {
  const { text: t, language } = c.var;
  return page(
    c,
    <CodeDead t={t} language={language} why={why} />,
    { title: t.app.read[why].title, status: why === "stale" ? 410 : 404 },
  );
}
