// The number that an officer types for somebody who changes her phone.

import type { PhoneProblem } from "../../domain/phone.ts";
import { Checkbox } from "../parts/choice.tsx";
import { PhoneField } from "../parts/contact_fields.tsx";
import type { Text } from "../text/text.ts";
import type { ActProps } from "./acts.tsx";
import { OperationForm } from "./operation.tsx";

/** `same`: she has it already. `own`: it is the officer's, and would leave her account for this one. */
export type DeskPhoneTrouble = PhoneProblem | "same" | "own";

interface AskPhoneAtDeskProps extends ActProps {
  readonly typed: { readonly phone: string; readonly lost: string };
  readonly trouble: DeskPhoneTrouble | null;
}

/** Typed once: the code that it receives proves it. */
export function AskPhoneAtDesk(props: AskPhoneAtDeskProps) {
  const { t, typed, trouble } = props;
  const { contact } = t.desk.register;
  const words = t.desk.work.phone;
  const errors = trouble ? [{ field: "phone", message: say(t, trouble) }] : [];
  return (
    <OperationForm
      {...props}
      title={t.desk.operations.phone}
      errors={errors}
      go={contact.next}
    >
      <PhoneField
        t={t}
        byOfficer
        hint={contact.phoneHint}
        value={typed.phone}
        errors={errors}
      />
      <Checkbox
        t={t}
        name="former_lost"
        label={words.lost}
        hint={words.lostHint}
        value={typed.lost}
      />
    </OperationForm>
  );
}

function say(t: Text, trouble: DeskPhoneTrouble): string {
  switch (trouble) {
    case "own":
      return t.desk.register.contact.ownPhone;
    case "same":
      return t.account.phone.same;
    default:
      return t.fields.phone.problems[trouble];
  }
}
