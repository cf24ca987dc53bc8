// The one box that searches the whole portal: a form that is only an address.

import type { Language } from "../../domain/language.ts";
import type { Text } from "../text/text.ts";
import { Button } from "./form.tsx";

interface SearchBoxProps {
  readonly t: Text;
  readonly language: Language;
  /** On its own page, where it says how it is asked. */
  readonly own?: {
    /** What was asked before; may be empty. */
    readonly asked: string;
  };
}

/** Once on a page. A browser that is shared does not offer what others asked. */
export function SearchBox({ t, language, own }: SearchBoxProps) {
  const { label, hint, go } = t.search;
  return (
    <form role="search" action={`/${language}/search`}>
      <div class="field">
        <label for="q">{label}</label>
        {own && <p class="hint" id="q-hint">{hint}</p>}
        <input
          id="q"
          name="q"
          type="search"
          value={own?.asked ?? ""}
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="search"
          aria-describedby={own && "q-hint"}
        />
      </div>
      <Button look="quiet">{go}</Button>
    </form>
  );
}
