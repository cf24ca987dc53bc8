// What every Search store must do: find what was laid out, whole or not at all, and take nothing that is asked for a command.

import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import type { Client } from "@libsql/client";
import { libsqlSearch } from "../../db/libsql/search.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import {
  type Entry,
  type Release,
  releaseOf,
} from "../../domain/search/search.ts";
import { lexiconOf, questionOf, wordsOf } from "../../domain/search/words.ts";
import { anyText } from "../domain/any_text.ts";
import { noon } from "../support/accounts.ts";
import { counting } from "../support/counting.ts";
import type { OpenTestDatabase } from "../support/database.ts";

const policy = defaultPolicy.search;
const lexicon = lexiconOf({ endings: "s", small: "la", same: [], means: [] });
const asking = (typed: string) => questionOf(wordsOf(typed), lexicon);

function entry(address: string, title: string, more: Partial<Entry> = {}) {
  return {
    address,
    title,
    section: "",
    also: "",
    text: "",
    weight: 1,
    ...more,
  };
}

const release = releaseOf("ca", [
  entry("/sms", "No arriba l’SMS", {
    text: "Miri si té cobertura, i l'accés a la xarxa.",
  }),
  entry("/letter", "La carta", { text: "Sol·licitar-la. Un SMS no cal." }),
  entry("/letter#old", "Cartes d’ahir", {
    section: "La carta",
    also: "La carta",
    text: "Ñandú, açò i Cl@ve Móvil «de sempre».",
  }),
]);

const searchOf = (client: Client, now = noon) =>
  libsqlSearch(client, () => now, policy);

