// Everything that can be found in one language: each page of the web map as it is served, and what the stores add to it.

import type { Language } from "../../domain/language.ts";
import type { World } from "../../domain/ports.ts";
import type { Entry } from "../../domain/search/search.ts";
import { siteMap } from "../../views/duties/sitemap.tsx";
import { easy, easyPages } from "../../views/text/es_facil.ts";
import type { Text } from "../../views/text/text.ts";
import { cut } from "./cut.ts";
import { officeEntries } from "./offices.ts";
import { serviceEntries } from "./services.ts";

/** A page's HTML without its frame, as a stranger gets it; null for whatever is none. `path` has the language. */
export type ReadPage = (path: string) => Promise<string | null>;

export interface Place {
  readonly world: World;
  readonly t: Text;
  readonly language: Language;
}

/** What has no page of its own but a place on one, such as a row of a table. */
export type StoredEntries = (place: Place) => Promise<readonly Entry[]>;

/** A line for each; what they answer may change while the server runs. */
const stored: readonly StoredEntries[] = [officeEntries, serviceEntries];

/** A title alone is a short text, and ranked above longer ones for that. */
const ownWeight = 0.6;
/** So is a part of a page. */
const partWeight = 0.7;
/** The page of everybody's stands first. */
const easyWeight = 0.5;

/** A page that is on the map is found, and by all that it says. */
export async function entriesOf(
  place: Place,
  read: ReadPage,
): Promise<readonly Entry[]> {
  const { t, language } = place;
  // First: where a store is out of reach, nobody reads all the pages in vain, again and again.
  const added = await Promise.all(stored.map((one) => one(place)));
  const entries: Entry[] = [];
  for (const { title: section, pages, own } of siteMap(t)) {
    for (const [path, name] of pages) {
      const page = { address: `/${language}${path}`, name, section };
      entries.push(
        ...own
          ? [ownEntry(page, t)]
          : entriesIn(page, await read(page.address), 1),
      );
      // Others' requests come first: nobody waits for all the pages.
      await new Promise((done) => setTimeout(done, 0));
    }
  }
  const easily = await easyEntries(place, read);
  return [...once(entries), ...easily, ...added.flat()];
}

interface Page {
  readonly address: string;
  /** What the map calls it. */
  readonly name: string;
  readonly section: string;
}

/** Of her own pages a stranger sees no more than that she is asked who she is. */
function ownEntry({ address, name, section }: Page, t: Text): Entry {
  const text = t.duties.sitemap.identified;
  return { address, title: name, section, also: "", text, weight: ownWeight };
}

function entriesIn(
  { address, name, section }: Page,
  html: string | null,
  weight: number,
): readonly Entry[] {
  const [page, ...parts] = cut(html ?? "");
  const title = page?.title || name;
  return [
    {
      ...{ address, title, section, weight },
      also: title === name ? "" : name,
      text: page?.text ?? "",
    },
    ...parts.map((part) => ({
      ...{ title: part.title, text: part.text },
      weight: weight * partWeight,
      address: address + part.anchor,
      section: title,
      also: title,
    })),
  ];
}

/** A map may lead to one page from two places. */
function once(entries: readonly Entry[]): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    if (!first.has(entry.address)) first.set(entry.address, entry);
  }
  return [...first.values()];
}

/** They are on no map. */
async function easyEntries(
  { language }: Place,
  read: ReadPage,
): Promise<readonly Entry[]> {
  if (language !== "es") return [];
  const pages = Object.keys(easyPages).map(async (path) => {
    const address = `/es-facil${path}`;
    const page = { address, name: easy.mark, section: easy.mark };
    return entriesIn(page, await read(address), easyWeight);
  });
  return (await Promise.all(pages)).flat();
}
