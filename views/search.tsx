// Search: the box, and what was found, in the words of the pages themselves.

import type { Language } from "../domain/language.ts";
import type { Found, Hit } from "../domain/search/search.ts";
import type { Withheld } from "../domain/search/withheld.ts";
import { SearchBox } from "./parts/search_box.tsx";
import { type Lead, Leads } from "./portal/leads.tsx";
import { atMoment } from "./text/dates.ts";
import type { Text } from "./text/text.ts";

export type SearchState =
  | { readonly kind: "empty" }
  | { readonly kind: "withheld"; readonly what: Withheld }
  /** From her network too much was asked of late. */
  | {
    readonly kind: "limited";
    readonly asked: string;
    readonly until: Date;
    readonly now: Date;
  }
  | {
    readonly kind: "answered";
    readonly asked: string;
    readonly found: Found;
    /** The question with a word that pages have in place of one that none has. */
    readonly meant: string | null;
  };

interface SearchProps {
  readonly t: Text;
  readonly language: Language;
  readonly state: SearchState;
}

/** The page's title and `<h1>`: whoever hears the page hears first how much there is. */
export function searchTitle({ search }: Text, state: SearchState): string {
  switch (state.kind) {
    case "empty":
      return search.title;
    case "withheld":
      return search.withheld[state.what].title;
    case "limited":
      return search.limited.title;
    case "answered": {
      const { hits: { length }, more } = state.found;
      if (length === 0) return search.none;
      return more ? search.first(length) : search.found(length);
    }
  }
}

export function SearchPage({ t, language, state }: SearchProps) {
  const asked = "asked" in state ? state.asked : "";
  return (
    <>
      <h1>{searchTitle(t, state)}</h1>
      {state.kind === "withheld" && (
        <>
          <p>{t.search.withheld[state.what].body}</p>
          <Leads language={language} to={belongs(t, state.what)} />
        </>
      )}
      {state.kind === "limited" && (
        <>
          <p>
            {t.search.limited.body(atMoment(language, state.until, state.now))}
          </p>
          <Leads language={language} to={elsewhere(t)} />
        </>
      )}
      <SearchBox t={t} language={language} own={{ asked }} />
      {state.kind === "answered" && <Answer {...{ t, language, ...state }} />}
    </>
  );
}

function Answer(
  { t, language, found, meant }:
    & Pick<SearchProps, "t" | "language">
    & (SearchState & { kind: "answered" }),
) {
  const { hits, all } = found;
  return (
    <>
      {meant && (
        <p>
          {t.search.meant}{" "}
          <a href={`/${language}/search?q=${encodeURIComponent(meant)}`}>
            {meant}
          </a>
        </p>
      )}
      {hits.length > 0 && !all && <p>{t.search.some}</p>}
      {hits.length > 0
        ? (
          <ol class="links hits">
            {hits.map((hit) => (
              <li>
                <Place hit={hit} />
              </li>
            ))}
          </ol>
        )
        : (
          <>
            <p>{t.search.elsewhere}</p>
            <Leads language={language} to={elsewhere(t)} />
            <h2>{t.services.missing.title}</h2>
            <p>{t.services.missing.text}</p>
          </>
        )}
    </>
  );
}

function Place({ hit }: { readonly hit: Hit }) {
  return (
    <>
      <a href={hit.address}>{hit.title}</a>
      <small>{hit.section}</small>
      <p>
        {hit.excerpt.map((piece, at) =>
          at % 2 === 0 ? piece : <mark>{piece}</mark>
        )}
      </p>
    </>
  );
}

function elsewhere({ help, duties, services }: Text): readonly Lead[] {
  return [
    ["/help", help.title],
    ["/services", services.title],
    ["/sitemap", duties.sitemap.title],
    ["/contact", duties.contact.title],
  ];
}

/** Where what does not belong here does. */
function belongs(t: Text, what: Withheld): readonly Lead[] {
  const { layout, account, password, help: { troubles } } = t;
  const register: Lead = ["/register", layout.register];
  switch (what) {
    case "document":
      return [
        register,
        ["/account", t.home.start.account.title],
        ["/help#support", troubles.support.title],
      ];
    case "code":
      return [
        register,
        ["/verify", layout.verify],
        ["/password/activate", password.activate.title],
        ["/help#code", troubles.code.title],
      ];
    case "contact":
      return [
        register,
        ["/account/phone", account.phone.title],
        ["/help#phone", troubles.phone.title],
      ];
  }
}
