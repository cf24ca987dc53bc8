// The QR code, the number beside it, and the other ways of going on.

import { inGroups } from "../../../domain/codes.ts";
import {
  ActionButton,
  Button,
  Buttons,
  Form,
  LinkButton,
} from "../../parts/form.tsx";
import { Details, Digits } from "../../parts/notice.tsx";
import { QrCode } from "../../parts/qr.tsx";
import type { Text } from "../../text/text.ts";
import {
  Compare,
  GoodUntil,
  Refreshing,
  type WaitingProps,
} from "./common.tsx";

export interface QrScreenProps {
  readonly t: Text;
  /** What is typed where no camera reads. */
  readonly short: string;
  /** What the QR code holds: the phone's own camera app opens it, too. */
  readonly address: string;
  /** The same on a phone that shows this very page; null elsewhere. */
  readonly here: string | null;
  readonly wait: string;
  readonly everySeconds: number;
}

interface ShowQrProps extends WaitingProps {
  readonly pin: string;
  readonly screen: QrScreenProps;
}

export function ShowQr(props: ShowQrProps) {
  const { t, language, action, request, pin, screen } = props;
  const words = t.mobile.qr;
  return (
    <Form action={action}>
      <h1>{words.title}</h1>
      <Compare {...props} />
      {screen.here && (
        // Not drawn anew with the rest: whoever has come to it would lose her place.
        <LinkButton href={screen.here}>{words.here}</LinkButton>
      )}
      <QrScreen {...screen} />
      <p>{words.compare}</p>
      <Digits digits={request.digits} />
      <GoodUntil {...props} />
      <Refreshing {...props} />
      <Buttons>
        <Button>{t.mobile.confirmed}</Button>
        <ActionButton action="without-qr" look="quiet">
          {words.without}
        </ActionButton>
        <LinkButton href={pin} look="quiet">{t.mobile.pin}</LinkButton>
        <ActionButton action="again" look="quiet">{words.again}</ActionButton>
      </Buttons>
      <Details summary={words.help}>
        <ul>{words.helpList.map((line) => <li>{line}</li>)}</ul>
        <p class="links">
          <a href={`/${language}/app`}>{words.activate}</a>
        </p>
      </Details>
    </Form>
  );
}

/** Drawn anew in its place every few seconds, which nobody need hear of. */
export function QrScreen(
  { t, short, address, here, wait, everySeconds }: QrScreenProps,
) {
  const words = t.mobile.qr;
  return (
    <div
      id="wait"
      hx-get={wait}
      hx-trigger={`every ${everySeconds}s`}
      hx-swap="outerMorph"
    >
      <p>{here ? words.other : words.read}</p>
      <QrCode content={address} label={words.label} />
      <p>
        {words.short} <code>{inGroups(short)}</code>
      </p>
    </div>
  );
}
