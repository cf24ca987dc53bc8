// The formats of the six languages, against a full ICU where it knows them and by hand where grammar is asked for.

import { deepEqual, equal } from "node:assert/strict";
import type { Language } from "../../domain/language.ts";
import { languages } from "../../domain/language.ts";
import {
  atTime,
  clockTime,
  listOf,
  longDate,
  longDateOf,
  numberOf,
  onDay,
  plural,
  shortDate,
  untilDay,
  untilMoment,
  untilTime,
} from "../../views/text/dates.ts";
import { basqueLasting } from "../../views/text/basque.ts";
import { lasting } from "../../views/text/lengths.ts";
import icu from "../vectors/icu_formats.json" with { type: "json" };

// This runtime's ICU lacks two of our languages; tests/vectors/icu_formats.json holds what a full one answered.
const judged = ["es", "ca", "gl", "eu"] as const;

for (const language of judged) {
  const said = icu[language];

  Deno.test(`longDate() agrees with ICU in ${language}`, () => {
    for (const [day, expected] of Object.entries(said.long)) {
      equal(written(longDate(language, day)), written(expected), day);
    }
  });

  Deno.test(`shortDate() agrees with ICU in ${language}`, () => {
    for (const [day, expected] of Object.entries(said.short)) {
      equal(shortDate(language, day), expected);
    }
  });

  Deno.test(`numberOf() agrees with ICU in ${language}`, () => {
    for (const [number, expected] of said.numbers) {
      equal(
        numberOf(language, Number(number)).replace("−", "-"),
        String(expected).replace("−", "-"),
      );
    }
  });

  Deno.test(`plural() agrees with ICU in ${language}`, () => {
    for (const [number, expected] of said.plurals) {
      const forms = { one: "one", other: "other" };
      equal(plural(language, Number(number), forms), expected);
    }
  });

  Deno.test(`listOf() agrees with ICU in ${language}`, () => {
    for (const [items, expected] of said.and as [string[], string][]) {
      equal(listOf(language, items), expected);
    }
    for (const [items, expected] of said.or as [string[], string][]) {
      equal(listOf(language, items, "or"), expected);
    }
  });
}

/** ICU writes "del 2026" where we write "de 2026", and leaves Basque endings in brackets for whoever knows how to decline. */
function written(date: string): string {
  return date.replace(/ del (\d+)$/, " de $1").replace(/[()]/g, "")
    .replace(/^(\d+)(eko|ko)/, "$1-").replace(/(\d)a$/, "$1");
}

Deno.test("longDate() is whole in each language", () => {
  deepEqual(languages.map((language) => longDate(language, "2026-04-01")), [
    "1 de abril de 2026",
    "1 d’abril de 2026",
    "1 de abril de 2026",
    "2026ko apirilaren 1a",
    "1 d’abril de 2026",
    "1 April 2026",
  ]);
});

Deno.test("longDate() declines Basque years and days as they are spoken", () => {
  const eu = (day: string) => longDate("eu", day);
  equal(eu("2026-11-22"), "2026ko azaroaren 22a");
  equal(eu("2025-11-22"), "2025eko azaroaren 22a");
  equal(eu("2020-11-22"), "2020ko azaroaren 22a");
  equal(eu("2021-11-22"), "2021eko azaroaren 22a");
  equal(eu("2030-11-22"), "2030eko azaroaren 22a");
  equal(eu("2031-11-22"), "2031ko azaroaren 22a");
  equal(eu("1900-11-22"), "1900eko azaroaren 22a");
  equal(eu("2000-11-22"), "2000ko azaroaren 22a");
  equal(eu("2026-11-11"), "2026ko azaroaren 11");
  equal(eu("2026-10-31"), "2026ko urriaren 31");
});

Deno.test("onDay() and untilDay() bring article, elision and case", () => {
  const both = (language: Language, day: string) => [
    onDay(language, day),
    untilDay(language, day),
  ];
  deepEqual(both("es", "2026-11-22"), [
    "el 22 de noviembre de 2026",
    "hasta el 22 de noviembre de 2026",
  ]);
  deepEqual(both("ca", "2026-08-01"), [
    "l’1 d’agost de 2026",
    "fins a l’1 d’agost de 2026",
  ]);
  deepEqual(both("va", "2026-11-22"), [
    "el 22 de novembre de 2026",
    "fins al 22 de novembre de 2026",
  ]);
  deepEqual(both("gl", "2026-11-22"), [
    "o 22 de novembro de 2026",
    "ata o 22 de novembro de 2026",
  ]);
  deepEqual(both("eu", "2026-11-22"), [
    "2026ko azaroaren 22an",
    "2026ko azaroaren 22ra arte",
  ]);
  deepEqual(both("eu", "2026-11-10"), [
    "2026ko azaroaren 10ean",
    "2026ko azaroaren 10era arte",
  ]);
  deepEqual(both("eu", "2026-11-11"), [
    "2026ko azaroaren 11n",
    "2026ko azaroaren 11ra arte",
  ]);
  deepEqual(both("en", "2026-11-22"), [
    "on 22 November 2026",
    "until 22 November 2026",
  ]);
});

Deno.test("clockTime() is peninsular, in winter, in summer and at midnight", () => {
  equal(clockTime("es", new Date("2026-11-22T13:32:00Z")), "14:32");
  equal(clockTime("eu", new Date("2026-07-01T07:05:00Z")), "09:05");
  equal(clockTime("en", new Date("2026-11-22T23:00:00Z")), "00:00");
});

