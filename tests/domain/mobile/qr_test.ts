// What a QR code of a request holds: good for half a minute, and for this request alone (issue 5).

import { deepEqual, equal, notEqual } from "node:assert/strict";
import fc from "fast-check";
import { drawCode, judgeDrawn, readDrawn } from "../../../domain/mobile/qr.ts";
import { shortCodeOf } from "../../../domain/mobile/request.ts";
import { noon } from "../../support/accounts.ts";
import { testMac } from "../../support/audit.ts";
import { anyText } from "../any_text.ts";
import { policy } from "./requests.ts";

const at = (seconds: number) => new Date(noon.getTime() + seconds * 1000);
const request = { attempt: "attempt", startedAt: noon };
const shortOf = (attempt: string) =>
  shortCodeOf(testMac, attempt, policy.shortCodeLength);
const short = shortOf("attempt");

const draw = (seconds = 0, of = request) =>
  drawCode(testMac, shortOf(of.attempt), of, at(seconds));

const judge = (text: string, seconds: number, of = request) => {
  const drawn = readDrawn(text);
  const means = { request: of, now: at(seconds), policy };
  return drawn ? judgeDrawn(testMac, drawn, means).kind : "unread";
};

Deno.test("a code is good from when it is drawn until half a minute after", () => {
  const { seconds } = policy.qr;
  equal(seconds, 30);
  for (const drawn of [0, 10, 269, 299]) {
    equal(judge(draw(drawn), drawn), "good");
    equal(judge(draw(drawn), drawn + seconds - 0.001), "good");
    equal(judge(draw(drawn), drawn + seconds), "stale");
    equal(judge(draw(drawn), drawn + 3600), "stale");
  }
});

Deno.test("a code is counted in whole seconds: it never lasts longer than it may, and at most one second less", () => {
  fc.assert(
    fc.property(
      fc.nat(300_000),
      fc.nat(40_000),
      (drawnAt, age) => {
        const said = judge(draw(drawnAt / 1000), (drawnAt + age) / 1000);
        if (age < 29_000) equal(said, "good");
        if (age >= 30_000) equal(said, "stale");
      },
    ),
  );
});

Deno.test("a code that is drawn anew as often as the page does is always good for a while", () => {
  const { seconds, drawnEverySeconds } = policy.qr;
  equal(judge(draw(0), drawnEverySeconds + 1), "good");
  equal(seconds - drawnEverySeconds >= 15, true);
});

Deno.test("a code from the future is none: another node's clock gives nobody more time", () => {
  equal(judge(draw(20), 19), "stale");
});

Deno.test("a code that was changed anywhere is forged, or none", () => {
  const right = draw(12);
  for (let i = 0; i < right.length; i++) {
    for (const symbol of ["0", "a", "Z", "-", "."]) {
      if (right[i] === symbol) continue;
      const changed = right.slice(0, i) + symbol + right.slice(i + 1);
      notEqual(judge(changed, 12), "good", changed);
      notEqual(judge(changed, 12), "stale", changed);
    }
  }
});

Deno.test("a later second written over an old code does not make it fresh", () => {
  const [code, , tag] = draw(0).split(".");
  equal(judge(`${code}.${(40).toString(36)}.${tag}`, 40), "forged");
});

Deno.test("a code of another request is forged, though its short code be swapped for this one's", () => {
  const other = { attempt: "other", startedAt: noon };
  const theirs = draw(0, other);
  equal(judge(theirs, 0, other), "good");
  equal(judge(theirs, 0), "forged");
  const swapped = theirs.replace(shortOf("other"), short);
  equal(judge(swapped, 0), "forged");
  equal(judge(draw().replace(short, shortOf("other")), 0, other), "forged");
});

Deno.test("a code says which request and when, and nothing that is not in it is read", () => {
  const [, , tag] = draw().split(".");
  deepEqual(readDrawn(draw(299)), {
    short,
    second: 299,
    tag: draw(299).split(".")[2],
  });
  const none = [
    ["", short, `${short}.0`, `${short}.0.`, `${short}..${tag}`],
    [`${short}.0.${tag}x`, ` ${short}.0.${tag}`, `${short}.0.${tag}\n`],
    [`${short}.00000.${tag}`, `${short}.-1.${tag}`, `${short}.A.${tag}`],
    [`${short.toLowerCase()}.0.${tag}`, `.0.${tag}`, `${short}.0.${tag}.0`],
  ];
  for (const text of none.flat()) equal(readDrawn(text), null, text);
});

Deno.test("no text makes it throw, nor is any good", () => {
  fc.assert(
    fc.property(anyText(`${draw()}ABC019.az_`), (text) => {
      const said = judge(text, 5);
      equal(said === "good" && text !== draw(0), false, text);
    }),
  );
});
