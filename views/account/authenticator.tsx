// An authenticator app: what it is for, adding it, what stands behind it, and its recovery codes, once.

import { dayOf } from "../../domain/calendar.ts";
import { inGroups } from "../../domain/codes.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { CodeField } from "../parts/field.tsx";
import { ActionButton, Button, Form, LinkButton } from "../parts/form.tsx";
import { Keepsake, Notice, Panel } from "../parts/notice.tsx";
import { QrCode } from "../parts/qr.tsx";
import { onDay } from "../text/dates.ts";
import { Back, type OwnPageProps } from "./back.tsx";

interface AuthenticatorPageProps extends OwnPageProps {
  /** The one that she has. `made`: the recovery codes that wait, sealed. */
  readonly app: {
    readonly since: Date;
    readonly left: number;
    readonly made: string;
  } | null;
  readonly hasPassword: boolean;
  /** Another page made other recovery codes meanwhile. */
  readonly trouble?: "superseded";
}

export function AuthenticatorPage(props: AuthenticatorPageProps) {
  const { t, language, app, hasPassword, trouble } = props;
  const words = t.authenticator.own;
  const errors = trouble ? [{ field: "codes", message: words.superseded }] : [];
  const action = `/${language}/account/authenticator`;
  return (
    <Form action={app || hasPassword ? action : null}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      {app ? <HasApp {...props} app={app} /> : hasPassword
        ? (
          <>
            <p>{words.which}</p>
            <ActionButton action="add">{words.begin}</ActionButton>
          </>
        )
        : (
          <>
            <p>{words.noPassword}</p>
            <LinkButton href={`/${language}/password/activate`}>
              {t.password.hub.activate}
            </LinkButton>
          </>
        )}
      <Back t={t} language={language} />
    </Form>
  );
}

function HasApp(
  { t, language, app }:
    & Pick<AuthenticatorPageProps, "t" | "language">
    & { readonly app: NonNullable<AuthenticatorPageProps["app"]> },
) {
  const words = t.authenticator.own;
  return (
    <>
      <p>{words.has(onDay(language, dayOf(app.since)))}</p>
      <section id="codes">
        <h2>{words.codesTitle}</h2>
        <p>
          <strong>{words.left(app.left)}</strong> {words.codesText}
        </p>
        <input type="hidden" name="made" value={app.made} />
        <ActionButton action="codes" look="quiet">{words.codesGo}</ActionButton>
      </section>
      <section>
        <h2>{words.removeTitle}</h2>
        <p>{words.removeText}</p>
        <ActionButton action="remove" look="quiet">
          {words.removeGo}
        </ActionButton>
      </section>
    </>
  );
}

export type AddTrouble = "empty" | "not-a-code" | "wrong";

interface AddAuthenticatorProps extends OwnPageProps {
  readonly action: string;
  /** What the QR code says. */
  readonly address: string;
  /** In base32. */
  readonly secret: string;
  readonly digits: number;
  readonly trouble?: AddTrouble;
}

export function AddAuthenticator(props: AddAuthenticatorProps) {
  const { t, action, address, secret, digits, trouble } = props;
  const words = t.authenticator.add;
  const errors = trouble
    ? [{ field: "code", message: sayAddTrouble(props, trouble) }]
    : [];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.scan}</p>
      <QrCode content={address} label={words.qr} />
      <p>
        {words.same} <a href={address}>{words.open}</a>
      </p>
      <p>{words.byHand}</p>
      <Keepsake>{inGroups(secret)}</Keepsake>
      <Notice kind="care">
        <p>{words.secret}</p>
      </Notice>
      <h2>{words.check}</h2>
      <CodeField
        t={t}
        name="code"
        label={t.register.code.label(digits)}
        hint={words.hint}
        errors={errors}
      />
      <Button>{words.go}</Button>
    </Form>
  );
}

function sayAddTrouble(
  { t, digits }: AddAuthenticatorProps,
  trouble: AddTrouble,
): string {
  switch (trouble) {
    case "empty":
      return t.fields.code.empty;
    case "not-a-code":
      return t.fields.code.notACode(digits);
    case "wrong":
      return t.authenticator.add.wrong;
  }
}

interface RecoveryCodesProps extends OwnPageProps {
  readonly title: string;
  readonly codes: readonly string[];
}

export function RecoveryCodes(props: RecoveryCodesProps) {
  const { t, language, title, codes } = props;
  const { own, recovery } = t.authenticator;
  return (
    <section id="step">
      <Panel title={title}>
        <p>{recovery.told}</p>
      </Panel>
      <h2>{own.codesTitle}</h2>
      <p>{recovery.text}</p>
      <Notice kind="care">
        <p>{recovery.once}</p>
      </Notice>
      <ol class="keepsake">
        {codes.map((code) => <li>{inGroups(code)}</li>)}
      </ol>
      <Back t={t} language={language} />
    </section>
  );
}
