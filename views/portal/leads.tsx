// Where to go on, as a list of links.

import type { Language } from "../../domain/language.ts";
import type { Text } from "../text/text.ts";

/** What stands behind the language's prefix, and what the link says. */
export type Lead = readonly [path: string, words: string];

export function Leads(
  { language, to }: {
    readonly language: Language;
    readonly to: readonly Lead[];
  },
) {
  return (
    <ul class="links">
      {to.map(([path, words]) => (
        <li>
          <a href={`/${language}${path}`}>{words}</a>
        </li>
      ))}
    </ul>
  );
}

/** The four ways, each with its own page. */
export function guideLeads({ guides }: Text): readonly Lead[] {
  const { mobile, pin, permanent, sign } = guides;
  return [
    ["/mobile", mobile.title],
    ["/pin", pin.title],
    ["/permanent", permanent.title],
    ["/sign", sign.title],
  ];
}
