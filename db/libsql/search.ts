// The Search port over libSQL's own full-text index (FTS5).

import type { Client } from "@libsql/client";
import { sha256 } from "@oslojs/crypto/sha2";
import type { Policy } from "../../domain/policy.ts";
import type { Clock } from "../../domain/ports.ts";
import type { Hit, Release, Search } from "../../domain/search/search.ts";
import { type Term, wordsOf } from "../../domain/search/words.ts";
import { isConflict } from "./client.ts";

/** Headings above other names, and these above text: so many times. */
const weights = "12.0, 7.0, 1.0";

/** Less than bm25 ever gives, whose best is the least: whoever types a whole heading wants that place. */
const best = -1e9;

/** Around what was found. Private-use characters, which no words of ours hold. */
const mark = { from: "\uE010", to: "\uE011" };

/** The words of an excerpt. */
const excerptWords = 26;

const matching = (question: string, more = "") => `
  select rowid as id, case heading when ?7 then ${best}
      else weight * bm25(search_entries, ${weights}) end as worth,
    json_array(address, title, section, snippet(search_entries, 2,
      '${mark.from}', '${mark.to}', '…', ${excerptWords})) as hit
  from search_entries
  where search_entries match ${question} and release = ?1
    and rowid between cast(?8 as integer) and cast(?9 as integer) ${more}
  order by worth limit ?5`;

const listOf = (name: string) =>
  `(select json_group_array(json_array(worth, json(hit))) from ${name})`;

/** The index is asked nothing where enough was found: a condition beside the question would be looked at row by row. */
const onlyIf = (few: string, question: string) =>
  `case when ${few} then ${question} else '""' end`;

/**
 * A word that stands on most pages is worth nothing to bm25, in a heading neither: so those whose heading has it all come
 * first by themselves.
 */
const find = `
with titled as materialized (${matching("?2")}),
  whole as materialized (${
  matching(
    onlyIf("(select count(*) from titled) < ?5", "?3"),
    "and rowid not in (select id from titled)",
  )
}),
  part as materialized (${
  matching(
    onlyIf(
      "(select count(*) from titled) + (select count(*) from whole) < ?6",
      "?4",
    ),
    "and rowid not in (select id from titled union all select id from whole)",
  )
})
select (select count(*) from search_releases where release = ?1) as there,
  ${["titled", "whole", "part"].map(listOf).join(", ")}`;

const lay = `
insert into search_entries (rowid, title, also, text, release, address, section,
  weight, heading)
select cast(?3 as integer) + key, json_extract(value, '$.title'), json_extract(value, '$.also'),
  json_extract(value, '$.text'), ?1,
  json_extract(value, '$.address'), json_extract(value, '$.section'),
  json_extract(value, '$.weight'), json_extract(value, '$.heading')
from json_each(?2)`;

/**
 * Each release has a stretch of row ids to itself, known by its name alone: the index goes straight there, and a question does
 * not read what other languages and versions say to it. Longer than any list of entries.
 */
const stretch = 2 ** 20;

function rowsOf(release: string): readonly [first: number, last: number] {
  const hash = sha256(new TextEncoder().encode(release));
  const first = new DataView(hash.buffer).getUint32(0) * stretch;
  return [first, first + stretch - 1];
}

/** Of the same language: its prefix, up to the character after the dash. */
const stale = `release >= ?1 || '-' and release < ?1 || '.' and built_at <= ?2`;

export function libsqlSearch(
  client: Client,
  now: Clock,
  policy: Policy["search"],
): Search {
  return {
    async find(release, { things, phrase }) {
      const each = things.map(anyOf);
      const all = `(${each.join(" AND ")}) OR ${quoted(phrase)}`;
      const asked = [`title : (${all})`, all, each.join(" OR ")];
      const args = [
        release,
        ...asked,
        policy.hits + 1,
        policy.few,
        phrase.words,
        ...rowsOf(release),
      ];
      const { rows: [row] } = await client.execute({ sql: find, args });
      if (Number(row?.[0]) === 0) return null;
      const [titled = [], whole = [], part = []] = [1, 2, 3]
        .map((column) => readHits(row?.[column]));
      const found = [...titled, ...whole, ...part];
      return {
        hits: found.slice(0, policy.hits),
        all: titled.length + whole.length > 0,
        more: found.length > policy.hits,
      };
    },
    async lay({ id, entries }) {
      const at = now().getTime();
      const language = id.slice(0, id.indexOf("-"));
      const args = [language, at - policy.keptSeconds * 1000];
      try {
        await client.batch([
          {
            sql:
              "insert into search_releases (release, built_at) values (?, ?)",
            args: [id, at],
          },
          { sql: lay, args: [id, written(entries), rowsOf(id)[0]] },
          {
            sql: `delete from search_entries where release in
              (select release from search_releases where ${stale})`,
            args,
          },
          { sql: `delete from search_releases where ${stale}`, args },
        ], "write");
      } catch (error) {
        // Another node was quicker, with the very same.
        if (!isConflict(error)) throw error;
      }
    },
  };
}

/** Quoted, each is a string to FTS5 and nothing else; and there is nothing but letters and digits in it. */
function anyOf(ways: readonly Term[]): string {
  return `(${ways.map(quoted).join(" OR ")})`;
}

function quoted({ words, starts }: Term): string {
  return `"${words}"${starts ? "*" : ""}`;
}

/**
 * The tokenizer leaves marks out of a word, and would make two words of `l·l` and of `Cl@ve`: so the point is laid down as a
 * mark above the l, the @ as an a with one, and both are themselves again when they are read.
 */
const above = "\u0307";

function written(entries: Release["entries"]): string {
  const rows = entries.map((entry) => ({
    ...entry,
    heading: wordsOf(entry.title).join(" "),
  }));
  return JSON.stringify(rows).normalize("NFC").replaceAll("ŀ", "l·")
    .replace(/(?<=l)·(?=l)/gi, above)
    .replace(/(?<=\bcl)@(?=ve\b)/gi, `a${above}`);
}

function read(json: unknown): string {
  return String(json).replaceAll(`a${above}`, "@").replaceAll(above, "·");
}

function readHits(json: unknown): readonly Hit[] {
  const rows = JSON.parse(read(json)) as [
    worth: number,
    [address: string, title: string, section: string, excerpt: string],
  ][];
  return rows.toSorted(([one], [other]) => one - other)
    .map(([, [address, title, section, excerpt]]) => ({
      ...{ address, title, section },
      excerpt: excerpt.split(/[\uE010\uE011]/),
    }));
}
