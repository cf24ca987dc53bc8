// Activating the phone that she holds (rulebook 5.1): its name, and a key that its own hardware makes.

import { activateDevice } from "../../domain/mobile/device.ts";
import {
  type DeviceNameProblem,
  readDeviceName,
} from "../../domain/mobile/device_name.ts";
import type { MadeKey } from "../../domain/mobile/device_keys.ts";
import { surroundingsOf } from "../../domain/mobile/surroundings.ts";
import { isSuspended } from "../../domain/suspension.ts";
import { ActivateDevice } from "../../views/account/device.tsx";
import { newChallenge, takeChallenge } from "../http/challenge.ts";
import type { Fields } from "../http/form.ts";
import { appUrl } from "../http/app_url.ts";
import { randomId } from "../http/ids.ts";
import { optionsToMake } from "../http/key_options.ts";
import { limited } from "../http/limited.tsx";
import { keepOwnDevice } from "../http/own_device.ts";
import { goTo, page } from "../http/page.tsx";
import { type AccountContext, ownAct } from "./entry.ts";

type C = AccountContext;

const start = "/account/device";

export async function askToActivate(
  c: C,
  typed?: string,
  trouble?: DeviceNameProblem | "refused",
) {
  const { text, language, world, insider } = c.var;
  const { account, resident } = insider;
  // What she stopped identifies nobody on another phone either.
  if (isSuspended(account, "mobile")) return goTo(c, start);
  const { challenge, sealed } = await newChallenge(c, "make", account.id);
  return await page(
    c,
    <ActivateDevice
      t={text}
      language={language}
      name={typed ?? usualName(c)}
      most={world.policy.mobile.nameLength}
      options={optionsToMake(world, { challenge, account, resident })}
      challenge={sealed}
      former={account.device}
      {...(trouble ? { trouble } : {})}
    />,
    {
      title: text.device.activate.title,
      scripts: ["key"],
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

function usualName(c: C): string {
  const { names, nameless } = c.var.text.device.activate;
  const { system } = surroundingsOf(c.req.header("user-agent") ?? "", "");
  return system ? names[system] : nameless;
}

export async function takeActivation(c: C, fields: Fields) {
  const { world, insider: { account } } = c.var;
  if (isSuspended(account, "mobile")) return goTo(c, start);
  const typed = fields("name");
  const name = readDeviceName(typed, world.policy.mobile);
  if (!name.ok) return await askToActivate(c, typed, name.problem);
  const id = deviceId(c, fields("challenge"));
  const made = await takeKey(c, fields);
  switch (made.kind) {
    case "over":
      return limited(c, made.until, `/${c.var.language}${start}/activate`);
    case "refused":
      return await isActive(c, id)
        ? await done(c, id)
        : await askToActivate(c, typed, "refused");
    case "made":
      return await activate(c, { id, key: made.key, name: name.value });
  }
}

/** Of the page that was sent: the same one twice is one phone, and none of it can be guessed from the page. */
function deviceId(c: C, sealed: string): string {
  const { world, insider: { account } } = c.var;
  return world.mac("mobile", `device ${account.id} ${sealed}`).slice(0, 24);
}

type TakenKey =
  | { readonly kind: "made"; readonly key: MadeKey }
  | { readonly kind: "refused" }
  | { readonly kind: "over"; readonly until: Date };

async function takeKey(c: C, fields: Fields): Promise<TakenKey> {
  const { world, insider: { account } } = c.var;
  const { mobile, limits } = world.policy;
  const answer = fields("answer");
  if (answer === "" || answer.length > mobile.keyAnswerBytes) {
    return { kind: "refused" };
  }
  const sealed = fields("challenge");
  const challenge = await takeChallenge(c, "make", sealed, account.id);
  if (!challenge) return { kind: "refused" };
  const tally = { rule: limits.keyRefusals, of: account.id };
  const limit = await world.limits.count([tally]);
  if (limit.kind === "over") return limit;
  const made = await world.deviceKeys.made(answer, challenge);
  if (made.kind === "made") await world.limits.forget([tally]);
  return made;
}

async function isActive(c: C, device: string): Promise<boolean> {
  const { world, insider } = c.var;
  const { account } = await world.people.byAccount(insider.account.id);
  return account?.device?.id === device;
}

async function activate(
  c: C,
  { id, key, name }: {
    readonly id: string;
    readonly key: MadeKey;
    readonly name: string;
  },
) {
  const { world, insider: { account, proof } } = c.var;
  const act = ownAct(c);
  const answer = await world.people.change(
    account.document,
    null,
    activateDevice({
      ...act,
      device: { id, ...key, name, addedAt: act.now, push: null },
      asOf: proof.asOf,
      pushId: randomId(world),
      appUrl: appUrl(c, account),
    }),
  );
  // Her sessions were ended meanwhile: she identifies, and begins anew.
  if (answer.kind === "not-hers") return goTo(c, start);
  return await done(c, id);
}

async function done(c: C, device: string) {
  await keepOwnDevice(c, { account: c.var.insider.account.id, device });
  return goTo(c, "/activated");
}
