// To whoever has come to the desk and is no officer.

import type { Language } from "../../domain/language.ts";
import { LinkButton } from "../parts/form.tsx";
import type { Text } from "../text/text.ts";

export function Stranger(
  { t, language }: { readonly t: Text; readonly language: Language },
) {
  const words = t.desk.stranger;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <LinkButton href={`/${language}`} look="quiet">{words.home}</LinkButton>
    </section>
  );
}
