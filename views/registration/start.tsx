// The first page of registration: what it is, what to have at hand, and the first question.

import type { NifProblem } from "../../domain/nif.ts";
import type { Policy } from "../../domain/policy.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Button, Form, LinkButton } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import { documentErrors, DocumentField } from "../signin/claims.tsx";
import type { Text } from "../text/text.ts";

interface RegisterStartProps {
  readonly t: Text;
  readonly action: string;
  readonly letter: Policy["letter"];
  /** Where one registers with a certificate; null where this Clave asks for none. */
  readonly byCertificate: string | null;
  readonly typed: string;
  readonly problem?: NifProblem;
  /** She comes from a page whose time has passed. */
  readonly expired?: true;
}

export function RegisterStart(props: RegisterStartProps) {
  const { t, action, letter, byCertificate, typed, problem, expired } = props;
  const words = t.register.start;
  const errors = documentErrors(t, problem);
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      {expired && (
        <Notice kind="care">
          <p>{words.expired}</p>
        </Notice>
      )}
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <h2>{words.needs}</h2>
      <ul>{words.needList.map((need) => <li>{need}</li>)}</ul>
      <p>{words.how(letter.postDays, letter.validDays)}</p>
      <DocumentField t={t} typed={typed} errors={errors} />
      <Button>{words.next}</Button>
      {byCertificate && (
        <section>
          <h2>{words.certificate}</h2>
          <p>{words.certificateText}</p>
          <LinkButton href={byCertificate} look="quiet">
            {words.certificateGo}
          </LinkButton>
        </section>
      )}
    </Form>
  );
}
