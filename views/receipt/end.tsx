// The receipt at the end of an act (RG-05): its code to keep, and where it is to be seen.

import { inGroups } from "../../domain/codes.ts";
import { Buttons, LinkButton } from "../parts/form.tsx";
import { Keepsake } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

export interface EndReceipt {
  readonly csv: string;
  /** Where the receipt is to be seen. */
  readonly authentic: string;
}

/** `words`: what it says, and why to keep it. */
export function ReceiptEnd(
  { t, words, csv, authentic }: EndReceipt & {
    readonly t: Text;
    readonly words: string;
  },
) {
  return (
    <>
      <h2>{t.register.done.receipt}</h2>
      <p>{words}</p>
      <Keepsake>{inGroups(csv)}</Keepsake>
      <Buttons>
        <LinkButton href={authentic}>{t.receipt.ask.next}</LinkButton>
        <LinkButton href={`${authentic}/pdf`} look="quiet">
          {t.receipt.download}
        </LinkButton>
      </Buttons>
    </>
  );
}
