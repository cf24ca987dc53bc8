// Where this server lets itself be sent to: a browser says the address, so it may say any (SSRF).

import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import {
  defaultPushServices,
  type PushAddress,
  pushAddressOf,
  pushedTo,
  readPushAddress,
} from "../../../domain/mobile/push.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { noon } from "../../support/accounts.ts";
import { anyText } from "../any_text.ts";

/** The user agent's keys of RFC 8291, appendix A. */
const keys = {
  p256dh:
    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
  auth: "BTBZMqHH6r4Tts7J_aSIgg",
};
const firefox =
  "https://updates.push.services.mozilla.com/wpush/v2/gAAAAABl-x_2";
const right = { endpoint: firefox, expirationTime: null, keys };
const address: PushAddress = { endpoint: firefox, ...keys };

function read(given: unknown, services = defaultPushServices) {
  return readPushAddress(given, services, defaultPolicy.push);
}

const at = (endpoint: string, services?: readonly string[]) =>
  read({ ...right, endpoint }, services)?.endpoint ?? null;

Deno.test("readPushAddress() reads what a browser's subscription says, as an object and as text", () => {
  deepEqual(read(right), address);
  deepEqual(read(JSON.stringify(right)), address);
  deepEqual(read({ ...right, more: "of what is to come" }), address);
});

Deno.test("readPushAddress() knows the push services of the browsers there are", () => {
  for (
    const endpoint of [
      firefox,
      "https://fcm.googleapis.com/fcm/send/cAb:APA91b-x_Y",
      "https://web.push.apple.com/QGoT-x",
      "https://wns2-par02p.notify.windows.com/w/?token=BQYAAA%2b%3d",
    ]
  ) equal(at(endpoint), endpoint);
});

Deno.test("readPushAddress() refuses every other place to post to", () => {
  for (
    const endpoint of [
      "",
      "/wpush",
      "http://fcm.googleapis.com/fcm/send/x",
      "https://fcm.googleapis.com:8443/x",
      "https://ana:secret@fcm.googleapis.com/x",
      "https://ana@fcm.googleapis.com/x",
      "https://fcm.googleapis.com@localhost/x",
      "https://fcm.googleapis.com/x#part",
      "https://evilfcm.googleapis.com/x",
      "https://fcm.googleapis.com.evil.example/x",
      "https://fcm.googleapis.com./x",
      "https://evil.example/https://fcm.googleapis.com/x",
      "https://evil.example\\@fcm.googleapis.com/x",
      "https://fcm.googleapis.com\\@evil.example/x",
      "https://FCM.googleapis.com/x",
      "https:fcm.googleapis.com/x",
      " https://fcm.googleapis.com/x",
      "https://fcm.googleapis.com/a\nb",
      "https://fcm.googleapis.com/a/../b",
      "https://googleapis.com/x",
      "https://127.0.0.1/x",
      "https://2130706433/x",
      "https://[::1]/x",
      "https://169.254.169.254/latest/meta-data",
      "https://localhost/x",
      "file:///etc/passwd",
      "javascript:alert(1)",
      `https://fcm.googleapis.com/${"x".repeat(2000)}`,
    ]
  ) equal(at(endpoint), null, endpoint);
});

Deno.test("readPushAddress() lets the operator name others, a port of theirs, and none at all", () => {
  const endpoint = "https://localhost:4443/push/1";
  equal(at(endpoint, ["localhost:4443"]), endpoint);
  equal(at(endpoint, ["localhost"]), null);
  equal(at("https://localhost/push/1", ["localhost:4443"]), null);
  equal(at("https://a.b.example/1", ["b.example"]), "https://a.b.example/1");
  equal(at(firefox, []), null);
  equal(at(firefox, [""]), null);
});

Deno.test("readPushAddress() takes keys that somebody could have, and no others (RFC 8291 3.2)", () => {
  const { p256dh, auth } = keys;
  const point = Uint8Array.fromBase64(p256dh, { alphabet: "base64url" });
  const written = (bytes: Uint8Array) =>
    bytes.toBase64({ alphabet: "base64url", omitPadding: true });
  const off = point.with(64, point[64]! ^ 1);
  const beyond = Uint8Array.of(4, ...new Uint8Array(64).fill(255));
  for (
    const wrong of [
      {},
      null,
      [p256dh, auth],
      { p256dh },
      { auth },
      { p256dh: "", auth },
      { p256dh: [p256dh], auth },
      { p256dh: `${p256dh}=`, auth },
      { p256dh: p256dh.slice(0, -1), auth },
      { p256dh: p256dh.replace("_", "/"), auth },
      { p256dh: ` ${p256dh}`, auth },
      { p256dh: written(off), auth },
      { p256dh: written(beyond), auth },
      { p256dh: written(point.with(0, 2)), auth },
      { p256dh: written(point.subarray(0, 33)), auth },
      { p256dh: written(new Uint8Array(65)), auth },
      { p256dh, auth: "" },
      { p256dh, auth: 7 },
      { p256dh, auth: `${auth}==` },
      { p256dh, auth: written(new Uint8Array(15)) },
      { p256dh, auth: written(new Uint8Array(17)) },
      // Spare bits: another spelling of the same bytes.
      { p256dh, auth: `${auth.slice(0, -1)}h` },
    ]
  ) equal(read({ ...right, keys: wrong }), null, JSON.stringify(wrong));
});

Deno.test("readPushAddress() answers to anything that a browser may send, and what it reads it reads again", () => {
  const anything = fc.oneof(
    anyText('{}":,[]endpointkeysauthp256dh'),
    fc.jsonValue(),
    fc.anything(),
    fc.record({
      endpoint: fc.oneof(fc.webUrl(), anyText("https://fcm.googleapis.com@:#")),
      keys: fc.record({ p256dh: anyText("BCVxsr7N_eNg"), auth: fc.string() }),
    }),
  );
  fc.assert(fc.property(anything, (given) => {
    const found = read(given);
    if (!found) return;
    const { endpoint, ...kept } = found;
    deepEqual(read({ endpoint, keys: kept }), found);
  }));
});

Deno.test("readPushAddress() takes no address that is not below a service, however it is put together", () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const host = fc.array(label, { minLength: 1, maxLength: 4 })
    .map((labels) => labels.join("."));
  const glue = fc.constantFrom(".", "", "-", "@", "/", "\\", ":", "?", "#");
  const service = fc.constantFrom(...defaultPushServices);
  fc.assert(fc.property(host, glue, service, (left, between, right) => {
    const url = `https://${left}${between}${right}/x`;
    const found = at(url);
    const name = URL.parse(url)?.hostname ?? "";
    equal(
      found !== null,
      name.endsWith(`.${right}`) && URL.parse(url)!.href === url &&
        between === ".",
      url,
    );
  }));
});

Deno.test("pushedTo() keeps the keys apart from where it goes, and pushAddressOf() finds both", () => {
  const url = "https://clave.example/es/app";
  const retired = { kind: "device-retired", at: noon, url } as const;
  const sent = pushedTo(address, retired, "hers");
  equal(sent.to, firefox);
  deepEqual(sent.body, { ...retired, keys, account: "hers" });
  deepEqual(pushAddressOf(sent), address);
  const carried = { p256dh: "", auth: "" };
  const body = {
    kind: "device-retired",
    at: noon,
    url,
    keys: carried,
  } as const;
  equal(pushAddressOf({ ...sent, body }), null);
  equal(pushAddressOf({ ...sent, body: { kind: "welcome" } }), null);
  equal(pushAddressOf({ ...sent, channel: "sms" }), null);
});
