// What reviewers see: the videos that wait, without names; and one of them, beside what is printed on her document.

import type { Account } from "../../domain/account.ts";
import { dayOf } from "../../domain/calendar.ts";
import type { Resident } from "../../domain/census.ts";
import { inGroups } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import type { EvidencePart } from "../../domain/registration/evidence.ts";
import {
  refusalReasons,
  type ReviewCase,
} from "../../domain/registration/review.ts";
import { Radios } from "../parts/choice.tsx";
import { ErrorSummary } from "../parts/errors.tsx";
import { Button, Buttons, Form, LinkButton } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import { longDate } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import { printed } from "./person.tsx";

/** How the decision before went. */
export type Decided = keyof Text["review"]["answers"];

interface ReviewListProps {
  readonly t: Text;
  readonly language: Language;
  readonly waiting: readonly ReviewCase[];
  /** Where the next ones are; null where these are all. */
  readonly more: string | null;
  /** Where each is looked at, by its id. */
  readonly addresses: Readonly<Record<string, string>>;
  readonly now: Date;
  readonly decided: Decided | null;
}

export function ReviewList(props: ReviewListProps) {
  const { t, language, waiting, more, now, decided } = props;
  const words = t.review.list;
  return (
    <section id="step">
      {decided && (
        <Notice kind={decided === "decided" ? "care" : "good"}>
          <p>{t.review.answers[decided]}</p>
        </Notice>
      )}
      <h1>{words.title}</h1>
      <p>{waiting.length === 0 ? words.none : words.intro}</p>
      {waiting.map((one) => (
        <SummaryList
          t={t}
          rows={[
            {
              label: words.number,
              value: inGroups(one.id),
              href: props.addresses[one.id]!,
              act: words.open,
            },
            {
              label: words.sent,
              value: longDate(language, dayOf(one.openedAt)),
            },
            {
              label: words.due,
              value: longDate(language, one.matter.dueOn) +
                (one.matter.dueOn < dayOf(now) ? ` (${words.late})` : "") +
                (one.matter.agreed ? `. ${words.agreed}` : ""),
            },
          ]}
        />
      ))}
      {more && <LinkButton href={more} look="quiet">{words.more}</LinkButton>}
      <LinkButton href={`/${language}/desk`} look="quiet">
        {t.desk.title}
      </LinkButton>
    </section>
  );
}

export type ReviewTrouble = "missing" | "again" | "unseen" | "own";

interface ReviewOneProps {
  readonly t: Text;
  readonly language: Language;
  readonly resident: Resident;
  readonly account: Account | null;
  readonly review: ReviewCase;
  /** Where each part is to be had; null where they are gone. */
  readonly files: Readonly<Record<EvidencePart, string>> | null;
  readonly now: Date;
  readonly action: string;
  /** That this officer has this page before her. */
  readonly seen: string;
  readonly trouble?: ReviewTrouble;
}

export function ReviewOne(props: ReviewOneProps) {
  const { t, language, action, review, account, trouble } = props;
  const words = t.review.one;
  if (trouble === "own") return <Own {...props} />;
  const errors = trouble
    ? [{ field: "decision", message: words[trouble] }]
    : [];
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      {review.matter.agreed && (
        <Notice>
          <p>{t.review.list.agreed}</p>
        </Notice>
      )}
      <h2>{words.printed}</h2>
      <SummaryList t={t} rows={printed(props)} />
      <p>{account?.state === "active" ? words.raises : words.registers}</p>
      <Files {...props} />
      <h2>{words.check}</h2>
      <ul>{words.checks.map((one) => <li>{one}</li>)}</ul>
      <Radios
        t={t}
        name="decision"
        legend={words.question}
        errors={errors}
        choices={[
          { value: "accept", label: words.accept },
          ...refusalReasons.map((reason) => ({
            value: reason,
            label: words.reasons[reason],
          })),
        ]}
      />
      <p class="hint">{words.told}</p>
      <input type="hidden" name="seen" value={props.seen} />
      <Buttons>
        <Button>{words.go}</Button>
        <LinkButton href={`/${language}/desk/review`} look="quiet">
          {t.review.list.title}
        </LinkButton>
      </Buttons>
    </Form>
  );
}

/** Nothing of it is shown, and nothing can be decided. */
function Own({ t, language }: ReviewOneProps) {
  return (
    <section id="step">
      <h1>{t.review.one.title}</h1>
      <p>{t.review.one.own}</p>
      <LinkButton href={`/${language}/desk/review`} look="quiet">
        {t.review.list.title}
      </LinkButton>
    </section>
  );
}

function Files({ t, files }: ReviewOneProps) {
  const words = t.review.one;
  if (!files) {
    return (
      <Notice kind="care">
        <p>{words.gone}</p>
      </Notice>
    );
  }
  return (
    <>
      <h2>{words.front}</h2>
      <img class="proof" src={files.front} alt={words.front} />
      <h2>{words.back}</h2>
      <img class="proof" src={files.back} alt={words.back} />
      <h2>{words.video}</h2>
      <video
        class="proof"
        controls
        preload="metadata"
        src={files.video}
        aria-label={words.video}
      />
    </>
  );
}
