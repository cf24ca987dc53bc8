import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import {
  type Grant,
  newGrant,
  type Presented,
  redeem,
  useToken,
} from "../../../domain/oidc/grant.ts";
import { grantLabel } from "../../../domain/oidc/grant_label.ts";
import { newHandle, readHandle } from "../../../domain/oidc/handle.ts";
import { challengeOf } from "../../../domain/oidc/pkce.ts";
import type { Nif } from "../../../domain/nif.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { at, countingRandom, door, mac, now, verifier } from "./demo.ts";

const random = countingRandom();
const world = { random, mac, now: () => now, policy: defaultPolicy };
const proof = {
  document: "12345678Z" as Nif,
  account: "acc-1",
  method: "pin",
  provenAt: at(-30),
  asOf: at(-40),
} as const;
const made = newGrant(door, proof, world);
const held: Grant = made.grant;
const presented: Presented = {
  codeMac: readHandle("code", made.code, mac)!.mac,
  verifierChallenge: challengeOf(verifier),
  redirectUri: door.redirectUri,
  service: door.service,
};
const token = { mac: "token-mac", expiresAt: at(600) };

Deno.test("newGrant() keeps the code's mac and never the code", () => {
  ok(!JSON.stringify(held).includes(made.code));
  equal(made.id, made.code.slice(2, 18));
  deepEqual(held.codeExpiresAt, at(60));
  notEqual(newGrant(door, proof, world).code, made.code);
});

Deno.test("redeem() exchanges a right code once (RFC 6749 4.1.3)", () => {
  const { keep, answer } = redeem(presented, token, at(59))(held);
  deepEqual(keep, { ...held, token });
  deepEqual(answer, { kind: "redeemed", grant: { ...held, token } });
});

Deno.test("redeem() takes the token back from a code that comes twice (RFC 6749 4.1.2)", () => {
  const spent = { ...held, token };
  const other = { mac: "other-mac", expiresAt: at(601) };
  // However late, and whatever else it brings along.
  for (const again of [presented, { ...presented, service: "demo" }]) {
    deepEqual(redeem(again, other, at(300))(spent), {
      keep: null,
      answer: { kind: "refused", reason: "replayed", burnt: spent },
    });
  }
});

Deno.test("redeem() burns a right code that comes with anything wrong", () => {
  const cases: [Partial<Presented>, string][] = [
    [{ verifierChallenge: challengeOf("x".repeat(43)) }, "wrong-verifier"],
    [{ redirectUri: "https://sede.example/c?a=1" }, "wrong-redirect"],
    [{ service: "demo" }, "wrong-service"],
  ];
  for (const [change, reason] of cases) {
    deepEqual(redeem({ ...presented, ...change }, token, now)(held), {
      keep: null,
      answer: { kind: "refused", reason, burnt: held },
    });
  }
});

Deno.test("redeem() refuses at the very instant of expiry", () => {
  const { keep, answer } = redeem(presented, token, held.codeExpiresAt)(held);
  equal(keep, null);
  ok(answer.kind === "refused" && answer.reason === "expired");
});

Deno.test("redeem() lets nobody burn a code by its grant's id alone", () => {
  const guess = { ...presented, codeMac: "guess" };
  const answer = { kind: "refused", reason: "unknown", burnt: null };
  deepEqual(redeem(guess, token, now)(held), { keep: held, answer });
  deepEqual(redeem(presented, token, now)(null), { keep: null, answer });
});

Deno.test("useToken() opens a grant for its own token until the instant of expiry", () => {
  const spent = { ...held, token };
  equal(useToken(spent, token.mac, at(599)), spent);
  equal(useToken(spent, token.mac, token.expiresAt), null);
  equal(useToken(spent, "other", now), null);
  equal(useToken(held, token.mac, now), null);
  equal(useToken(null, token.mac, now), null);
});

Deno.test("readHandle() takes no code for a token, and nothing that we could not have made", () => {
  const { grantId, text } = newHandle("token", made.id, world);
  equal(readHandle("token", text, mac)?.grantId, grantId);
  equal(readHandle("code", text, mac), null);
  equal(readHandle("token", made.code, mac), null);
  const dressedUp = "t_" + made.code.slice(2);
  notEqual(readHandle("token", dressedUp, mac)?.mac, held.codeMac);
  const others = ["", "c_", made.code + "x", made.code.slice(0, -1)];
  for (const other of [...others, `${made.code}\n`, ` ${made.code}`]) {
    equal(readHandle("code", other, mac), null);
  }
});

Deno.test("grantLabel() writes what it reads, in few bytes, and outlives code and token", () => {
  const label = grantLabel(defaultPolicy.oidc);
  for (const grant of [held, { ...held, token }, { ...held, nonce: null }]) {
    deepEqual(label.read(label.write(grant)), grant);
  }
  ok(label.write(held).length <= 320, String(label.write(held).length));
  equal(label.seconds, 660);
});
