// The way back to her own pages' first one.

import type { Language } from "../../domain/language.ts";
import { LinkButton } from "../parts/form.tsx";
import type { Text } from "../text/text.ts";

export interface OwnPageProps {
  readonly t: Text;
  readonly language: Language;
}

export function Back({ t, language }: OwnPageProps) {
  return (
    <LinkButton href={`/${language}/account`} look="quiet">
      {t.account.back}
    </LinkButton>
  );
}

/** From here nobody is in any more. */
export function ToPortal({ t, language }: OwnPageProps) {
  return (
    <LinkButton href={`/${language}`} look="quiet">
      {t.register.done.home}
    </LinkButton>
  );
}