Deno.test("longDateOf() is the day in peninsular Spain", () => {
  equal(
    longDateOf("es", new Date("2026-11-22T23:30:00Z")),
    "23 de noviembre de 2026",
  );
});

Deno.test("atTime() and untilTime() agree with the hour", () => {
  const afternoon = new Date("2026-11-22T13:32:00Z");
  const night = new Date("2026-11-22T00:05:00Z");
  equal(untilTime("es", afternoon), "hasta las 14:32");
  equal(untilTime("es", night), "hasta la 01:05");
  equal(atTime("ca", night), "a la 01:05");
  equal(atTime("gl", afternoon), "ás 14:32");
  equal(untilTime("va", afternoon), "fins a les 14:32");
  equal(untilTime("en", afternoon), "until 14:32");
});

Deno.test("atTime() and untilTime() decline Basque times", () => {
  const eu = (time: string) => {
    const instant = new Date(`2026-11-22T${time}:00+01:00`);
    return `${atTime("eu", instant)}, ${untilTime("eu", instant)}`;
  };
  equal(eu("14:32"), "14:32an, 14:32ra arte");
  equal(eu("14:30"), "14:30ean, 14:30era arte");
  equal(eu("14:11"), "14:11n, 14:11ra arte");
  equal(eu("14:00"), "14:00etan, 14:00ak arte");
  equal(eu("01:00"), "01:00ean, 01:00era arte");
});

Deno.test("untilMoment() says which day where it is not today, in six languages", () => {
  const now = new Date("2026-11-22T23:50:00+01:00");
  const at = (time: string) =>
    languages.map((language) => untilMoment(language, new Date(time), now));
  deepEqual(at("2026-11-22T23:59:00+01:00"), [
    "hasta las 23:59",
    "fins a les 23:59",
    "ata as 23:59",
    "23:59ra arte",
    "fins a les 23:59",
    "until 23:59",
  ]);
  deepEqual(at("2026-11-23T00:00:00+01:00"), [
    "hasta las 00:00",
    "fins a les 00:00",
    "ata as 00:00",
    "00:00ak arte",
    "fins a les 00:00",
    "until 00:00",
  ]);
  deepEqual(at("2026-11-23T01:10:00+01:00"), [
    "hasta la 01:10 de mañana",
    "fins a la 01:10 de demà",
    "ata a 01:10 de mañá",
    "biharko 01:10era arte",
    "fins a la 01:10 de demà",
    "until 01:10 tomorrow",
  ]);
  deepEqual(at("2026-11-21T23:11:00+01:00"), [
    "hasta las 23:11 de ayer",
    "fins a les 23:11 d’ahir",
    "ata as 23:11 de onte",
    "atzoko 23:11ra arte",
    "fins a les 23:11 d’ahir",
    "until 23:11 yesterday",
  ]);
  deepEqual(at("2026-12-01T08:30:00+01:00"), [
    "hasta las 08:30 del 1 de diciembre de 2026",
    "fins a les 08:30 de l’1 de desembre de 2026",
    "ata as 08:30 do 1 de decembro de 2026",
    "2026ko abenduaren 1eko 08:30era arte",
    "fins a les 08:30 de l’1 de desembre de 2026",
    "until 08:30 on 1 December 2026",
  ]);
});

Deno.test("untilMoment() knows the days of peninsular Spain, not the world's", () => {
  const spanish = (end: string, now: string) =>
    untilMoment("es", new Date(end), new Date(now));
  equal(
    spanish("2026-11-22T23:10:00Z", "2026-11-22T23:05:00Z"),
    "hasta las 00:10",
  );
  // Of the two nights in which clocks change, one day has 23 hours and the other 25.
  equal(
    spanish("2026-03-28T23:30:00Z", "2026-03-28T22:50:00Z"),
    "hasta las 00:30 de mañana",
  );
  equal(
    spanish("2026-10-25T23:20:00Z", "2026-10-25T22:50:00Z"),
    "hasta las 00:20 de mañana",
  );
});

Deno.test("lasting() agrees with its number, and what stands before with both", () => {
  equal(lasting("es", 1, "minutes"), "1 minuto");
  equal(lasting("es", 10, "minutes", "unos"), "unos 10 minutos");
  equal(lasting("es", 1, "minutes", "unos"), "1 minuto");
  const left = { one: "Li queda", other: "Li queden" };
  equal(lasting("ca", 1, "days", left), "Li queda 1 dia");
  equal(lasting("ca", 21, "days", left), "Li queden 21 dies");
  equal(lasting("en", 1, "workingDays"), "1 working day");
});

Deno.test("basqueLasting() puts one after its noun, and declines what is last", () => {
  equal(basqueLasting(1, "minutu"), "minutu bat");
  equal(basqueLasting(10, "minutu"), "10 minutu");
  equal(basqueLasting(1, "egun", "z"), "egun batez");
  equal(basqueLasting(10, "egun", "z"), "10 egunez");
  equal(basqueLasting(10, "minutu", "z"), "10 minutuz");
  equal(basqueLasting(1, "segundo", "ra"), "segundo batera");
  equal(basqueLasting(12, "ordu", "ren"), "12 orduren");
  equal(basqueLasting(1, "lanegun", "ko"), "lanegun bateko");
  equal(basqueLasting(3, "lanegun", "ko"), "3 laneguneko");
});

Deno.test("listOf() turns y and o before the same sound in Spanish", () => {
  equal(listOf("es", ["nieve", "hielo"]), "nieve y hielo");
  equal(listOf("es", ["padre", "hijo"]), "padre e hijo");
  equal(listOf("es", ["siete", "ocho"], "or"), "siete u ocho");
  equal(listOf("eu", []), "");
});
