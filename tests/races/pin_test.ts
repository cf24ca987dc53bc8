// The PIN under 200 hands at once: one grant, every wrong try counted, nothing after the fifth (R01, R03, R04, R05).

import { deepEqual, equal, ok } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import { es } from "../../views/text/es.ts";
import { otherThan } from "../support/codes.ts";
import {
  ana,
  askForPin,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../support/steps.ts";
import {
  codesIn,
  overEachStore,
  racers,
  roomy,
  tally,
  times,
} from "./racing.ts";

const { limits } = defaultPolicy;

overEachStore(
  "200 right PINs at once are one grant and 199 refusals",
  async ({ clave, race, lying, events }) => {
    const b = visitor(clave);
    await registerByLetter(clave, b, ana);
    await askForPin(clave, b, ana);
    const code = await clave.lastCodeTo(ana.phone);
    const answers = await race(times(() => b.request({ code })));
    deepEqual(tally(answers), { 303: 1, 422: racers - 1 });
    equal(codesIn(answers).length, 1);
    equal(await lying("g"), 1);
    equal(await lying("s"), 1);
    equal((await events()).identified, 1);
    for (const answer of answers.filter(({ status }) => status === 422)) {
      ok((await answer.text()).includes(es.signin.pin.spent));
    }
  },
);

overEachStore(
  "whoever's PIN came in 200 times at once is not shut out by it",
  async ({ clave, race }) => {
    const b = visitor(clave);
    await registerByLetter(clave, b, ana);
    await askForPin(clave, b, ana);
    const code = await clave.lastCodeTo(ana.phone);
    await race(times(() => b.request({ code })));
    clave.clock.advance(60_000);
    const end = await signInWithPin(clave, visitor(clave), ana);
    ok(end.url.searchParams.get("code"), end.text);
  },
);

overEachStore(
  "200 wrong PINs at once are five tries, and then the right one is refused",
  async ({ clave, race, lying }) => {
    const b = visitor(clave);
    await registerByLetter(clave, b, ana);
    await askForPin(clave, b, ana);
    const code = await clave.lastCodeTo(ana.phone);
    const wrong = otherThan(code);
    const answers = await race(times(() => b.request({ code: wrong })));
    deepEqual(tally(answers), { 422: racers });
    const said = await Promise.all(answers.map((answer) => answer.text()));
    const left = [4, 3, 2, 1].map((tries) =>
      said.filter((html) => html.includes(es.signin.pin.wrong(tries))).length
    );
    deepEqual(left, [1, 1, 1, 1]);
    const spent = said.filter((html) => html.includes(es.signin.pin.spent));
    equal(spent.length, racers - 4);
    const late = await b.send({ code });
    equal(late.status, 422);
    equal(await lying("g"), 0);
    equal(await lying("s"), 0);
  },
);

for (const place of [0, 100, racers - 1]) {
  overEachStore(
    `the right PIN as number ${place} among 199 wrong ones counts only while tries are left`,
    async ({ clave, race, lying }) => {
      const b = visitor(clave);
      await registerByLetter(clave, b, ana);
      await askForPin(clave, b, ana);
      const code = await clave.lastCodeTo(ana.phone);
      const wrong = otherThan(code);
      const answers = await race(
        times((i) => b.request({ code: i === place ? code : wrong })),
      );
      const granted = codesIn(answers).length;
      const said = await Promise.all(answers.map((answer) => answer.text()));
      const compared = said.filter((html) =>
        [4, 3, 2, 1].some((left) =>
          html.includes(es.signin.pin.wrong(left))
        )
      ).length;
      // The fifth wrong one says that the code is spent: with it the right one is refused.
      ok(compared <= 4 && granted <= 1, `${compared} ${granted}`);
      // Each node keeps the order of its own; behind so many wrong ones there is no try left.
      if (place >= 100) equal(granted, 0);
      equal(await lying("g"), granted);
      equal((await b.send({ code })).status, 422);
    },
  );
}

overEachStore(
  "the day's limit holds against many at once, whatever the PIN",
  async ({ clave, race }) => {
    const b = visitor(clave);
    await registerByLetter(clave, b, ana);
    await askForPin(clave, b, ana);
    const wrong = otherThan(await clave.lastCodeTo(ana.phone));
    const answers = await race(times(() => b.request({ code: wrong })));
    const { most } = limits.wrongPinsPerDay;
    deepEqual(tally(answers), { 422: most, 429: racers - most });
    for (const { status, headers } of answers) {
      ok(status === 422 || Number(headers.get("retry-after")) > 0);
    }
  },
  // As if they came at many PINs of hers.
  roomy("pinTries"),
);

const tabs = 20;

overEachStore(
  "20 tabs of one person sign in at once, each with its own PIN",
  async ({ clave, race, lying, events }) => {
    const first = visitor(clave);
    await registerByLetter(clave, first, ana);
    const waiting: (() => Request)[] = [];
    for (let i = 0; i < tabs; i++) {
      const tab = first.newTab();
      await askForPin(clave, tab, ana);
      const code = await clave.lastCodeTo(ana.phone);
      waiting.push(() => tab.request({ code }));
    }
    const answers = await race(waiting.map((make) => make()));
    deepEqual(tally(answers), { 303: tabs });
    equal(new Set(codesIn(answers)).size, tabs);
    equal(await lying("g"), tabs);
    equal((await events()).identified, tabs);
  },
  roomy(
    "contrastPerVisitor",
    "contrastPerDocument",
    "smsPerHour",
    "smsPerDay",
    "smsPerPhone",
  ),
);
