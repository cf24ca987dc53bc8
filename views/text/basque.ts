// How Basque declines days and times of the clock: every ending agrees with the last word as it is spoken.

import type { Day } from "../../domain/census.ts";

/** nor, non, nora, nongo: the cases that a date takes in a sentence. */
export type BasqueCase = "absolutive" | "inessive" | "allative" | "genitive";

const months =
  "urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua";

/** "2026ko azaroaren 22a", "2025eko azaroaren 1ean", "2026ko azaroaren 11ra". */
export function basqueDay(day: Day, ending: BasqueCase): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const of = endsInConsonant(year) ? "eko" : "ko";
  const name = months.split(" ")[month - 1] ?? "";
  return `${year}${of} ${name}ren ${date}${endings(date)[ending]}`;
}

/** "14:32an" and "14:32ra arte"; a whole hour is plural ("14:00etan", hamalauetan) unless it is one o'clock. */
export function basqueTime(time: string): { inessive: string; until: string } {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (minute === 0 && hour !== 1) {
    return { inessive: `${time}etan`, until: `${time}ak arte` };
  }
  const { inessive, allative } = endings(minute === 0 ? hour : minute);
  return { inessive: time + inessive, until: `${time}${allative} arte` };
}

export type BasqueUnit =
  | "segundo"
  | "minutu"
  | "ordu"
  | "egun"
  | "lanegun"
  | "urte";

/** By what follows a vowel; what follows a consonant. */
const afterConsonant = {
  ...{ "": "", z: "ez", ra: "era", tik: "etik" },
  ...{ ren: "en", ko: "eko" },
};

/** "egun bat" and "10 egun"; "minutu batez" and "10 minutuz"; "egun batera" and "10 egunera". */
export function basqueLasting(
  number: number,
  unit: BasqueUnit,
  ending: keyof typeof afterConsonant = "",
): string {
  const close = afterConsonant[ending];
  if (number === 1) return `${unit} bat${close}`;
  return `${number} ${unit}${unit.endsWith("egun") ? close : ending}`;
}

/** Where a sentence begins with what may be no number: "Egun batez". */
export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function endings(number: number): Record<BasqueCase, string> {
  if (endsInConsonant(number)) {
    return {
      ...{ absolutive: "a", inessive: "ean" },
      ...{ allative: "era", genitive: "eko" },
    };
  }
  // Hamaika ends in an -a of its own, which the article does not double.
  return number % 20 === 11
    ? { absolutive: "", inessive: "n", allative: "ra", genitive: "ko" }
    : { absolutive: "a", inessive: "an", allative: "ra", genitive: "ko" };
}

/** Basque counts by twenties: bat, bost, hamar, hamabost and ehun end in a consonant, all the rest in a vowel. */
function endsInConsonant(number: number): boolean {
  if (number % 1000 !== 0 && number % 100 === 0) return true;
  return [1, 5, 10, 15].includes(number % 100 % 20);
}
