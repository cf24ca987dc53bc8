// The page that asks for the code of her authenticator app; an SMS stays one button away.

import type { Language } from "../../domain/language.ts";
import type { SentCode } from "../../domain/signin.ts";
import { type CodeTrouble, sayCodeTrouble } from "../parts/code_trouble.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { CodeField } from "../parts/field.tsx";
import {
  ActionButton,
  Button,
  Buttons,
  LinkButton,
  LiveForm,
} from "../parts/form.tsx";
import { untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

export type AppCodeTrouble = CodeTrouble | { readonly kind: "used" };

interface EnterAppCodeProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  /** Where an open session would go on: of two clicks the first one may be in. Null: there is no such place. */
  readonly hall: string | null;
  /** The code that was sent beside it; null where none was. */
  readonly sent: SentCode | null;
  readonly digits: number;
  /** How long a recovery code is; null where none will do. */
  readonly recovery: number | null;
  readonly trouble: AppCodeTrouble | null;
}

export function EnterAppCode(props: EnterAppCodeProps) {
  const { t, language, action, hall, sent, digits, recovery, trouble } = props;
  const words = t.authenticator.code;
  const errors = trouble
    ? [{ field: "code", message: say(props, trouble) }]
    : [];
  return (
    <LiveForm action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      {sent && (
        <p>
          {words.sent(sent.to, untilTime(language, new Date(sent.expiresAt)))}
        </p>
      )}
      <CodeField
        t={t}
        name="code"
        label={t.register.code.label(digits)}
        hint={recovery === null ? words.hint : words.hintRecovery(recovery)}
        letters={recovery !== null}
        errors={errors}
      />
      <Buttons>
        <Button>{t.password.code.go}</Button>
        {hall && trouble?.kind === "used" && (
          <LinkButton href={hall} look="quiet">
            {t.signin.pin.continue}
          </LinkButton>
        )}
      </Buttons>
      <ActionButton action="again" look="quiet">
        {sent ? t.register.code.again : words.bySms}
      </ActionButton>
    </LiveForm>
  );
}

function say(props: EnterAppCodeProps, trouble: AppCodeTrouble): string {
  const { t, digits, recovery } = props;
  const words = t.authenticator.code;
  if (trouble.kind === "used" || trouble.kind === "spent") {
    return words[trouble.kind];
  }
  return trouble.kind === "not-a-code" && recovery !== null
    ? words.notACode(digits, recovery)
    : sayCodeTrouble(props, trouble);
}
