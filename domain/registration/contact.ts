// The contact data of a registration, read together so that every error is told at once.

import {
  type Email,
  type EmailProblem,
  readEmail,
  sameAddress,
} from "../email.ts";
import { type Phone, type PhoneProblem, readPhone } from "../phone.ts";

export interface TypedContact {
  readonly phone: string;
  readonly phone_again: string;
  readonly email: string;
  readonly email_again: string;
  readonly accept: string;
}

export interface Contact {
  readonly phone: Phone;
  readonly email: Email;
}

export type ContactTrouble =
  | { readonly field: "phone"; readonly problem: PhoneProblem }
  | { readonly field: "phone_again"; readonly problem: "different" }
  | { readonly field: "email"; readonly problem: EmailProblem }
  | { readonly field: "email_again"; readonly problem: "different" }
  | { readonly field: "accept"; readonly problem: "missing" };

export type ContactReading =
  | { readonly ok: true; readonly value: Contact }
  | { readonly ok: false; readonly problems: readonly ContactTrouble[] };

/** RG-07, RG-11: both typed twice, the conditions accepted. The second typing may be spaced otherwise, and have other capitals in the address; the first is kept. */
export function readContact(typed: TypedContact): ContactReading {
  const phone = readPhone(typed.phone);
  const phoneAgain = readPhone(typed.phone_again);
  const email = readEmail(typed.email);
  const emailAgain = readEmail(typed.email_again);
  const problems: ContactTrouble[] = [];
  if (!phone.ok) {
    problems.push({ field: "phone", problem: phone.problem });
  } else if (!phoneAgain.ok || phoneAgain.value !== phone.value) {
    problems.push({ field: "phone_again", problem: "different" });
  }
  if (!email.ok) {
    problems.push({ field: "email", problem: email.problem });
  } else if (!emailAgain.ok || !sameAddress(emailAgain.value, email.value)) {
    problems.push({ field: "email_again", problem: "different" });
  }
  if (typed.accept === "") {
    problems.push({ field: "accept", problem: "missing" });
  }
  return phone.ok && email.ok && problems.length === 0
    ? { ok: true, value: { phone: phone.value, email: email.value } }
    : { ok: false, problems };
}
