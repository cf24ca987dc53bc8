// What every Receipts store must do: tell a receipt to whoever has its CSV, and to nobody else.

import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { csvCipher } from "../../db/keys/csv_cipher.ts";
import { libsqlReceipts } from "../../db/libsql/receipts.ts";
import type { IssuedReceipt } from "../../domain/receipt.ts";
import { ana, noon } from "../support/accounts.ts";
import type { OpenTestDatabase, TestDatabase } from "../support/database.ts";
import { peopleOf } from "../support/audit.ts";
import { receiptKeys } from "../support/receipt_keys.ts";
import {
  activationCode,
  personOfReceipts,
  receiptOf,
} from "../support/receipts.ts";

const csv = "0123456789ABCDEF";
const other = "0123456789ABCDEG";

async function issue(
  { client }: TestDatabase,
  ...receipts: IssuedReceipt[]
): Promise<void> {
  await peopleOf(client).change(
    ana,
    null,
    () => ({ answer: null, receipts }),
  );
}

async function rowsOf({ client }: TestDatabase) {
  return (await client.execute("select * from receipts order by id")).rows;
}

export function receiptsConform(name: string, open: OpenTestDatabase) {
  Deno.test(`${name} find() brings back all that was issued, by its CSV alone`, async () => {
    await using database = await open();
    const issued = receiptOf(csv);
    await issue(database, issued, receiptOf(other, { name: "Somebody" }));
    const receipts = libsqlReceipts(database.client, receiptKeys);
    deepEqual(await receipts.find(csv), {
      receipt: issued.receipt,
      person: personOfReceipts,
    });
    for (const wrong of ["", csv.slice(1), csv.toLowerCase(), `${csv} `]) {
      equal(await receipts.find(wrong), null);
    }
  });

  Deno.test(`${name} list() brings back a person's own, newest first, without what opens anything`, async () => {
    await using database = await open();
    const later = new Date(noon.getTime() + 1000);
    await issue(
      database,
      receiptOf(csv),
      receiptOf(other, { at: later }),
      { ...receiptOf("Z".repeat(16)), person: "somebody-else" },
    );
    const receipts = libsqlReceipts(database.client, receiptKeys);
    const own = await receipts.list(personOfReceipts);
    deepEqual(own.map(({ at }) => at), [later, noon]);
    const { receipt } = receiptOf(csv);
    const { activationCode: _, ...facts } = receipt.facts;
    deepEqual(own[1], { ...receipt, facts });
    deepEqual(await receipts.list("nobody"), []);
  });

  Deno.test(`${name} tells nothing to a copy of the database, with the server's keys or without`, async () => {
    await using database = await open();
    await issue(database, receiptOf(csv));
    const rows = await rowsOf(database);
    const text = JSON.stringify(rows);
    const { receipt } = receiptOf(csv);
    for (
      const secret of [csv, activationCode, receipt.name, receipt.document]
    ) ok(!text.includes(secret), secret);
    // What the server's own keys open holds no code.
    const [own] = await libsqlReceipts(database.client, receiptKeys)
      .list(personOfReceipts);
    ok(!JSON.stringify(own).includes(activationCode));
    ok(!JSON.stringify(own).includes(csv));
    // Whoever has the CSV and the database, but not the server's key, finds and opens nothing.
    const stranger = csvCipher(new Uint8Array(32), (n) => new Uint8Array(n));
    const [row] = rows;
    notEqual(stranger.id(csv), row!.id);
    equal(stranger.decrypt(csv, String(row!.sealed)), null);
  });

  Deno.test(`${name} opens no receipt that was put in another's place, or altered`, async () => {
    await using database = await open();
    await issue(database, receiptOf(csv), receiptOf(other));
    const receipts = libsqlReceipts(database.client, receiptKeys);
    const { csvCipher } = receiptKeys;
    await database.client.execute({
      sql:
        "update receipts set (sealed, own) = (select sealed, own from receipts where id = ?) where id = ?",
      args: [csvCipher.id(other), csvCipher.id(csv)],
    });
    equal(await receipts.find(csv), null);
    equal((await receipts.list(personOfReceipts)).length, 1);
  });

  Deno.test(`${name} never writes the same receipt under the same text`, async () => {
    const sealed: unknown[] = [];
    for (let time = 0; time < 2; time++) {
      await using database = await open();
      await issue(database, receiptOf(csv));
      sealed.push(...(await rowsOf(database)).map((row) => row.sealed));
    }
    notEqual(sealed[0], sealed[1]);
  });
}
