// How one looks for a procedure: a plain form, whose address can be kept; and what leads through a long list.

import { type CatalogueSearch, searchQuery } from "../../domain/catalogue.ts";
import { levels } from "../../domain/level.ts";
import type { MethodName } from "../../domain/methods/all.ts";
import type { Need } from "../../domain/services.ts";
import { Field } from "../parts/field.tsx";
import { Button } from "../parts/form.tsx";
import { Select } from "../parts/select.tsx";
import type { Text } from "../text/text.ts";
import { asks, families } from "./words.ts";

export interface FinderProps {
  readonly t: Text;
  /** The page that lists them. */
  readonly here: string;
  readonly search: CatalogueSearch;
  readonly served: readonly MethodName[];
  /** Empty where they are chosen elsewhere on the page. */
  readonly needs: readonly Need[];
  /** By id and name; empty where there are too many to choose from. */
  readonly bodies: readonly (readonly [string, string])[];
}

export function Finder(props: FinderProps) {
  const { t, here, search, served, needs, bodies } = props;
  const { find, title, needs: names } = t.services;
  const any = [["", find.any]] as const;
  return (
    <form
      class="find wide"
      method="get"
      action={`${here}#found`}
      role="search"
      aria-label={title}
    >
      <Field
        t={t}
        name="words"
        label={find.words}
        value={search.words}
        autocomplete="off"
      />
      {needs.length > 0 && (
        <Select
          name="need"
          label={find.need}
          value={search.need ?? ""}
          choices={[
            ...any,
            ...needs.map((need) => [need, names[need]] as const),
          ]}
        />
      )}
      {bodies.length > 0
        ? (
          <Select
            name="body"
            label={find.body}
            value={search.body ?? ""}
            choices={[...any, ...bodies]}
          />
        )
        : search.body &&
          <input type="hidden" name="body" value={search.body} />}
      <Select
        name="level"
        label={find.level}
        value={search.level ?? ""}
        choices={[
          ...any,
          ...levels.map((level) => [level, asks(t, level, served)] as const),
        ]}
      />
      <Select
        name="method"
        label={find.method}
        value={search.method ?? ""}
        choices={[
          ...any,
          ...families(served).map((name) =>
            [name, t.signin.methods[name].name] as const
          ),
        ]}
      />
      {search.by === "body" && <input type="hidden" name="by" value="body" />}
      <Button>{find.go}</Button>
    </form>
  );
}

interface FoundProps extends Pick<FinderProps, "t" | "here" | "search"> {
  readonly count: number;
}

/** How many there are; and whoever looked for something gets back to all. */
export function Found({ t, here, search, count }: FoundProps) {
  const words = t.services;
  return (
    <>
      <p id="found">{count === 0 ? words.none : words.count(count)}</p>
      {searchQuery(search) && (
        <p class="links">
          <a href={here}>{words.all}</a>
        </p>
      )}
    </>
  );
}

interface PagerProps extends Pick<FinderProps, "t" | "here" | "search"> {
  readonly at: number;
  readonly of: number;
}

export function Pager({ t, here, search, at, of }: PagerProps) {
  if (of === 1) return null;
  const words = t.services;
  const to = (page: number) => `${here}${searchQuery(search, page)}#found`;
  return (
    <>
      <p>{words.page(at, of)}</p>
      <ul class="links">
        {at > 1 && (
          <li>
            <a href={to(at - 1)}>{words.before}</a>
          </li>
        )}
        {at < of && (
          <li>
            <a href={to(at + 1)}>{words.next}</a>
          </li>
        )}
      </ul>
    </>
  );
}
