// The invitation letter in words: what its page shows and what its text says.

import { dayOf } from "../../domain/calendar.ts";
import {
  type Language,
  languages,
  languageTag,
} from "../../domain/language.ts";
import type { MessageBody } from "../../domain/messages.ts";
import { listOf, longDateOf } from "../text/dates.ts";
import { messageWords } from "./words.ts";
import type { Names } from "./words/names.ts";

export type Invitation = Extract<MessageBody, { kind: "invitation" }>;

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
  readonly why: string;
  readonly notYou: string;
  readonly codeLabel: string;
  /** In groups of four. */
  readonly code: string;
  readonly until: string;
  readonly newest: string;
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
  const letter = {
    file: words.file,
    languageTag: languageTag[language],
    madeAt: body.sentAt,
    sender: words.sender,
    date: longDateOf(language, body.sentAt),
    name: body.name,
    address: body.address,
    title,
    why: capital(why(dayOf(body.sentAt))),
    notYou,
    codeLabel: words.code,
    code: body.csv.replace(/.{4}(?=.)/g, "$& "),
    until: capital(words.until(lastDay)),
    newest: words.newest,
    how: words.how,
    steps: steps(names),
    never: words.never(names.host),
    note: words.otherLanguages(listOf(language, others), names.host),
    page: words.page,
  };
  return { ...letter, text: textOf(letter) };
}

function textOf(letter: Omit<Letter, "text">): string {
  return [
    letter.date,
    [letter.name, ...letter.address].join("\n"),
    letter.title,
    letter.why,
    letter.notYou,
    `${letter.codeLabel}: ${letter.code}`,
    `${letter.until} ${letter.newest}`,
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
