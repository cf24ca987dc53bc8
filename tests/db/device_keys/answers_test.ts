// Answers of device keys, right and wrong, over the real library and real keys (issue 5; WebAuthn 7.1, 7.2).

import { deepEqual, equal, notEqual } from "node:assert/strict";
import {
  decodeBase64urlIgnorePadding,
  encodeBase64urlNoPadding as base64url,
} from "@oslojs/encoding";
import { type Cbor, cbor, joined } from "../../support/cbor.ts";
import { flags, newDeviceKey, type Twist } from "../../support/device_key.ts";
import { challenge, key, keys, made, origin, rsa, used } from "./keys.ts";

const another = await newDeviceKey({ origin });

for (const algorithm of ["ES256", "RS256"] as const) {
  Deno.test(`${algorithm}: a key is made, and used, and counts its uses`, async () => {
    const key = await newDeviceKey({ origin, algorithm });
    const { credential, publicKey } = key;
    deepEqual(await keys.made(await key.made(challenge), challenge), {
      kind: "made",
      key: { credential, publicKey, counter: 0, backedUp: false },
    });
    const device = key.device();
    const marks = [];
    for (const counter of [1, 2]) {
      const answer = await key.used(challenge);
      const found = await keys.used(answer, { challenge, device });
      const again = await keys.used(answer, { challenge, device });
      deepEqual(again, found);
      if (found.kind !== "proven") throw new Error(found.kind);
      equal(found.counter, counter);
      marks.push(found.mark);
    }
    notEqual(marks[0], marks[1]);
  });
}

Deno.test("a key in a platform's safe-keeping says so, and that it counts nothing", async () => {
  const shared = await newDeviceKey({ origin, shared: true });
  const found = await keys.made(await shared.made(challenge), challenge);
  equal(found.kind === "made" && found.key.backedUp, true);
  const device = shared.device();
  const answer = await shared.used(challenge);
  const use = await keys.used(answer, { challenge, device });
  equal(use.kind === "proven" && use.counter, 0);
});

const anyAnswer: Readonly<Record<string, Twist>> = {
  "another origin": { origin: "https://localhost:8000" },
  "another port": { origin: "http://localhost:8001" },
  "an origin that begins like ours": { origin: `${origin}.example.org` },
  "another relying party": { rpId: "example.org" },
  "another challenge": { challenge: "b3RoZXI" },
  "no challenge": { challenge: "" },
  "nobody there (UP)": { flags: flags.userVerified },
  "no lock opened (UV)": { flags: flags.userPresent },
  "no flags": { flags: 0 },
  "safe-keeping without being fit for it": {
    flags: flags.userPresent | flags.userVerified | flags.backedUp,
  },
  "extensions that are not there": {
    flags: flags.userPresent | flags.userVerified | flags.extensions,
  },
  "bytes that are left over": { trailing: Uint8Array.of(0) },
  "a frame in another's page": { client: { crossOrigin: true } },
  "a frame, and whose": {
    client: { crossOrigin: true, topOrigin: "https://example.org" },
  },
  "a page above without a frame": { client: { topOrigin: origin } },
  "a connection bound to another": {
    client: { tokenBinding: { status: "present", id: "aWQ" } },
  },
  "a token binding that is none": { client: { tokenBinding: "present" } },
  "another kind of credential": { answer: { type: "password" } },
  "another raw id": { answer: { rawId: "b3RoZXI" } },
  "no id": { answer: { id: undefined, rawId: undefined } },
  "an empty id": { answer: { id: "", rawId: "" } },
  "an id that is a list": { answer: { id: ["a"], rawId: ["a"] } },
  "no response": { answer: { response: undefined } },
  "a response that is null": { answer: { response: null } },
  "client data that are no text": { response: { clientDataJSON: 7 } },
  "client data that are no JSON": { response: { clientDataJSON: "bm8" } },
  "client data that are null": { response: { clientDataJSON: "bnVsbA" } },
};

for (const [what, twist] of Object.entries(anyAnswer)) {
  Deno.test(`refused of a new key, and of its use: ${what}`, async () => {
    equal(await made(twist), "refused");
    equal(await used(twist), "refused");
  });
}

