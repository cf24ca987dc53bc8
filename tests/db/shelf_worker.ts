// A process of its own for libsql_shelf_test.ts: changes one thing a hundred times and prints what it saw.

import { openDatabase } from "../../db/libsql/client.ts";
import { libsqlShelf } from "../../db/libsql/shelf.ts";
import { testClock } from "../support/clock.ts";
import { add, label } from "./shelf_conformance.ts";

const client = await openDatabase({ url: Deno.args[0] ?? "" });
const shelf = libsqlShelf(client, testClock(), label);
const seen: number[] = [];
for (let i = 0; i < 100; i++) seen.push(await shelf.change("a", add));
client.close();
console.log(JSON.stringify(seen));
