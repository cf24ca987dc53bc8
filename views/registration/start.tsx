// The first page of registration: two questions that lead to the quickest way, and a way in for whoever knows hers already.

import {
  applicants,
  type Unanswered,
  type WayName,
} from "../../domain/registration/ways.ts";
import type { Language } from "../../domain/language.ts";
import type { NifProblem } from "../../domain/nif.ts";
import type { Policy } from "../../domain/policy.ts";
import { Radios } from "../parts/choice.tsx";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { ActionButton, Button, Form, LinkButton } from "../parts/form.tsx";
import { Leads } from "../portal/leads.tsx";
import { EasyLink } from "../portal/easy.tsx";
import { documentErrors, DocumentField } from "../signin/claims.tsx";
import type { Text } from "../text/text.ts";
import type { WayPlaces } from "./proposal.tsx";

interface RegisterStartProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly policy: Policy;
  /** The ways that this Clave has, and where they begin. */
  readonly served: readonly WayName[];
  readonly places: WayPlaces;
  readonly answers: { readonly who: string; readonly has: string };
  readonly typed: string;
  readonly problem?: NifProblem;
  readonly unanswered?: readonly Unanswered[];
}

/** One form: whoever types her document wants the letter, or has it, and needs no question. */
export function RegisterStart(props: RegisterStartProps) {
  const { t, action, policy, places, typed } = props;
  const words = t.register.start;
  const errors = [
    ...unansweredErrors(t, props.unanswered ?? []),
    ...documentErrors(t, props.problem),
  ];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <EasyLink t={t} path="/register" />
      <Questions {...props} errors={errors} />
      <ActionButton action="propose">{t.ways.go}</ActionButton>
      <h2>{t.ways.direct}</h2>
      {places.certificate && (
        <section>
          <h3>{t.ways.names.certificate}</h3>
          <p>{words.certificateText}</p>
          <LinkButton href={places.certificate} look="quiet">
            {words.certificateGo}
          </LinkButton>
        </section>
      )}
      {places.office && (
        <section>
          <h3>{t.ways.names.office}</h3>
          <p>{t.ways.officeText}</p>
          <LinkButton href={places.office} look="quiet">
            {t.offices.title}
          </LinkButton>
        </section>
      )}
      {places.video && (
        <section>
          <h3>{t.ways.names.video}</h3>
          <p>{t.video.start.when(policy.video.reviewWorkingDays)}</p>
          <LinkButton href={places.video} look="quiet">
            {t.video.start.begin}
          </LinkButton>
        </section>
      )}
      <section>
        <h3>{t.ways.names.letter}</h3>
        <p>{words.how(policy.letter.postDays, policy.letter.validDays)}</p>
        <DocumentField t={t} typed={typed} errors={errors} />
        <Button look="quiet">{words.next}</Button>
      </section>
      <Leads
        language={props.language}
        to={[["/registration", t.registration.title]]}
      />
    </Form>
  );
}

function Questions(
  { t, policy, served, answers, errors }: RegisterStartProps & {
    errors: readonly FieldError[];
  },
) {
  const { who, has } = t.ways;
  const age = policy.registration.minimumAgeYears;
  return (
    <>
      <Radios
        t={t}
        name="who"
        legend={who.legend}
        choices={applicants.map((value) => ({
          value,
          label: who.choices[value](age),
        }))}
        value={answers.who}
        errors={errors}
      />
      <Radios
        t={t}
        name="has"
        legend={has.legend}
        choices={served.map((value) => ({ value, label: has.choices[value] }))}
        value={answers.has}
        errors={errors}
      />
    </>
  );
}

function unansweredErrors(
  t: Text,
  unanswered: readonly Unanswered[],
): readonly FieldError[] {
  return unanswered.map(({ field }) => ({
    field,
    message: t.ways[field].missing,
  }));
}
