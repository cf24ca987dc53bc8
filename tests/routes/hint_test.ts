// `id_token_hint`: the service says whom it means (OpenID Connect Core 3.1.2.1).

import { equal, ok } from "node:assert/strict";
import { openClave } from "../support/clave.ts";
import {
  ana,
  authorizeAddress,
  carmen,
  identifyFor,
  redeem,
  registerByLetter,
  signInWithPin,
  visitor,
} from "../support/steps.ts";

Deno.test("nobody else identifies herself where the service means one person", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), carmen);
  const b = visitor(clave);
  await registerByLetter(clave, b, ana);
  const first = await signInWithPin(clave, b, ana);
  const code = first.url.searchParams.get("code")!;
  const answer = await clave.app.fetch(redeem(clave, code));
  const { id_token } = await answer.json();
  for (const [person, given] of [[carmen, "error"], [ana, "code"]] as const) {
    const other = visitor(clave);
    const hinted = { id_token_hint: id_token, prompt: "login" };
    await other.open(authorizeAddress(clave.world.config.baseUrl, hinted));
    await other.send({ action: "pin" });
    await identifyFor(other, person);
    const sent = await clave.lastCodeTo(person.phone);
    const end = await other.send({ code: sent });
    ok(end.url.searchParams.has(given), given);
    if (given === "error") {
      equal(end.url.searchParams.get("error"), "login_required");
    }
  }
});
