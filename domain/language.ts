// The six languages in which Clave speaks (rulebook PO-20).

export const languages = ["es", "ca", "gl", "eu", "va", "en"] as const;

/** A language's prefix in addresses; its BCP 47 tag, where it differs, is in `languageTag`. */
export type Language = typeof languages[number];

/** The BCP 47 tag of each language: Valencian is a variant of Catalan (rulebook 8.2). */
export const languageTag: Record<Language, string> = {
  es: "es",
  ca: "ca",
  gl: "gl",
  eu: "eu",
  va: "ca-valencia",
  en: "en",
};

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}
