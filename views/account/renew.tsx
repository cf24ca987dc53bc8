// Her DNIe was shown: are phone and e-mail hers, and does she accept? (FI-08)

import type { Account } from "../../domain/account.ts";
import { maskEmail } from "../../domain/email.ts";
import { lastDigits } from "../../domain/phone.ts";
import { Checkbox } from "../parts/choice.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { Button, Form } from "../parts/form.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import { Back, type OwnPageProps } from "./back.tsx";

interface ConfirmRenewalProps extends OwnPageProps {
  readonly account: Pick<Account, "phone" | "email">;
  /** What was shown, sealed. */
  readonly made: string;
  /** She did not tick it. */
  readonly missing: boolean;
}

export function ConfirmRenewal(props: ConfirmRenewalProps) {
  const { t, language, account: { phone, email }, made, missing } = props;
  const { check, text, go } = t.safety.renew;
  const { data } = t.account;
  const errors = missing
    ? [{ field: "accept", message: t.fields.accept.missing }]
    : [];
  return (
    <Form action={`/${language}/account/renew`}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{check}</h1>
      <SummaryList
        t={t}
        rows={[
          {
            label: t.fields.phone.label,
            value: phone ? data.endsIn(lastDigits(phone)) : data.none,
          },
          {
            label: t.fields.email.label,
            value: email ? maskEmail(email) : data.none,
          },
        ]}
      />
      <p>{text}</p>
      <h2>{t.register.contact.conditions}</h2>
      <ul>
        {t.register.contact.conditionList.map((line) => <li>{line}</li>)}
      </ul>
      <Checkbox
        t={t}
        name="accept"
        label={t.fields.accept.label}
        errors={errors}
      />
      <input type="hidden" name="made" value={made} />
      <Button>{go}</Button>
      <Back t={t} language={language} />
    </Form>
  );
}
