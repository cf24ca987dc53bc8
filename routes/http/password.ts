// Checking a typed password, wherever one is asked for: waits, verification and the count of wrong ones in their order.

import type { Context } from "hono";
import type { Account } from "../../domain/account.ts";
import type { Nif } from "../../domain/nif.ts";
import { isLocked, type Origin } from "../../domain/password/kept.ts";
import { normalised } from "../../domain/password/rules.ts";
import { tryPassword } from "../../domain/password/try_password.ts";
import type { Dossier } from "../../domain/ports.ts";
import type { Env } from "./env.ts";
import { knowDevice, originOf } from "./device.ts";
import { randomId } from "./ids.ts";
import { networkOf } from "./network.ts";

export type PasswordCheck =
  | {
    readonly kind: "right";
    readonly dossier: Dossier & { readonly account: Account };
  }
  /** Wrong, locked, or of nobody: one answer, for the same work (law 7). */
  | { readonly kind: "refused" }
  | { readonly kind: "limited"; readonly until: Date }
  /** Too many passwords are being checked just now. */
  | { readonly kind: "busy" };

export interface TypedPassword {
  readonly document: Nif;
  readonly password: string;
  /** How the record names who asks. */
  readonly service: string;
}

/** So often may a hash be replaced while this one is verified. */
const mostMoves = 5;

/** Right ones are never counted, so that twenty tabs with the right one all come in. */
export async function checkPassword(
  c: Context<Env>,
  typed: TypedPassword,
): Promise<PasswordCheck> {
  for (let moves = 0; moves < mostMoves; moves++) {
    const checked = await checkOnce(c, typed);
    if (checked !== "moved") return checked;
  }
  return { kind: "busy" };
}

const nobody = { id: "", password: null };

async function checkOnce(
  c: Context<Env>,
  { document, password: text, service }: TypedPassword,
): Promise<PasswordCheck | "moved"> {
  const { limits, people, passwords, mac, policy, now } = c.get("world");
  const tallies = wrongTallies(c);
  const [limit, dossier] = await Promise.all([
    limits.full(tallies),
    people.find(document),
  ]);
  const { account, resident } = dossier;
  const kept = account?.password ?? null;
  // Opened whoever it is: with her own cookie a stranger would see by the time whether it was (law 7).
  const origin: Origin = await originOf(c, account ?? nobody);
  const eased = origin === "known" && kept && !isLocked(kept, origin, policy);
  if (limit.kind === "over" && !eased) {
    return { kind: "limited", until: limit.until };
  }
  const password = normalised(text);
  const verified = await passwords.verify(password, kept?.hash ?? null);
  if (verified.kind === "busy") return verified;
  const right = verified.kind === "right";
  const rehashed = right && verified.outdated
    ? await passwords.hash(password)
    : null;
  const answer = await people.change(
    document,
    null,
    tryPassword({
      against: kept?.hash ?? null,
      right,
      rehashed: rehashed?.kind === "hashed" ? rehashed.hash : null,
      origin,
      person: mac("person", document),
      service,
      now: now(),
      messageIds: [randomId(c.get("world")), randomId(c.get("world"))],
    }, policy),
  );
  switch (answer.kind) {
    case "moved":
      return "moved";
    case "refused":
      await limits.count(tallies);
      return { kind: "refused" };
    case "right": {
      await knowDevice(c, answer.account);
      const found = { resident, account: answer.account };
      return { kind: "right", dossier: found };
    }
  }
}

function wrongTallies(c: Context<Env>) {
  const { wrongPasswordsAtOnce, wrongPasswordsFew, wrongPasswords } =
    c.get("world").policy.limits;
  const of = networkOf(c);
  return [wrongPasswordsAtOnce, wrongPasswordsFew, wrongPasswords]
    .map((rule) => ({ rule, of }));
}
