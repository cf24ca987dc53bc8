// Her receipts, the newest first: her own copies, without codes.

import { dayOf } from "../../domain/calendar.ts";
import type { Receipt } from "../../domain/receipt.ts";
import { clockTime, longDate } from "../text/dates.ts";
import { Back, type OwnPageProps } from "./back.tsx";

interface ReceiptListProps extends OwnPageProps {
  readonly receipts: readonly {
    readonly receipt: Receipt;
    readonly href: string;
  }[];
}

export function ReceiptList({ t, language, receipts }: ReceiptListProps) {
  const words = t.receipt.own;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{receipts.length > 0 ? words.intro : words.none}</p>
      <ul class="links">
        {receipts.map(({ receipt: { kind, at }, href }) => (
          <li>
            <a href={href}>
              {t.receipt.kinds[kind].title}, {t.receipt.when(
                longDate(language, dayOf(at)),
                clockTime(language, at),
              )}
            </a>
          </li>
        ))}
      </ul>
      <Back t={t} language={language} />
    </section>
  );
}
