// Cl@ve Permanente: what it is, and the three things that one does with it.

import type { Language } from "../../domain/language.ts";
import { LinkButton } from "../parts/form.tsx";
import type { Text } from "../text/text.ts";

interface PasswordHubProps {
  readonly t: Text;
  readonly language: Language;
}

export function PasswordHub({ t, language }: PasswordHubProps) {
  const words = t.password.hub;
  const here = `/${language}/password`;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <h2>{words.activate}</h2>
      <p>{words.activateText}</p>
      <LinkButton href={`${here}/activate`}>{words.activate}</LinkButton>
      <h2>{words.forgotten}</h2>
      <p>{words.forgottenText}</p>
      <LinkButton href={`${here}/forgotten`} look="quiet">
        {t.password.forgotten.title}
      </LinkButton>
      <h2>{words.change}</h2>
      <p>{words.changeText}</p>
      <LinkButton href={`/${language}/account/password`} look="quiet">
        {words.change}
      </LinkButton>
      <NoCode t={t} language={language} />
    </section>
  );
}

/** PM-53: the ways to another activation code. */
export function NoCode(
  { t, language }: PasswordHubProps,
) {
  const words = t.password.hub;
  return (
    <>
      <h2>{words.noCode}</h2>
      <ul>{words.noCodeWays.map((way) => <li>{way}</li>)}</ul>
      <ul class="links">
        <li>
          <a href={`/${language}/account/code`}>{words.newCode}</a>
        </li>
        <li>
          <a href={`/${language}/register`}>{words.byLetter}</a>
        </li>
      </ul>
    </>
  );
}
