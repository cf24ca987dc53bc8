// Her phone as a key: the one that is active, activating the one that she holds, doing without.

import type { Account } from "../../domain/account.ts";
import type { Device } from "../../domain/mobile/device.ts";
import type { DeviceNameProblem } from "../../domain/mobile/device_name.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { Button, Buttons, Form, LinkButton } from "../parts/form.tsx";
import { KeyButton, KeyForm } from "../parts/key.tsx";
import { Panel } from "../parts/notice.tsx";
import { QrCode } from "../parts/qr.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import { longDateOf } from "../text/dates.ts";
import { Back, type OwnPageProps, ToPortal } from "./back.tsx";
import { StoppedNotice } from "./restore.tsx";

interface DevicePageProps extends OwnPageProps {
  readonly account: Pick<Account, "device" | "suspended">;
  /** Whether the active one is the one that she looks at. */
  readonly here: boolean;
  /** She said that somebody else had used it: none identifies her until she comes back. */
  readonly suspended: boolean;
  /** Whether she is on a phone. */
  readonly handheld: boolean;
  /** The whole address of the app. */
  readonly app: string;
}

export function DevicePage(props: DevicePageProps) {
  const { t, language, account, suspended } = props;
  const words = t.device.own;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <StoppedNotice t={t} language={language} account={account} />
      <p>{words.what}</p>
      {account.device
        ? <ActiveDevice {...props} device={account.device} />
        : <p>{words.none}</p>}
      {!suspended && <ActivateAnother {...props} />}
      <Back t={t} language={language} />
    </section>
  );
}

function ActiveDevice(
  { t, language, device, here }: DevicePageProps & { readonly device: Device },
) {
  const words = t.device.own;
  return (
    <>
      <SummaryList
        t={t}
        rows={[
          {
            label: words.name,
            value: here ? `${device.name}. ${words.here}` : device.name,
          },
          { label: words.since, value: longDateOf(language, device.addedAt) },
          {
            label: words.notices,
            value: device.push ? words.noticesOn : words.noticesOff,
            ...(here && { href: `/${language}/app/push` }),
          },
        ]}
      />
      <Buttons>
        {here && <LinkButton href={`/${language}/app`}>{words.open}
        </LinkButton>}
        <LinkButton
          href={`/${language}/account/device/deactivate`}
          look="quiet"
        >
          {words.deactivate}
        </LinkButton>
      </Buttons>
    </>
  );
}

/** On the phone itself it begins here; elsewhere she is told where. */
function ActivateAnother(
  { t, language, account, here, handheld, app }: DevicePageProps,
) {
  const words = t.device.own;
  const begin = `/${language}/account/device/activate`;
  if (here) return null;
  return (
    <>
      {account.device && (
        <>
          <h2>{words.another}</h2>
          <p>{words.anotherText}</p>
        </>
      )}
      {!handheld && (
        <>
          <p>
            {words.there} <strong>{app}</strong>
          </p>
          <QrCode content={app} label={words.qr} />
        </>
      )}
      <Buttons>
        <LinkButton
          href={begin}
          look={handheld && !account.device ? "main" : "quiet"}
        >
          {words.activate}
        </LinkButton>
      </Buttons>
    </>
  );
}

type ActivateTrouble = DeviceNameProblem | "refused";

interface ActivateDeviceProps extends OwnPageProps {
  /** As she typed it, or what it is usually called. */
  readonly name: string;
  /** The longest name, in characters. */
  readonly most: number;
  /** For the phone's key; `challenge` seals what they ask it to answer. */
  readonly options: unknown;
  readonly challenge: string;
  /** The one that will be retired. */
  readonly former: Device | null;
  readonly trouble?: ActivateTrouble;
}

export function ActivateDevice(props: ActivateDeviceProps) {
  const { t, language, options, challenge, former, trouble } = props;
  const words = t.device.activate;
  const errors = trouble ? [sayTrouble(props, trouble)] : [];
  const here = `/${language}/account/device`;
  return (
    <KeyForm
      t={t}
      action={`${here}/activate`}
      use="make"
      options={options}
      challenge={challenge}
    >
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {former && <p>{words.replaces(former.name)}</p>}
      <Field
        t={t}
        name="name"
        label={words.label}
        hint={words.hint}
        value={props.name}
        autocomplete="off"
        errors={errors}
        required
      />
      <KeyButton action="activate">{words.go}</KeyButton>
      <p class="hint">{words.otherwise}</p>
    </KeyForm>
  );
}

function sayTrouble(
  { t, most }: ActivateDeviceProps,
  trouble: ActivateTrouble,
) {
  const { refused, problems } = t.device.activate;
  return trouble === "refused"
    ? { field: "key", message: refused }
    : { field: "name", message: problems[trouble](most) };
}

export function DeviceActivated({ t, language }: OwnPageProps) {
  const words = t.device.activate;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      <p>{words.install}</p>
      <Buttons>
        <LinkButton href={`/${language}/app`}>{t.device.own.open}</LinkButton>
        <LinkButton href={`/${language}/app/push`} look="quiet">
          {t.device.notices.on}
        </LinkButton>
        <Back t={t} language={language} />
      </Buttons>
    </section>
  );
}

export function DeactivateDevice(
  { t, language, device }: OwnPageProps & { readonly device: Device },
) {
  const words = t.device.deactivate;
  const here = `/${language}/account/device`;
  return (
    <Form action={`${here}/deactivate`}>
      <h1>{words.title}</h1>
      <p>{words.text(device.name)}</p>
      <input type="hidden" name="device" value={device.id} />
      <Buttons>
        <Button>{words.go}</Button>
        <LinkButton href={here} look="quiet">{words.stay}</LinkButton>
      </Buttons>
    </Form>
  );
}

/** Seen without a session too: hers may have ended with it. */
export function DeviceDeactivated({ t, language }: OwnPageProps) {
  const words = t.device.deactivate;
  return (
    <section id="step">
      <Panel title={words.doneTitle}>
        <p>{words.done}</p>
      </Panel>
      <p>{words.left}</p>
      <ToPortal t={t} language={language} />
    </section>
  );
}
