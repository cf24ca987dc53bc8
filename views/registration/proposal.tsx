// The quickest way for her, with its time, what it takes and the level that it gives; then the others that would do.

import { routeLevels } from "../../domain/account.ts";
import {
  type Applicant,
  type Proposal,
  type WayName,
} from "../../domain/registration/ways.ts";
import type { NifProblem } from "../../domain/nif.ts";
import type { Policy } from "../../domain/policy.ts";
import { ErrorSummary, type FieldError } from "../parts/errors.tsx";
import { Button, Form, LinkButton } from "../parts/form.tsx";
import { Details } from "../parts/notice.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import { documentErrors, DocumentField } from "../signin/claims.tsx";
import type { Text } from "../text/text.ts";

/** Where each way begins here; null for one that does not begin on a page of its own. */
export type WayPlaces = Readonly<Record<WayName, string | null>>;

interface WayProps {
  readonly t: Text;
  readonly policy: Policy;
  readonly way: WayName;
}

interface ProposedProps {
  readonly t: Text;
  /** The first page of registration: its questions, and where the letter's document is posted. */
  readonly start: string;
  readonly policy: Policy;
  readonly places: WayPlaces;
  /** What she answered, as it is typed: a document that must be corrected comes back to the same page. */
  readonly answers: { readonly who: Applicant; readonly has: string };
  readonly proposal: Proposal;
  readonly typed: string;
  readonly problem?: NifProblem;
}

export function Proposed(props: ProposedProps) {
  const { t, start, policy, proposal, answers } = props;
  const words = t.ways;
  if (proposal.kind === "not-yet") {
    const { title, text } = words.notYet[proposal.why];
    return (
      <section id="step">
        <h1>{title}</h1>
        <p>{text}</p>
        <Again t={t} start={start} />
      </section>
    );
  }
  const { first, others } = proposal;
  const errors = documentErrors(t, props.problem);
  const minor = answers.who === "minor";
  // The others begin on pages of their own.
  const sends = [first, ...others].includes("letter");
  return (
    <Form action={sends ? start : null}>
      <ErrorSummary t={t} errors={errors} />
      {sends && <input type="hidden" name="who" value={answers.who} />}
      {sends && <input type="hidden" name="has" value={answers.has} />}
      <h1>{titleOf(t, proposal)}</h1>
      <WayFacts t={t} policy={policy} way={first} />
      <h2>{words.needs}</h2>
      <Needs t={t} way={first} minor={minor} />
      <Begin {...props} way={first} look="main" errors={errors} />
      {others.length > 0 && <h2>{words.others}</h2>}
      {others.map((way) => (
        <section>
          <h3>{words.names[way]}</h3>
          <WayFacts t={t} policy={policy} way={way} />
          <Details summary={words.needs}>
            <Needs t={t} way={way} minor={minor} />
          </Details>
          <Begin {...props} way={way} look="quiet" errors={errors} />
        </section>
      ))}
      <Again t={t} start={start} />
    </Form>
  );
}

export function titleOf(t: Text, proposal: Proposal): string {
  const { quickest, notYet } = t.ways;
  return proposal.kind === "proposed"
    ? quickest[proposal.first]
    : notYet[proposal.why].title;
}

/** How long this way takes, and what it is worth. */
export function WayFacts(props: WayProps) {
  const { t, way } = props;
  return (
    <SummaryList
      t={t}
      rows={[
        { label: t.ways.time, value: timeOf(props) },
        {
          label: t.ways.level,
          value: t.register.done.levels[routeLevels[way]],
        },
      ]}
    />
  );
}

function timeOf({ t, way, policy }: WayProps): string {
  const { certificateMinutes, officeMinutes } = policy.registration;
  const numbers = {
    certificate: certificateMinutes,
    office: officeMinutes,
    video: policy.video.reviewWorkingDays,
    letter: policy.letter.postDays,
  } as const satisfies Record<WayName, number>;
  return t.ways.times[way](numbers[way]);
}

/** What one has at hand for it. */
export function needsOf(t: Text, way: WayName): readonly string[] {
  return way === "video" ? t.video.start.needList : t.ways.needList[way];
}

function Needs(
  { t, way, minor }: { t: Text; way: WayName; minor: boolean },
) {
  const needs = minor ? t.ways.minorNeedList : needsOf(t, way);
  return <ul>{needs.map((need) => <li>{need}</li>)}</ul>;
}

function Begin(
  props: ProposedProps & {
    way: WayName;
    look: "main" | "quiet";
    errors: readonly FieldError[];
  },
) {
  const { t, way, look, policy, places, typed, errors } = props;
  const place = places[way];
  const begin = {
    certificate: t.register.start.certificateGo,
    office: t.offices.title,
    video: t.video.start.begin,
    letter: t.register.start.next,
  };
  if (place !== null) {
    return (
      <>
        {way === "office" && <p>{t.ways.officeText}</p>}
        <LinkButton href={place} look={look}>{begin[way]}</LinkButton>
      </>
    );
  }
  if (way !== "letter") return null;
  return (
    <>
      <p>{t.ways.letterText(policy.letter.validDays)}</p>
      <DocumentField t={t} typed={typed} errors={errors} />
      <Button look={look}>{begin.letter}</Button>
    </>
  );
}

function Again({ t, start }: { t: Text; start: string }) {
  return (
    <p class="links">
      <a href={start}>{t.ways.again}</a>
    </p>
  );
}
