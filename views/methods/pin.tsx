// The page that asks for the PIN: where it went, until when it serves, and what to do when it does not come.

import type { Language } from "../../domain/language.ts";
import type { SentCode } from "../../domain/signin.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { CodeField } from "../parts/field.tsx";
import {
  ActionButton,
  Button,
  Buttons,
  LinkButton,
  LiveForm,
} from "../parts/form.tsx";
import { Details } from "../parts/notice.tsx";
import { atTime, untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

export type PinProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "not-a-code" }
  | { readonly kind: "wrong"; readonly triesLeft: number }
  | { readonly kind: "spent" }
  | { readonly kind: "too-soon" };

interface EnterPinProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  /** Where an open session would go on to the service. */
  readonly hall: string;
  readonly sent: SentCode;
  readonly digits: number;
  readonly problem: PinProblem | null;
}

export function EnterPin(props: EnterPinProps) {
  const { t, language, action, hall, sent, problem } = props;
  const words = t.signin.pin;
  const errors = problem
    ? [{ field: "code", message: say(props, problem) }]
    : [];
  const spent = problem?.kind === "spent";
  const againAt = atTime(language, new Date(sent.againAt));
  const until = untilTime(language, new Date(sent.expiresAt));
  return (
    <LiveForm action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{sent.inApp ? words.inApp(until) : words.sent(sent.to, until)}</p>
      <CodeField
        t={t}
        name="code"
        label={words.label(props.digits)}
        hint={sent.inApp ? words.inAppHint : words.hint}
        errors={errors}
      />
      <Buttons>
        <Button>{words.go}</Button>
        {spent && (
          <LinkButton href={hall} look="quiet">{words.continue}</LinkButton>
        )}
      </Buttons>
      <Details summary={sent.inApp ? words.inAppHelp : words.help}>
        <ul>
          {(sent.inApp ? words.inAppHelpList : words.helpList(sent.to))
            .map((line) => <li>{line}</li>)}
        </ul>
        {!spent && (
          <p>
            {sent.inApp ? words.bySmsFrom(againAt) : words.againFrom(againAt)}
          </p>
        )}
        <p class="links">
          <a href={`/${language}/register`}>{t.register.lost.title}</a>
        </p>
      </Details>
      <ActionButton action="again" look="quiet">
        {sent.inApp ? words.bySms : words.again}
      </ActionButton>
    </LiveForm>
  );
}

function say(
  { t, language, sent, digits }: EnterPinProps,
  problem: PinProblem,
): string {
  const words = t.signin.pin;
  switch (problem.kind) {
    case "empty":
      return t.fields.code.empty;
    case "not-a-code":
      return t.fields.code.notACode(digits);
    case "wrong":
      return words.wrong(problem.triesLeft);
    case "spent":
      return words.spent;
    case "too-soon":
      return (sent.inApp ? words.bySmsFrom : words.tooSoon)(
        atTime(language, new Date(sent.againAt)),
      );
  }
}
