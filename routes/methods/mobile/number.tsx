// Without QR (rulebook 5.3): document and contrast datum, then a number that she types into the app (demands B.5, 37).

import { Hono } from "hono";
import { levelBy } from "../../../domain/methods/all.ts";
import { reaches } from "../../../domain/level.ts";
import { seenBy, takeRequest } from "../../../domain/mobile/request.ts";
import type { Claimed, WaitingClaim } from "../../../domain/signin.ts";
import { signinStanding } from "../../../domain/standing.ts";
import { NumberTrouble } from "../../../views/methods/mobile/trouble.tsx";
import { TypeNumber } from "../../../views/methods/mobile/number.tsx";
import type { Env } from "../../http/env.ts";
import { type Fields, readForm } from "../../http/form.ts";
import { randomId } from "../../http/ids.ts";
import { goTo, page } from "../../http/page.tsx";
import { problem } from "../../http/problem.tsx";
import { claim, type SigninContext } from "../../signin/claim.ts";
import {
  askContrast,
  type Found,
  takeContrast,
} from "../../signin/contrast.tsx";
import { askDocument, takeDocument } from "../../signin/document.tsx";
import { stop, stopped, stopTooLow, tooLow } from "../../signin/stopped.tsx";
import { sendPinTo } from "../pin.tsx";
import { afterRequest } from "./after.tsx";
import { afresh, giveUp, onlyLooks, shortOf } from "./request.ts";
import { sendRequest } from "./send.ts";
import { wait } from "./wait.tsx";

type C = SigninContext;

export function numberRoutes() {
  return new Hono<Env>()
    .use(async (c, next) => {
      c.set("place", "mobile/number");
      await next();
    })
    .get("/", async (c): Promise<Response> => {
      const claimed = claimedHere(c);
      switch (claimed.kind) {
        case "nobody":
          return await askDocument(c, { typed: "" });
        case "document":
          return await askContrast(c, claimed, { typed: "" });
        case "waiting":
          return await waiting(c, claimed);
        case "stopped":
          return await stopped(c, claimed);
        case "too-low":
          return await tooLow(c, claimed);
      }
    })
    .post("/", async (c): Promise<Response> => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      const { fields } = form;
      if (fields("action") === "change-document") {
        await giveUp(c);
        return goTo(c, `${await afresh(c, { kind: "nobody" })}/mobile/number`);
      }
      const claimed = claimedHere(c);
      switch (claimed.kind) {
        case "nobody":
          return await takeDocument(c, fields);
        case "document":
          return await takeContrast(c, claimed, {
            fields,
            goOn: (found) => matched(c, found),
          });
        case "waiting":
          return await act(c, claimed, fields);
        case "stopped":
          return await stopped(c, claimed);
        case "too-low":
          return await tooLow(c, claimed);
      }
    })
    .get("/wait", wait);
}

/** Whoever turns here from another way has said who she is, and nothing more that counts here. */
function claimedHere(
  c: C,
): Exclude<Claimed, { kind: "password" | "matched" }> {
  const { claimed } = c.get("attempt");
  return claimed.kind === "password" || claimed.kind === "matched"
    ? { kind: "document", document: claimed.document, permanent: false }
    : claimed;
}

async function matched(c: C, { account, settle }: Found): Promise<Response> {
  const { attempt } = c.var;
  const reached = levelBy("mobile", account.registration.level);
  // Told before her phone is asked for what cannot succeed (LV-11, LV-14).
  if (!reaches(reached, attempt.asked)) {
    await settle();
    return await stopTooLow(c, account.document, reached);
  }
  const stage = await sendRequest(c, { account, along: settle });
  return await claim(c, { kind: "waiting", document: account.document, stage });
}

async function waiting(c: C, { stage }: WaitingClaim): Promise<Response> {
  const { text, language, base, world, attempt, service } = c.var;
  const action = `${base}/mobile/number`;
  if (stage.kind !== "sent") {
    return await page(
      c,
      <NumberTrouble
        t={text}
        language={language}
        stage={stage}
        action={action}
      />,
      { title: text.mobile.trouble[stage.kind].title },
    );
  }
  const short = shortOf(c);
  const now = world.now();
  const answer = onlyLooks(c)
    ? seenBy(await world.requests.peek(short), attempt.id, now)
    : await world.requests.change(short, takeRequest(attempt.id, now));
  if (answer.kind !== "waiting") return await afterRequest(c, answer);
  const still = c.req.query("still") !== undefined;
  const { refreshSeconds, pollSeconds } = world.policy.mobile;
  return await page(
    c,
    <TypeNumber
      t={text}
      language={language}
      action={action}
      service={service}
      attempt={attempt}
      request={answer.request}
      told={stage.told}
      wait={`${action}/wait?seen=bound`}
      everySeconds={pollSeconds}
      still={still}
    />,
    {
      title: text.mobile.number.title,
      scripts: ["htmx"],
      ...(still ? {} : { refresh: refreshSeconds }),
    },
  );
}

async function act(c: C, claimed: WaitingClaim, fields: Fields) {
  const { base } = c.var;
  const { document, stage } = claimed;
  switch (fields("action")) {
    case "again":
      await giveUp(c);
      return await again(c, claimed);
    case "replace":
      return await again(
        c,
        claimed,
        stage.kind === "busy" ? stage.short : undefined,
      );
    case "qr":
      await giveUp(c);
      return goTo(c, `${await afresh(c)}/mobile`);
    case "sms":
      await giveUp(c);
      c.set("method", "pin");
      c.set("place", "pin");
      return await sendPinTo(c, document);
    default:
      return c.redirect(`${base}/mobile/number`, 303);
  }
}

/** Another request, under another name of the visit: she matched in it. */
async function again(
  c: C,
  { document }: WaitingClaim,
  instead?: string,
): Promise<Response> {
  const { world, attempt } = c.var;
  const standing = signinStanding(await world.people.find(document), "mobile");
  if (standing.kind !== "ready") return await stop(c, document, standing.kind);
  c.set("attempt", { ...attempt, id: randomId(world) });
  const stage = await sendRequest(c, {
    account: standing.account,
    ...(instead && { instead }),
  });
  return await claim(c, { kind: "waiting", document, stage });
}
