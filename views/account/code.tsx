// A new activation code: what it is for, then the code itself, once (RG-06, RG-88).

import { dayOf } from "../../domain/calendar.ts";
import { inGroups } from "../../domain/codes.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Button, Form } from "../parts/form.tsx";
import { Keepsake, Notice, Panel } from "../parts/notice.tsx";
import { type EndReceipt, ReceiptEnd } from "../receipt/end.tsx";
import { onDay } from "../text/dates.ts";
import { Back, type OwnPageProps } from "./back.tsx";

interface AskNewCodeProps extends OwnPageProps {
  /** The code that waits, sealed. */
  readonly made: string;
  readonly former: Date | null;
  /** Another page made another one meanwhile. */
  readonly trouble?: "superseded";
}

export function AskNewCode(props: AskNewCodeProps) {
  const { t, language, made, former, trouble } = props;
  const words = t.account.code;
  return (
    <Form action={`/${language}/account/code`}>
      <ErrorSummary
        t={t}
        errors={trouble ? [{ field: "go", message: words.superseded }] : []}
      />
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      {former && <p>{words.former(onDay(language, dayOf(former)))}</p>}
      <Notice kind="care">
        <p>{words.warning}</p>
      </Notice>
      <input type="hidden" name="made" value={made} />
      <div id="go">
        <Button>{words.go}</Button>
      </div>
      <Back t={t} language={language} />
    </Form>
  );
}

interface NewCodeProps extends OwnPageProps {
  readonly code: string;
  /** The receipt that holds it. */
  readonly end: EndReceipt;
  readonly hasPassword: boolean;
}

/** RG-88: of what the code is for, the one that she needs; below what it tells her to keep. */
export function NewCode(props: NewCodeProps) {
  const { t, language, code, end } = props;
  const words = t.account.code;
  const next = props.hasPassword ? "forgotten" : "activate";
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      <h2>{t.register.done.codeTitle}</h2>
      <Keepsake>{inGroups(code)}</Keepsake>
      <p>{t.register.done.codeText}</p>
      <ReceiptEnd t={t} words={words.receiptText} {...end} />
      <p>{words.told}</p>
      <p class="links">
        <a href={`/${language}/password/${next}`}>{t.password.hub[next]}</a>
      </p>
      <Back t={t} language={language} />
    </section>
  );
}
