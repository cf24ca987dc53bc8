// Walks along the audit, row by row, and says where one is not what was recorded or does not hang on the one before it.

import type { Client } from "@libsql/client";
import { sql } from "drizzle-orm";
import { createHash } from "node:crypto";
import type { Mac } from "../../domain/ports.ts";
import {
  contentsSql,
  instantOf,
  macSql,
  noMac,
  previousSql,
  rightMac,
} from "./audit_row.ts";
import { compile } from "./rows.ts";
import { audit } from "./schema.ts";

export type RowFault =
  /** `row` and `at` as they stand now. */
  | { readonly kind: "altered"; readonly row: number; readonly at: Date | null }
  /** It does not hang on the row before it. */
  | { readonly kind: "moved"; readonly row: number; readonly at: Date | null }
  | {
    readonly kind: "deleted";
    readonly from: number;
    readonly to: number;
    /** Of the last row before them. */
    readonly at: Date | null;
  };

/** Where a walk stands: behind the row of this number. */
export interface Place {
  readonly row: number;
  /** Over every row so far, each with the hash before it. */
  readonly hash: string;
  /** What the next row must name: this row's mac, as it stands and as it should. Null: not known here. */
  readonly macs: readonly string[] | null;
  readonly at: Date | null;
}

export interface Walk {
  readonly client: Client;
  readonly mac: Mac;
  /** So many rows at the beginning are from before there was a chain. */
  readonly unchained: number;
}

export const beginning: Place = {
  row: 0,
  hash: "",
  macs: [noMac],
  at: null,
};

/** Rows in one statement: few enough that requests never wait for long. */
const batch = 200;

/** One value for all of them: each column of an answer takes the driver longer than all that is done with it here. */
const some = compile(sql`
  select json_group_array(json_array(id, contents, mac, previous)) as found
  from (
    select ${audit.id} as id, ${contentsSql} as contents,
    ${macSql} as mac, ${previousSql} as previous
    from ${audit}
    where ${audit.id} > ${sql.placeholder("after")}
    and ${audit.id} <= ${sql.placeholder("to")}
    order by ${audit.id} limit ${batch})`);

type FoundRow = readonly [
  row: number,
  contents: string,
  mac: string,
  previous: string,
];

/** From a place up to the row of this number; gives the faults as it meets them, and the place where it came. */
export async function* walk(
  through: Walk,
  from: Place,
  to: number,
): AsyncGenerator<RowFault, Place> {
  let place = from;
  while (place.row < to) {
    const asked = some({ after: place.row, to });
    const { rows: [answer] } = await through.client.execute(asked);
    const rows: FoundRow[] = JSON.parse(String(answer?.found));
    for (const row of rows) {
      const [next, faults] = step(through, place, row);
      yield* faults;
      place = next;
    }
    if (rows.length < batch) break;
    // The embedded driver is synchronous: without this, requests would wait for the whole walk.
    await new Promise((done) => setTimeout(done, 0));
  }
  if (place.row >= to) return place;
  yield { kind: "deleted", from: place.row + 1, to, at: place.at };
  return { ...place, row: to, macs: null };
}

function step(
  { mac, unchained }: Walk,
  before: Place,
  [row, contents, stands, previous]: FoundRow,
): readonly [Place, RowFault[]] {
  const at = instantOf(contents);
  const right = row <= unchained ? noMac : rightMac(contents, mac);
  const faults: RowFault[] = [];
  const gap = row > before.row + 1;
  if (gap) {
    const [from, to] = [before.row + 1, row - 1];
    faults.push({ kind: "deleted", from, to, at: before.at });
  } else if (before.macs && !before.macs.includes(previous)) {
    faults.push({ kind: "moved", row, at });
  }
  if (stands !== right) faults.push({ kind: "altered", row, at });
  const hash = createHash("sha256")
    .update(`${before.hash} ${row} ${contents} ${stands} ${previous}`)
    .digest("base64url");
  // A row whose mac alone was altered is told once, not again by the row that names it.
  return [{ row, hash, macs: [stands, right], at }, faults];
}
