// Words as search knows them: how they are cut out of what people type, and what else they may mean.

/** What one language brings along. Words may be written as they are, with accents and all. */
export interface SearchWords {
  /** Endings without which a word is still the same one. */
  readonly endings: string;
  /** Words that say nothing by themselves. */
  readonly small: string;
  /** In each line, ways to say one thing: any of them finds the others. */
  readonly same: readonly string[];
  /** What people say, and in which words the pages say it. */
  readonly means: readonly (readonly [said: string, written: string])[];
}

/** A word or a phrase to be found; `starts`: its last word may go on. */
export interface Term {
  /** Letters and digits, with one space between words: nothing in it has a meaning to a database. */
  readonly words: string;
  readonly starts: boolean;
}

export interface Question {
  /** For each thing that was asked, the ways to say it. */
  readonly things: readonly (readonly Term[])[];
  /** All of it as it was asked: whoever types a heading wants that place. */
  readonly phrase: Term;
}

/** In lower case and without accents. However somebody writes the geminate l, and the @ of Cl@ve, it is one word. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
    .replaceAll("cl@ve", "clave").replace(/l[\p{Dash}·•‧∙⋅.]l/gu, "ll");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export interface Lexicon {
  isSmall(word: string): boolean;
  /** The word without its ending, where enough of it remains. */
  stem(word: string): string;
  /** Everything that a phrase may mean, itself included; null where nobody has said anything about it. */
  meaningsOf(words: readonly string[]): readonly string[] | null;
  /** How many words the longest phrase has. */
  readonly longest: number;
}

/** With fewer letters what remains is another word. */
const leastStem = 4;
/** With fewer, what begins alike is another word; one that is known is not unfinished, and often short: NIE, TIE, SMS. */
const leastStart = 3;
const leastKnownStart = 4;

export function lexiconOf(words: SearchWords): Lexicon {
  const endings = [...wordsOf(words.endings)]
    .sort((a, b) => b.length - a.length);
  const small = new Set(wordsOf(words.small));
  const known = new Map<string, Set<string>>();
  let longest = 1;

  const stem = (word: string) => {
    const ending = endings.find((one) =>
      word.endsWith(one) && word.length - one.length >= leastStem
    );
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
  const keyOf = (phrase: readonly string[]) => phrase.map(stem).join(" ");
  const learn = (said: string, written: string) => {
    for (const phrase of phrasesOf(said)) {
      longest = Math.max(longest, phrase.length);
      const meanings = known.get(keyOf(phrase)) ?? new Set([phrase.join(" ")]);
      for (const other of phrasesOf(written)) meanings.add(other.join(" "));
      known.set(keyOf(phrase), meanings);
    }
  };
  for (const line of words.same) learn(line, line);
  for (const [said, written] of words.means) learn(said, written);

  return {
    longest,
    stem,
    isSmall: (word) => small.has(word),
    meaningsOf(phrase) {
      const found = known.get(keyOf(phrase));
      return found ? [...found] : null;
    },
  };
}

function phrasesOf(line: string): readonly (readonly string[])[] {
  return line.split(",").map(wordsOf).filter(({ length }) => length > 0);
}

/** `words`: at least one. */
export function questionOf(
  words: readonly string[],
  lexicon: Lexicon,
): Question {
  return {
    things: thingsOf(words, lexicon),
    phrase: exactly(words.join(" ")),
  };
}

/** Phrases before words; small words count only where there is nothing else. */
function thingsOf(
  words: readonly string[],
  lexicon: Lexicon,
): readonly (readonly Term[])[] {
  const things: (readonly Term[])[] = [];
  for (let at = 0; at < words.length;) {
    const { meanings, length } = longestAt(words, at, lexicon);
    if (meanings || !lexicon.isSmall(words[at]!)) {
      const asked = words.slice(at, at + length).join(" ");
      const ways = meanings
        ? meanings.map((one) => stemmed(one, lexicon, leastKnownStart))
        : [stemmed(asked, lexicon, leastStart)];
      // Her very words beside what they mean: a page that has them stands above one that only means the same.
      things.push([exactly(asked), ...ways]);
    }
    at += length;
  }
  return things.length > 0 ? things : words.map((word) => [exactly(word)]);
}

function longestAt(
  words: readonly string[],
  at: number,
  { longest, meaningsOf }: Lexicon,
) {
  const most = Math.min(longest, words.length - at);
  for (let length = most; length > 0; length--) {
    const meanings = meaningsOf(words.slice(at, at + length));
    if (meanings) return { meanings, length };
  }
  return { meanings: null, length: 1 };
}

function exactly(phrase: string): Term {
  return { words: phrase, starts: false };
}

/** In whatever form a page has it, or finished where it was not: its last word from the stem on, if that has so many letters. */
function stemmed(phrase: string, { stem }: Lexicon, least: number): Term {
  const words = phrase.split(" ");
  const last = stem(words.at(-1)!);
  return {
    words: [...words.slice(0, -1), last].join(" "),
    starts: [...last].length >= least,
  };
}
