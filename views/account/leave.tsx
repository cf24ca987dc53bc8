// Leaving Clave: what stops, whether she is sure, and how she could come back (RG-94 to RG-96).

import { Checkbox } from "../parts/choice.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { Button, Form, LinkButton } from "../parts/form.tsx";
import { Notice, Panel } from "../parts/notice.tsx";
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
  { t, language, missing }: OwnPageProps & { readonly missing: boolean },
) {
  const words = t.account.leave;
  const errors = missing ? [{ field: "sure", message: words.missing }] : [];
  return (
    <Form action={`/${language}/account/leave/confirm`}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.confirmTitle}</h1>
      <Checkbox t={t} name="sure" label={words.sure} errors={errors} />
      <Button>{words.confirm}</Button>
      <Back t={t} language={language} />
    </Form>
  );
}

export function Left({ t, language }: OwnPageProps) {
  const words = t.account.leave;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      <p>{words.back}</p>
      <ToPortal t={t} language={language} />
    </section>
  );
}
