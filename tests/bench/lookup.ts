// What it costs to find one person among many, on the measured CPU. Prints microseconds of CPU.

import process from "node:process";
import { openDatabase } from "../../db/libsql/client.ts";
import { peopleOf } from "../support/audit.ts";
import { personAt } from "./people.ts";

const [url = "", count] = Deno.args;
const people = Number(count);
const { find } = peopleOf(await openDatabase({ url }));

/** Far apart, so that no two fall on one page of the file; the same in each run. */
const stride = 7919;
const some = async (from: number, times: number) => {
  for (let i = from; i < from + times; i++) {
    const { resident } = await find(personAt(i * stride % people).document);
    if (!resident) throw new Error("a person is missing");
  }
};

await some(0, 2000);
const before = process.cpuUsage();
const times = 5000;
await some(2000, times);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify((user + system) / times));
Deno.exit();
