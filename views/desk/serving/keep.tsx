// Before a level is raised at the desk: the phone and the e-mail that will be worth more, and whether they are hers.

import { type Email, maskEmail } from "../../../domain/email.ts";
import { lastDigits, type Phone } from "../../../domain/phone.ts";
import { Button, Form } from "../../parts/form.tsx";
import { Notice } from "../../parts/notice.tsx";
import { SummaryList } from "../../parts/summary_list.tsx";
import type { Text } from "../../text/text.ts";

interface KeepContactProps {
  readonly t: Text;
  readonly action: string;
  /** Her record, where both can be changed. */
  readonly record: string;
  readonly phone: Phone;
  readonly email: Email;
}

export function KeepContact(props: KeepContactProps) {
  const { t, action, record, phone, email } = props;
  const words = t.desk.raise;
  return (
    <Form action={action}>
      <h1>{words.title}</h1>
      <SummaryList
        t={t}
        rows={[
          {
            label: t.desk.person.phone,
            value: t.account.data.endsIn(lastDigits(phone)),
          },
          { label: t.desk.person.email, value: maskEmail(email) },
        ]}
      />
      <Notice kind="care">
        <p>
          {words.notHers} <a href={record}>{words.toRecord}</a>
        </p>
      </Notice>
      <p>{words.code}</p>
      <Button>{words.next}</Button>
    </Form>
  );
}