Deno.test("an answer of one kind does not pass for the other, whatever it calls itself", async () => {
  equal(await made({ type: "webauthn.get" }), "refused");
  equal(await used({ type: "webauthn.create" }), "refused");
  const [making, using] = [
    await key.made(challenge),
    await key.used(challenge),
  ];
  const device = key.device();
  equal((await keys.made(using, challenge)).kind, "refused");
  equal((await keys.used(making, { challenge, device })).kind, "refused");
});

const uses: Readonly<Record<string, Twist>> = {
  "another key's signature": { signer: another },
  "a signature of another algorithm": { signer: rsa },
  "another id": { credential: another.credential },
  "an id that differs by its case": {
    credential: key.credential.toLowerCase() + "A",
  },
  "a key that has become fit for safe-keeping": {
    flags: flags.userPresent | flags.userVerified | flags.backupEligible,
  },
  "no signature": { response: { signature: undefined } },
  "an empty signature": { response: { signature: "" } },
  "a signature of zeros": {
    response: {
      signature: base64url(Uint8Array.of(0x30, 6, 2, 1, 0, 2, 1, 0)),
    },
  },
  "a signature that breaks off": { response: { signature: "MEUCIQ" } },
  "data of another answer": {
    response: { authenticatorData: base64url(new Uint8Array(37)) },
  },
  "data that break off": { response: { authenticatorData: "AAAA" } },
  "a handle that is no text": { response: { userHandle: 7 } },
};

for (const [what, twist] of Object.entries(uses)) {
  Deno.test(`refused of a key's use: ${what}`, async () => {
    equal(await used(twist), "refused");
  });
}

Deno.test("another key is refused, though it answers for itself", async () => {
  const device = key.device();
  const answer = await another.used(challenge);
  equal((await keys.used(answer, { challenge, device })).kind, "refused");
});

Deno.test("a key's own signature over itself, which browsers leave there, is taken", async () => {
  // Of the same bytes that `made` will send: the statement signs them.
  const plain = JSON.parse(await key.made(challenge)).response;
  const object = decodeBase64urlIgnorePadding(plain.attestationObject);
  const at = new TextDecoder("latin1").decode(object).indexOf("authData") + 8;
  const authData = object.slice(at + 2);
  const said = decodeBase64urlIgnorePadding(plain.clientDataJSON).slice();
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", said));
  const signed = await key.sign(joined(authData, hash));
  const statement = new Map<string, Cbor>([
    ["alg", -7],
    ["sig", decodeBase64urlIgnorePadding(signed)],
  ]);
  equal(await made({ attestation: { fmt: "packed", statement } }), "made");
});

Deno.test("extensions that a phone adds are no trouble, and reach nothing of ours", async () => {
  const twist = {
    flags: flags.userPresent | flags.userVerified | flags.extensions,
    trailing: cbor(
      new Map<string, Cbor>([
        ["__proto__", new Map([["polluted", 1]])],
        ["credProtect", 2],
      ]),
    ),
  };
  equal(await made(twist), "made");
  equal(await used(twist), "proven");
  equal(({} as Record<string, unknown>).polluted, undefined);
});

Deno.test("old browsers that say they could bind a connection are no trouble", async () => {
  const twist = { client: { tokenBinding: { status: "supported" } } };
  equal(await made(twist), "made");
  equal(await used(twist), "proven");
});

Deno.test("claimed(): whose a key says it is, as it says it", async () => {
  const said = (userHandle: string | null) => key.used("", { userHandle });
  equal(keys.claimed(await said("account-1")), "account-1");
  equal(keys.claimed(await said("ñ·€")), "ñ·€");
  equal(keys.claimed(await said("")), "");
  equal(keys.claimed(await said(null)), null);
  const raw = (userHandle: unknown) =>
    keys.claimed(JSON.stringify({ response: { userHandle } }));
  for (const odd of [null, 7, {}, ["YQ"], "no base64url!", "_w"]) {
    equal(raw(odd), null);
  }
});
