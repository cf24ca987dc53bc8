// JSON columns that bring Dates back as Dates: an instant is written `{"$date": milliseconds}`.

import { customType } from "drizzle-orm/sqlite-core";

/** A JSON text column of type T. */
export function json<T>(name: string) {
  return customType<{ data: T; driverData: string }>({
    dataType: () => "text",
    toDriver: writeJson,
    fromDriver: (text) => readJson(text) as T,
  })(name);
}

export function writeJson(value: unknown): string {
  return JSON.stringify(value, function (key, plain) {
    // JSON.stringify has called toJSON already; the holder still has the Date.
    const held: unknown = this[key];
    return held instanceof Date ? { $date: held.getTime() } : plain;
  });
}

export function readJson(text: string): unknown {
  return JSON.parse(
    text,
    (_key, value) => isInstant(value) ? new Date(value.$date) : value,
  );
}

function isInstant(value: unknown): value is { $date: number } {
  return typeof value === "object" && value !== null && "$date" in value &&
    typeof value.$date === "number";
}
