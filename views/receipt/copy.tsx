// The authentic copy of a receipt, as a page.

import { Buttons, LinkButton } from "../parts/form.tsx";
import { Keepsake, Notice } from "../parts/notice.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import type { Text } from "../text/text.ts";
import type { ReceiptContent } from "./content.ts";
import { type Shown, ShownUntil } from "./end.tsx";

interface ReceiptCopyProps {
  readonly t: Text;
  readonly content: ReceiptContent;
  /** Where the same is as a PDF, and the certificate that its signature is checked with. */
  readonly pdf: string;
  readonly seal: string;
  /** Null where it may be seen for as long as whoever sees it is in. */
  readonly shown: Shown | null;
}

export function ReceiptCopy(
  { t, content, pdf, seal, shown }: ReceiptCopyProps,
) {
  const { conditions, activation, csv } = content;
  return (
    <section id="step">
      <h1>{content.title}</h1>
      <Notice>
        <p>{csv ? t.receipt.copy : t.receipt.own.copy}</p>
      </Notice>
      <p>{content.lead}</p>
      <SummaryList t={t} rows={content.rows} />
      {conditions && (
        <>
          <h2>{conditions.title}</h2>
          <ul lang={conditions.languageTag}>
            {conditions.sentences.map((sentence) => <li>{sentence}</li>)}
          </ul>
        </>
      )}
      {activation && (
        <>
          <h2>{activation.title}</h2>
          <Keepsake>{activation.code}</Keepsake>
          <p>{activation.advice}</p>
        </>
      )}
      {csv && (
        <>
          <h2>{csv.title}</h2>
          <Keepsake>{csv.code}</Keepsake>
          <p>{csv.advice}</p>
          <Notice kind="care">
            <p>{csv.care}</p>
          </Notice>
        </>
      )}
      <p>{content.sealed}</p>
      {shown && <ShownUntil t={t} {...shown} />}
      <Buttons>
        <LinkButton href={pdf}>{t.receipt.download}</LinkButton>
        <LinkButton href={seal} look="quiet">{t.receipt.seal}</LinkButton>
      </Buttons>
    </section>
  );
}
