// How a registration ends: with the activation code, or with a reason and a way on.

import { inGroups } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import { lastDigits } from "../../domain/phone.ts";
import type { Receipt } from "../../domain/receipt.ts";
import type { VisitStop } from "../../domain/registration/visit.ts";
import { ActionButton, Buttons, Form, LinkButton } from "../parts/form.tsx";
import { Keepsake, Panel } from "../parts/notice.tsx";
import { type EndReceipt, ReceiptEnd } from "../receipt/end.tsx";
import { onDay, untilDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface RegisteredProps {
  readonly t: Text;
  readonly language: Language;
  readonly receipt: Receipt;
  readonly end: EndReceipt;
  /** Another person had this phone until now. */
  readonly moved: boolean;
}

export function Registered(props: RegisteredProps) {
  const { t, language, receipt, end, moved } = props;
  const { activationCode, level, phone } = receipt.facts;
  const words = t.register.done;
  return (
    <section id="step">
      <Panel title={titleOf(t, receipt)}>
        {level && <p>{words.levels[level]}</p>}
      </Panel>
      {activationCode && (
        <>
          <h2>{words.codeTitle}</h2>
          <Keepsake>{inGroups(activationCode)}</Keepsake>
          <p>{words.codeText}</p>
        </>
      )}
      <ReceiptEnd t={t} words={words.receiptText} {...end} />
      <h2>{words.next}</h2>
      {receipt.kind === "registered"
        ? phone && <p>{words.welcome(lastDigits(phone))}</p>
        : <p>{words.raised}</p>}
      {moved && <p>{words.movedPhone}</p>}
      <p>{words.nextText}</p>
      <LinkButton href={`/${language}/account`} look="quiet">
        {t.account.name}
      </LinkButton>
    </section>
  );
}

export function titleOf(t: Text, { kind }: Receipt): string {
  const words = t.register.done;
  return kind === "registered" ? words.title : words.raisedTitle;
}

interface VisitStoppedProps {
  readonly t: Text;
  readonly language: Language;
  readonly standing: VisitStop;
  /** The visit itself. */
  readonly action: string;
  /** Where one registers with a certificate; null where this Clave asks for none. */
  readonly byCertificate: string | null;
}

export function VisitStopped(props: VisitStoppedProps) {
  const { t, language, standing, action } = props;
  const said = (
    <>
      <h1>{t.register.standing[standing.kind].title}</h1>
      <p>{say(t, language, standing)}</p>
      <Buttons>
        <WayOn {...props} />
        {atOffice.includes(standing.kind) && (
          <LinkButton href={`/${language}/offices`} look="quiet">
            {t.offices.title}
          </LinkButton>
        )}
        <LinkButton href={`/${language}`} look="quiet">
          {t.register.done.home}
        </LinkButton>
      </Buttons>
    </>
  );
  return standing.kind === "already-registered"
    ? (
      <Form action={action}>
        {said}
        <LostPhone {...props} />
      </Form>
    )
    : <section id="step">{said}</section>;
}

/** What an office can mend, and for some of them nobody else. */
const atOffice: readonly VisitStop["kind"][] = [
  "deceased",
  "too-young",
  "document-not-for-video",
  "renounced",
  "revoked",
];

/** She cannot identify herself: her phone is gone, or the code that she was given. */
function LostPhone({ t, language, byCertificate }: VisitStoppedProps) {
  const words = t.register.lost;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {byCertificate && (
        <p>
          {words.certificate}{" "}
          <a href={`/${language}/account/phone`}>{words.certificateGo}</a>
        </p>
      )}
      <ActionButton action="lost-phone" look="quiet">{words.go}</ActionButton>
    </section>
  );
}

/** Where what she may do is done; nothing where only an office can help her. */
function WayOn({ t, language, standing, byCertificate }: VisitStoppedProps) {
  switch (standing.kind) {
    case "already-registered":
      return (
        <LinkButton href={`/${language}/account`}>{t.account.name}</LinkButton>
      );
    case "too-young":
      return (
        <LinkButton href={`/${language}/register?who=minor`}>
          {t.ways.bring}
        </LinkButton>
      );
    case "under-review":
      return (
        <LinkButton href={`/${language}/video/status`}>
          {t.video.recorded.status}
        </LinkButton>
      );
    case "document-not-for-video":
      return (
        <LinkButton href={`/${language}/register`}>
          {t.video.start.other}
        </LinkButton>
      );
    case "renounced":
      return byCertificate && (
        <LinkButton href={byCertificate}>
          {t.register.start.certificateGo}
        </LinkButton>
      );
    default:
      return null;
  }
}

function say(t: Text, language: Language, standing: VisitStop): string {
  const words = t.register.standing;
  switch (standing.kind) {
    case "document-expired":
      return words[standing.kind].text(untilDay(language, standing.validUntil));
    case "too-young":
      return words[standing.kind].text(standing.minimumAge);
    case "under-review":
      return words[standing.kind].text(onDay(language, standing.dueOn));
    default:
      return words[standing.kind].text;
  }
}
