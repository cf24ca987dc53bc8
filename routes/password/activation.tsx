// Document, e-mail address and activation code together (4.2, PM-52): the way to a first password, and to another one.

import type { Context } from "hono";
import type { Account } from "../../domain/account.ts";
import { readActivationCode } from "../../domain/codes.ts";
import { type Email, readEmail } from "../../domain/email.ts";
import { type Nif, readNif } from "../../domain/nif.ts";
import { tryActivation } from "../../domain/password/activation.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import {
  type ActivationProblems,
  AskActivation,
  type AskedFor,
} from "../../views/password/activate.tsx";
import { registerByCertificate } from "../certificate/place.ts";
import type { Env } from "../http/env.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { networkOf } from "../http/network.ts";
import { page } from "../http/page.tsx";
import { sendLink } from "./link.tsx";
import { toCode } from "./steps.tsx";

type C = Context<Env>;

export async function takeActivation(
  c: C,
  asked: AskedFor,
  fields: Fields,
): Promise<Response> {
  const { mac, policy } = c.get("world");
  const typed = { document: fields("document"), email: fields("email") };
  const document = readNif(typed.document);
  const email = readEmail(typed.email);
  const { length } = policy.activationCode;
  const code = readActivationCode(fields("activation_code"), length);
  // One with a wrong sign in it is a try like another (PM-10): it is told so, for it tells of nobody.
  const mistyped = !code.ok && code.problem === "mistyped";
  if (!document.ok || !email.ok || !(code.ok || mistyped)) {
    return askActivation(c, asked, typed, {
      ...(document.ok ? {} : { document: document.problem }),
      ...(email.ok ? {} : { email: email.problem }),
      ...(code.ok ? {} : { code: code.problem }),
    });
  }
  const answer = await tried(c, {
    document: document.value,
    email: email.value,
    mac: code.ok ? secretMac(mac, document.value, code.value) : "",
  });
  switch (answer.kind) {
    case "limited":
      return await limited(
        c,
        answer.until,
        `/${c.get("language")}/password/${asked}`,
      );
    case "refused":
      return askActivation(c, asked, typed, {
        code: mistyped ? "mistyped" : "refused",
      });
    case "right":
      return await goOn(c, asked, answer.account);
  }
}

interface Tried {
  readonly document: Nif;
  readonly email: Email;
  readonly mac: string;
}

/** Counts the try before looking, so that no number of parallel tries outruns the limit. */
async function tried(c: C, { document, email, mac }: Tried) {
  const { limits, people, policy, now, mac: macOf } = c.get("world");
  const rules = policy.limits;
  const person = macOf("person", document);
  const network = networkOf(c);
  const ofNetwork = { rule: rules.activationPerNetwork, of: network };
  const ofVisitor = {
    rule: rules.activationPerVisitor,
    of: macOf("network", `${person} ${network}`),
  };
  const ofDocument = { rule: rules.activationPerDocument, of: person };
  const limit = await limits.count([ofNetwork, ofVisitor, ofDocument]);
  if (limit.kind === "over") {
    return { kind: "limited", until: limit.until } as const;
  }
  const answer = await people.change(
    document,
    null,
    tryActivation({
      email,
      mac,
      person,
      now: now(),
      messageIds: [randomId(c.get("world")), randomId(c.get("world"))],
    }, policy),
  );
  if (answer.kind === "right") {
    await Promise.all([
      limits.forget([ofVisitor]),
      limits.giveBack([ofNetwork, ofDocument]),
    ]);
  }
  return answer;
}

/** Where she stands decides, not by which of the two pages she came: a first password takes the code alone, another one the link too. */
async function goOn(c: C, asked: AskedFor, account: Account) {
  const { id, document, activation, password } = account;
  const visit = {
    id: randomId(c.get("world")),
    document,
    account: id,
    activation: activation!.mac,
    reset: null,
  };
  return password
    ? await sendLink(c, visit, asked === "activate")
    : await toCode(c, visit);
}

export function askActivation(
  c: C,
  asked: AskedFor,
  typed = { document: "", email: "" },
  problems: ActivationProblems = {},
) {
  const { text, language, world } = c.var;
  const wrong = Object.keys(problems).length > 0;
  return page(
    c,
    <AskActivation
      t={text}
      language={language}
      asked={asked}
      length={world.policy.activationCode.length}
      typed={typed}
      problems={problems}
      byCertificate={registerByCertificate(c) !== null}
      startAgain={c.req.query("again") !== undefined}
    />,
    {
      title: text.password[asked].title,
      ...(wrong ? { status: 422 as const } : {}),
    },
  );
}
