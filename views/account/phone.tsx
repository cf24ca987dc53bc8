// Another phone: how she may change it, the number typed twice, its code, and the end. The same by letter, without a session.

import { inGroups } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import type {
  NewPhoneTrouble,
  TypedPhone,
} from "../../domain/my_data/new_phone.ts";
import { lastDigits, type Phone } from "../../domain/phone.ts";
import type { Receipt } from "../../domain/receipt.ts";
import type { SentCode } from "../../domain/signin.ts";
import { CodeForm } from "../code_form.tsx";
import { type CodeTrouble, sayCodeTrouble } from "../parts/code_trouble.ts";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import {
  ActionButton,
  Button,
  Buttons,
  Form,
  LinkButton,
} from "../parts/form.tsx";
import { Keepsake, Notice, Panel } from "../parts/notice.tsx";
import { PhoneFields } from "../parts/contact_fields.tsx";
import { type EndReceipt, ReceiptEnd } from "../receipt/end.tsx";
import { untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import { Back, type OwnPageProps } from "./back.tsx";

interface PhoneWaysProps extends OwnPageProps {
  readonly present: Phone | null;
  readonly byCertificate: boolean;
  /** A visit that asks for the letter, her document already matched. */
  readonly byLetter: string;
  readonly postDays: number;
}

/** For whoever came in with a PIN, which is not enough for this. */
export function PhoneWays(props: PhoneWaysProps) {
  const { t, language, present, byCertificate, byLetter, postDays } = props;
  const words = t.account.phone;
  return (
    <Form action={`/${language}/account/phone`}>
      <h1>{words.title}</h1>
      {present && <p>{words.present(lastDigits(present))}</p>}
      <p>{words.proof}</p>
      {byCertificate && (
        <section>
          <h2>{words.certificate}</h2>
          <p>{words.certificateText}</p>
          <ActionButton action="certificate">
            {words.certificateGo}
          </ActionButton>
        </section>
      )}
      <section>
        <h2>{words.letter}</h2>
        <p>{words.letterText(postDays)}</p>
        <LinkButton href={byLetter} look="quiet">{words.letterGo}</LinkButton>
      </section>
      <section>
        <h2>{words.office}</h2>
        <p>{words.officeText}</p>
        <LinkButton href={`/${language}/offices`} look="quiet">
          {t.offices.title}
        </LinkButton>
      </section>
      <Back t={t} language={language} />
    </Form>
  );
}

interface AskPhoneProps {
  readonly t: Text;
  readonly action: string;
  readonly typed: TypedPhone;
  /** She comes with a letter, and has more than a letter gives. */
  readonly lowers: boolean;
  readonly undoHours: number;
  readonly trouble: NewPhoneTrouble | null;
}

export function AskPhone(props: AskPhoneProps) {
  const { t, action, typed, lowers, undoHours, trouble } = props;
  const words = t.account.phone;
  const errors: FieldError[] = trouble
    ? [{ field: trouble.field, message: sayPhone(t, trouble) }]
    : [];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.askTitle}</h1>
      {lowers && (
        <Notice kind="care">
          <p>{words.lowers}</p>
        </Notice>
      )}
      <PhoneFields t={t} typed={typed} errors={errors} />
      <h2>{words.then}</h2>
      <ul>{words.effects(undoHours).map((line) => <li>{line}</li>)}</ul>
      <Button>{t.register.contact.next}</Button>
    </Form>
  );
}

function sayPhone(t: Text, trouble: NewPhoneTrouble): string {
  if (trouble.field === "phone_again") return t.fields.phone.different;
  return trouble.problem === "same"
    ? t.account.phone.same
    : t.fields.phone.problems[trouble.problem];
}

interface EnterNewPhoneCodeProps extends OwnPageProps {
  readonly action: string;
  readonly sent: SentCode;
  /** Another person has it now, and will lose it (RG-21). */
  readonly inUse: boolean;
  readonly digits: number;
  readonly trouble: CodeTrouble | null;
}

export function EnterNewPhoneCode(props: EnterNewPhoneCodeProps) {
  const { t, language, action, sent, inUse, digits, trouble } = props;
  const words = t.register.code;
  const until = untilTime(language, new Date(sent.expiresAt));
  return (
    <CodeForm
      {...{ t, action, digits }}
      title={words.title}
      sent={words.sent(sent.to, until)}
      hint={words.hint}
      care={inUse ? words.inUse : null}
      problem={trouble && sayCodeTrouble(props, trouble)}
    >
      <Button>{t.account.phone.go}</Button>
      <Buttons>
        <ActionButton action="again" look="quiet">{words.again}</ActionButton>
        <ActionButton action="change" look="quiet">
          {t.account.phone.other}
        </ActionButton>
      </Buttons>
    </CodeForm>
  );
}

interface PhoneChangedProps {
  readonly t: Text;
  readonly language: Language;
  readonly receipt: Receipt;
  readonly end: EndReceipt;
  /** Another person had it until now. */
  readonly moved: boolean;
  readonly undoHours: number;
}

export function PhoneChanged(props: PhoneChangedProps) {
  const { t, language, receipt, end, moved, undoHours } = props;
  const { phone, level, activationCode } = receipt.facts;
  const words = t.account.phone;
  const { codeTitle, codeText, receiptText, movedPhone } = t.register.done;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        {phone && <p>{words.done(lastDigits(phone))}</p>}
        {activationCode && level === "basic" && <p>{words.basic}</p>}
      </Panel>
      {activationCode && (
        <>
          <h2>{codeTitle}</h2>
          <Keepsake>{inGroups(activationCode)}</Keepsake>
          <p>{codeText}</p>
        </>
      )}
      <ReceiptEnd
        t={t}
        words={activationCode ? receiptText : t.receipt.keep}
        {...end}
      />
      <p>{words.told(undoHours)}</p>
      {moved && <p>{movedPhone}</p>}
      <Back t={t} language={language} />
    </section>
  );
}
