// The language that a client asks for with `ui_locales` (OpenID Connect Core 3.1.2.1).

import { isLanguage, type Language } from "../language.ts";
import { words } from "./parameters.ts";

/** The first tag that Clave speaks; null where there is none. `es-MX` is Spanish, `ca-ES-valencia` is Valencian. */
export function languageOf(uiLocales: string | null): Language | null {
  for (const tag of words(uiLocales?.toLowerCase() ?? null)) {
    const [primary = "", ...rest] = tag.split("-");
    if (primary === "ca" && rest.includes("valencia")) return "va";
    if (isLanguage(primary)) return primary;
  }
  return null;
}
