// Adding an authenticator app: its key as QR code, link and letters, then the first code that it shows.

import {
  decodeBase32IgnorePadding,
  encodeBase32NoPadding,
} from "@oslojs/encoding";
import { appAddress } from "../../domain/password/authenticator.ts";
import { addAuthenticator } from "../../domain/password/enrolment.ts";
import {
  AddAuthenticator,
  type AddTrouble,
} from "../../views/account/authenticator.tsx";
import { typedCode } from "../http/code_page.ts";
import type { Fields } from "../http/form.ts";
import { goTo, page } from "../http/page.tsx";
import { sealAppKey } from "../http/second_factor.ts";
import { type AccountContext, ownAct } from "./entry.ts";
import { macsOf, newSeed, start, toCodes } from "./recovery_codes.tsx";
import { type OwnStage, sealed } from "./sealed.ts";

type C = AccountContext;
type Adding = OwnStage & { kind: "app" };

export async function begin(c: C) {
  const { world, insider: { account } } = c.var;
  if (account.authenticator || !account.password) return goTo(c, start);
  const { secretBytes } = world.policy.password.authenticator;
  const key = encodeBase32NoPadding(world.random(secretBytes));
  const stage = { kind: "app", key, seed: newSeed(c) } as const;
  return goTo(c, `${start}/${await sealed(c, stage)}`);
}

export function ask(c: C, here: string, { key }: Adding, trouble?: AddTrouble) {
  const { text, language, world, insider: { account } } = c.var;
  // Another page of hers was quicker, or this one was sent.
  if (account.authenticator) return goTo(c, start);
  const policy = world.policy.password.authenticator;
  const bytes = decodeBase32IgnorePadding(key);
  // Packed, though its key lasts: nobody else can ask for an address that is sealed anew each time, so nobody measures it.
  return page(
    c,
    <AddAuthenticator
      t={text}
      language={language}
      action={`/${language}${start}/${here}`}
      address={appAddress(bytes, account.document, policy)}
      secret={key}
      digits={policy.digits}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.authenticator.add.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

export async function take(c: C, here: string, stage: Adding, fields: Fields) {
  const { world, insider: { account } } = c.var;
  const { id, document } = account;
  const { digits } = world.policy.password.authenticator;
  const typed = typedCode(fields, digits);
  if (!typed.ok) return await ask(c, here, stage, typed.problem);
  const answer = await world.people.change(
    document,
    null,
    addAuthenticator({
      ...ownAct(c),
      sealed: await sealAppKey(c, id, stage.key),
      key: decodeBase32IgnorePadding(stage.key),
      code: typed.value,
      recovery: macsOf(c, stage.seed),
    }, world.policy),
  );
  switch (answer.kind) {
    case "added":
      return await toCodes(c, stage.seed, "added");
    case "wrong":
      return await ask(c, here, stage, "wrong");
    case "superseded":
    case "not-hers":
      return goTo(c, start);
  }
}
