// Answers of device keys, right and wrong, over the real library and real keys (issue 5; WebAuthn 7.1, 7.2).

import { deepEqual, equal, notEqual } from "node:assert/strict";
import {
  decodeBase64urlIgnorePadding,
  encodeBase64urlNoPadding as base64url,
} from "@oslojs/encoding";
import fc from "fast-check";
import { openDeviceKeys } from "../../db/device_keys/open.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import { anyText } from "../domain/any_text.ts";
import { type Cbor, cbor, joined } from "../support/cbor.ts";
import {
  type DeviceKey,
  flags,
  newDeviceKey,
  type Twist,
} from "../support/device_key.ts";

const origin = "http://localhost:8000";
const policy = defaultPolicy.mobile;
const keys = openDeviceKeys({ baseUrl: origin }, policy);
const challenge = "Y2hhbGxlbmdl";

const key = await newDeviceKey({ origin });
const another = await newDeviceKey({ origin });
const rsa = await newDeviceKey({ origin, algorithm: "RS256" });

const made = async (twist: Twist, by: DeviceKey = key) =>
  (await keys.made(await by.made(challenge, twist), challenge)).kind;

const used = async (twist: Twist, by: DeviceKey = key) => {
  const answer = await by.used(challenge, twist);
  return (await keys.used(answer, { challenge, device: by.device() })).kind;
};

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

const odd: readonly [number, Cbor][] = [[1, 2], [-1, 1]];
const point = (x: number, y: number): Cbor =>
  new Map<number, Cbor>([
    ...odd,
    [3, -7],
    [-2, new Uint8Array(x).fill(1)],
    [-3, new Uint8Array(y).fill(1)],
  ]);
const modulus = (bytes: number, exponent: number[]): Cbor =>
  new Map<number, Cbor>([
    [1, 3],
    [3, -257],
    [-1, new Uint8Array(bytes).fill(0xc5)],
    [-2, Uint8Array.from(exponent)],
  ]);
const asMade = (key: DeviceKey) => decodeBase64urlIgnorePadding(key.publicKey);

const newKeys: Readonly<Record<string, Twist>> = {
  "EdDSA": { alg: -8 },
  "ES384": { alg: -35 },
  "RS1": { alg: -65535 },
  "ES256K": { alg: -47 },
  "no algorithm at all": { alg: 0 },
  "an algorithm that is not its kind's": { alg: -257 },
  "a point that is not on the curve": { publicKey: cbor(point(32, 32)) },
  "a point of another curve's length": { publicKey: cbor(point(48, 48)) },
  "half a point": { publicKey: cbor(point(32, 0)) },
  "an RSA key of 1,024 bits": { publicKey: cbor(modulus(128, [1, 0, 1])) },
  "an RSA key of 8,192 bits": { publicKey: cbor(modulus(1024, [1, 0, 1])) },
  "an RSA key whose signatures anybody makes": {
    publicKey: cbor(modulus(256, [1])),
  },
  "more in the key than a key": {
    // One entry more than its map had.
    publicKey: joined(
      Uint8Array.of(0xa6),
      asMade(key).slice(1),
      cbor(99),
      cbor(new Uint8Array(2000)),
    ),
  },
  "a key that is no map": { publicKey: cbor("key") },
  "a key that breaks off": { publicKey: asMade(key).slice(0, 40) },
  "no key": { publicKey: new Uint8Array() },
  "an id that is too long": {
    credential: base64url(new Uint8Array(policy.keyIdBytes + 1)),
  },
  "another id than it attests": { answer: { id: "YQ", rawId: "YQ" } },
  "a statement where there is none": {
    attestation: { fmt: "none", statement: new Map([["x", 1]]) },
  },
  "an unknown statement": {
    attestation: { fmt: "other", statement: new Map() },
  },
  "a maker's certificate": {
    attestation: {
      fmt: "packed",
      statement: new Map<string, Cbor>([
        ["alg", -7],
        ["sig", new Uint8Array(70)],
        ["x5c", [new Uint8Array(300)]],
      ]),
    },
  },
  "a signature of its own that is another's": {
    attestation: {
      fmt: "packed",
      statement: new Map<string, Cbor>([
        ["alg", -7],
        ["sig", new Uint8Array(70)],
      ]),
    },
  },
};

for (const [what, twist] of Object.entries(newKeys)) {
  Deno.test(`refused of a new key: ${what}`, async () => {
    equal(await made(twist), "refused");
  });
}

for (
  const fmt of ["tpm", "android-key", "android-safetynet", "apple", "fido-u2f"]
) {
  Deno.test(`refused of a new key: a statement of ${fmt}, and no certificate in it is read`, async () => {
    const statement = new Map<string, Cbor>([["x5c", [new Uint8Array(300)]]]);
    equal(await made({ attestation: { fmt, statement } }), "refused");
  });
}

