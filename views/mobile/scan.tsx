// Reading a code: with the camera where the page may, and typed by hand always.

import type { SymbolsProblem } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import { ErrorSummary } from "../parts/errors.tsx";
import { Field } from "../parts/field.tsx";
import { Button } from "../parts/form.tsx";
import type { Text } from "../text/text.ts";
import { BackHome } from "./ended.tsx";

export type ShortCodeTrouble = SymbolsProblem | "unknown";

interface ScanProps {
  readonly t: Text;
  readonly language: Language;
  readonly length: number;
  /** Where the decoder is, for phones whose browser has none. */
  readonly decoder: string;
  readonly typed: string;
  readonly trouble: ShortCodeTrouble | null;
}

export function Scan(props: ScanProps) {
  const { t, language, length, decoder, typed, trouble } = props;
  const words = t.app.scan;
  const errors = trouble
    ? [{ field: "code", message: say(t, length, trouble) }]
    : [];
  return (
    <form
      id="step"
      method="post"
      action={`/${language}/app/scan`}
      novalidate
    >
      <ErrorSummary t={t} errors={errors} />
      <h1>{words.title}</h1>
      <div
        id="camera"
        hidden
        data-decoder={decoder}
        data-to={`/${language}/app/q/`}
        data-asking={words.asking}
        data-looking={words.looking}
        data-found={words.found}
        data-other={words.other}
        data-denied={words.denied}
        data-view={words.view}
      >
        <p role="status"></p>
        <button type="button" class="button" data-act="open">
          {words.camera}
        </button>
        <button type="button" class="button quiet" data-act="close" hidden>
          {words.close}
        </button>
      </div>
      <p>{words.own}</p>
      <Field
        t={t}
        name="code"
        label={words.code(length)}
        hint={words.codeHint}
        value={typed}
        autocomplete="off"
        autocapitalize="characters"
        width="short"
        errors={errors}
      />
      <Button>{words.go}</Button>
      <BackHome t={t} language={language} />
    </form>
  );
}

function say(t: Text, length: number, trouble: ShortCodeTrouble): string {
  const words = t.app.scan;
  switch (trouble) {
    case "empty":
      return words.empty;
    case "wrong-length":
      return words.wrongLength(length);
    case "bad-character":
      return words.badCharacter;
    case "unknown":
      return words.unknown;
  }
}
