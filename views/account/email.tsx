// Another e-mail address: typed twice, proven by the code that it receives, and hers.

import { type Email, maskEmail } from "../../domain/email.ts";
import type {
  EmailTrouble,
  TypedEmail,
} from "../../domain/my_data/email_change.ts";
import type { SentCode } from "../../domain/signin.ts";
import { CodeForm } from "../code_form.tsx";
import { type CodeTrouble, sayCodeTrouble } from "../parts/code_trouble.ts";
import { EmailFields } from "../parts/contact_fields.tsx";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { ActionButton, Button, Buttons, Form } from "../parts/form.tsx";
import { Panel } from "../parts/notice.tsx";
import { type EndReceipt, ReceiptEnd } from "../receipt/end.tsx";
import { untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import { Back, type OwnPageProps } from "./back.tsx";

interface AskEmailProps {
  readonly t: Text;
  readonly action: string;
  readonly typed: TypedEmail;
  readonly trouble?: EmailTrouble;
}

export function AskEmail({ t, action, typed, trouble }: AskEmailProps) {
  const words = t.account.email;
  const errors: FieldError[] = trouble
    ? [{ field: trouble.field, message: sayEmail(t, trouble) }]
    : [];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <EmailFields t={t} typed={typed} errors={errors} />
      <Button>{words.next}</Button>
    </Form>
  );
}

function sayEmail(t: Text, trouble: EmailTrouble): string {
  if (trouble.field === "email_again") return t.fields.email.different;
  return trouble.problem === "same"
    ? t.account.email.same
    : t.fields.email.problems[trouble.problem];
}

interface EnterEmailCodeProps extends OwnPageProps {
  readonly action: string;
  readonly email: Email;
  readonly sent: SentCode;
  readonly digits: number;
  readonly trouble: CodeTrouble | null;
}

export function EnterEmailCode(props: EnterEmailCodeProps) {
  const { t, language, action, email, sent, digits, trouble } = props;
  const words = t.account.email;
  const until = untilTime(language, new Date(sent.expiresAt));
  return (
    <CodeForm
      {...{ t, action, digits }}
      title={words.codeTitle}
      sent={words.sent(email, until)}
      hint={words.codeHint}
      care={null}
      problem={trouble && sayCodeTrouble(props, trouble)}
    >
      <Button>{words.go}</Button>
      <Buttons>
        <ActionButton action="again" look="quiet">
          {t.register.code.again}
        </ActionButton>
        <ActionButton action="change" look="quiet">{words.other}</ActionButton>
      </Buttons>
    </CodeForm>
  );
}

export function EmailDone(
  { t, language, email, hours, end }: OwnPageProps & {
    readonly email: Email;
    readonly hours: number;
    readonly end: EndReceipt;
  },
) {
  const words = t.account.email;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done(maskEmail(email))}</p>
      </Panel>
      <ReceiptEnd t={t} words={t.receipt.keep} {...end} />
      <p>{words.told(hours)}</p>
      <Back t={t} language={language} />
    </section>
  );
}
