// Until when being seen in person or the DNIe is good (FI-06), and what to do before it ends.

import type { Presence } from "../../domain/presence.ts";
import { LinkButton } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import type { SummaryRow } from "../parts/summary_list.tsx";
import { untilDay } from "../text/dates.ts";
import type { OwnPageProps } from "./back.tsx";

interface PresenceProps extends OwnPageProps {
  readonly presence: Presence;
  /** Where a DNIe renews it; null where this Clave asks for no certificate. */
  readonly renew: string | null;
}

/** Nothing while there is time, and for whom it never was: she has lost nothing. */
export function PresenceNotice({ t, presence, renew }: PresenceProps) {
  const words = t.safety.presence;
  const title = titleOf(t, presence);
  if (title === null) return null;
  const calm = presence.kind === "good" && presence.warning === "first";
  return (
    <Notice kind={calm ? "note" : "care"} title={title}>
      <p>{renew ? words.how : words.office}</p>
      {renew && <LinkButton href={renew} look="quiet">{words.link}</LinkButton>}
    </Notice>
  );
}

function titleOf(t: OwnPageProps["t"], presence: Presence): string | null {
  const { warning, ended } = t.safety.presence;
  if (presence.kind === "over") return ended;
  return presence.kind === "good" && presence.warning
    ? warning[presence.warning](presence.daysLeft)
    : null;
}

export function presenceRow(
  { t, language, presence, renew }: PresenceProps,
): SummaryRow {
  const words = t.safety.presence;
  return {
    label: words.label,
    value: valueOf(),
    ...(renew && { href: renew, act: words.link }),
  };

  function valueOf(): string {
    switch (presence.kind) {
      case "never":
        return words.never;
      case "good":
        return words.until(untilDay(language, presence.until));
      case "over":
        return words.over(untilDay(language, presence.until));
    }
  }
}
