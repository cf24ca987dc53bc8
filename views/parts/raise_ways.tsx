// How a basic registration becomes advanced (RG-80).

import type { Language } from "../../domain/language.ts";
import type { MethodName } from "../../domain/methods/all.ts";
import type { Text } from "../text/text.ts";

interface RaiseWaysProps {
  readonly t: Text;
  readonly language: Language;
  /** Where a certificate raises it; null where this Clave asks for none. */
  readonly byCertificate: string | null;
}

export function RaiseWays({ t, language, byCertificate }: RaiseWaysProps) {
  const { office, certificate } = t.signin.tooLow.ways;
  return (
    <ul class="links">
      {byCertificate && (
        <li>
          <a href={byCertificate}>{certificate}</a>
        </li>
      )}
      <li>
        <a href={`/${language}/offices`}>{office}</a>
      </li>
      <li>
        <a href={`/${language}/video`}>{t.video.raise}</a>
      </li>
    </ul>
  );
}

/** Where a certificate raises it; null where it is none of the methods that this Clave has. */
export function raiseByCertificate(
  language: Language,
  served: readonly MethodName[],
): string | null {
  return served.includes("certificate") ? `/${language}/certificate` : null;
}
