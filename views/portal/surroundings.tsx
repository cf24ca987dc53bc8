// What a portal page has around it: the menu of sections above, the way back to the first page, and the section's other pages below.

import type { Language } from "../../domain/language.ts";
import type { Text } from "../text/text.ts";
import { type Lead, Leads } from "./leads.tsx";
import { menu, type Place } from "./sections.ts";

interface SurroundingsProps {
  readonly t: Text;
  readonly language: Language;
  readonly place: Place;
}

/** PO-02, and the search over all of it. */
export function Menu({ t, language, place }: SurroundingsProps) {
  const { section, page } = place;
  const current = section ? section.pages[0][0] : page[0];
  const leads: readonly Lead[] = [...menu(t), ["/search", t.search.title]];
  return (
    <nav class="menu" aria-label={t.layout.menu}>
      <ul>
        {leads.map(([path, words]) => (
          <li>
            <a
              href={`/${language}${path}`}
              aria-current={path === current ? "true" : undefined}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** PO-09. */
export function Trail({ t, language, place }: SurroundingsProps) {
  const above = pagesAbove(t, place);
  if (above.length === 0) return null;
  return (
    <nav class="wrap trail" aria-label={t.layout.trail}>
      <ol>
        {above.map(([path, words]) => (
          <li>
            <a href={`/${language}${path}`}>{words}</a>
          </li>
        ))}
        {place.at === "page" && <li aria-current="page">{nameOf(place)}</li>}
      </ol>
    </nav>
  );
}

function pagesAbove(t: Text, { section, page, at }: Place): readonly Lead[] {
  const home: Lead = ["", t.layout.home];
  const own: readonly Lead[] = section
    ? [[section.pages[0][0], section.title]]
    : [];
  const all = page[0] === own[0]?.[0] || page[0] === ""
    ? [home, ...own]
    : [home, ...own, page];
  return at === "page" ? all.slice(0, -1) : all;
}

/** A section's own page bears the section's name, as in the menu. */
function nameOf({ section, page: [path, title] }: Place): string {
  return section?.pages[0][0] === path ? section.title : title;
}

/** So that no page is found by the menu only. */
export function Siblings({ t, language, place }: SurroundingsProps) {
  const { section, page, at } = place;
  const others = section?.pages
    .filter(([path]) => at === "under" || path !== page[0]) ?? [];
  if (others.length === 0) return null;
  return (
    <nav class="wrap siblings" aria-labelledby="siblings">
      <h2 id="siblings">{t.layout.siblings}</h2>
      <Leads language={language} to={others} />
    </nav>
  );
}
