// What the mac of an audit row covers, written alike by whoever makes the row and by the database that reads it back.

import { Buffer } from "node:buffer";
import { type SQL, sql } from "drizzle-orm";
import type { Mac } from "../../domain/ports.ts";
import { audit } from "./schema.ts";

const covered = [
  audit.eventId,
  audit.at,
  audit.person,
  audit.kind,
  audit.details,
  audit.personal,
];

/**
 * Each value with its type, byte by byte: whatever is put in the place of what was recorded reads differently, a number for
 * its digits or a text cut by a zero byte as well.
 */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "null:";
  const type = typeof value === "number" ? "integer" : "text";
  return `${type}:${Buffer.from(String(value)).toString("hex").toUpperCase()}`;
}

const cellSql = (value: unknown): SQL =>
  sql`typeof(${value}) || ':' || hex(${value})`;

/** The same of a row that stands in the table. */
export const contentsSql = sql.join(covered.map(cellSql), sql` || ',' || `);
export const macSql = cellSql(audit.mac);
export const previousSql = cellSql(audit.previous);

/** Of a row that is to be written, by column name. */
export function macOf(row: Record<string, unknown>, mac: Mac): string {
  return mac("audit", covered.map(({ name }) => cell(row[name])).join(","));
}

/** The mac that a row of these contents has, as `macSql` reads it. */
export function rightMac(contents: string, mac: Mac): string {
  return cell(mac("audit", contents));
}

export const noMac = cell(null);

/** When a row of these contents says that it was recorded; null for what is no instant any more. */
export function instantOf(contents: string): Date | null {
  const place = covered.indexOf(audit.at);
  const [type, hex] = contents.split(",")[place]!.split(":");
  const at = new Date(Number(Buffer.from(hex!, "hex").toString()));
  return type === "integer" && !Number.isNaN(at.getTime()) ? at : null;
}
