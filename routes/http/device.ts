// Whether somebody has signed in with her password in this browser before. It opens nothing: strangers' wrong guesses count apart from hers.

import type { Context } from "hono";
import type { Account } from "../../domain/account.ts";
import type { KeptPassword, Origin } from "../../domain/password/kept.ts";
import { keepLastingCookie, lastingCookie } from "./cookies.ts";
import type { Env } from "./env.ts";

const purpose = "device";

interface Her {
  readonly id: Account["id"];
  readonly password: Pick<KeptPassword, "setAt"> | null;
}

export async function originOf(
  c: Context<Env>,
  account: Her,
): Promise<Origin> {
  const name = nameOf(account);
  return (await namesHere(c)).includes(name) ? "known" : "stranger";
}

/** From now on hers. The cookie is the same however often she comes, but for its end. */
export async function knowDevice(
  c: Context<Env>,
  account: Her,
): Promise<void> {
  const { seal, policy } = c.get("world");
  const others = (await namesHere(c))
    .filter((name) => !name.startsWith(`${account.id} `));
  const people = [nameOf(account), ...others].slice(
    0,
    policy.password.devicePeople,
  );
  keepLastingCookie(c, "device", await seal.seal(purpose, "", people));
}

/** Of this password alone: whoever learnt the former one, and came in by it once, is a stranger to the next. */
function nameOf({ id, password }: Her): string {
  return `${id} ${password?.setAt.getTime() ?? ""}`;
}

async function namesHere(c: Context<Env>): Promise<readonly string[]> {
  const sealed = lastingCookie(c, "device");
  if (!sealed) return [];
  const held = await c.get("world").seal.open(purpose, "", sealed);
  return Array.isArray(held) ? held : [];
}
