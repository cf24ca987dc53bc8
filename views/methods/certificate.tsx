// The page that sends the browser to show its certificate, and says what was wrong with the one before.

import type { CertificateRefusal } from "../../domain/certificate/answer.ts";
import type { Level } from "../../domain/level.ts";
import type { MethodName } from "../../domain/methods/all.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Buttons, LinkButton } from "../parts/form.tsx";
import { Details, Notice } from "../parts/notice.tsx";
import type { Text } from "../text/text.ts";

export type CertificateTrouble =
  | { readonly kind: "none" }
  | { readonly kind: "limited" }
  | { readonly kind: "refused"; readonly why: CertificateRefusal }
  /** Used already, over, or another browser's. */
  | { readonly kind: "stale" }
  | { readonly kind: "not-in-census" }
  | { readonly kind: "another-person" }
  | { readonly kind: "not-a-dnie" }
  | { readonly kind: "deceased" }
  | { readonly kind: "level-too-low"; readonly reached: Level };

interface ShowCertificateProps {
  readonly t: Text;
  readonly method: MethodName;
  readonly title: string;
  /** Where another way is chosen, and what that is called. */
  readonly other: { readonly href: string; readonly words: string };
  /** Why she is here, where she did not ask for it. */
  readonly note?: string;
  /** Null where no service asks for a level. */
  readonly asked: Level | null;
  /** Where the browser is asked; null where this Clave has no entry. */
  readonly entry: string | null;
  readonly trouble: CertificateTrouble | null;
}

export function ShowCertificate(props: ShowCertificateProps) {
  const { t, method, entry, other, trouble } = props;
  const words = t.certificate;
  const errors = trouble ? [{ field: "go", message: say(props, trouble) }] : [];
  return (
    <section id="step">
      <ErrorSummary t={t} errors={errors} />
      <h1>{props.title}</h1>
      {props.note && (
        <Notice>
          <p>{props.note}</p>
        </Notice>
      )}
      <p>{method === "card" ? words.beforeCard : words.before}</p>
      <ol>{words.steps.map((step) => <li>{step}</li>)}</ol>
      <Buttons>
        {entry && (
          <LinkButton href={entry} id="go">
            {trouble ? words.again : words.go}
          </LinkButton>
        )}
        <LinkButton href={other.href} look="quiet">{other.words}</LinkButton>
      </Buttons>
      <Details summary={words.help}>
        <ul>{words.helpList.map((one) => <li>{one}</li>)}</ul>
      </Details>
    </section>
  );
}

function say({ t, asked }: ShowCertificateProps, trouble: CertificateTrouble) {
  const words = t.certificate.trouble;
  switch (trouble.kind) {
    case "refused":
      return words.refused[trouble.why];
    case "level-too-low":
      return words.tooLow(asked ?? trouble.reached, trouble.reached);
    default:
      return words[trouble.kind];
  }
}
