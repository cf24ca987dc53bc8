// The link by e-mail: sent, opened in whatever browser she reads her mail in, and spent by the password that comes of it.

import type { Context } from "hono";
import { makeSecret } from "../../domain/codes.ts";
import { maskEmail } from "../../domain/email.ts";
import { resetStands, sendReset } from "../../domain/password/reset.ts";
import { lastDigits } from "../../domain/phone.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import { LinkDead, OpenLink } from "../../views/password/link.tsx";
import type { Env } from "../http/env.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { page } from "../http/page.tsx";
import { toCode } from "./steps.tsx";
import { advance, type BegunVisit } from "./visit.ts";

type C = Context<Env>;

const purpose = "password-link";

/** `again`: she came to activate, and has a password already. */
export async function sendLink(
  c: C,
  visit: BegunVisit,
  again: boolean,
): Promise<Response> {
  const { world, language } = c.var;
  const { document, account } = visit;
  const { resetsPerDay } = world.policy.limits;
  const { resetSeconds, resetCodeLength } = world.policy.password;
  const person = world.mac("person", document);
  const limit = await world.limits.count([{ rule: resetsPerDay, of: person }]);
  if (limit.kind === "over") {
    return await limited(c, limit.until, `/${language}/password/forgotten`);
  }
  const now = world.now();
  const code = makeSecret(world.random, resetCodeLength);
  const expiresAt = new Date(now.getTime() + resetSeconds * 1000);
  // Bound to no browser: mail is read where it is read.
  const sealed = await world.seal.seal(purpose, "", [
    account,
    visit.activation,
  ]);
  const link = `${world.config.baseUrl}/${language}/password/link/${sealed}`;
  const answer = await world.people.change(
    document,
    null,
    sendReset({
      ...{ account, person, now, expiresAt, link, code },
      mac: secretMac(world.mac, document, code),
      messageId: randomId(world),
    }),
  );
  // Whoever has no address has the code alone, as the rules ask (PM-52).
  if (answer.kind === "not-hers") return await toCode(c, visit);
  return await advance(c, visit, {
    kind: "link-sent",
    to: maskEmail(answer.to),
    expiresAt: expiresAt.getTime(),
    again,
  });
}

/** What a good link says: whose it is, and what she came by. */
async function opened(c: C) {
  const { people, seal, mac, now } = c.get("world");
  const sealed = c.req.param("sealed") ?? "";
  const held = await seal.open(purpose, "", sealed);
  if (!Array.isArray(held)) return null;
  const [id, activation] = held as [string, string];
  const { account } = await people.byAccount(id);
  if (!account?.phone) return null;
  const reset = secretMac(mac, account.document, c.req.param("code") ?? "");
  return resetStands(account, reset, now())
    ? { account, phone: account.phone, activation, reset }
    : null;
}

/** Looking spends nothing, and sends nothing: programs that read mail open every link. */
export async function showLink(c: C): Promise<Response> {
  const { text, url } = c.var;
  const found = await opened(c);
  if (!found) return await dead(c);
  return await page(
    c,
    <OpenLink
      t={text}
      action={url.pathname}
      digits={lastDigits(found.phone)}
    />,
    { title: text.password.forgotten.linkTitle },
  );
}

export async function takeLink(c: C): Promise<Response> {
  const found = await opened(c);
  if (!found) return await dead(c);
  const { account, activation, reset } = found;
  return await toCode(c, {
    id: randomId(c.get("world")),
    document: account.document,
    account: account.id,
    activation,
    reset,
  });
}

function dead(c: C) {
  const { text, language } = c.var;
  return page(c, <LinkDead t={text} language={language} />, {
    title: text.password.forgotten.deadTitle,
    status: 410,
  });
}
