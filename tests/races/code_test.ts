// The authorisation code under 200 hands at once: one token at most, and never a second (R02, R29).

import { deepEqual, equal } from "node:assert/strict";
import {
  ana,
  redeem,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../support/steps.ts";
import { codesIn, overEachStore, racers, tally, times } from "./racing.ts";

overEachStore(
  "200 exchanges of one code at once are one token at most",
  async ({ clave, race, lying }) => {
    const b = visitor(clave);
    await registerByLetter(clave, b, ana);
    const end = await signInWithPin(clave, b, ana);
    const [code] = codesIn(end.hops);
    const answers = await race(times(() => redeem(clave, code!)));
    deepEqual(tally(answers), { 200: 1, 400: racers - 1 });
    const said = await Promise.all(answers.map((answer) => answer.json()));
    const refused = said.filter(({ error }) => error === "invalid_grant");
    equal(refused.length, racers - 1);
    // A code that comes back has leaked: its token goes with it (RFC 6749 4.1.2).
    const { access_token } = said.find((answer) => "access_token" in answer);
    const userinfo = await clave.app.request("/oidc/userinfo", {
      headers: { authorization: `Bearer ${access_token}` },
    });
    equal(userinfo.status, 401);
    equal(await lying("g"), 0);
  },
);
