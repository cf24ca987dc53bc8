// Her data, masked, and what she can do with them (RG-99).

import { reachOf } from "../../domain/access.ts";
import type { Account } from "../../domain/account.ts";
import type { Resident } from "../../domain/census.ts";
import { maskEmail } from "../../domain/email.ts";
import type { MethodName } from "../../domain/methods/all.ts";
import { maskNif } from "../../domain/nif.ts";
import { maskAddress } from "../../domain/person_name.ts";
import { lastDigits } from "../../domain/phone.ts";
import type { Use } from "../../domain/my_data/uses.ts";
import type { Presence } from "../../domain/presence.ts";
import type { Service } from "../../domain/services.ts";
import type { ReviewCase } from "../../domain/registration/review.ts";
import type { Lead } from "../portal/leads.tsx";
import { raiseByCertificate, RaiseWays } from "../parts/raise_ways.tsx";
import { SummaryList, type SummaryRow } from "../parts/summary_list.tsx";
import { dayAndTime, longDateOf, untilMoment } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import type { OwnPageProps } from "./back.tsx";
import { ReviewNotice } from "./review.tsx";
import { useWords } from "./past.tsx";
import { type OwnPassword, Permanent } from "./permanent.tsx";
import { PresenceNotice, presenceRow } from "./presence.tsx";
import { StoppedNotice } from "./restore.tsx";

interface OverviewProps extends OwnPageProps {
  readonly account: Account & {
    readonly registration: NonNullable<Account["registration"]>;
  };
  readonly resident: Resident | null;
  readonly served: readonly MethodName[];
  /** The last use of her registration before she came in; null where none is known. */
  readonly lastUse: Use | null;
  readonly services: readonly Service[];
  readonly presence: Presence;
  /** Of the policy: how long it is good for. */
  readonly presenceYears: number;
  /** Where a DNIe renews it; null where this Clave asks for no certificate. */
  readonly renew: string | null;
  /** Null where she has none. */
  readonly password: OwnPassword | null;
  /** Whether she is in by what proves her by itself. */
  readonly byCertificate: boolean;
  /** The video that waits, or that was not accepted; null where there is nothing to say of one. */
  readonly review: ReviewCase | null;
  /** Until when the session stays open where nobody uses it. */
  readonly openUntil: Date;
  readonly now: Date;
  /** Whether the document is to be seen whole. */
  readonly shown: boolean;
}

export function Overview(props: OverviewProps) {
  const { t, language, account } = props;
  const words = t.account;
  const here = `/${language}/account`;
  const { level } = account.registration;
  return (
    <>
      <h1>{words.title}</h1>
      <ReviewNotice t={t} language={language} review={props.review} />
      <StoppedNotice t={t} language={language} account={account} />
      <PresenceNotice {...props} />
      <h2>{words.level.title}</h2>
      <p>
        <strong>{words.level.names[level]}.</strong>{" "}
        {words.level.reach(reachOf(level, props.served))}{" "}
        <a href={`${here}/services`}>{words.services.link}</a>
      </p>
      {level === "basic" && (
        <>
          <h3>{t.signin.tooLow.how}</h3>
          <RaiseWays
            t={t}
            language={language}
            byCertificate={raiseByCertificate(language, props.served)}
          />
        </>
      )}
      <h2>{words.data.title}</h2>
      <SummaryList t={t} rows={rowsOf(props)} />
      <p class="hint">{words.data.hint}</p>
      <p class="hint">{t.safety.presence.why(props.presenceYears)}</p>
      <Permanent {...props} />
      <h2>{words.acts}</h2>
      <ul class="links">
        {actsOf(t).map(([path, name]) => (
          <li>
            <a href={`/${language}${path}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p class="hint">
        {t.time.session(untilMoment(language, props.openUntil, props.now))}{" "}
        <a href={here}>{t.time.more}</a>
      </p>
    </>
  );
}

/** What she reads, what she identifies with, what she does when something is wrong; and last, the ways out. */
function actsOf(t: Text): readonly Lead[] {
  const { account: words } = t;
  return [
    ["/account/messages", words.messages.link],
    ["/account/history", words.history.link],
    ["/account/receipts", t.receipt.own.link],
    ["/account/export", words.export.link],
    ["/account/device", t.device.own.title],
    ["/account/authenticator", t.authenticator.own.title],
    ["/account/means", t.safety.means.link],
    ["/account/code", words.code.link],
    ["/account/report", words.report.link],
    ["/account/leave", words.leave.link],
    ["/signout", t.safety.access.endAll],
  ];
}

function rowsOf(props: OverviewProps): readonly SummaryRow[] {
  const { t, language, account, resident, shown } = props;
  const words = t.account.data;
  const { document, phone, email, registration } = account;
  const here = `/${language}/account`;
  const day = longDateOf(language, registration.at);
  return [
    {
      label: t.fields.document.label,
      value: shown ? document : maskNif(document),
      href: shown ? here : `${here}?show=document`,
      act: shown ? words.hide : words.show,
    },
    {
      label: t.fields.phone.label,
      value: phone ? words.endsIn(lastDigits(phone)) : words.none,
      href: `${here}/phone`,
    },
    {
      label: t.fields.email.label,
      value: email ? maskEmail(email) : words.none,
      href: `${here}/email`,
    },
    {
      label: words.address,
      value: resident ? maskAddress(resident) : words.none,
    },
    {
      label: words.registered,
      value: `${day}, ${words.routes[registration.route]}`,
    },
    presenceRow(props),
    lastUseRow(props),
  ];
}

/** What a stranger did under her name she sees first here. */
function lastUseRow(props: OverviewProps): SummaryRow {
  const { t, language, lastUse } = props;
  const words = t.safety.access;
  return {
    label: words.last,
    value: lastUse
      ? `${dayAndTime(language, lastUse.at)}: ${useWords(props, lastUse)}`
      : words.none,
    href: `/${language}/account/history`,
    act: words.see,
  };
}
