// Before anything is asked: who can register with a video, and what it takes (RG-41, RG-42).

import type { NifProblem } from "../../domain/nif.ts";
import type { Policy } from "../../domain/policy.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Button, Form } from "../parts/form.tsx";
import { documentErrors, DocumentField } from "../signin/claims.tsx";
import type { Text } from "../text/text.ts";

interface VideoStartProps {
  readonly t: Text;
  readonly action: string;
  readonly policy: Policy["video"];
  /** Where she sees how a video stands, and where the other ways are. */
  readonly links: { readonly status: string; readonly others: string };
  readonly typed: string;
  readonly problem?: NifProblem;
}

const day = 24 * 60 * 60;

export function VideoStart(props: VideoStartProps) {
  const { t, action, policy, links, typed, problem } = props;
  const words = t.video.start;
  const errors = documentErrors(t, problem);
  const { leastSeconds, mostSeconds } = policy.film;
  return (
    <Form action={action}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p>{words.when(policy.reviewWorkingDays)} {words.raises}</p>
      <h2>{words.needs}</h2>
      <ul>{words.needList.map((need) => <li>{need}</li>)}</ul>
      <h2>{words.how}</h2>
      <ul>
        {words.howList(leastSeconds, mostSeconds).map((line) => <li>{line}
        </li>)}
      </ul>
      <p>{words.privacy(Math.ceil(policy.keptSecondsAfterReview / day))}</p>
      <DocumentField t={t} typed={typed} errors={errors} />
      <Button>{words.next}</Button>
      <ul class="links">
        <li>
          <a href={links.status}>{words.status}</a>
        </li>
        <li>
          <a href={links.others}>{words.other}</a>
        </li>
      </ul>
    </Form>
  );
}
