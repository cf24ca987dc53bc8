// Every word of the e-office, in the six languages of Clave.

import type { Level, Procedure } from "./sede.ts";
import { ca } from "./words/ca.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { eu } from "./words/eu.ts";
import { gl } from "./words/gl.ts";
import { va } from "./words/va.ts";

export const langs = ["es", "ca", "gl", "eu", "va", "en"] as const;
export type Lang = typeof langs[number];

/** Why somebody who wanted to come in sees no procedure. */
export type Problem =
  | "cancelled"
  | "level"
  | "lost"
  | "missing"
  | "failed"
  | "away";

type Told = { title: string; text: string };

export interface Words {
  /** BCP 47: for `lang` and for `ui_locales`. */
  tag: string;
  /** The language's name in itself. */
  name: string;
  office: string;
  body: string;
  skip: string;
  language: string;
  sample: string;
  toHome: string;
  enter: string;
  again: string;
  leave: string;
  needs: string;
  levels: Record<Level, string>;
  yes: string;
  no: string;
  datum: string;
  value: string;
  home: { title: string; intro: string };
  procedures: Record<Procedure, { title: string; what: string }>;
  entry: {
    title: string;
    level: string;
    intro: string;
    person: string;
    signin: string;
  };
  signedOut: Told;
  problems: Record<Problem, Told>;
  claims: Record<ClaimName, string>;
  time: (at: Date) => string;
}

type ClaimName =
  | "sub"
  | "registration_level"
  | "given_name"
  | "family_name"
  | "name"
  | "birthdate"
  | "document"
  | "document_kind"
  | "email"
  | "email_verified"
  | "phone_number"
  | "phone_number_verified"
  | "iss"
  | "aud"
  | "iat"
  | "exp"
  | "auth_time"
  | "nonce"
  | "acr"
  | "amr"
  | "at_hash";

/** The language of a BCP 47 tag or of our own two letters; null where it is none of the six. */
export function langFrom(text: string | null | undefined): Lang | null {
  const [primary, ...rest] = (text ?? "").toLowerCase().split("-");
  if (primary === "ca" && rest.includes("valencia")) return "va";
  return langs.find((lang) => lang === primary) ?? null;
}

export const words: Record<Lang, Words> = { es, ca, gl, eu, va, en };
