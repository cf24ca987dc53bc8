// What a receipt says, every sentence chosen: the page and the paper only set it, so that both say the same.

import { dayOf } from "../../domain/calendar.ts";
import { inGroups } from "../../domain/codes.ts";
import type { Guardian } from "../../domain/desk/guardian.ts";
import { type Email, wireForm } from "../../domain/email.ts";
import { type Language, languageTag } from "../../domain/language.ts";
import type { Receipt } from "../../domain/receipt.ts";
import { toWinAnsi } from "../messages/win_ansi.ts";
import { clockTime, longDate } from "../text/dates.ts";
import { languages, type Text } from "../text/text.ts";

export interface ReceiptContent {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
  }[];
  readonly conditions: {
    readonly title: string;
    readonly sentences: readonly string[];
    /** As they were accepted, which may have been in another language. */
    readonly languageTag: string;
  } | null;
  readonly activation: Coded | null;
  /** Null on the person's own copy. */
  readonly csv: (Coded & { readonly care: string }) | null;
  readonly sealed: string;
}

interface Coded {
  readonly title: string;
  /** In groups of four. */
  readonly code: string;
  readonly advice: string;
}

export interface ShownReceipt {
  readonly receipt: Receipt;
  /** Null for the person's own copy, which opens nothing. */
  readonly csv: string | null;
  readonly language: Language;
  /** Where Clave is, as a person types it. */
  readonly host: string;
}

export function contentOf(
  { receipt, csv, language, host }: ShownReceipt,
): ReceiptContent {
  const words = languages[language].receipt;
  const { facts } = receipt;
  const { conditions, activationCode } = facts;
  return {
    ...words.kinds[receipt.kind],
    rows: rowsOf(receipt, language),
    conditions: conditions
      ? {
        title: words.conditions,
        sentences: conditions.sentences,
        languageTag: languageTag[conditions.language],
      }
      : null,
    activation: activationCode === undefined ? null : {
      title: words.activation.title,
      code: inGroups(activationCode),
      advice: words.activation.advice,
    },
    csv: csv === null ? null : {
      title: words.csv.title,
      code: inGroups(csv),
      advice: words.csv.how(host),
      care: words.csv.care,
    },
    sealed: words.sealed,
  };
}

/** RG-05, RG-14: the data given, whole and as they are stored. */
function rowsOf(
  { at, name, document, facts }: Receipt,
  language: Language,
): ReceiptContent["rows"] {
  const { rows, when, routes, levels } = languages[language].receipt;
  const { route, level, office, guardian, phone, email } = facts;
  const day = longDate(language, dayOf(at));
  const said = [
    [rows.at, when(day, clockTime(language, at))],
    [rows.name, name],
    [rows.document, document],
    [rows.route, route && routes[route]],
    [rows.level, level && levels[level]],
    [rows.office, office],
    [rows.guardian, guardian && guardianLine(languages[language], guardian)],
    [rows.phone, phone],
    [rows.email, email && legible(email)],
  ] as const;
  return said.flatMap(([label, value]) => value ? [{ label, value }] : []);
}

/** Who answered for a minor, and how that was proven (ID-65). */
export function guardianLine(
  t: Text,
  { name, document, proof }: Omit<Guardian, "person">,
): string {
  return `${name}, ${document} (${t.receipt.authority[proof]})`;
}

/** RG-14: whole on paper too, whose letters do not write every domain; then its form for the wire stands beside it. */
function legible(email: Email): string {
  return toWinAnsi(email) === email ? email : `${email} (${wireForm(email)})`;
}
