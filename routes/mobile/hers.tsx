// One request before whoever's phone has it: what it says, and what was wrong with her answer.

import type { Context } from "hono";
import { challengeOf } from "../../domain/mobile/challenge.ts";
import type { MobileRequest } from "../../domain/mobile/request.ts";
import {
  RequestPage,
  type RequestTrouble,
} from "../../views/mobile/request.tsx";
import type { Env } from "../http/env.ts";
import { networkOf } from "../http/network.ts";
import { page } from "../http/page.tsx";
import { namesOf } from "./asker.ts";
import { asQuery } from "./back.ts";
import type { Active } from "./bind.tsx";
import { optionsFor } from "./key.ts";

type C = Context<Env>;

/** A request that this phone may decide. */
export interface Hers {
  readonly own: Active;
  readonly short: string;
  readonly request: MobileRequest;
  /** Where she goes on: the page that waits is on this phone. Empty where it is not. */
  readonly back: string;
}

export async function showRequest(
  c: C,
  { own, short, request, back }: Hers,
  trouble: RequestTrouble | null = null,
) {
  const { text: t, language, world } = c.var;
  const { mac, policy, config } = world;
  const challenge = challengeOf(mac, short, request, own.holder);
  const here = `/${language}/app/request/${short}`;
  return page(
    c,
    <RequestPage
      t={t}
      language={language}
      action={here + asQuery(back)}
      wait={`${here}/wait${asQuery(back)}`}
      every={policy.mobile.pollSeconds}
      request={request}
      asker={await namesOf(c, request.asker)}
      options={optionsFor(c, challenge, own.device)}
      sameNetwork={request.from.network === networkOf(c)}
      host={new URL(config.baseUrl).host}
      here={back !== ""}
      trouble={trouble}
    />,
    {
      title: t.app.request.title,
      scripts: ["key", "htmx"],
      ...(trouble && { status: 422 as const }),
    },
  );
}
