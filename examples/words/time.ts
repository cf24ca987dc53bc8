// Points in time as each language writes them, in digits alone: the runtime knows neither Galician nor Basque.

export function timeAs(locale: string): (at: Date) => string {
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: "short",
    timeStyle: "medium",
    timeZone: "Europe/Madrid",
  });
  return (at) => format.format(at);
}

const yearFirst = timeAs("sv-SE");

/** Basque puts the year first too, but with strokes: 2026/11/22. */
export function basqueTime(at: Date): string {
  return yearFirst(at).replaceAll("-", "/");
}
