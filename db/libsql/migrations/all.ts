// Every migration, oldest first. They are imported as text, so that applying them needs no file of its own at run time.

import first from "./0000_first.sql" with { type: "text" };

export const migrations: readonly {
  readonly tag: string;
  readonly text: string;
}[] = [
  { tag: "0000_first", text: first },
];
