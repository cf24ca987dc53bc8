// Recovery codes: made of a seed that travels sealed, kept as macs, and shown once.

import { makeSecret } from "../../domain/codes.ts";
import {
  recoveryCodes,
  recoveryMac,
} from "../../domain/password/authenticator.ts";
import { longest } from "../../domain/time_limit.ts";
import { RecoveryCodes } from "../../views/account/authenticator.tsx";
import { goTo, page } from "../http/page.tsx";
import { type AccountContext, looks } from "./entry.ts";
import { type OwnStage, sealed } from "./sealed.ts";

export const start = "/account/authenticator";

type C = AccountContext;

export function newSeed({ var: { world } }: C): string {
  return makeSecret(
    world.random,
    world.policy.password.authenticator.seedLength,
  );
}

function codesOf({ var: { world } }: C, seed: string): readonly string[] {
  return recoveryCodes(world.mac, seed, world.policy.password.authenticator);
}

export function macsOf(c: C, seed: string): readonly string[] {
  const { world, insider: { account } } = c.var;
  return codesOf(c, seed)
    .map((code) => recoveryMac(world.mac, account.document, code));
}

export async function toCodes(c: C, seed: string, after: "added" | "renewed") {
  const stage = { kind: "recovery-shown", seed, after } as const;
  return goTo(c, `${start}/${await sealed(c, stage)}`);
}

/** Once, and while they are hers: Back, another tab or another language finds the page before it. */
export async function showCodes(
  c: C,
  { seed, after }: OwnStage & { kind: "recovery-shown" },
) {
  const { text, language, insider } = c.var;
  const left = insider.account.authenticator?.recovery ?? [];
  const alive = macsOf(c, seed).every((mac) => left.includes(mac));
  // Whoever only looks has not seen them.
  if (!alive || looks(c) || !await first(c, seed)) return goTo(c, start);
  c.set("secret", true);
  const { addedTitle, renewedTitle } = text.authenticator.recovery;
  const title = after === "added" ? addedTitle : renewedTitle;
  return page(
    c,
    <RecoveryCodes
      t={text}
      language={language}
      title={title}
      codes={codesOf(c, seed)}
    />,
    { title },
  );
}

async function first({ var: { world } }: C, seed: string): Promise<boolean> {
  // Not a limit that an operator may set: remembered for as long as an address with this seed can be good, or it would show them
  // twice. As long as the page before it is, another address can be had.
  const once = {
    name: "recovery-shown",
    most: 1,
    seconds: 2 * longest(world.policy.account.changeSeconds, world.policy),
  };
  const of = world.mac("code", `shown ${seed}`).slice(0, 22);
  return (await world.limits.count([{ rule: once, of }])).kind === "within";
}
