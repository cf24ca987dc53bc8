// Challenges for a device's key that no request stands behind: nothing is kept of one before it is answered, and then it is good no more.

import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { Context } from "hono";
import { answerOnce } from "../../domain/mobile/answered.ts";
import type { Env } from "./env.ts";
import { openHere, sealHere } from "./sealed.ts";

const sealing = { purpose: "challenge", version: 1 };

/** What the key is to do: one does not pass for the other. */
export type ChallengeUse = "make" | "open";

export interface FreshChallenge {
  /** In base64url, for the key. */
  readonly challenge: string;
  /** For a hidden field of the form that brings the answer. */
  readonly sealed: string;
}

/** 144 bits; good in this browser, for this use and this place alone. `place`: whose it is, where that is known. */
export async function newChallenge(
  c: Context<Env>,
  use: ChallengeUse,
  place = "",
): Promise<FreshChallenge> {
  const { world } = c.var;
  const challenge = encodeBase64urlNoPadding(world.random(18));
  const parts = [challenge, world.now().getTime()];
  const sealed = await sealHere(c, sealing, parts, `${use} ${place}`);
  return { challenge, sealed };
}

/** The challenge; null where it is too old, not ours, or was answered before. */
export async function takeChallenge(
  c: Context<Env>,
  use: ChallengeUse,
  sealed: string,
  place = "",
): Promise<string | null> {
  const { world } = c.var;
  const parts = await openHere(c, sealing, sealed, `${use} ${place}`);
  if (!parts) return null;
  const [challenge, madeAt] = parts as [string, number];
  const age = world.now().getTime() - madeAt;
  if (age >= world.policy.mobile.challengeSeconds * 1000) return null;
  const first = await world.answered.change(challenge, answerOnce());
  return first ? challenge : null;
}
