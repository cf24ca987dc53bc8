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
  const links = to.map(([path, words]) => (
    <a href={`/${language}${path}`}>{words}</a>
  ));
  // One thing is no list.
  return links.length === 1
    ? <p class="links">{links}</p>
    : <ul class="links">{links.map((link) => <li>{link}</li>)}</ul>;
}

/** The ways to identify oneself, each with its own page. */
export function wayLeads({ guides }: Text): readonly Lead[] {
  return [
    ["/mobile", guides.mobile.title],
    ["/pin", guides.pin.title],
    ["/permanent", guides.permanent.title],
  ];
}

/** The same, and the way to sign that is to come. */
export function guideLeads(t: Text): readonly Lead[] {
  return [...wayLeads(t), ["/sign", t.guides.sign.title]];
}
