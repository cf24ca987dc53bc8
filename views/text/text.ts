// The words of every page in every language, all of one type.

import type { Language } from "../../domain/language.ts";
import { ca } from "./ca.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { eu } from "./eu.ts";
import { gl } from "./gl.ts";
import { va } from "./va.ts";

export type Text = typeof es;

export const languages: Record<Language, Text> = {
  es,
  ca,
  gl,
  eu,
  va,
  en,
};
