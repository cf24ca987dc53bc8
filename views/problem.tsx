// The pages of what cannot be shown: what happened, whose doing it is, and a way on.

import type { Language } from "../domain/language.ts";
import { LinkButton } from "./parts/form.tsx";
import { SearchBox } from "./parts/search_box.tsx";
import type { Text } from "./text/text.ts";

export type Trouble =
  | { readonly kind: "bad-request" }
  | { readonly kind: "forbidden" }
  | { readonly kind: "not-found" }
  | { readonly kind: "not-allowed" }
  | { readonly kind: "too-large" }
  | { readonly kind: "fault"; readonly reference: string }
  | { readonly kind: "unavailable"; readonly reference: string };

export function Problem(
  props: { t: Text; language: Language; trouble: Trouble },
) {
  const { t, language, trouble } = props;
  const { title, body } = troubleWords(t, trouble);
  return (
    <>
      <h1>{title}</h1>
      <p>{body}</p>
      {trouble.kind === "not-found" && <SearchBox t={t} language={language} />}
      {"reference" in trouble && <p class="keepsake">{trouble.reference}</p>}
      <LinkButton href={`/${language}`} look="quiet">
        {t.problem.back}
      </LinkButton>
    </>
  );
}

/** Nobody's fault, and soon over. `retry`: the step to come back to. */
export function Busy({ t, retry }: { t: Text; retry: string }) {
  const words = t.problem.busy;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <LinkButton href={retry} look="quiet">{words.retry}</LinkButton>
    </section>
  );
}

export function troubleWords(
  { problem }: Text,
  trouble: Trouble,
): { readonly title: string; readonly body: string } {
  switch (trouble.kind) {
    case "bad-request":
      return problem.badRequest;
    case "forbidden":
      return problem.forbidden;
    case "not-found":
      return problem.notFound;
    case "not-allowed":
      return problem.notAllowed;
    case "too-large":
      return problem.tooLarge;
    case "fault":
      return problem.fault;
    case "unavailable":
      return problem.unavailable;
  }
}
