// The page with the QR code. The first look at it lays the request down; every later one sees how it stands, and takes what was approved.

import { drawCode } from "../../../domain/mobile/qr.ts";
import {
  comeForRequest,
  type MobileRequest,
  seenBy,
} from "../../../domain/mobile/request.ts";
import { isHandheld } from "../../../domain/mobile/surroundings.ts";
import {
  type QrScreenProps,
  ShowQr,
} from "../../../views/methods/mobile/qr.tsx";
import { FollowOnPhone } from "../../../views/methods/mobile/follow.tsx";
import { goTo, page } from "../../http/page.tsx";
import type { SigninContext } from "../../signin/claim.ts";
import { afterRequest } from "./after.tsx";
import { afresh, freshRequest, onlyLooks, shortOf } from "./request.ts";

type C = SigninContext;

export async function qrPage(c: C): Promise<Response> {
  const { world, attempt } = c.var;
  const now = world.now();
  const short = shortOf(c);
  const fresh = freshRequest(c, { kind: "open" });
  const answer = onlyLooks(c)
    ? seenBy(await world.requests.peek(short) ?? fresh, attempt.id, now)
    : await world.requests.change(short, comeForRequest(fresh, now));
  if (answer.kind === "collided") return goTo(c, `${await afresh(c)}/mobile`);
  return answer.kind === "waiting"
    ? await waiting(c, answer.request)
    : await afterRequest(c, answer);
}

async function waiting(c: C, request: MobileRequest): Promise<Response> {
  const { text, world, base, language, service } = c.var;
  const { refreshSeconds, pollSeconds } = world.policy.mobile;
  const still = c.req.query("still") !== undefined;
  const options = {
    scripts: ["htmx"],
    ...(still ? {} : { refresh: refreshSeconds }),
  } as const;
  const common = {
    t: text,
    language,
    action: `${base}/mobile`,
    service,
    attempt: c.var.attempt,
    request,
    still,
    everySeconds: pollSeconds,
    pin: `${base}/pin`,
  };
  return request.state.kind === "bound"
    ? await page(
      c,
      <FollowOnPhone {...common} wait={`${base}/mobile/wait?seen=bound`} />,
      { ...options, title: text.mobile.follow.title },
    )
    : await page(
      c,
      <ShowQr
        {...common}
        screen={drawnNow(c, request)}
      />,
      { ...options, title: text.mobile.qr.title },
    );
}

/** What a phone reads, as it is good now. */
export function drawnNow(c: C, request: MobileRequest): QrScreenProps {
  const { world, base, language, text } = c.var;
  const { mac, policy, config } = world;
  const now = world.now();
  const short = shortOf(c);
  const token = drawCode(mac, short, request, now);
  const sealed = c.req.param("attempt") ?? "";
  return {
    t: text,
    short,
    address: `${config.baseUrl}/app/q/${token}`,
    here: isHandheld(request.from)
      ? `/${language}/app/q/${token}?back=${sealed}`
      : null,
    wait: `${base}/mobile/wait?seen=open&drawn=${now.getTime()}`,
    everySeconds: policy.mobile.pollSeconds,
  };
}
