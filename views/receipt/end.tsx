// The receipt at the end of an act (RG-05): its code to keep, and where it is to be seen.

import type { Language } from "../../domain/language.ts";
import { inGroups } from "../../domain/codes.ts";
import { Buttons, LinkButton } from "../parts/form.tsx";
import { Keepsake } from "../parts/notice.tsx";
import { untilMoment } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

export interface EndReceipt {
  readonly csv: string;
  /** Where the receipt is to be seen. */
  readonly authentic: string;
  readonly shown: Shown;
}

/** Until when its addresses are good: then its code is typed again. */
export interface Shown {
  readonly language: Language;
  readonly until: Date;
  readonly now: Date;
}

/** `words`: what it says, and why to keep it. */
export function ReceiptEnd(
  { t, words, csv, authentic, shown }: EndReceipt & {
    readonly t: Text;
    readonly words: string;
  },
) {
  return (
    <>
      <h2>{t.register.done.receipt}</h2>
      <p>{words}</p>
      <Keepsake>{inGroups(csv)}</Keepsake>
      <ShownUntil t={t} {...shown} />
      <Buttons>
        <LinkButton href={authentic}>{t.receipt.ask.next}</LinkButton>
        <LinkButton href={`${authentic}/pdf`} look="quiet">
          {t.receipt.download}
        </LinkButton>
      </Buttons>
    </>
  );
}

/** Above the buttons that it is about (WCAG 2.2.1). */
export function ShownUntil(
  { t, language, until, now }: Shown & { readonly t: Text },
) {
  return <p>{t.receipt.shown(untilMoment(language, until, now))}</p>;
}
