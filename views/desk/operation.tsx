// An operation at the desk: its form with whom it is for, and how it ended.

import type { Child } from "hono/jsx";
import type { Resident } from "../../domain/census.ts";
import type { Operation } from "../../domain/desk/operations.ts";
import type { Language } from "../../domain/language.ts";
import { fullName } from "../../domain/person_name.ts";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Button, Form, LinkButton } from "../parts/form.tsx";
import { Panel } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

/** `proposed`: another officer has to agree. */
export type Outcome = "done" | "proposed";

interface OperationFormProps {
  readonly t: Text;
  readonly title: string;
  readonly action: string;
  /** Her record. */
  readonly here: string;
  readonly resident: Resident;
  readonly errors: readonly FieldError[];
  /** What the button says. */
  readonly go: string;
  readonly children?: Child;
}

export function OperationForm(props: OperationFormProps) {
  const { t, title, action, here, resident, errors, go, children } = props;
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{title}</h1>
      <p>
        <strong>{fullName(resident)}</strong>, {resident.document}
      </p>
      {children}
      <Button>{go}</Button>
      <p class="links">
        <a href={here}>{t.desk.work.record}</a>
      </p>
    </Form>
  );
}

interface OperationDoneProps {
  readonly t: Text;
  readonly language: Language;
  readonly operation: Operation;
  readonly outcome: Outcome;
  /** Where its receipt is, to be printed; null where it gives none. */
  readonly receipt: string | null;
  readonly here: string;
}

export function OperationDone(props: OperationDoneProps) {
  const { t, language, receipt, here } = props;
  const { title, next } = wordsOf(props);
  return (
    <section id="step">
      <Panel title={title}>
        <p>{next}</p>
      </Panel>
      {receipt && (
        <p>
          <LinkButton href={receipt}>{t.desk.work.receipt}</LinkButton>
        </p>
      )}
      <ul class="links">
        <li>
          <a href={here}>{t.desk.work.record}</a>
        </li>
        <li>
          <a href={`/${language}/desk`}>{t.desk.person.another}</a>
        </li>
      </ul>
    </section>
  );
}

/** As the page of this step is headed: before it is sure, and once it is done. */
export function confirmTitle(t: Text, operation: Operation): string {
  const words = t.desk.work;
  switch (operation) {
    case "email":
    case "renounce":
    case "revoke":
      return words[operation].confirm;
    default:
      return t.desk.operations[operation];
  }
}

export function doneTitle(
  done: Pick<OperationDoneProps, "t" | "operation" | "outcome">,
): string {
  return wordsOf(done).title;
}

function wordsOf(
  { t, operation, outcome }: Pick<
    OperationDoneProps,
    "t" | "operation" | "outcome"
  >,
) {
  const { code, email, phone, renew, resume, device } = t.desk.work;
  const { renounce, revoke, back } = t.desk.work;
  const ended = ({ done, doneNext }: { done: string; doneNext: string }) => ({
    title: done,
    next: doneNext,
  });
  if (outcome === "proposed") {
    return { title: back.proposed, next: back.proposedNext };
  }
  switch (operation) {
    case "activation-code":
      return { title: code.done, next: code.next };
    case "email":
      return ended(email);
    case "phone":
      return ended(phone);
    case "renew":
      return ended(renew);
    case "resume":
      return ended(resume);
    case "device":
      return ended(device);
    case "renounce":
      return ended(renounce);
    case "revoke":
      return ended(revoke);
    case "rehabilitate":
      return ended(back.renunciation);
    case "restore":
      return ended(back.revocation);
    default:
      throw new Error(`${operation} ends elsewhere`);
  }
}
