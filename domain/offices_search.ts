// Which offices somebody is shown for the town, postal code or province that she gave.

import { namesOfPlace, sameness } from "./place_names.ts";
import type { RegistrationOffice } from "./offices.ts";
import { type PageOf, pageOf } from "./paging.ts";
import { type Province, provinceOfPostalCode } from "./provinces.ts";

export interface OfficesAsked {
  /** A town or a postal code, as typed. */
  readonly where: string;
  readonly province: Province | null;
}

export type OfficesAnswer =
  | { readonly kind: "not-asked" }
  | { readonly kind: "found"; readonly offices: Offices }
  /** None there: the others of the province, those with the most alike postal codes first. */
  | {
    readonly kind: "others";
    readonly province: Province;
    readonly offices: Offices;
  }
  /** `province`: null where nobody knows which one was meant. */
  | { readonly kind: "none"; readonly province: Province | null };

type Offices = readonly RegistrationOffice[];

/** What is known of places, by names made plain (`namesOfPlace`). */
export interface Gazetteer {
  /** Provinces by their names: people type those too. */
  province(name: string): Province | null;
  /** A town by any of its names: all of them, and where it is. */
  town(name: string): TownKnown | null;
}

export interface TownKnown {
  readonly names: readonly string[];
  readonly province: Province;
}

export function findOffices(
  all: Offices,
  { where, province }: OfficesAsked,
  gazetteer: Gazetteer,
): OfficesAnswer {
  if (where.trim() === "") {
    return province ? ofProvince(all, province) : { kind: "not-asked" };
  }
  const [code] = /(?<!\d)\d{5}(?!\d)/.exec(where) ?? [];
  if (code) return byPostalCode(all, code);
  const written = namesOfPlace(where);
  const town = first(written, gazetteer.town);
  const typed = town ? [...written, ...town.names] : written;
  const ranked = all
    .filter((office) => province === null || office.province === province)
    .map((office) => ({ office, rank: sameness(typed, townOf(office)) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank);
  if (ranked.length > 0) {
    // Far likenesses only where there are no near ones.
    const least = ranked[0]!.rank > 1 ? 2 : 1;
    const offices = ranked.filter(({ rank }) => rank >= least)
      .map(({ office }) => office);
    return { kind: "found", offices: [...offices, ...around(all, offices)] };
  }
  const named = first(written, gazetteer.province);
  if (named) return ofProvince(all, named);
  const there = province ?? town?.province;
  return there ? othersOf(all, there) : { kind: "none", province: null };
}

/** Made plain once for each office, as there are thousands: a search by anybody costs a few milliseconds, not a hundred. */
const towns = new WeakMap<RegistrationOffice, readonly string[]>();

function townOf(office: RegistrationOffice): readonly string[] {
  const known = towns.get(office);
  if (known) return known;
  const names = namesOfPlace(office.town ?? "");
  towns.set(office, names);
  return names;
}

function byPostalCode(all: Offices, code: string): OfficesAnswer {
  const province = provinceOfPostalCode(code);
  if (!province) return { kind: "none", province: null };
  const there = all.filter(({ postalCode }) => postalCode === code);
  if (there.length > 0) {
    return { kind: "found", offices: [...there, ...around(all, there)] };
  }
  const answer = othersOf(all, province);
  if (answer.kind !== "others") return answer;
  const near = ({ postalCode }: RegistrationOffice) =>
    alike(postalCode ?? "", code);
  return {
    ...answer,
    offices: answer.offices.toSorted((one, other) => near(other) - near(one)),
  };
}

/** Those that are all over the province where these are. */
function around(all: Offices, there: Offices): Offices {
  return all.filter(({ town, province }) =>
    town === null && there.some((one) => one.province === province)
  );
}

function ofProvince(all: Offices, province: Province): OfficesAnswer {
  const answer = othersOf(all, province);
  return answer.kind === "others"
    ? { kind: "found", offices: answer.offices }
    : answer;
}

function othersOf(all: Offices, province: Province): OfficesAnswer {
  const offices = all.filter((office) => office.province === province);
  return offices.length > 0
    ? { kind: "others", province, offices }
    : { kind: "none", province };
}

function first<T>(
  names: readonly string[],
  known: (name: string) => T | null,
): T | null {
  for (const name of names) {
    const found = known(name);
    if (found) return found;
  }
  return null;
}

/** How many digits they begin with in common: codes of one town begin alike. */
function alike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

export interface TownOffices {
  readonly town: string | null;
  readonly province: Province;
  readonly offices: Offices;
}

export interface TownsShown extends Omit<PageOf<TownOffices>, "shown"> {
  readonly towns: readonly TownOffices[];
}

/** One page of them, town by town, in the order in which each town comes first. */
export function onPage(
  offices: Offices,
  asked: string | undefined,
  perPage: number,
): TownsShown {
  const inOrder = [...byTown(offices).values()].flat();
  const { shown, at, of } = pageOf(inOrder, asked, perPage);
  const towns = [...byTown(shown).values()].map((offices) => ({
    town: offices[0]!.town,
    province: offices[0]!.province,
    offices,
  }));
  return { towns, at, of };
}

function byTown(offices: Offices) {
  return Map.groupBy(
    offices,
    ({ town, province }) => `${province} ${town ?? ""}`,
  );
}
