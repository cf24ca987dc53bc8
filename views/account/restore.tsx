// What she stopped with her word, on again: for whoever has shown what proves her by itself.

import type { Account } from "../../domain/account.ts";
import { dayOf } from "../../domain/calendar.ts";
import { maskEmail } from "../../domain/email.ts";
import { lastDigits } from "../../domain/phone.ts";
import { Button, Form, LinkButton } from "../parts/form.tsx";
import { Notice, Panel } from "../parts/notice.tsx";
import { onDay } from "../text/dates.ts";
import { methodNamesIn } from "../text/method_names.ts";
import type { Text } from "../text/text.ts";
import { Back, type OwnPageProps } from "./back.tsx";

interface AskRestoreProps extends OwnPageProps {
  /** What would send her codes from then on: whoever stopped it may have lost it. */
  readonly account: Pick<Account, "suspended" | "phone" | "email">;
  /** Whether she has shown enough for it. */
  readonly mayRestore: boolean;
}

export function AskRestore(props: AskRestoreProps) {
  const { t, language, account, mayRestore } = props;
  const { suspended: [first], phone, email } = account;
  const words = t.safety.restore;
  const { keeps, notYours } = t.register.raise;
  return (
    <Form action={`/${language}/account/restore`}>
      <h1>{words.title}</h1>
      {first && (
        <p>
          {words.since(
            onDay(language, dayOf(first.at)),
            stoppedNames(t, account),
          )}
        </p>
      )}
      {mayRestore
        ? (
          <>
            {phone && email && (
              <>
                <p>{keeps(lastDigits(phone), maskEmail(email))}</p>
                <p>{notYours}</p>
              </>
            )}
            <p>{words.text}</p>
            <Button>{words.go}</Button>
          </>
        )
        : <p>{words.needs}</p>}
      <Back t={t} language={language} />
    </Form>
  );
}

export function Restored(
  { t, language, password }: OwnPageProps & {
    /** Whether she has one: it is the same that somebody else used. */
    readonly password: boolean;
  },
) {
  const words = t.safety.restore;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      {password && (
        <LinkButton href={`/${language}/account/password`}>
          {t.password.change.link}
        </LinkButton>
      )}
      <Back t={t} language={language} />
    </section>
  );
}

/** Above her data, where something waits. */
export function StoppedNotice(
  { t, language, account }: OwnPageProps & {
    readonly account: Pick<Account, "suspended">;
  },
) {
  if (account.suspended.length === 0) return null;
  const words = t.safety.restore;
  return (
    <Notice kind="care">
      <p>{words.notice(stoppedNames(t, account))}</p>
      <LinkButton href={`/${language}/account/restore`} look="quiet">
        {words.link}
      </LinkButton>
    </Notice>
  );
}

function stoppedNames(
  t: Text,
  { suspended }: Pick<Account, "suspended">,
): string {
  return methodNamesIn(t, suspended.map(({ method }) => method));
}
