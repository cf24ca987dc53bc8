// The app's first page: what it is, or what waits for whoever has activated this phone.

import type { Language } from "../../domain/language.ts";
import type { KeyOptions } from "../../domain/mobile/key_options.ts";
import type { Localised } from "../../domain/messages.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Buttons, LinkButton } from "../parts/form.tsx";
import { KeyButton, KeyForm } from "../parts/key.tsx";
import { Notice } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

interface Worded {
  readonly t: Text;
  readonly language: Language;
}

export interface ActivateProps extends Worded {
  /** Where this Clave asks for certificates. */
  readonly byCertificate: boolean;
}

/** How this phone becomes a key. */
export function ActivateWays({ t, language, byCertificate }: ActivateProps) {
  const words = t.app.home;
  const activate = `/${language}/account/device/activate`;
  return (
    <>
      <h2>{words.activate}</h2>
      <Buttons>
        <LinkButton href={`${activate}?by=pin`}>{words.byPin}</LinkButton>
        {byCertificate && (
          <LinkButton href={`${activate}?by=certificate`} look="quiet">
            {words.byCertificate}
          </LinkButton>
        )}
      </Buttons>
    </>
  );
}

export interface AlreadyProps extends Worded {
  readonly options: KeyOptions;
  /** The challenge, sealed. */
  readonly sealed: string;
  /** Where she was going, if anywhere; and the visit on this phone that waits for it, sealed. */
  readonly next: string;
  readonly back?: string;
}

/** For a browser that has lost whose phone it is: an app on the home screen of an iPhone keeps cookies of its own. */
export function AlreadyActivated(props: AlreadyProps) {
  const { t, language, options, sealed, next, back } = props;
  const words = t.app.home;
  return (
    <KeyForm
      t={t}
      id="already"
      use="use"
      action={`/${language}/app/unlock`}
      options={options}
      challenge={sealed}
      words={t.app.key}
    >
      <h2>{words.already}</h2>
      <p>{words.alreadyText}</p>
      <input type="hidden" name="next" value={next} />
      {back && <input type="hidden" name="back" value={back} />}
      <KeyButton action="use" look="quiet">{words.alreadyGo}</KeyButton>
    </KeyForm>
  );
}

interface StrangeHomeProps extends ActivateProps, AlreadyProps {
  readonly refused: boolean;
  /** It was hers; null where nothing is known. */
  readonly was: "retired" | null;
}

export function StrangeHome(props: StrangeHomeProps) {
  const { t, refused, was } = props;
  const words = t.app.home;
  return (
    <section id="step">
      <ErrorSummary
        t={t}
        errors={refused ? [{ field: "key", message: words.refused }] : []}
      />
      <h1>{was ? words.retired.title : t.app.title}</h1>
      {was
        ? <p>{words.retired.text}</p>
        : words.what.map((line) => <p>{line}</p>)}
      <ActivateWays {...props} />
      <AlreadyActivated {...props} />
    </section>
  );
}

export function SuspendedHome({ t, language }: Worded) {
  const words = t.app.home.suspended;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <LinkButton href={`/${language}/account/restore`}>{words.go}</LinkButton>
    </section>
  );
}

export function ClonedHome(props: ActivateProps) {
  const { t } = props;
  const words = t.app.home.cloned;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <ActivateWays {...props} />
    </section>
  );
}

export interface WaitingProps extends Worded {
  /** What it asks by: where nothing else waits by then, nothing is answered. */
  readonly seen: string;
  readonly every: number;
  readonly request: { readonly short: string; readonly body: Localised } | null;
  readonly pin: boolean;
}

/** Asks by itself, and is told once by the region around it. */
export function Waiting(props: WaitingProps) {
  const { t, language, seen, every, request, pin } = props;
  const words = t.app.home;
  const here = `/${language}/app`;
  return (
    <div
      id="waiting"
      hx-get={`${here}/wait?seen=${seen}`}
      hx-trigger={`every ${every}s`}
      hx-swap="outerHTML"
    >
      {request && (
        <Notice kind="care">
          <p>{words.asks(request.body[language])}</p>
          <p>
            <LinkButton href={`${here}/request/${request.short}`}>
              {words.look}
            </LinkButton>
          </p>
        </Notice>
      )}
      {pin && (
        <Notice kind="care">
          <p>{words.pin}</p>
          <p>
            <LinkButton href={`${here}/unlock?next=pin`}>
              {words.seePin}
            </LinkButton>
          </p>
        </Notice>
      )}
      {!request && !pin && <p>{words.nothing}</p>}
    </div>
  );
}

export function ActiveHome(
  props: WaitingProps & {
    readonly name: string;
    /** She had allowed notices, and they do not arrive any more. */
    readonly silent: boolean;
  },
) {
  const { t, language, name, silent } = props;
  const words = t.app.home;
  const here = `/${language}/app`;
  return (
    <section id="step">
      <h1>{t.app.title}</h1>
      <h2>{words.waiting}</h2>
      <div role="status">
        <Waiting {...props} />
      </div>
      {silent && <p>{words.noNotices}</p>}
      <Buttons>
        <LinkButton href={`${here}/scan`}>{words.scan}</LinkButton>
        <LinkButton href={`${here}/unlock?next=requests`} look="quiet">
          {words.requests}
        </LinkButton>
        <LinkButton href={`/${language}/account/device`} look="quiet">
          {words.device}
        </LinkButton>
        <LinkButton href={`${here}/push`} look="quiet">
          {t.device.notices.title}
        </LinkButton>
      </Buttons>
      <p class="hint">{words.active(name)}</p>
    </section>
  );
}
