// Registered already, and her certificate is worth more: does she want the higher level?

import type { Account } from "../../domain/account.ts";
import { maskEmail } from "../../domain/email.ts";
import { lastDigits } from "../../domain/phone.ts";
import { Button, Form } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

interface RaiseProps {
  readonly t: Text;
  readonly action: string;
  /** What will be worth more from now on: a letter bound it, and whoever took her letter could have done so. */
  readonly kept: Pick<Account, "phone" | "email">;
  /** Since she read this page before. */
  readonly changed: boolean;
}

export function RaiseLevel({ t, action, kept, changed }: RaiseProps) {
  const { phone, email } = kept;
  const words = t.register.raise;
  return (
    <Form action={action}>
      <h1>{words.title}</h1>
      {changed && (
        <Notice kind="care">
          <p>{words.changed}</p>
        </Notice>
      )}
      <p>{words.text}</p>
      {phone && email && (
        <>
          <p>{words.keeps(lastDigits(phone), maskEmail(email))}</p>
          <p>{words.notYours}</p>
        </>
      )}
      <p>{words.code}</p>
      <Button>{words.go}</Button>
    </Form>
  );
}
