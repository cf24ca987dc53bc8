// Whatever bytes come: an answer, with no more kept than came.

import { ok } from "node:assert/strict";
import fc from "fast-check";
import { readPhoto } from "../../../domain/media/photo.ts";
import { readVideo } from "../../../domain/media/video.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import {
  box,
  bytesOf,
  chunk,
  exif,
  jpeg,
  mp4,
  png,
  webm,
} from "../../support/media.ts";

const policy = defaultPolicy.video;

const files = [
  jpeg(),
  jpeg({ asides: [exif(6), exif(3)] }),
  png({ notes: [chunk("tEXt", bytesOf("a\0b"))] }),
  mp4(),
  mp4({ fragments: true, seconds: 6 }),
  mp4({ aside: { handler: "meta", samples: [bytesOf("+40"), bytesOf("-3")] } }),
  mp4({
    aside: { handler: "text", samples: [bytesOf("+40")], tables: "wide" },
  }),
  webm({ seconds: 6 }),
  webm({ seconds: 6, told: 7 }),
];

const edits = fc.array(
  fc.record({
    at: fc.nat(2000),
    byte: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)),
    cut: fc.boolean(),
  }),
  { maxLength: 12 },
);

const spoiled = fc.tuple(fc.constantFrom(...files), edits).map(
  ([file, changes]) => {
    let bytes = Uint8Array.from(file);
    for (const { at, byte, cut } of changes) {
      const place = at % Math.max(bytes.length, 1);
      if (cut && byte < 8) bytes = bytes.slice(0, place);
      else bytes[place] = byte;
    }
    return bytes;
  },
);

function holds(bytes: Uint8Array): void {
  for (const read of [readPhoto, readVideo]) {
    const found = read(bytes, policy);
    if (!found.ok) continue;
    const kept = found.value.kept.reduce((sum, { length }) => sum + length, 0);
    // A photo's own note of which way is up may be longer than the one it replaces.
    ok(kept <= bytes.length + 36 * policy.pieces);
    ok(read(bytesOf(...found.value.kept), policy).ok);
  }
}

Deno.test("files spoiled anywhere get an answer, and what is kept of a good one is good", () => {
  fc.assert(fc.property(spoiled, holds), { numRuns: 3000 });
});

Deno.test("bytes of any kind get an answer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
      for (const file of files) holds(bytesOf(file.slice(0, 12), bytes));
      holds(bytes);
    }),
    { numRuns: 500 },
  );
});

Deno.test("the worst files of full size are answered", () => {
  const { bytes: most } = policy.film;
  const worst = [
    bytesOf(jpeg().slice(0, -2), new Uint8Array(9e6).fill(0xff)),
    bytesOf(webm().slice(0, 60), new Uint8Array(most - 100).fill(0xff)),
    bytesOf(webm().slice(0, 60), new Uint8Array(most - 100).fill(0xa3)),
    bytesOf(mp4().slice(0, 20), new Uint8Array(most - 100)),
    // As many places to blot out as are looked at, each of the whole file; and a film in crumbs behind them.
    bytesOf(
      mp4({
        data: 1,
        aside: {
          handler: "meta",
          samples: Array.from(
            { length: policy.pieces / 3 },
            () => new Uint8Array(8),
          ),
        },
      }),
      ...Array.from({ length: policy.pieces / 3 }, () => box("mdat")),
    ),
  ];
  for (const bytes of worst) holds(bytes);
});
