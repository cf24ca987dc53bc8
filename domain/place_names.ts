// Names of places as people type them: whatever the accents, the article, and which half of a double name.

/** More than any name of a town here has. */
export const mostOfPlace = 100;

/** No place has more. */
const mostNames = 3;

/** What a place is called, made plain; more than one where it has two names. Empty where nothing is left of it. */
export function namesOfPlace(text: string): readonly string[] {
  if (text.length > mostOfPlace) return [];
  // "Donostia / San Sebastián", "Alacant/Alicante"; "Vitoria-Gasteiz" is one name of two words, found by either.
  const names = text.split("/", mostNames).map(plain).filter((name) =>
    name !== ""
  );
  return [...new Set(names)];
}

/**
 * How well what was typed names the place, both as `namesOfPlace` has them: 3 the very name, 2 the name goes on ("Palma", "Palma de Mallorca"), 1 the other
 * way round, or it stands within, or it was not typed to its end. 0 not at all.
 */
export function sameness(
  typed: readonly string[],
  place: readonly string[],
): number {
  let most: 0 | 1 | 2 | 3 = 0;
  for (const name of place) {
    for (const one of typed) {
      const like = likeness(one, name);
      if (like > most) most = like;
    }
  }
  return most;
}

/** Fewer letters than these begin too many names. */
const fewestLetters = 3;

function likeness(typed: string, name: string): 0 | 1 | 2 | 3 {
  if (typed === name) return 3;
  // Of most places nothing more has to be known.
  if (!name.includes(typed) && !typed.startsWith(name)) return 0;
  if (name.startsWith(`${typed} `)) return 2;
  const within = ` ${name} `.includes(` ${typed} `) ||
    typed.startsWith(`${name} `) ||
    typed.length >= fewestLetters && name.startsWith(typed);
  return within ? 1 : 0;
}

/** Small letters without accents, apostrophes or dashes, and without the article: "L’Hospitalet", "Coruña, A". */
function plain(name: string): string {
  const words = name.normalize("NFKD").toLowerCase()
    .replace(/[\p{M}\p{Cf}·]/gu, "")
    .split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const [first = "", ...rest] = words;
  if (rest.length === 0) return first;
  if (articles.has(first)) return rest.join(" ");
  return articles.has(words.at(-1)!)
    ? words.slice(0, -1).join(" ")
    : words.join(" ");
}

const articles = new Set(
  "el la los las l els les lo sa ses es s a o as os the".split(" "),
);