Deno.test("made and used: RSA keys of 2,048 to 4,096 bits alone", async () => {
  equal(await made({}, rsa), "made");
  for (const [bytes, kind] of [[255, "refused"], [513, "refused"]] as const) {
    const publicKey = cbor(modulus(bytes, [1, 0, 1]));
    equal(await made({ publicKey }, rsa), kind);
  }
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

Deno.test("what is no answer at all is refused", async () => {
  const device = key.device();
  const nested = `${"[".repeat(4000)}${"]".repeat(4000)}`;
  const polluting = '{"__proto__":{"id":"a","rawId":"a","type":"public-key"}}';
  const texts = ["", "null", "[]", "[[]]", "7", "true", '"a"', "{}", "{", "\0"];
  for (const text of [...texts, nested, polluting]) {
    equal((await keys.made(text, challenge)).kind, "refused", text);
    const use = await keys.used(text, { challenge, device });
    equal(use.kind, "refused", text);
    equal(keys.claimed(text), null, text);
  }
});

Deno.test("CBOR that nests, breaks off, or promises more than it has is refused", async () => {
  const bombs = [
    new Uint8Array(5000).fill(0x81),
    new Uint8Array(5000).fill(0xa1),
    new Uint8Array(5000).fill(0xc0),
    Uint8Array.of(0x9b, 0, 0, 0, 1, 0, 0, 0, 0),
    Uint8Array.of(0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
    Uint8Array.of(0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff),
    Uint8Array.of(0x9f),
    new Uint8Array(),
  ];
  const whole = decodeBase64urlIgnorePadding(
    JSON.parse(await key.made(challenge)).response.attestationObject,
  );
  for (let length = 0; length < whole.length; length++) {
    bombs.push(whole.slice(0, length));
  }
  for (const bytes of bombs) {
    const attestationObject = base64url(bytes);
    equal(await made({ response: { attestationObject } }), "refused");
    if (bytes.length < 40) {
      equal(await made({ publicKey: bytes }), "refused");
      const extended = flags.userPresent | flags.userVerified |
        flags.extensions;
      const twist = { flags: extended, trailing: bytes };
      equal(await made(twist), "refused");
      equal(await used(twist), "refused");
    }
  }
});

Deno.test("an answer longer than real ones is not read, however right it is", async () => {
  const device = key.device();
  const padded = async (bytes: number) => {
    const answer = await key.used(challenge, { userHandle: "account" });
    return answer + " ".repeat(bytes - answer.length);
  };
  const most = await padded(policy.keyAnswerBytes);
  const over = await padded(policy.keyAnswerBytes + 1);
  equal((await keys.used(most, { challenge, device })).kind, "proven");
  equal(keys.claimed(most), "account");
  equal((await keys.used(over, { challenge, device })).kind, "refused");
  equal(keys.claimed(over), null);
  const making = await key.made(challenge);
  const giant = making + " ".repeat(2 ** 20);
  equal((await keys.made(giant, challenge)).kind, "refused");
  // Short in characters, and not in bytes.
  const wide = JSON.stringify({
    ...JSON.parse(making),
    more: "€".repeat(policy.keyAnswerBytes / 3),
  });
  equal(wide.length < policy.keyAnswerBytes, true);
  equal((await keys.made(wide, challenge)).kind, "refused");
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

Deno.test("no text makes a check throw, nor is any taken", async () => {
  const device = key.device();
  await fc.assert(
    fc.asyncProperty(anyText('{}[]":,idraw'), async (text) => {
      equal((await keys.made(text, challenge)).kind, "refused");
      const use = await keys.used(text, { challenge, device });
      equal(use.kind, "refused");
      keys.claimed(text);
    }),
  );
});

Deno.test("no answer with any of its fields swapped makes a check throw", async () => {
  const device = key.device();
  const right = await Promise.all([key.made(challenge), key.used(challenge)]);
  const whole = right.map((text) => JSON.parse(text));
  const fields = ["id", "rawId", "type", "clientExtensionResults"];
  const inner = [...new Set(whole.flatMap((one) => Object.keys(one.response)))];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.dictionary(fc.constantFrom(...fields), fc.jsonValue(), { maxKeys: 1 }),
      fc.dictionary(
        fc.constantFrom(...inner),
        fc.oneof(fc.jsonValue(), fc.uint8Array().map(base64url)),
        { maxKeys: 2 },
      ),
      async (one, outside, inside) => {
        const response = { ...one.response, ...inside };
        const text = JSON.stringify({ ...one, ...outside, response });
        await keys.made(text, challenge);
        await keys.used(text, { challenge, device });
        keys.claimed(text);
      },
    ),
    { numRuns: 500 },
  );
});

Deno.test("one bit changed: what was signed is refused, and a signature written otherwise is the same answer", async () => {
  const device = key.device();
  const text = await key.used(challenge);
  const right = JSON.parse(text);
  const answer = await keys.used(text, { challenge, device });
  const parts = ["authenticatorData", "clientDataJSON", "signature"];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...parts),
      fc.nat(),
      async (part, bit) => {
        const bytes = decodeBase64urlIgnorePadding(right.response[part]);
        const at = bit % (bytes.length * 8);
        bytes[at >> 3]! ^= 1 << (at & 7);
        const response = { ...right.response, [part]: base64url(bytes) };
        const text = JSON.stringify({ ...right, response });
        const use = await keys.used(text, { challenge, device });
        if (part === "signature" && use.kind === "proven") {
          deepEqual(use, answer);
        } else equal(use.kind, "refused");
      },
    ),
    { numRuns: 300 },
  );
});
