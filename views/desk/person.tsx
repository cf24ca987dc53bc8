// What an officer sees of a person: what is printed on her document, and how she stands with Clave. The census is not shown beyond that.

import type { Account } from "../../domain/account.ts";
import { dayOf } from "../../domain/calendar.ts";
import { permanent, type Resident } from "../../domain/census.ts";
import { askedOf } from "../../domain/desk/card.ts";
import { type Case, openCase } from "../../domain/desk/case.ts";
import type { Asked } from "../../domain/contrast.ts";
import type { Operation } from "../../domain/desk/operations.ts";
import { maskEmail } from "../../domain/email.ts";
import type { Language } from "../../domain/language.ts";
import type { PasswordState } from "../../domain/password/state.ts";
import { isSuspended } from "../../domain/suspension.ts";
import { ageOn, fullName, maskAddress } from "../../domain/person_name.ts";
import { lastDigits } from "../../domain/phone.ts";
import { sayState } from "../account/permanent.tsx";
import { LinkButton } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import { SummaryList, type SummaryRow } from "../parts/summary_list.tsx";
import { longDate, onDay, untilDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface PersonRecordProps {
  readonly t: Text;
  readonly language: Language;
  readonly resident: Resident;
  readonly account: Account | null;
  /** How her password stands; null where she has none. */
  readonly password: PasswordState | null;
  readonly now: Date;
  readonly operations: readonly Operation[];
  /** What is open about her. */
  readonly cases: readonly Case[];
  /** The record's own address. */
  readonly here: string;
}

export function PersonRecord(props: PersonRecordProps) {
  const { t, language, resident, now } = props;
  const words = t.desk.person;
  const expired = t.desk.register.stopped["document-expired"];
  return (
    <section id="step">
      <h1>{words.title}</h1>
      {resident.status === "deceased" && (
        <Notice kind="care">
          <p>{words.deceased}</p>
        </Notice>
      )}
      {resident.status === "alive" && resident.validUntil < dayOf(now) && (
        <Notice kind="care">
          <p>
            {askedOf(resident) === "validity-date"
              ? expired.title
              : expired.text(untilDay(language, resident.validUntil))}
          </p>
        </Notice>
      )}
      <SummaryList t={t} rows={printed(props, askedOf(resident))} />
      <h2>{words.clave}</h2>
      <SummaryList t={t} rows={standing(props)} />
      <h2>{words.needs}</h2>
      <Operations {...props} />
      <LinkButton href={`/${language}/desk`} look="quiet">
        {words.another}
      </LinkButton>
    </section>
  );
}

function Operations({ t, operations, here }: PersonRecordProps) {
  const { person, operations: names } = t.desk;
  if (operations.length === 0) return <p>{person.nothing}</p>;
  return (
    <ul class="links">
      {operations.map((name) => (
        <li>
          <a href={`${here}/${name}`}>{names[name]}</a>
        </li>
      ))}
    </ul>
  );
}

/** To be compared with the document. `but`: the datum that an act asks to be typed from there, so that it is shown nowhere before. */
export function printed(
  { t, language, resident, now }: Pick<
    PersonRecordProps,
    "t" | "language" | "resident" | "now"
  >,
  but?: Asked,
) {
  const words = t.desk.person;
  const { validUntil, issuedOn, supportNumber, birthDate } = resident;
  const date = (day: string) => longDate(language, day);
  const expired = validUntil < dayOf(now) ? ` (${words.expired})` : "";
  const age = words.age(ageOn(birthDate, dayOf(now)));
  const rows: (SummaryRow | null)[] = [
    { label: words.name, value: fullName(resident) },
    {
      label: words.document,
      value: `${words.kinds[resident.kind]} ${resident.document}`,
    },
    but !== "validity-date" && {
      label: words.validUntil,
      value: validUntil === permanent
        ? words.permanent
        : date(validUntil) + expired,
    },
    but !== "issue-date" && issuedOn &&
    { label: words.issuedOn, value: date(issuedOn) },
    but !== "support-number" && supportNumber &&
    { label: words.supportNumber, value: supportNumber },
    { label: words.birthDate, value: `${date(birthDate)} (${age})` },
    { label: words.address, value: maskAddress(resident) },
  ].map((row) => row || null);
  return rows.filter((row) => row !== null);
}

function standing(props: PersonRecordProps): SummaryRow[] {
  const { t, language, account, cases } = props;
  const words = t.desk.person;
  const { person, revoke } = t.desk.work;
  const revocation = openCase(cases, "revocation");
  const proposal = openCase(cases, "rehabilitation");
  const { registration, phone, email } = account ?? {};
  const state = words.states[account?.state ?? "invited"];
  const { level, data } = t.account;
  return [
    { label: words.clave, value: state },
    ...(revocation
      ? [{
        label: person.cause,
        value: `${revoke.reasons[revocation.matter.reason].name}, ${
          longDate(language, dayOf(revocation.openedAt))
        }`,
      }]
      : []),
    ...(proposal
      ? [{
        label: person.waiting,
        value: `${person.waits}: ${proposal.matter.proposed.office.name}, ${
          longDate(language, dayOf(proposal.openedAt))
        }`,
      }]
      : []),
    ...(registration
      ? [{
        label: words.level,
        value: `${level.names[registration.level]}, ${
          data.routes[registration.route]
        }, ${longDate(language, dayOf(registration.at))}`,
      }]
      : []),
    ...(phone
      ? [{ label: words.phone, value: data.endsIn(lastDigits(phone)) }]
      : []),
    ...(email ? [{ label: words.email, value: maskEmail(email) }] : []),
    // What a new activation code would be for: none, one that is locked, or one that she has forgotten.
    ...(account?.state === "active" && !isSuspended(account, "password")
      ? [permanentRow(props)]
      : []),
    ...(account?.device
      ? [{
        label: t.signin.methods.mobile.name,
        value: t.desk.work.device.has(
          onDay(language, dayOf(account.device.addedAt)),
        ),
      }]
      : []),
  ];
}

function permanentRow({ t, language, password }: PersonRecordProps) {
  const { own } = t.password;
  return {
    label: own.title,
    value: password ? sayState(t, language, password) : own.none,
  };
}
