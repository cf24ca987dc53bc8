// A password under many hands at once: every right one comes in, five wrong ones are looked at, whichever path they take (PM-41).

import { deepEqual, equal, ok } from "node:assert/strict";
import type { Clave } from "../support/clave.ts";
import {
  accountOfPerson,
  advanced,
  askForPassword,
  better,
  // What is raced is the count, not the hash: cheap ones leave the cores to the stores.
  cheap,
  good,
  withActivationCode,
  withPassword,
} from "../support/passwords.ts";
import { ana, visitor } from "../support/steps.ts";
import { codesIn, overEachStore, racers, tally, times } from "./racing.ts";

const typed = (password: string) => ({ document: ana.document, password });

async function at(clave: Clave, level: "low" | "substantial" = "low") {
  const b = visitor(clave);
  await askForPassword(clave, b, level);
  return b;
}

overEachStore(
  "twenty tabs with the right password at once all come in",
  async ({ clave, race, events }) => {
    await withPassword(clave, ana);
    const b = await at(clave);
    const answers = await race(times(() => b.request(typed(good)), 20));
    equal(codesIn(answers).length, 20);
    equal((await events()).identified, 20);
  },
  cheap,
);

overEachStore(
  "200 wrong passwords at once count five, and then the right one is refused on every path",
  async ({ clave, race, events }) => {
    await withPassword(clave, ana, advanced);
    const [low, high] = [await at(clave), await at(clave, "substantial")];
    const answers = await race(
      times((i) => (i % 2 ? low : high).request(typed(better))),
    );
    // Where the machine has too much else to do, a store is late for some: they are told so, and nothing opens.
    const { 422: refused = 0, 503: late = 0 } = tally(answers);
    equal(refused + late, racers);
    const { password } = await accountOfPerson(clave, ana);
    deepEqual(password?.wrong, { known: 0, stranger: 5 });
    equal((await events())["password-locked"], 1);
    const told = (await clave.world.outbox.list(ana.phone))
      .filter(({ body }) => body.kind === "password-locked");
    equal(told.length, 1);
    clave.clock.advance(3600_000);
    for (const level of ["low", "substantial"] as const) {
      const page = await (await at(clave, level)).send(typed(good));
      equal(page.status, 422);
    }
  },
  cheap,
);

overEachStore(
  "right ones among 200 wrong ones never open what is locked, and never lose count",
  async ({ clave, race }) => {
    await withPassword(clave, ana);
    const b = await at(clave);
    const answers = await race(
      times((i) => b.request(typed(i % 40 === 0 ? good : better))),
    );
    equal(answers.length, racers);
    ok(codesIn(answers).length <= racers / 40);
    const { password } = await accountOfPerson(clave, ana);
    equal(password?.wrong.stranger, 5);
  },
  cheap,
);

overEachStore(
  "ten wrong activation codes at once kill it once, and the right one is dead",
  async ({ clave, race, events }) => {
    const code = await withActivationCode(clave, ana);
    const b = visitor(clave);
    await b.open(`${clave.world.config.baseUrl}/es/password/activate`);
    const given = (activation_code: string) => ({
      document: ana.document,
      email: ana.email,
      activation_code,
    });
    await race(times(() => b.request(given("0000-0000-0000-0000")), 10));
    equal((await events())["activation-blocked"], 1);
    clave.clock.advance(3600_000);
    equal((await b.send(given(code))).status, 422);
  },
  cheap,
);
