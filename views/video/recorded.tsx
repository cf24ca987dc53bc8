// It is with the officers: until when, and the code that shows how it stands.

import type { Day } from "../../domain/census.ts";
import { inGroups } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import { LinkButton } from "../parts/form.tsx";
import { Keepsake, Panel } from "../parts/notice.tsx";
import { onDay } from "../text/dates.ts";
import type { Text } from "../text/text.ts";

interface RecordedProps {
  readonly t: Text;
  readonly language: Language;
  readonly code: string;
  readonly dueOn: Day;
  readonly status: string;
}

export function VideoRecorded(props: RecordedProps) {
  const { t, language, code, dueOn, status } = props;
  const words = t.video.recorded;
  return (
    <section id="step">
      <Panel title={words.title}>
        <p>{words.until(onDay(language, dueOn))}</p>
      </Panel>
      <p>{words.told} {words.nothing}</p>
      <h2>{words.codeTitle}</h2>
      <Keepsake>{inGroups(code)}</Keepsake>
      <p>{words.codeText}</p>
      <LinkButton href={status} look="quiet">{words.status}</LinkButton>
    </section>
  );
}
