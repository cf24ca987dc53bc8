// An expired password: another one at the sign-in itself, proven by a code, and then on to the service (PM-32).

import { bearerOf } from "../../domain/password/rules.ts";
import { setPassword } from "../../domain/password/set.ts";
import type { PasswordClaim, PasswordStage } from "../../domain/signin.ts";
import {
  type ChoiceTrouble,
  ChooseNewPassword,
} from "../../views/password/choose.tsx";
import { busy } from "../http/busy.tsx";
import { chooseCounted } from "../http/choose_password.ts";
import { knowDevice } from "../http/device.ts";
import type { Fields } from "../http/form.ts";
import { randomId } from "../http/ids.ts";
import { limited } from "../http/limited.tsx";
import { page } from "../http/page.tsx";
import { claim, type SigninContext } from "../signin/claim.ts";
import { isOver, sendCode } from "./password_code.tsx";

type C = SigninContext;
type Passed = Omit<PasswordClaim, "stage">;

export async function takeRenewal(
  c: C,
  claimed: PasswordClaim,
  fields: Fields,
): Promise<Response> {
  const { world, base, method } = c.var;
  const { document } = claimed;
  const password = fields("new_password");
  const action = fields("action");
  if (action === "show") return await askRenewal(c, null, password);
  if (action === "hide") return await askRenewal(c);
  const { resident, account } = await world.people.find(document);
  const former = account?.password?.hash ?? null;
  // She has left Permanente, or Clave, in another tab. Or it was another one that was right: nobody guesses at hers here.
  if (former === null || isOver(claimed, account!)) {
    return await claim(c, { kind: "nobody" });
  }
  const chosen = await chooseCounted(c, {
    password,
    again: fields("new_password_again"),
    bearer: bearerOf(document, resident),
    former,
  });
  switch (chosen.kind) {
    case "busy":
      return await busy(c, `${base}/${method}`);
    case "limited":
      return await limited(c, chosen.until, `${base}/${method}`);
    case "hashed": {
      const { hash } = chosen;
      const waiting = { kind: "renewing", hash, replaces: former } as const;
      return await sendCode(c, claimed, { waiting });
    }
    default:
      return await askRenewal(c, chosen);
  }
}

/** The code was right: the one that she chose stands, and she goes on. */
export async function renew(
  c: C,
  { claimed, stage, goOn }: {
    readonly claimed: PasswordClaim;
    readonly stage: PasswordStage & { kind: "renewing" };
    goOn(c: C, claimed: Passed): Promise<Response>;
  },
): Promise<Response> {
  const { world } = c.var;
  const { document, account } = claimed;
  const now = world.now();
  const answer = await world.people.change(
    document,
    null,
    setPassword({
      account,
      person: world.mac("person", document),
      now,
      messageIds: [randomId(world), randomId(world)],
      hash: stage.hash,
      how: "renewed",
      replaces: stage.replaces,
      asOf: new Date(claimed.asOf),
      sessionsFrom: now,
    }),
  );
  if (answer.kind !== "set") return await claim(c, { kind: "nobody" });
  await knowDevice(c, { id: account, password: { setAt: now } });
  return await goOn(c, { ...claimed, asOf: now.getTime() });
}

export function askRenewal(
  c: C,
  trouble: ChoiceTrouble | null = null,
  shown: string | null = null,
) {
  const { text, base, method, world } = c.var;
  return page(
    c,
    <ChooseNewPassword
      t={text}
      action={`${base}/${method}`}
      policy={world.policy.password}
      why="expired"
      shown={shown}
      trouble={trouble}
    />,
    {
      title: text.password.choose.title,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}
