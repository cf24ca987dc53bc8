// Two photos and a video: three files, which a phone makes with its own camera and a script may record in the page.

import type { PhotoProblem, VideoProblem } from "../../domain/media/answer.ts";
import type { Policy } from "../../domain/policy.ts";
import {
  describedBy,
  errorOf,
  ErrorSummary,
  type FieldError,
  FieldMessage,
} from "../parts/errors.tsx";
import { Button } from "../parts/form.tsx";
import { Notice } from "../parts/notice.tsx";
import { FormEnd } from "../parts/waiting.tsx";
import type { Text } from "../text/text.ts";

export type RecordTrouble =
  | { readonly field: "front" | "back"; readonly problem: PhotoProblem }
  | { readonly field: "video"; readonly problem: VideoProblem }
  /** Of the whole: it is told beside the last field. */
  | {
    readonly field: "all";
    readonly problem:
      | "tooMuch"
      | "broken"
      | "slowed"
      | "overtaken"
      | "busy";
  };

interface RecordProps {
  readonly t: Text;
  readonly action: string;
  readonly policy: Policy["video"];
  readonly troubles: readonly RecordTrouble[];
}

const mebibyte = 1024 * 1024;

export function RecordFiles({ t, action, policy, troubles }: RecordProps) {
  const words = t.video.record;
  const errors = troubles.map((trouble) => ({
    field: trouble.field === "all" ? "video" : trouble.field,
    message: say(t, trouble),
  }));
  const photoHint = words.photoHint(policy.photo.bytes / mebibyte);
  const { leastSeconds, mostSeconds, bytes, recordSeconds } = policy.film;
  const photo = {
    errors,
    t,
    hint: photoHint,
    accept: "image/jpeg,image/png",
    capture: "environment",
  } as const;
  return (
    <form
      id="step"
      method="post"
      action={action}
      enctype="multipart/form-data"
      novalidate
    >
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      {errors.length > 0 && (
        <Notice kind="care">
          <p>{words.again}</p>
        </Notice>
      )}
      <FileField {...photo} name="front" label={words.front} />
      <FileField {...photo} name="back" label={words.back} />
      <FileField
        t={t}
        errors={errors}
        name="video"
        label={words.video}
        hint={words.videoHint(leastSeconds, mostSeconds, bytes / mebibyte)}
        accept="video/mp4,video/webm,video/quicktime"
        capture="user"
      />
      <Recorder t={t} seconds={recordSeconds} />
      <p class="hint">{words.slow}</p>
      <Button>{words.go}</Button>
      <FormEnd action={action} files />
    </form>
  );
}

interface FileFieldProps {
  readonly t: Text;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  /** Which camera a phone opens. */
  readonly capture: "environment" | "user";
  readonly errors: readonly FieldError[];
}

function FileField(props: FileFieldProps) {
  const { t, name, label, hint, accept, capture } = props;
  const error = errorOf(props.errors, name);
  return (
    <div class={error ? "field wrong" : "field"}>
      <label for={name}>{label}</label>
      <p class="hint" id={`${name}-hint`}>{hint}</p>
      {error && <FieldMessage t={t} error={error} />}
      <input
        type="file"
        id={name}
        name={name}
        accept={accept}
        capture={capture}
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error && "true"}
      />
    </div>
  );
}

/** For the script, which shows it where the browser can record; it puts what it recorded into the field above. */
function Recorder({ t, seconds }: { t: Text; seconds: number }) {
  const words = t.video.record.here;
  return (
    <div
      id="recorder"
      hidden
      data-field="video"
      data-seconds={seconds}
      data-again={words.again}
      data-asking={words.asking}
      data-recording={words.recording(seconds)}
      data-done={words.done}
      data-denied={words.denied}
      data-view={words.view}
    >
      <p role="status"></p>
      <button type="button" class="button quiet" data-act="start">
        {words.start}
      </button>
      <button type="button" class="button quiet" data-act="stop" hidden>
        {words.stop}
      </button>
    </div>
  );
}

function say(t: Text, trouble: RecordTrouble): string {
  const words = t.video.record;
  switch (trouble.field) {
    case "front":
    case "back":
      return words.photo[trouble.problem];
    case "video":
      return words.film[trouble.problem];
    case "all":
      return words[trouble.problem];
  }
}
