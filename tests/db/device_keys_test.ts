// Answers of device keys, right and wrong, over the real library and real keys (issue 5; WebAuthn 7.1, 7.2).

import { deepEqual } from "node:assert/strict";
import { openDeviceKeys } from "../../db/device_keys/open.ts";
import { newDeviceKey } from "../support/device_key.ts";

const origin = "http://localhost:8000";
const keys = openDeviceKeys({ baseUrl: origin });
const challenge = "Y2hhbGxlbmdl";

for (const algorithm of ["ES256", "RS256"] as const) {
  Deno.test(`${algorithm}: a key is made, and used, and counts its uses`, async () => {
    const key = await newDeviceKey({ origin, algorithm });
    const { credential, publicKey } = key;
    const made = await keys.made(await key.made(challenge), challenge);
    deepEqual(made, {
      kind: "made",
      key: { credential, publicKey, counter: 0, backedUp: false },
    });
    const device = key.device();
    for (const counter of [1, 2]) {
      const answer = await key.used(challenge);
      const used = await keys.used(answer, { challenge, device });
      deepEqual(used, { kind: "proven", counter });
    }
  });
}
