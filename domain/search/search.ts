// What can be found: places of the portal, and the port that finds them.

import { sha256 } from "@oslojs/crypto/sha2";
import { encodeBase64urlNoPadding } from "@oslojs/encoding";
import type { Language } from "../language.ts";
import type { Question } from "./words.ts";

/** A page, or a part of one that can be linked to. */
export interface Entry {
  /** Its path, with the part's anchor. */
  readonly address: string;
  /** Its heading. */
  readonly title: string;
  /** What it is a part of. */
  readonly section: string;
  /** By what other names it goes; may be empty. */
  readonly also: string;
  readonly text: string;
  /** How much it counts beside others: 1 for a page that everybody sees, less for what must not crowd those out. */
  readonly weight: number;
}

/** All entries of one language, as one version of the pages and of the rules has them. */
export interface Release {
  /** The language, and a hash of all that the entries say. */
  readonly id: string;
  readonly entries: readonly Entry[];
}

/** Another number whenever entries are laid out in another way. */
const layout = 2;

export function releaseOf(
  language: Language,
  entries: readonly Entry[],
): Release {
  const said = new TextEncoder().encode(JSON.stringify([layout, entries]));
  const hash = encodeBase64urlNoPadding(sha256(said)).slice(0, 22);
  return { id: `${language}-${hash}`, entries };
}

export interface Hit extends Pick<Entry, "address" | "title" | "section"> {
  /** From the text: as it is, then what was found, and so on in turn. */
  readonly excerpt: readonly string[];
}

export interface Found {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Whether any of them has all that was asked. */
  readonly all: boolean;
  /** Whether there is more than is shown. */
  readonly more: boolean;
}

export interface Search {
  /**
   * What is found in a release: at the most `policy.search.hits`, first what has all that was asked, and where that is
   * little, what has any of it. Null where the release is not there. One statement.
   */
  find(release: string, question: Question): Promise<Found | null>;
  /**
   * Lays a release out, whole or not at all; where it is there already, it stays as it is. Takes away those of the same
   * language that were laid out `policy.search.keptSeconds` ago: the nodes of a version before that still ask lay theirs out anew.
   */
  lay(release: Release): Promise<void>;
}
