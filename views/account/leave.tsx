// Leaving Clave: what stops, whether she is sure, and how she could come back (RG-94 to RG-96).

import { Checkbox } from "../parts/choice.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { Button, Form, LinkButton } from "../parts/form.tsx";
import { Notice, Panel } from "../parts/notice.tsx";
import { type EndReceipt, ReceiptEnd } from "../receipt/end.tsx";
import { Back, type OwnPageProps, ToPortal } from "./back.tsx";

export function WarnLeaving({ t, language }: OwnPageProps) {
  const words = t.account.leave;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <Notice kind="care">
        <p>{words.warning}</p>
      </Notice>
      <ul>{words.effects.map((effect) => <li>{effect}</li>)}</ul>
      <p>{words.back}</p>
      <p>
        <LinkButton href={`/${language}/account/leave/confirm`}>
          {words.go}
        </LinkButton>
      </p>
      <Back t={t} language={language} />
    </section>
  );
}

export function ConfirmLeaving(
  { t, language, missing, made }: OwnPageProps & {
    readonly missing: boolean;
    /** The receipt's code, sealed: a page sent twice has one. */
    readonly made: string;
  },
) {
  const words = t.account.leave;
  const errors = missing ? [{ field: "sure", message: words.missing }] : [];
  return (
    <Form action={`/${language}/account/leave/confirm`}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.confirmTitle}</h1>
      <input type="hidden" name="made" value={made} />
      <Checkbox t={t} name="sure" label={words.sure} errors={errors} />
      <Button>{words.confirm}</Button>
      <Back t={t} language={language} />
    </Form>
  );
}

export function Left(
  { t, language, end }: OwnPageProps & {
    /** Null for whoever comes here another way. */
    readonly end: EndReceipt | null;
  },
) {
  const words = t.account.leave;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      {end && <ReceiptEnd t={t} words={t.receipt.keep} {...end} />}
      <p>{words.back}</p>
      <ToPortal t={t} language={language} />
    </section>
  );
}
