// The contact data that an officer types for whoever stands before her, read together so that every error is told at once.

import { type Email, type EmailProblem, readEmail } from "../email.ts";
import { isLanguage, type Language } from "../language.ts";
import { type Phone, type PhoneProblem, readPhone } from "../phone.ts";

/**
 * Typed once each: RG-11 asks for both twice of people who are alone. Here the phone is proven by the code that it receives, and
 * the address stands on the acceptance that the person reads and signs.
 */
export interface TypedOfficeContact {
  readonly phone: string;
  readonly email: string;
  readonly language: string;
}

export interface OfficeContact {
  readonly phone: Phone;
  readonly email: Email;
  /** The person's: of her messages and papers, whichever the officer's pages are in. */
  readonly language: Language;
}

export type OfficeContactTrouble =
  | {
    readonly field: "phone";
    readonly problem:
      | PhoneProblem
      /** The officer's: it would leave her account for this one. */
      | "own";
  }
  | { readonly field: "email"; readonly problem: EmailProblem }
  | { readonly field: "language"; readonly problem: "missing" };

export type OfficeContactReading =
  | { readonly ok: true; readonly value: OfficeContact }
  | { readonly ok: false; readonly problems: readonly OfficeContactTrouble[] };

export function readOfficeContact(
  typed: TypedOfficeContact,
): OfficeContactReading {
  const { language } = typed;
  const phone = readPhone(typed.phone);
  const email = readEmail(typed.email);
  if (phone.ok && email.ok && isLanguage(language)) {
    const value = { phone: phone.value, email: email.value, language };
    return { ok: true, value };
  }
  const problems: OfficeContactTrouble[] = [];
  if (!phone.ok) problems.push({ field: "phone", problem: phone.problem });
  if (!email.ok) problems.push({ field: "email", problem: email.problem });
  if (!isLanguage(language)) {
    problems.push({ field: "language", problem: "missing" });
  }
  return { ok: false, problems };
}
