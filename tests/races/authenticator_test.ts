// An authenticator app under 200 hands at once, over several nodes: one code of its, or one recovery code, lets one in (law 2, R02).

import { deepEqual, equal } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import { es } from "../../views/text/es.ts";
import { shownBy, withApp, wrongFor } from "../support/authenticator.ts";
import { accountOfPerson, askForPassword, good } from "../support/passwords.ts";
import { ana, visitor } from "../support/steps.ts";
import {
  codesIn,
  type Field,
  overEachStore,
  racers,
  roomy,
  tally,
  times,
} from "./racing.ts";

/** A visit with room for everybody, and the day too: what is left is that a code is good once. */
const policy = {
  ...roomy("wrongPasswordCodesPerDay", "recordedPerNetwork"),
  passwordCode: { ...defaultPolicy.passwordCode, tries: 2 * racers },
};

async function raced(field: Field, code: (codes: readonly string[]) => string) {
  const { clave } = field;
  const codes = await withApp(clave, ana);
  const b = visitor(clave);
  await askForPassword(clave, b, "substantial");
  await b.send({ document: ana.document, password: good });
  const typed = code(codes);
  const answers = await field.race(times(() => b.request({ code: typed })));
  deepEqual(tally(answers), { 303: 1, 422: racers - 1 });
  equal(codesIn(answers).length, 1);
}

overEachStore(
  "one code of the app lets one in",
  (field) => raced(field, () => shownBy(field.clave)),
  policy,
);

overEachStore(
  "one recovery code lets one in, and she is told once",
  async (field) => {
    await raced(field, ([code = ""]) => code);
    const { authenticator } = await accountOfPerson(field.clave, ana);
    equal(authenticator?.recovery.length, 9);
    equal((await field.events())["recovery-code-used"], 1);
    const sent = await field.clave.world.outbox.list(ana.phone);
    equal(sent.length, 1);
  },
  policy,
);

overEachStore(
  "200 wrong codes at once are four tries, and then the right one is refused",
  async ({ clave, race }) => {
    await withApp(clave, ana);
    const b = visitor(clave);
    await askForPassword(clave, b, "substantial");
    await b.send({ document: ana.document, password: good });
    const code = wrongFor(clave);
    const answers = await race(times(() => b.request({ code })));
    deepEqual(tally(answers), { 422: racers });
    const said = await Promise.all(answers.map((answer) => answer.text()));
    const left = [3, 2, 1].map((tries) =>
      said.filter((html) => html.includes(es.register.code.wrong(tries))).length
    );
    deepEqual(left, [1, 1, 1]);
    equal((await b.send({ code: shownBy(clave) })).status, 422);
    equal((await accountOfPerson(clave, ana)).authenticator?.step, 0);
  },
  roomy("wrongPasswordCodesPerDay", "recordedPerNetwork"),
);
