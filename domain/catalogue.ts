// Where Clave can be used (PO-34): the catalogue as people look through it, by what they come for and by body.

import { enoughFor } from "./access.ts";
import { inOrder } from "./collation.ts";
import type { Language } from "./language.ts";
import { type Level, levels } from "./level.ts";
import { madeOnce } from "./made_once.ts";
import { type MethodName, methodNames, sameFamily } from "./methods/all.ts";
import type { Policy } from "./policy.ts";
import {
  type Listing,
  listingOf,
  type Need,
  needs,
  type Service,
} from "./services.ts";

export interface Listed {
  readonly service: Service;
  readonly listing: Listing;
  /** Names its body in addresses. */
  readonly body: string;
}

/** What somebody looks for. Null, or empty: whatever it is. */
export interface CatalogueSearch {
  readonly words: string;
  readonly need: Need | null;
  readonly body: string | null;
  readonly level: Level | null;
  readonly method: MethodName | null;
  /** Under which headings she wants to see it. */
  readonly by: "need" | "body";
}

/** Reads an address's query. What it cannot have meant is as if it were not there. */
export function readSearch(
  query: (name: string) => string | undefined,
  { longest }: Pick<Policy["search"], "longest">,
): CatalogueSearch {
  const one = <T extends string>(name: string, of: readonly T[]) =>
    of.find((value) => value === query(name)) ?? null;
  const body = query("body") ?? "";
  return {
    words: readWords(query("words") ?? "", longest),
    need: one("need", needs),
    body: /^[a-z0-9-]{1,200}$/.test(body) ? body : null,
    level: one("level", levels),
    method: one("method", methodNames),
    by: one("by", ["body"]) ?? "need",
  };
}

function readWords(typed: string, longest: number): string {
  // Cut before any work is done on it; and again, as some letters grow by it.
  const text = typed.slice(0, longest).normalize("NFC").slice(0, longest);
  // What is left of a sign that was cut in two goes with what nobody sees.
  return text.replace(/\p{C}/gu, " ").trim();
}

/** The same as an address has it; empty where nothing is looked for. */
export function searchQuery(
  search: Partial<CatalogueSearch>,
  page = 1,
): string {
  const parts = new URLSearchParams();
  for (const name of ["words", "need", "body", "level", "method"] as const) {
    const value = search[name];
    if (value) parts.set(name, value);
  }
  if (search.by === "body") parts.set("by", search.by);
  if (page > 1) parts.set("page", String(page));
  return parts.size === 0 ? "" : `?${parts}`;
}

/** What is told to people, in the order in which they read it: by need, then by body, then by procedure. */
export const listedIn = madeOnce((
  services: readonly Service[],
  language,
): readonly Listed[] => {
  const keyed = services.flatMap((service) => {
    const listing = listingOf(service);
    if (!listing) return [];
    const order = needs.indexOf(listing.needs[0]);
    const { key, body } = plainOf(service, language);
    return [{ listed: { service, listing, body }, order, key }];
  });
  return keyed
    .sort((a, b) => a.order - b.order || inOrder(language, a.key, b.key))
    .map(({ listed }) => listed);
});

/** Those that answer to all that is looked for, in the order of their headings. `served`: the methods that this Clave has. */
export function found(
  all: readonly Listed[],
  { words, need, body, level, method, by }: CatalogueSearch,
  { language, served }: {
    readonly language: Language;
    readonly served: readonly MethodName[];
  },
): readonly Listed[] {
  const wanted = folded(words).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const serves = new Map(levels.map((asked) => [
    asked,
    enoughFor(asked, served).some((name) =>
      method !== null && sameFamily(name, method)
    ),
  ]));
  const ordered = by === "need" ? all : byBody(all, language);
  return ordered.filter((one) =>
    (need === null || one.listing.needs.includes(need)) &&
    (body === null || one.body === body) &&
    (level === null || one.service.level === level) &&
    (method === null || serves.get(one.service.level)) &&
    (wanted.length === 0 || saysAll(one, wanted, language))
  );
}

/** By body, then by procedure. */
const byBody = madeOnce((listed: readonly Listed[], language) => {
  const keyOf = ({ service }: Listed) => plainOf(service, language).key;
  return listed.toSorted((a, b) => inOrder(language, keyOf(a), keyOf(b)));
});

function saysAll(
  { service }: Listed,
  wanted: readonly string[],
  language: Language,
): boolean {
  const { text } = plainOf(service, language);
  return wanted.every((word) => text.includes(word));
}

/** Its words as they are looked for, and what it is sorted by. */
const plainOf = madeOnce((service: Service, language) => {
  const { description = null, keywords = [] } = listingOf(service) ?? {};
  const key = `${service.body[language]}\n${service.procedure[language]}`;
  const more = folded([description?.[language] ?? "", ...keywords].join(" "));
  return { body: bodyId(service), key, text: `${folded(key)} ${more}` };
});

export interface Group {
  readonly id: string;
  /** Null: they are of one body. */
  readonly need: Need | null;
  readonly listed: readonly Listed[];
}

/** Under their bodies; or under the need that was asked for, or else under the first of each. */
export function groupsOf(
  listed: readonly Listed[],
  { by, need: asked }: Pick<CatalogueSearch, "by" | "need">,
): readonly Group[] {
  const heading = ({ listing, body }: Listed) =>
    by === "body" ? body : asked ?? listing.needs[0];
  const ids = [...new Set(listed.map(heading))];
  return ids.map((id) => ({
    id,
    need: needs.find((need) => by === "need" && need === id) ?? null,
    listed: listed.filter((one) => heading(one) === id),
  }));
}

/** How many there are of each need that has any. */
export function countsOf(
  listed: readonly Listed[],
): readonly (readonly [Need, number])[] {
  const counts = new Map<Need, number>();
  for (const { listing } of listed) {
    for (const need of listing.needs) {
      counts.set(need, (counts.get(need) ?? 0) + 1);
    }
  }
  return needs.filter((need) => counts.has(need))
    .map((need) => [need, counts.get(need)!] as const);
}

/** The bodies by their ids, with their names, in the order of the names. */
export const bodiesOf = madeOnce((
  listed: readonly Listed[],
  language,
): readonly (readonly [id: string, name: string])[] => {
  const names = new Map(
    listed.map(({ body, service }) => [body, service.body[language]]),
  );
  return [...names].sort(([, a], [, b]) => inOrder(language, a, b));
});

/** The same in every language, so that a link stays good where the language changes. */
export function bodyId({ body }: Pick<Service, "body">): string {
  return folded(body.es).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") ||
    "-";
}

/** As somebody types it in a hurry: no accents, no capitals. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
