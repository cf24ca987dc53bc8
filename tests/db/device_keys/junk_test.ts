// What is no answer of a device key, however it is made: refused, and nothing throws.

import { deepEqual, equal } from "node:assert/strict";
import {
  decodeBase64urlIgnorePadding,
  encodeBase64urlNoPadding as base64url,
} from "@oslojs/encoding";
import fc from "fast-check";
import { anyText } from "../../domain/any_text.ts";
import { flags } from "../../support/device_key.ts";
import { challenge, key, keys, made, policy, used } from "./keys.ts";

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
