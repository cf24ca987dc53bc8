import { deepEqual, equal, rejects } from "node:assert/strict";
import { libsqlCases } from "../../db/libsql/cases.ts";
import type { Case } from "../../domain/desk/case.ts";
import { openCase } from "../../domain/desk/case.ts";
import { accountOf, ana, jordi, noon } from "../support/accounts.ts";
import { peopleOf } from "../support/audit.ts";
import { fileDatabase } from "../support/database.ts";

function caseOf(id: string, change: Partial<Case> = {}): Case {
  return {
    id,
    account: `account-${ana}`,
    document: ana,
    openedAt: noon,
    matter: { kind: "misuse", method: "pin" },
    end: null,
    ...change,
  };
}

const end = {
  at: noon,
  by: { officer: "o", office: { id: "bilbao", name: "Bilbao" } },
  outcome: "accepted",
} as const;

async function opened() {
  const database = await fileDatabase();
  const people = peopleOf(database.client);
  const cases = libsqlCases(database.client);
  const write = (...written: Case[]) =>
    people.change(ana, null, () => ({
      answer: null,
      keep: accountOf(ana),
      cases: written,
    }));
  return { database, people, cases, write };
}

Deno.test("a case is opened with what opened it, seen by the next decision about her, and found", async () => {
  const { database, people, cases, write } = await opened();
  await using _ = database;
  await write(caseOf("one"));
  deepEqual(await cases.find("one"), caseOf("one"));
  equal(await cases.find("two"), null);
  const seen = await people.change(ana, null, ({ openCases }) => ({
    answer: openCases,
  }));
  deepEqual(seen, [caseOf("one")]);
  deepEqual(openCase(seen, "misuse"), caseOf("one"));
  equal(openCase(seen, "rehabilitation"), null);
  const other = await people.change(jordi, null, ({ openCases }) => ({
    answer: openCases,
  }));
  deepEqual(other, []);
});

Deno.test("what has ended is past changing, and nothing of the decision stands", async () => {
  const { database, people, cases, write } = await opened();
  await using _ = database;
  await write(caseOf("one"));
  let tries = 0;
  const close = () =>
    people.change(ana, null, ({ account, openCases }) => {
      tries++;
      const found = openCase(openCases, "misuse");
      return found
        ? {
          answer: "closed",
          keep: account!,
          cases: [{ ...found, end }],
        }
        : { answer: "gone" };
    });
  deepEqual((await Promise.all([close(), close()])).toSorted(), [
    "closed",
    "gone",
  ]);
  equal(tries >= 2, true);
  deepEqual(await cases.find("one"), caseOf("one", { end }));
  await rejects(() => write(caseOf("one")));
  deepEqual(await cases.find("one"), caseOf("one", { end }));
});

Deno.test("of one kind about one person there is one open case at a time", async () => {
  const { database, write, cases } = await opened();
  await using _ = database;
  await write(caseOf("one"));
  await rejects(() => write(caseOf("two")));
  await write(caseOf("one", { end }));
  await write(caseOf("two"));
  const matter = {
    kind: "rehabilitation",
    proposed: end.by,
    undoes: "renunciation",
  } as const;
  await write(caseOf("three", { matter }));
  const ofAna = await cases.ofAccount(`account-${ana}`);
  deepEqual(ofAna.map(({ id }) => id).toSorted(), ["one", "three", "two"]);
});

Deno.test("open() lists what waits, the oldest first, page after page", async () => {
  const { database, people, cases } = await opened();
  await using _ = database;
  const days = [3, 1, 2];
  for (const [index, day] of days.entries()) {
    const document = [ana, jordi, "11111111H" as typeof ana][index]!;
    await people.change(document, null, () => ({
      answer: null,
      cases: [caseOf(`day-${day}`, {
        document,
        openedAt: new Date(noon.getTime() + day * 86_400_000),
      })],
    }));
  }
  const first = await cases.open("misuse", { limit: 2 });
  deepEqual(first.map(({ id }) => id), ["day-1", "day-2"]);
  const rest = await cases.open("misuse", { limit: 2, after: first[1]! });
  deepEqual(rest.map(({ id }) => id), ["day-3"]);
  deepEqual(await cases.open("rehabilitation", { limit: 2 }), []);
});
