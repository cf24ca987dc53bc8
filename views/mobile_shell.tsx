// What the app shows without a network, and where it is told whether it may tell her something.

import { ActionButton, Button, LinkButton } from "./parts/form.tsx";
import type { OwnPageProps } from "./account/back.tsx";

/** Kept on the phone, so it says the same to everybody. */
export function Offline({ t, language }: OwnPageProps) {
  const words = t.device.offline;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <LinkButton href={`/${language}/app`}>{words.again}</LinkButton>
    </section>
  );
}

interface NoticesProps extends OwnPageProps {
  /** Whether this phone is told. */
  readonly on: boolean;
  /** Our public key, for the browser that asks its push service for an address (RFC 8292). */
  readonly publicKey: string;
  /** What the browser gave is no address that we send to. */
  readonly refused: boolean;
}

/** `app.js` shows the form that turns them on: without it, nothing could be told. */
export function Notices({ t, language, on, publicKey, refused }: NoticesProps) {
  const words = t.device.notices;
  const here = `/${language}/app/push`;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {on
        ? (
          <form id="notices" method="post" action={here}>
            <p>{words.isOn}</p>
            <ActionButton action="off" look="quiet">{words.off}</ActionButton>
          </form>
        )
        : (
          <>
            <form
              id="notices"
              method="post"
              action={here}
              data-push={publicKey}
              hidden
            >
              <input type="hidden" name="action" value="on" />
              <input type="hidden" name="subscription" value="" />
              <div role="alert">
                <p class="error" data-trouble="unsupported" hidden>
                  {words.troubles.unsupported}
                </p>
                <p class="error" data-trouble="denied" hidden>
                  {words.troubles.denied}
                </p>
                <p class="error" data-trouble="failed" hidden={!refused}>
                  {words.troubles.failed}
                </p>
              </div>
              <Button>{words.on}</Button>
            </form>
            <noscript>
              <p>{words.noScript}</p>
            </noscript>
          </>
        )}
      <LinkButton href={`/${language}/app`} look="quiet">
        {t.device.own.open}
      </LinkButton>
    </section>
  );
}
