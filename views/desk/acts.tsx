// What is asked and read back in each operation of the desk.

import type { Account } from "../../domain/account.ts";
import { dayOf } from "../../domain/calendar.ts";
import type { Resident } from "../../domain/census.ts";
import type { CaseMatter } from "../../domain/desk/case.ts";
import {
  type RevocationReason,
  revocationReasons,
} from "../../domain/desk/revocation.ts";
import type { Email } from "../../domain/email.ts";
import type { Language } from "../../domain/language.ts";
import { Checkbox, Radios } from "../parts/choice.tsx";
import { EmailField } from "../parts/contact_fields.tsx";
import type { FieldError } from "../parts/errors.tsx";
import { Keepsake, Notice } from "../parts/notice.tsx";
import { onDay } from "../text/dates.ts";
import { namesOf } from "../text/method_names.ts";
import type { Text } from "../text/text.ts";
import { OperationForm } from "./operation.tsx";

export interface ActProps {
  readonly t: Text;
  readonly action: string;
  readonly here: string;
  readonly resident: Resident;
}

/** A page that ends with a box to tick. */
interface Ticked extends ActProps {
  readonly missing: boolean;
}

export function ConfirmNewCode(
  { language, former, ...props }: ActProps & {
    readonly language: Language;
    readonly former: Date | null;
  },
) {
  const { t } = props;
  const words = t.desk.work.code;
  return (
    <OperationForm
      {...props}
      title={t.desk.operations["activation-code"]}
      errors={[]}
      go={words.go}
    >
      <p>{words.what}</p>
      {former && <p>{t.account.code.former(onDay(language, dayOf(former)))}</p>}
      <Notice kind="care">
        <p>{words.warning}</p>
      </Notice>
    </OperationForm>
  );
}

export function AskNewEmail(
  { typed, problem, ...props }: ActProps & {
    readonly typed: string;
    readonly problem: string | null;
  },
) {
  const { t } = props;
  const words = t.desk.work.email;
  const errors = problem ? [{ field: "email", message: problem }] : [];
  return (
    <OperationForm
      {...props}
      title={t.desk.operations.email}
      errors={errors}
      go={words.next}
    >
      <EmailField
        t={t}
        byOfficer
        hint={words.hint}
        value={typed}
        errors={errors}
      />
    </OperationForm>
  );
}

/** As it will be stored: what is read aloud is what counts. */
export function ConfirmEmail(
  { email, hours, again, ...props }: ActProps & {
    readonly email: Email;
    readonly hours: number;
    /** Where it is typed again. */
    readonly again: string;
  },
) {
  const { t } = props;
  const words = t.desk.work.email;
  return (
    <OperationForm {...props} title={words.confirm} errors={[]} go={words.go}>
      <Keepsake>{email}</Keepsake>
      <p>{words.told(hours)}</p>
      <p class="links">
        <a href={again}>{words.other}</a>
      </p>
    </OperationForm>
  );
}

export function ConfirmRenewal(
  { years, ...props }: ActProps & { readonly years: number },
) {
  const { t } = props;
  const words = t.desk.work.renew;
  return (
    <OperationForm
      {...props}
      title={t.desk.operations.renew}
      errors={[]}
      go={words.go}
    >
      <p>{words.what(years)}</p>
    </OperationForm>
  );
}

export function ConfirmResuming(
  { suspended, ...props }: ActProps & {
    readonly suspended: Account["suspended"];
  },
) {
  const { t } = props;
  const words = t.desk.work.resume;
  return (
    <OperationForm
      {...props}
      title={t.desk.operations.resume}
      errors={[]}
      go={words.go}
    >
      <p>{words.what}</p>
      <ul>
        {namesOf(t, suspended.map(({ method }) => method))
          .map((name) => <li>{name}</li>)}
      </ul>
      <Notice kind="care">
        <p>{words.care}</p>
      </Notice>
    </OperationForm>
  );
}

