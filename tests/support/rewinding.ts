// The same stores again and again, each time as they stood: whatever takes long to reach is reached once.

import type { Client, InStatement, Row } from "@libsql/client";

/** All that a visit changes, beside the record, which forgets nothing. */
const tables = [
  "accounts",
  "held",
  "counted",
  "outbox",
  "receipts",
  "officers",
  "offices",
  "cases",
  "evidence",
];

/** Remembers how things stand, and answers with the way back to it. */
export async function rewinding(
  client: Client,
  clock: { now(): Date; advance(milliseconds: number): void },
): Promise<() => Promise<void>> {
  const at = clock.now().getTime();
  const statements: InStatement[] = [];
  for (const table of tables) {
    statements.push(`delete from ${table}`);
    const { rows, columns } = await client.execute(`select * from ${table}`);
    statements.push(...rows.map((row) => insertion(table, columns, row)));
  }
  return async () => {
    clock.advance(at - clock.now().getTime());
    await client.batch(statements, "write");
  };
}

function insertion(table: string, columns: string[], row: Row): InStatement {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const holes = columns.map(() => "?").join(", ");
  return {
    sql: `insert into ${table} (${names}) values (${holes})`,
    args: columns.map((column) => row[column] ?? null),
  };
}
