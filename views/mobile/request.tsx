// Does she want to identify herself? Who asks, where from, and the number that both screens have.

import type { Language } from "../../domain/language.ts";
import type { Service } from "../../domain/services.ts";
import type { KeyOptions } from "../../domain/mobile/key_options.ts";
import type { MobileRequest } from "../../domain/mobile/request.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { CodeField } from "../parts/field.tsx";
import { ActionButton, Buttons } from "../parts/form.tsx";
import { KeyButton, KeyForm } from "../parts/key.tsx";
import { Digits } from "../parts/notice.tsx";
import { SummaryList, type SummaryRow } from "../parts/summary_list.tsx";
import { atTime, untilTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import { browserName, systemName } from "./surroundings.ts";

export type RequestTrouble =
  | { readonly kind: "empty" | "not-a-code" | "no-key" | "refused" }
  | { readonly kind: "wrong-digits"; readonly triesLeft: number };

interface RequestPageProps {
  readonly t: Text;
  readonly language: Language;
  /** With where it goes on afterwards. */
  readonly action: string;
  readonly wait: string;
  readonly every: number;
  readonly request: MobileRequest;
  readonly asker: Pick<Service, "body" | "procedure">;
  readonly options: KeyOptions;
  /** Of what asks: this phone's network. */
  readonly sameNetwork: boolean;
  /** What the other screen's address must begin with. */
  readonly host: string;
  /** Whether the page that waits is on this phone. */
  readonly here: boolean;
  readonly trouble: RequestTrouble | null;
}

export function RequestPage(props: RequestPageProps) {
  const { t, request, trouble } = props;
  const words = t.app.request;
  const errors = trouble
    ? [{ field: fieldOf(trouble), message: say(props, trouble) }]
    : [];
  return (
    <>
      <KeyForm
        t={t}
        use="use"
        action={props.action}
        options={props.options}
        words={t.app.key}
      >
        <ErrorSummary t={t} errors={errors} />
        <h1>{words.title}</h1>
        <SummaryList t={t} rows={rowsOf(props)} />
        {!props.here && (
          <>
            <p>{words.addressText(props.host)}</p>
            <p>{words.given}</p>
          </>
        )}
        {request.by === "qr"
          ? (
            <>
              <p>{props.here ? words.compareHere : words.compare}</p>
              <Digits digits={request.digits} />
            </>
          )
          : (
            <CodeField
              t={t}
              name="code"
              label={words.digits(request.digits.length)}
              hint={words.digitsHint}
              errors={errors}
              required
              elsewhere
            />
          )}
        <KeyButton action="confirm">{words.confirm}</KeyButton>
        <Buttons>
          <ActionButton action="reject" look="quiet">
            {words.reject}
          </ActionButton>
          <ActionButton action="not-me" look="quiet">
            {words.notMe}
          </ActionButton>
        </Buttons>
      </KeyForm>
      {/* Outside of the form: nothing that is typed goes with what it asks. */}
      <div
        hx-get={props.wait}
        hx-trigger={`every ${props.every}s`}
        hx-swap="none"
      >
      </div>
    </>
  );
}

function rowsOf(props: RequestPageProps): readonly SummaryRow[] {
  const { t, language, request, asker } = props;
  const words = t.app.request;
  const { browser, system } = request.from;
  const named = [
    browser && browserName(t, browser),
    system && systemName(system),
  ].filter((one) => one !== null);
  const [one, other] = named;
  const program = one && other ? words.on(one, other) : one ?? words.unknown;
  const network = props.sameNetwork ? words.sameNetwork : words.otherNetwork;
  return [
    {
      label: words.body,
      value: <strong>{asker.body[language]}</strong>,
    },
    { label: words.procedure, value: asker.procedure[language] },
    { label: words.level, value: t.parts.levels[request.asked] },
    {
      label: words.from,
      value: (
        <>
          {program}
          <br />
          {network}
        </>
      ),
    },
    {
      label: words.startedAt,
      value: words.peninsular(atTime(language, request.startedAt)),
    },
    {
      label: words.until,
      value: words.peninsular(untilTime(language, request.expiresAt)),
    },
  ];
}

function fieldOf({ kind }: RequestTrouble): string {
  return kind === "no-key" || kind === "refused" ? "key" : "code";
}

function say({ t, request }: RequestPageProps, trouble: RequestTrouble) {
  switch (trouble.kind) {
    case "empty":
      return t.fields.code.empty;
    case "not-a-code":
      return t.fields.code.notACode(request.digits.length);
    case "wrong-digits":
      return t.app.request.wrong(trouble.triesLeft);
    case "no-key":
      return t.app.key.none;
    case "refused":
      return t.app.key.refused;
  }
}