export function ConfirmDeactivating(props: ActProps) {
  const { t } = props;
  const words = t.desk.work.device;
  return (
    <OperationForm
      {...props}
      title={t.desk.operations.device}
      errors={[]}
      go={words.go}
    >
      <p>{words.what}</p>
    </OperationForm>
  );
}

/** RG-94: the warning, in the very words that she would read at home. */
export function WarnRenouncing(
  { account, ...props }: ActProps & { readonly account: Account | null },
) {
  const { t } = props;
  const words = t.desk.work.renounce;
  const { warning, effects, back } = t.account.leave;
  return (
    <OperationForm
      {...props}
      title={t.desk.operations.renounce}
      errors={[]}
      go={words.next}
    >
      <p>{words.read}</p>
      <Notice kind="care">
        <p>{warning}</p>
        {account?.registration
          ? <ul>{effects.map((effect) => <li>{effect}</li>)}</ul>
          : <p>{words.never}</p>}
        <p>{back}</p>
      </Notice>
    </OperationForm>
  );
}

export function ConfirmRenouncing({ missing, ...props }: Ticked) {
  const { t } = props;
  const words = t.desk.work.renounce;
  const errors = untold(missing, words.missing);
  return (
    <OperationForm
      {...props}
      title={words.confirm}
      errors={errors}
      go={words.go}
    >
      <Checkbox t={t} name="sure" label={words.sure} errors={errors} />
    </OperationForm>
  );
}

export function ConfirmBack(
  { undoes, two, reason, missing, ...props }: Ticked & {
    readonly undoes: (CaseMatter & { kind: "rehabilitation" })["undoes"];
    /** Another officer has to agree. */
    readonly two: boolean;
    /** Why she was removed, where she was. */
    readonly reason: RevocationReason | null;
  },
) {
  const { t } = props;
  const { back, revoke, person } = t.desk.work;
  const words = back[undoes];
  const errors = untold(missing, words.missing);
  const name = undoes === "renunciation" ? "rehabilitate" : "restore";
  return (
    <OperationForm
      {...props}
      title={t.desk.operations[name]}
      errors={errors}
      go={two ? back.propose : words.go}
    >
      <p>{words.what}</p>
      {reason && <p>{person.cause}: {revoke.reasons[reason].name}.</p>}
      {two && <p>{back.two}</p>}
      <Checkbox t={t} name="sure" label={words.sure} errors={errors} />
    </OperationForm>
  );
}

export function AskReason(
  { missing, ...props }: Ticked,
) {
  const { t } = props;
  const words = t.desk.work.revoke;
  const errors = missing ? [{ field: "reason", message: words.missing }] : [];
  return (
    <OperationForm
      {...props}
      title={t.desk.operations.revoke}
      errors={errors}
      go={words.next}
    >
      <Notice kind="care">
        <p>{words.what}</p>
      </Notice>
      <Radios
        t={t}
        name="reason"
        legend={words.why}
        choices={revocationReasons.map((value) => {
          const { name, hint } = words.reasons[value];
          return { value, label: name, hint };
        })}
        errors={errors}
      />
    </OperationForm>
  );
}

export function ConfirmRevoking(
  { reason, missing, ...props }: Ticked & { readonly reason: RevocationReason },
) {
  const { t } = props;
  const { revoke: words, person } = t.desk.work;
  const errors = untold(missing, words.sureMissing);
  return (
    <OperationForm
      {...props}
      title={words.confirm}
      errors={errors}
      go={words.go}
    >
      <p>
        {person.cause}: <strong>{words.reasons[reason].name}</strong>.
      </p>
      <p>{words.told}</p>
      <Checkbox t={t} name="sure" label={words.sure} errors={errors} />
    </OperationForm>
  );
}

function untold(missing: boolean, message: string): readonly FieldError[] {
  return missing ? [{ field: "sure", message }] : [];
}
