// Her yes: the number where she has to type it, then the phone's key, then the record, and only then what waits is told.

import type { Context } from "hono";
import { sameCode } from "../../domain/codes.ts";
import { challengeOf } from "../../domain/mobile/challenge.ts";
import { confirmWithKey } from "../../domain/mobile/confirm.ts";
import type { KeyUsed } from "../../domain/mobile/device_keys.ts";
import { inboxOf, releaseRequest } from "../../domain/mobile/inbox.ts";
import { approveRequest, rejectRequest } from "../../domain/mobile/request.ts";
import type { Env } from "../http/env.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { countRefusal, wanted } from "../http/mobile_pause.ts";
import { typedCode } from "../http/code_page.ts";
import { goTo } from "../http/page.tsx";
import { serviceOf } from "./asker.ts";
import { requestPath } from "./back.ts";
import { clonedHome } from "./home.tsx";
import { checkKey } from "./key.ts";
import { recordRejection } from "./reject.tsx";
import { type Hers, showRequest } from "./hers.tsx";

type C = Context<Env>;
type Proven = KeyUsed & { readonly kind: "proven" };

export async function confirm(c: C, hers: Hers, fields: Fields) {
  const { request, own, short } = hers;
  const { world, language } = c.var;
  const digits = request.by === "number"
    ? typedCode(fields, request.digits.length)
    : null;
  if (digits && !digits.ok) {
    return showRequest(c, hers, { kind: digits.problem });
  }
  // Before the key: what does not match approves nothing, and is one try less.
  if (digits && !sameCode(digits.value, request.digits)) {
    return await wrongDigits(c, hers, digits.value);
  }
  const answer = fields("answer");
  if (answer === "") return showRequest(c, hers, { kind: "no-key" });
  const used = await checkKey(c, answer, {
    challenge: challengeOf(world.mac, short, request, own.holder),
    device: own.device,
    of: own.device.id,
    person: own.person,
  });
  switch (used.kind) {
    case "limited":
      return limited(
        c,
        used.until,
        `/${language}${requestPath(short, hers.back)}`,
      );
    case "refused":
      return showRequest(c, hers, { kind: "refused" });
    case "proven":
      return await grant(c, hers, used, digits?.value ?? null);
  }
}

/** However often the same answer comes, it is one use of the key and one approval. */
async function grant(
  c: C,
  hers: Hers,
  used: Proven,
  digits: string | null,
): Promise<Response> {
  const { world } = c.var;
  const { own, short, request } = hers;
  const { holder, person, account } = own;
  const now = world.now();
  const kept = await world.people.change(
    account.document,
    null,
    confirmWithKey(
      {
        ...holder,
        person,
        now,
        counter: used.counter,
        mark: used.mark,
        service: serviceOf(request.asker),
        how: request.by,
        messageIds: [randomId(world), randomId(world)],
      },
      world.policy.mobile,
    ),
  );
  switch (kept.kind) {
    case "not-active":
      return goTo(c, "/app");
    case "late":
      return goOn(c, hers);
    case "cloned":
      return await giveUp(c, hers);
    case "used":
      break;
  }
  const asOf = kept.account.sessionsFrom;
  await world.requests.change(
    short,
    approveRequest({ to: holder, asOf, now, digits }),
  );
  await Promise.all([
    world.inboxes.change(inboxOf(holder), releaseRequest(short)),
    kept.first && request.by === "number" && wanted(c, person),
  ]);
  return goOn(c, hers);
}

/** Nobody knows who confirms: nothing is granted, and whoever waits waits no longer. */
async function giveUp(c: C, { own, short }: Hers) {
  const { world } = c.var;
  const { holder } = own;
  const no = rejectRequest(holder, "no", world.now());
  await world.requests.change(short, no);
  await world.inboxes.change(inboxOf(holder), releaseRequest(short));
  return clonedHome(c);
}

/** To the page that waits where it is on this phone, else to how it went. */
function goOn(c: C, { short, back }: Hers): Response {
  return back === ""
    ? goTo(c, requestPath(short, ""))
    : goTo(c, `/signin/${back}/mobile`);
}

async function wrongDigits(c: C, hers: Hers, digits: string) {
  const { world } = c.var;
  const { own, short } = hers;
  const { holder } = own;
  const now = world.now();
  const answer = await world.requests.change(
    short,
    approveRequest({ to: holder, asOf: now, now, digits }),
  );
  if (answer.kind === "wrong-digits") return showRequest(c, hers, answer);
  await world.inboxes.change(inboxOf(holder), releaseRequest(short));
  if (answer.kind === "rejected" && answer.why === "wrong-digits") {
    await recordRejection(c, hers, "wrong-digits");
    await countRefusal(c, own.account, "no");
  }
  return goTo(c, requestPath(short, ""));
}
