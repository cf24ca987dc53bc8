// Photos by what they hold (issue 3: a 0-byte photo, an EXIF bomb: clear errors), and what is taken out of them.

import { deepEqual, equal, ok } from "node:assert/strict";
import { readPhoto } from "../../../domain/media/photo.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import {
  be16,
  be32,
  bytesOf,
  chunk,
  exif,
  jpeg,
  mp4,
  png,
  segment,
} from "../../support/media.ts";

const policy = defaultPolicy.video;
const read = (bytes: Uint8Array) => readPhoto(bytes, policy);

function keptOf(bytes: Uint8Array): Uint8Array {
  const found = read(bytes);
  if (!found.ok) throw new Error(found.problem);
  return bytesOf(...found.value.kept);
}

function problemOf(bytes: Uint8Array) {
  const found = read(bytes);
  return found.ok ? null : found.problem;
}

Deno.test("a photo is a JPEG or a PNG with its size in pixels, whatever it is called", () => {
  for (const [bytes, type] of [[jpeg(), "jpeg"], [png(), "png"]] as const) {
    const found = read(bytes);
    ok(found.ok);
    const { kind, type: found_, width, height } = found.value;
    deepEqual([kind, found_, width, height], [
      "picture",
      `image/${type}`,
      1200,
      800,
    ]);
    deepEqual(keptOf(bytes), bytes);
  }
});

Deno.test("places, cameras, comments, thumbnails and what hangs behind are not kept", () => {
  const plain = jpeg();
  const talkative = jpeg({
    asides: [
      exif(1),
      segment(0xe1, bytesOf("http://ns.adobe.com/xap/1.0/\0<x>Madrid</x>")),
      segment(0xed, bytesOf("Photoshop 3.0\0")),
      segment(0xfe, bytesOf("taken at home")),
    ],
    behind: mp4(),
  });
  deepEqual(keptOf(talkative), plain);
  const notes = [
    chunk("tEXt", bytesOf("Author\0Ana")),
    chunk("eXIf", bytesOf("II*\0")),
  ];
  deepEqual(keptOf(png({ notes })), png());
});

Deno.test("which way is up is kept: nothing else of what the camera wrote", () => {
  const kept = keptOf(jpeg({ asides: [exif(6)] }));
  const text = String.fromCharCode(...kept);
  ok(text.includes("Exif\0\0MM"));
  ok(!text.includes("GPS"));
  // What was written can be read again, and says the same.
  deepEqual(keptOf(kept), kept);
  for (const odd of [0, 9, 255]) {
    deepEqual(keptOf(jpeg({ asides: [exif(odd)] })), jpeg());
  }
});

Deno.test("an EXIF bomb costs nothing: its claims go no further than its segment", () => {
  const claims = bytesOf(
    "Exif\0\0II*\0",
    [8, 0, 0, 0, 0xff, 0xff],
    new Uint8Array(60_000).fill(0xff),
  );
  const many = Array.from({ length: 150 }, () => segment(0xe1, claims));
  deepEqual(keptOf(jpeg({ asides: many })), jpeg());
  const beyond = bytesOf(
    "Exif\0\0MM\0*",
    [0xff, 0xff, 0xff, 0xff],
    [0, 1],
  );
  deepEqual(keptOf(jpeg({ asides: [segment(0xe1, beyond)] })), jpeg());
  // More segments than any camera writes.
  const crumbs = new Uint8Array(policy.photo.bytes - 10);
  for (let at = 2; at + 4 <= crumbs.length; at += 4) {
    crumbs.set([0xff, 0xfe, 0, 2], at);
  }
  crumbs.set([0xff, 0xd8]);
  equal(problemOf(crumbs), "damaged");
});

Deno.test("sizes are the policy's: too small to read, too many pixels to draw, too large to keep", () => {
  equal(problemOf(jpeg({ width: 479 })), "too-small");
  equal(problemOf(jpeg({ height: 479 })), "too-small");
  equal(problemOf(png({ height: 1 })), "too-small");
  equal(problemOf(jpeg({ width: 480, height: 480 })), null);
  equal(problemOf(jpeg({ width: 65535, height: 65535 })), "too-many-pixels");
  equal(problemOf(png({ width: 0x7fffffff, height: 9 })), "too-many-pixels");
  equal(problemOf(new Uint8Array(policy.photo.bytes + 1)), "too-large");
});

Deno.test("what is none is told apart from what is broken", () => {
  equal(problemOf(bytesOf()), "empty");
  equal(problemOf(bytesOf("GIF89a")), "not-an-image");
  equal(problemOf(mp4()), "not-an-image");
  // What iPhones keep for themselves.
  equal(
    problemOf(bytesOf(be32(24), "ftypheic", be32(0), "mif1heic")),
    "not-an-image",
  );
  const broken = [
    bytesOf([0xff, 0xd8]),
    bytesOf([0xff, 0xd8, 0xff, 0xd9]),
    bytesOf([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]),
    bytesOf([0xff, 0xd8, 0xff, 0xe1, 0, 1], new Uint8Array(99)),
    bytesOf([0xff, 0xd8], jpeg()),
    bytesOf(jpeg().slice(0, -2)),
    // A second frame header that says another size.
    bytesOf(
      jpeg().slice(0, -2),
      segment(0xc0, bytesOf([8, ...be16(9), ...be16(9), 1, 1, 0x11, 0])),
      [0xff, 0xd9],
    ),
    bytesOf("\x89PNG\r\n\x1a\n"),
    png().slice(0, -1),
    bytesOf("\x89PNG\r\n\x1a\n", chunk("IEND", bytesOf())),
  ];
  for (const bytes of broken) equal(problemOf(bytes), "damaged");
});
