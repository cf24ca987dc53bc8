// Videos by what they hold: how long they play (RG-42, setting), what is none, and what is taken out of them.

import { deepEqual, equal, ok } from "node:assert/strict";
import { readVideo } from "../../../domain/media/video.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import {
  be32,
  box,
  bytesOf,
  element,
  jpeg,
  mp4,
  webm,
} from "../../support/media.ts";

const policy = defaultPolicy.video;

function secondsOf(bytes: Uint8Array) {
  const found = readVideo(bytes, policy);
  return found.ok ? found.value.seconds : found.problem;
}

function keptOf(bytes: Uint8Array): Uint8Array {
  const found = readVideo(bytes, policy);
  if (!found.ok) throw new Error(found.problem);
  return bytesOf(...found.value.kept);
}

Deno.test("a video says how long it plays, in every way that phones and browsers write it", () => {
  equal(secondsOf(mp4({ seconds: 12.5 })), 12.5);
  equal(secondsOf(mp4({ seconds: 30, fragments: true })), 30);
  equal(secondsOf(webm({ seconds: 12.5 })), 12.5);
  equal(secondsOf(webm({ seconds: 12, told: 12.25 })), 12.25);
  // What it tells does not hide what it holds.
  equal(secondsOf(webm({ seconds: 61, told: 10 })), "too-long");
});

Deno.test("from five seconds to a minute, and no larger than the policy lets it", () => {
  equal(secondsOf(mp4({ seconds: 4.9 })), "too-short");
  equal(secondsOf(mp4({ seconds: 5 })), 5);
  equal(secondsOf(mp4({ seconds: 60 })), 60);
  equal(secondsOf(mp4({ seconds: 60.1 })), "too-long");
  equal(secondsOf(mp4({ seconds: 70, fragments: true })), "too-long");
  equal(secondsOf(webm({ seconds: 4 })), "too-short");
  equal(secondsOf(mp4({ data: policy.film.bytes })), "too-large");
});

Deno.test("a text, a photo, sound alone and broken files are told apart", () => {
  equal(secondsOf(bytesOf()), "empty");
  equal(secondsOf(bytesOf("this is my video.mp4")), "not-a-video");
  equal(secondsOf(jpeg()), "not-a-video");
  equal(secondsOf(mp4({ handler: "soun" })), "damaged");
  equal(secondsOf(webm({ type: 2 })), "damaged");
  equal(secondsOf(mp4({ data: 0 })), "damaged");
  equal(secondsOf(mp4().slice(0, -1)), "damaged");
  equal(secondsOf(webm().slice(0, 30)), "damaged");
  equal(secondsOf(bytesOf(be32(8), "ftyp", be32(4), "moov")), "damaged");
  equal(secondsOf(bytesOf(be32(8), "ftyp", be32(99), "moov")), "damaged");
});

Deno.test("boxes within boxes without end are not followed", () => {
  const depth = 100_000;
  const nested = bytesOf(
    box("ftyp"),
    ...Array.from(
      { length: depth },
      (_, at) => bytesOf(be32((depth - at) * 8), "moov"),
    ),
  );
  equal(secondsOf(nested), "damaged");
  const crumbs = Array.from(
    { length: policy.pieces + 1 },
    () => bytesOf(be32(8), "free"),
  );
  equal(secondsOf(bytesOf(box("ftyp"), ...crumbs)), "damaged");
});

Deno.test("places and devices are blotted out, and nothing behind them moves", () => {
  const note = box("udta", box("\xa9xyz", bytesOf("+40.4168-003.7038/")));
  const told = mp4({ notes: [note] });
  const kept = keptOf(told);
  equal(kept.length, told.length);
  const text = String.fromCharCode(...kept);
  ok(!text.includes("40.4168") && text.includes("free"));
  equal(secondsOf(kept), 12);

  const tags = element([0x12, 0x54, 0xc3, 0x67], bytesOf("Madrid, at home"));
  const talkative = webm({ notes: [tags] });
  const quiet = keptOf(talkative);
  equal(quiet.length, talkative.length);
  ok(!String.fromCharCode(...quiet).includes("Madrid"));
  equal(secondsOf(quiet), 12);
  deepEqual(keptOf(quiet), quiet);
});

const places = ["+40.4168-003.7038/", "+40.4169-003.7039/"]
  .map((place) => bytesOf(place));

for (const tables of ["each-size", "one-size", "wide"] as const) {
  Deno.test(`what a phone writes along with the film is blotted out where it lies, and the film is not: ${tables}`, () => {
    for (const handler of ["meta", "camm", "text", "tmcd", "\0\0\0\0"]) {
      const aside = { handler, samples: places, tables };
      const told = mp4({ aside });
      ok(String.fromCharCode(...told).includes("40.4169"));
      const kept = keptOf(told);
      equal(kept.length, told.length);
      const text = String.fromCharCode(...kept);
      ok(!/40\.416|003\.703/.test(text), handler);
      equal(text.split("trak").length, 2);
      // Three pieces of film, each as it was, where it was.
      const film = [...kept.keys()].filter((at) => kept[at] === 7);
      deepEqual(film, [...told.keys()].filter((at) => told[at] === 7));
      ok(film.length >= 300);
      equal(secondsOf(kept), 12);
      deepEqual(keptOf(kept), kept);
    }
  });
}

Deno.test("a second track of sound stays, and one without samples takes nothing of the film with it", () => {
  const sound = mp4({ aside: { handler: "soun", samples: places } });
  deepEqual(keptOf(sound), sound);
  const none = mp4({
    aside: { handler: "meta", samples: [bytesOf("film")], tables: "none" },
  });
  ok(String.fromCharCode(...keptOf(none)).includes("film"));
});

Deno.test("a film whose other tracks cannot be found in it is refused", () => {
  const aside = { handler: "meta", samples: places };
  const lost = String.fromCharCode(...mp4({ aside }));
  for (const table of ["stsz", "stsc"]) {
    equal(secondsOf(bytesOf(lost.replace(table, "free"))), "damaged");
  }
  const many = Array.from({ length: policy.pieces }, () => bytesOf());
  const crowd = mp4({ data: 1, aside: { handler: "meta", samples: many } });
  equal(secondsOf(crowd), "damaged");
  const pieces = bytesOf(mp4({ aside }), box("moof"), box("mdat", places[0]!));
  equal(secondsOf(pieces), "damaged");
});

Deno.test("tables that point anywhere blot out nothing but film", () => {
  const aside = { handler: "meta", samples: places };
  const good = mp4({ aside });
  const chunks = String.fromCharCode(...good).indexOf("stco") + 12;
  for (const place of [0, 4, good.length - 4, good.length + 4, 0xffffffff]) {
    const wild = Uint8Array.from(good);
    wild.set(be32(place), chunks);
    const kept = keptOf(wild);
    equal(kept.length, wild.length);
    equal(secondsOf(kept), 12);
  }
});
