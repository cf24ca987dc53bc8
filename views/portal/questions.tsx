// What people ask, each question under its own anchor, with the numbers of the rules in force (PO-03, PO-04, PO-07).

import type { Policy } from "../../domain/policy.ts";
import type { PortalProps } from "../home.tsx";
import type { Text } from "../text/text.ts";
import { type Lead, Leads } from "./leads.tsx";

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

export function ClaveQuestions(props: PortalProps) {
  const { t } = props;
  return (
    <Questions
      {...props}
      title={t.questions.title}
      asked={aboutClave(t)}
      next={[
        ["/registration/questions", t.questions.registration.title],
        ["/permanent/questions", t.questions.permanent.title],
      ]}
    />
  );
}

export function RegistrationQuestions(props: PortalProps) {
  const { t, policy } = props;
  return (
    <Questions
      {...props}
      title={t.questions.registration.title}
      asked={aboutRegistration(t, policy)}
      next={[
        ["/registration", t.registration.title],
        ["/questions", t.questions.title],
      ]}
    />
  );
}

export function PermanentQuestions(props: PortalProps) {
  const { t, policy } = props;
  return (
    <Questions
      {...props}
      title={t.questions.permanent.title}
      asked={aboutPermanent(t, policy)}
      next={[
        ["/password", t.password.hub.title],
        ["/questions", t.questions.title],
      ]}
    />
  );
}

function Questions(
  { t, language, title, asked, next }: PortalProps & {
    readonly title: string;
    readonly asked: readonly Asked[];
    readonly next: readonly Lead[];
  },
) {
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.questions.lead}</p>
      <Leads language={language} to={[["/help", t.questions.help]]} />
      {asked.map(({ id, question, answer }) => (
        <>
          <h2 id={id}>{question}</h2>
          <p>{answer}</p>
        </>
      ))}
      <h2>{t.guides.next}</h2>
      <Leads language={language} to={next} />
    </>
  );
}

function aboutClave({ questions: { clave } }: Text): readonly Asked[] {
  return Object.entries(clave).map(([id, { q, a }]) => ({
    id,
    question: q,
    answer: a,
  }));
}

function aboutRegistration(
  { questions: { registration: words } }: Text,
  { registration, video, letter }: Policy,
): readonly Asked[] {
  const { certificateMinutes, minimumAgeYears } = registration;
  return listed(words, {
    time: words.time.a(
      certificateMinutes,
      video.reviewWorkingDays,
      letter.postDays,
    ),
    minor: words.minor.a(minimumAgeYears),
  });
}

function aboutPermanent(
  { questions: { permanent: words } }: Text,
  { password: { tries, validDays, endingDays } }: Policy,
): readonly Asked[] {
  return listed(words, {
    locked: words.locked.a(tries),
    ends: words.ends.a(validDays, endingDays),
  });
}

type Told = string | { readonly q: string; readonly a: unknown };

/** `counted`: the answers with numbers in them. All the others are words alone. */
function listed<W extends Readonly<Record<string, Told>>>(
  words: W,
  counted: Readonly<Record<Counted<W>, string>>,
): readonly Asked[] {
  const answers: Readonly<Record<string, string>> = counted;
  return Object.entries(words).flatMap(([id, told]) => {
    if (typeof told === "string") return [];
    const answer = typeof told.a === "string" ? told.a : answers[id];
    return answer === undefined ? [] : [{ id, question: told.q, answer }];
  });
}

/** Those of whom the compiler asks for the numbers. */
type Counted<W> = {
  [K in keyof W & string]: W[K] extends { a: string } | string ? never : K;
}[keyof W & string];