export function searchConforms(name: string, open: OpenTestDatabase) {
  const opened = async (...releases: Release[]) => {
    const database = await open();
    const search = searchOf(database.client);
    for (const one of releases) await search.lay(one);
    const found = async (typed: string, id = release.id) =>
      (await search.find(id, asking(typed)))?.hits.map((it) => it.address);
    return {
      ...{ database, search, found },
      [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
    };
  };

  Deno.test(`${name} find() says null for a release that is not there, and after it was laid out no more`, async () => {
    await using at = await opened();
    equal(await at.search.find(release.id, asking("carta")), null);
    await at.search.lay(release);
    deepEqual(await at.found("zzz"), []);
  });

  Deno.test(`${name} find() forgives accents, case, apostrophes and every geminate l`, async () => {
    await using at = await opened(release);
    for (
      const [typed, address] of [
        ["ACCES", "/sms"],
        ["accés", "/sms"],
        ["l’accés", "/sms"],
        ["nandu", "/letter#old"],
        ["aco", "/letter#old"],
        ["sollicitar", "/letter"],
        ["sol.licitar", "/letter"],
        ["Sol·licitar", "/letter"],
        ["clave movil", "/letter#old"],
        ["Cl@ve Móvil", "/letter#old"],
        ["cober", "/sms"],
      ] as const
    ) deepEqual(await at.found(typed), [address], typed);
  });

  Deno.test(`${name} find() shows what it found as it is written`, async () => {
    await using at = await opened(release);
    const excerpts = async (typed: string) =>
      (await at.search.find(release.id, asking(typed)))!.hits[0]!.excerpt;
    deepEqual(await excerpts("sollicitar"), [
      "",
      "Sol·licitar",
      "-la. Un SMS no cal.",
    ]);
    deepEqual(await excerpts("clave movil"), [
      "Ñandú, açò i ",
      "Cl@ve Móvil",
      " «de sempre».",
    ]);
  });

  Deno.test(`${name} find() puts headings above text, whole headings first, and weighs entries`, async () => {
    const other = releaseOf("es", [
      entry("/light", "Una carta y otra", { weight: 0.1 }),
      entry("/heavy", "Una carta y más"),
    ]);
    await using at = await opened(release, other);
    deepEqual(await at.found("sms"), ["/sms", "/letter"]);
    deepEqual(await at.found("la carta"), ["/letter", "/letter#old"]);
    deepEqual(await at.found("carta", other.id), ["/heavy", "/light"]);
  });

  Deno.test(`${name} find() asks for all of it, and where that is little for any, and says which`, async () => {
    await using at = await opened(release);
    const all = await at.search.find(release.id, asking("sms cobertura"));
    equal(all!.all, true);
    deepEqual(all!.hits.map(({ address }) => address), ["/sms", "/letter"]);
    const any = await at.search.find(release.id, asking("cobertura zzz"));
    equal(any!.all, false);
    deepEqual(any!.hits.map(({ address }) => address), ["/sms"]);
  });

  Deno.test(`${name} find() is one statement, and shows no more than the policy says`, async () => {
    await using database = await open();
    const { client, counts } = counting(database.client);
    const search = searchOf(client);
    const many = releaseOf(
      "es",
      Array.from({ length: 50 }, (_, at) => entry(`/${at}`, "La carta")),
    );
    await search.lay(many);
    counts.statements = 0;
    const found = await search.find(many.id, asking("la carta"));
    equal(counts.statements, 1);
    equal(found!.hits.length, policy.hits);
    equal(found!.more, true);
    const exactly = releaseOf("es", many.entries.slice(0, policy.hits));
    await search.lay(exactly);
    const whole = await search.find(exactly.id, asking("la carta"));
    deepEqual([whole!.hits.length, whole!.more], [policy.hits, false]);
  });

  Deno.test(`${name} find() takes whatever is typed for words: no fault, no command`, async () => {
    await using at = await opened(release);
    const hostile = fc.oneof(
      anyText('"*^:()+-{}NEAR AND OR NOT title:'),
      fc.constantFrom(
        '" OR "a" *',
        "title : x",
        "NEAR(a b, 2)",
        "^carta",
        "{title text} : carta",
        "a AND",
        "'; drop table search_entries; --",
        "\u0000carta",
        "𞤀𞤁",
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (typed) => {
        const words = wordsOf(typed).slice(0, policy.words);
        fc.pre(words.length > 0 && words.join("").length < 500);
        const question = questionOf(words, lexicon);
        ok(await at.search.find(release.id, question));
      }),
      { numRuns: 150 },
    );
    deepEqual(await at.found("la carta"), ["/letter", "/letter#old"]);
  });

  Deno.test(`${name} lay() by two nodes at once, and once more, lays it out once`, async () => {
    await using at = await opened();
    const { client } = at.database;
    const nodes = [searchOf(client), searchOf(client)];
    await Promise.all(nodes.map((node) => node.lay(release)));
    await at.search.lay(release);
    const { rows } = await client.execute(
      "select count(*) as n from search_entries",
    );
    equal(rows[0]!.n, release.entries.length);
  });

  Deno.test(`${name} lay() keeps what another version still asks, and takes away what has been there for long`, async () => {
    await using at = await opened(release);
    const { client } = at.database;
    const newer = releaseOf("ca", [entry("/new", "La carta nova")]);
    const spanish = releaseOf("es", [entry("/es", "La carta")]);
    await at.search.lay(spanish);
    const keptMs = policy.keptSeconds * 1000;
    const before = new Date(noon.getTime() + keptMs - 1);
    await searchOf(client, before).lay(newer);
    ok(await at.found("carta"));
    const after = new Date(noon.getTime() + keptMs);
    const newest = releaseOf("ca", [entry("/newest", "La carta")]);
    await searchOf(client, after).lay(newest);
    equal(await at.found("carta"), undefined);
    // Neither what is younger goes, nor another language.
    deepEqual(await at.found("carta", newer.id), ["/new"]);
    deepEqual(await at.found("carta", spanish.id), ["/es"]);
    const { rows } = await client.execute(
      "select distinct release from search_entries order by release",
    );
    deepEqual(
      rows.map((row) => row.release),
      [newer.id, newest.id, spanish.id].sort(),
    );
  });
}
