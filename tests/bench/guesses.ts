// How long a password that opens nothing takes, by why it opens nothing: through the whole app, in process. Prints milliseconds of each try.

import type { Nif } from "../../domain/nif.ts";
import { newPassword } from "../../domain/password/kept.ts";
import type { Policy } from "../../domain/policy.ts";
import { openClave } from "../support/clave.ts";
import {
  advanced,
  askForPassword,
  better,
  good,
} from "../support/passwords.ts";
import { accountOf } from "../support/accounts.ts";
import { visitor } from "../support/steps.ts";
import { policies, type PolicyName } from "./passwords.ts";

const tries = Number(Deno.args[1]);
const given = policies[Deno.args[0] as PolicyName];

/** Never full: what is measured is the try, not the limit. */
const many = 1_000_000;
const limits = Object.fromEntries(
  Object.entries(given.limits)
    .map(([name, rule]) => [name, { ...rule, most: many }]),
) as Policy["limits"];
const policy: Policy = {
  ...given,
  limits,
  password: { ...given.password, tries: many },
};

/** Everybody's document is as long as anybody's, so that the pages are. */
const documents = {
  "unknown": "99999999R",
  "not registered": "87654321X",
  "without a password": "11111111H",
  "locked": "22222222J",
  "wrong": "12345678Z",
};
type Why = keyof typeof documents;
const whys = Object.keys(documents) as Why[];

await using clave = await openClave({ policy });
const hashed = await clave.world.passwords.hash(good);
if (hashed.kind !== "hashed") throw new Error(hashed.kind);
const fresh = newPassword(hashed.hash, clave.world.now());
await register("without a password", null);
await register("wrong", fresh);
await register("locked", {
  ...fresh,
  wrong: { known: 0, stranger: many },
  lockedAt: clave.world.now(),
});
const b = visitor(clave);
await askForPassword(clave, b);

const times = Object.fromEntries(
  whys.map((why) => [why, [] as number[]]),
) as Record<Why, number[]>;
const warm = Math.ceil(tries / 20);
for (let turn = -warm; turn < tries; turn++) {
  // Each time in another order: nobody always comes after the same.
  for (const why of shuffled(whys)) {
    const request = b.request({
      document: documents[why],
      password: better,
    });
    const from = performance.now();
    const answer = await clave.app.fetch(request);
    await answer.arrayBuffer();
    const took = performance.now() - from;
    if (answer.status !== 422) throw new Error(`${why}: ${answer.status}`);
    if (turn >= 0) times[why].push(took);
  }
}
console.log(JSON.stringify(times));
Deno.exit();

async function register(why: Why, password: typeof fresh | null) {
  const document = documents[why] as Nif;
  const account = accountOf(document, { ...advanced, password });
  await clave.world.people.change(document, null, () => ({
    answer: null,
    keep: { ...account, phone: `+3460000${document.slice(0, 4)}` as never },
  }));
}

function shuffled<T>(all: readonly T[]): T[] {
  return all.map((one) => [Math.random(), one] as const)
    .toSorted(([a], [b]) => a - b).map(([, one]) => one);
}
