// Letters in words: what their page shows and what their text says.

import { dayOf } from "../../domain/calendar.ts";
import {
  type Language,
  languages,
  languageTag,
} from "../../domain/language.ts";
import type { MessageBody } from "../../domain/messages.ts";
import type { Addressee } from "../../domain/tax_address.ts";
import { listOf, longDateOf } from "../text/dates.ts";
import { messageWords } from "./words.ts";
import { backLetter } from "./words/back.ts";
import type { Names } from "./words/names.ts";

type Invitation = Extract<MessageBody, { kind: "invitation" }>;
type BackInClave = Extract<
  MessageBody,
  { kind: "rehabilitated" | "revocation-lifted" }
>;

/** A letter whose every sentence is already chosen; it only has to be set. */
export interface Letter {
  readonly file: string;
  readonly languageTag: string;
  readonly madeAt: Date;
  readonly sender: string;
  readonly date: string;
  readonly name: string;
  readonly address: readonly string[];
  readonly title: string;
  /** Why she gets it, and what to do if it was not her. */
  readonly paragraphs: readonly string[];
  readonly code: {
    readonly label: string;
    /** In groups of four. */
    readonly value: string;
    readonly until: string;
    readonly newest: string;
  } | null;
  readonly how: string;
  readonly steps: readonly string[];
  readonly never: string;
  readonly note: string;
  page(page: number, pages: number): string;
  /** The same letter for whoever reads it on a screen. */
  readonly text: string;
}

/** As they are written inside a sentence. */
const ownName: Record<Language, string> = {
  es: "castellano",
  ca: "català",
  gl: "galego",
  eu: "euskara",
  va: "valencià",
  en: "English",
};

export function letterOf(
  body: Invitation,
  language: Language,
  names: Names,
): Letter {
  const { letter: words } = messageWords[language];
  const { title, why, notYou, steps } = body.purpose ? words.phone : words;
  // It dies when a day ends (RG-31), and that day is the one that a person reads.
  const lastDay = dayOf(new Date(body.expiresAt.getTime() - 1));
  const others = languages.filter((other) => other !== language)
    .map((other) => ownName[other]);
  return finished({
    ...headOf(body, language, body.sentAt),
    title,
    paragraphs: [capital(why(dayOf(body.sentAt))), notYou],
    code: {
      label: words.code,
      value: body.csv.replace(/.{4}(?=.)/g, "$& "),
      until: capital(words.until(lastDay)),
      newest: words.newest,
    },
    how: words.how,
    steps: steps(names),
    never: words.never(names.host),
    note: words.otherLanguages(listOf(language, others), names.host),
  });
}

export function backLetterOf(
  body: BackInClave,
  language: Language,
  names: Names,
): Letter {
  const words = backLetter[language];
  const { title, what, notYou, steps } = words[body.kind];
  const { at, office, proposedAt } = body;
  return finished({
    ...headOf(body, language, at),
    title,
    paragraphs: [
      capital(what(at)),
      proposedAt ? words.offices(proposedAt, office) : words.office(office),
      notYou,
    ],
    code: null,
    how: words.how,
    steps: steps(names),
    never: words.never,
    note: words.note(names.host),
  });
}

function headOf(to: Addressee, language: Language, madeAt: Date) {
  const { file, sender, page } = messageWords[language].letter;
  return {
    ...{ file, sender, page, madeAt },
    languageTag: languageTag[language],
    date: longDateOf(language, madeAt),
    name: to.name,
    address: to.address,
  };
}

function finished(letter: Omit<Letter, "text">): Letter {
  return { ...letter, text: textOf(letter) };
}

function textOf(letter: Omit<Letter, "text">): string {
  const { code } = letter;
  return [
    letter.date,
    [letter.name, ...letter.address].join("\n"),
    letter.title,
    ...letter.paragraphs,
    ...(code
      ? [`${code.label}: ${code.value}`, `${code.until} ${code.newest}`]
      : []),
    [letter.how, ...letter.steps.map((step, at) => `${at + 1}. ${step}`)]
      .join("\n"),
    letter.never,
    letter.note,
  ].join("\n\n") + "\n";
}

/** A sentence that begins with a date begins with whatever its language puts before dates. */
export function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
