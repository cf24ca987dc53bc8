// The Receipts port over libSQL: each closed under its CSV, with a second copy for its owner's list.

import type { Client, InStatement } from "@libsql/client";
import { sql } from "drizzle-orm";
import type { Receipts, Seal } from "../../domain/ports.ts";
import {
  type IssuedReceipt,
  ownCopy,
  type Receipt,
} from "../../domain/receipt.ts";
import type { CsvCipher } from "../keys/csv_cipher.ts";
import { readJson, writeJson } from "./json.ts";
import { allOf, compile, fromJson, names, readRow, rowOf } from "./rows.ts";
import { receipts } from "./schema.ts";

/** What closes receipts and opens them. */
export interface ReceiptKeys {
  readonly csvCipher: CsvCipher;
  readonly seal: Seal;
}

/** What the person's own copies are sealed for. */
const purpose = "own receipt";

const add = compile(sql`
  insert into ${receipts} (${names(receipts)})
  select ${fromJson(receipts)} from json_each(${sql.placeholder("rows")})`);

const one = compile(sql`
  select ${allOf(receipts)} from ${receipts}
  where ${receipts.id} = ${sql.placeholder("id")}`);

const ofPerson = compile(sql`
  select ${allOf(receipts)} from ${receipts}
  where ${receipts.person} = ${sql.placeholder("person")}
  order by ${receipts.at} desc, ${receipts.id}`);

export function libsqlReceipts(
  client: Client,
  { csvCipher, seal }: ReceiptKeys,
): Receipts {
  return {
    async find(csv) {
      const { rows: [row] } = await client.execute(
        one({ id: csvCipher.id(csv) }),
      );
      const found = row && readRow(receipts, row);
      const text = found && csvCipher.decrypt(csv, found.sealed);
      if (!text) return null;
      return { receipt: readJson(text) as Receipt, person: found.person };
    },

    async list(person) {
      const { rows } = await client.execute(ofPerson({ person }));
      const found = rows.map((row) => readRow(receipts, row)!);
      const opened = await Promise.all(
        found.map(({ id, own }) => seal.open(purpose, person + id, own)),
      );
      return opened.flatMap((text) =>
        typeof text === "string" ? [readJson(text) as Receipt] : []
      );
    },
  };
}

/** One statement for any number of receipts, none for none: for whoever writes them with what they attest (law 8). */
export async function receiptsStatement(
  issued: readonly IssuedReceipt[],
  { csvCipher, seal }: ReceiptKeys,
): Promise<InStatement[]> {
  if (issued.length === 0) return [];
  const rows = await Promise.all(
    issued.map(async ({ csv, person, receipt }) => {
      const id = csvCipher.id(csv);
      return rowOf(receipts, {
        id,
        person,
        at: receipt.at,
        kind: receipt.kind,
        sealed: csvCipher.encrypt(csv, writeJson(receipt)),
        own: await seal.seal(
          purpose,
          person + id,
          writeJson(ownCopy(receipt)),
        ),
      });
    }),
  );
  return [add({ rows: JSON.stringify(rows) })];
}
