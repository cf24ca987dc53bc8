// What each language has to be found, read once and then now and again; and a search in it, which lays it out where that is missing.

import { type Language, languages } from "../../domain/language.ts";
import type { World } from "../../domain/ports.ts";
import { rememberedFor } from "../../domain/remembered.ts";
import {
  type Found,
  type Release,
  releaseOf,
} from "../../domain/search/search.ts";
import type { Question } from "../../domain/search/words.ts";
import { type Vocabulary, vocabularyOf } from "../../domain/search/near.ts";
import { languages as texts } from "../../views/text/text.ts";
import { entriesOf, type ReadPage } from "./entries.ts";

interface Known {
  readonly release: Release;
  readonly vocabulary: Vocabulary;
}

export interface Releases {
  /** The language's present release. */
  of(language: Language): Promise<Known>;
  find(known: Known, question: Question): Promise<Found>;
}

export function releasesOf(world: World, read: ReadPage): Releases {
  const { policy, search, now } = world;

  async function readAll(language: Language): Promise<Known> {
    const place = { world, t: texts[language], language };
    const entries = await entriesOf(place, read);
    const said = entries.flatMap(({ title, text }) => [title, text]);
    return {
      release: releaseOf(language, entries),
      vocabulary: vocabularyOf(said),
    };
  }

  const { freshSeconds } = policy.search;
  const known = new Map(languages.map((language) => [
    language,
    rememberedFor(freshSeconds, now, () => readAll(language)),
  ]));

  return {
    of: (language) => known.get(language)!(),
    async find({ release }, question) {
      const found = await search.find(release.id, question);
      if (found) return found;
      await search.lay(release);
      const again = await search.find(release.id, question);
      if (!again) throw new Error("what was laid out is not there");
      return again;
    },
  };
}
