// A libSQL client that counts what goes through it.

import type { Client, InStatement } from "@libsql/client";

export interface SqlCounts {
  /** Statements, those of a batch each. */
  statements: number;
  /** Calls that leave for the database: a batch is one. */
  calls: number;
}

/** The same client, counted. Set the counts back to zero by hand between the steps of a test. */
export function counting(
  client: Client,
): { readonly client: Client; readonly counts: SqlCounts } {
  const counts: SqlCounts = { statements: 0, calls: 0 };
  const count = (statements: number) => {
    counts.statements += statements;
    counts.calls += 1;
  };
  const counted = {
    execute: (...given: [never]) => {
      count(1);
      return client.execute(...given);
    },
    batch: (statements: InStatement[], mode: "write") => {
      count(statements.length);
      return client.batch(statements, mode);
    },
  };
  return {
    counts,
    client: new Proxy(client, {
      get: (target, name) =>
        Reflect.get(name in counted ? counted : target, name),
    }),
  };
}
