// The words of every message in the six languages; the compiler lists what one lacks.

import type { Language } from "../../domain/language.ts";
import { ca } from "./words/ca.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { eu } from "./words/eu.ts";
import { gl } from "./words/gl.ts";
import { va } from "./words/va.ts";

export type MessageWords = typeof es;

export const messageWords: Record<Language, MessageWords> = {
  es,
  ca,
  gl,
  eu,
  va,
  en,
};
