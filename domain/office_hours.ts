// When an office is open, as operators write it: `mon-fri 09:00-14:00; thu 16:00-18:30`.

/** From Monday, as the week does here. */
const weekdays = [
  "mon",
  "tue",
  "wed",
  "thu",
  "fri",
  "sat",
  "sun",
] as const;
export type Weekday = typeof weekdays[number];

/** One stretch of days with the same hours. One day alone is both first and last. */
export interface OpeningHours {
  readonly first: Weekday;
  readonly last: Weekday;
  /** `HH:MM`, by the clock of the office. */
  readonly from: string;
  readonly until: string;
}

/** Empty where nothing is written; null where it cannot be read, or where an office would close before it opens. */
export function readHours(text: string): readonly OpeningHours[] | null {
  if (text.trim() === "") return [];
  const read = text.split(";").map((part) => readStretch(part.trim()));
  return read.every((one) => one !== null) ? read : null;
}

const day = `(${weekdays.join("|")})`;
const time = "((?:[01]\\d|2[0-3]):[0-5]\\d)";
const stretch = new RegExp(`^${day}(?:-${day})? +${time}-${time}$`);

function readStretch(text: string): OpeningHours | null {
  const found = stretch.exec(text);
  if (!found) return null;
  const [, first, last = first, from, until] = found as unknown as [
    string,
    Weekday,
    Weekday | undefined,
    string,
    string,
  ];
  const runs = weekdays.indexOf(first) <= weekdays.indexOf(last);
  return runs && from < until ? { first, last, from, until } : null;
}
