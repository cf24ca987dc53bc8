import { deepEqual, equal } from "node:assert/strict";
import { account } from "../domain/oidc/demo.ts";
import {
  all,
  askUserinfo,
  exchange,
  newCode,
  newToken,
  refusedWith,
} from "./oidc_client.ts";
import { house } from "./oidc_house.ts";

Deno.test("POST /oidc/token costs three statements: look, swap, person", async () => {
  await using clave = await house(all);
  const code = await newCode(clave);
  clave.counts.statements = 0;
  equal((await exchange(clave, { code })).status, 200);
  equal(clave.counts.statements, 3);
});

Deno.test("POST /oidc/token gives a code once, and a replay takes the token back (RFC 6749 4.1.2)", async () => {
  await using clave = await house(all);
  const code = await newCode(clave);
  const first = await exchange(clave, { code });
  equal(first.status, 200);
  const { access_token } = await first.json();
  equal((await askUserinfo(clave, access_token)).status, 200);
  await refusedWith(await exchange(clave, { code }), "invalid_grant");
  await refusedWith(
    await askUserinfo(clave, access_token),
    "invalid_token",
    401,
  );
  deepEqual(await clave.events(), ["code-replayed"]);
});

Deno.test("POST /oidc/token lets one of 200 racing requests through", async () => {
  await using clave = await house(all);
  const code = await newCode(clave);
  const racers = Array.from({ length: 200 }, () => exchange(clave, { code }));
  const statuses = (await Promise.all(racers)).map(({ status }) => status);
  equal(statuses.filter((status) => status === 200).length, 1);
  equal(statuses.filter((status) => status === 400).length, 199);
});

Deno.test("POST /oidc/token burns a code that comes with a wrong verifier, address or client", async () => {
  await using clave = await house(all);
  const wrong: Record<string, string>[] = [
    { code_verifier: "x".repeat(43) },
    { redirect_uri: "https://sede.example/c?a=1" },
    { client_id: "demo" },
  ];
  for (const changes of wrong) {
    const code = await newCode(clave);
    const refused = await exchange(clave, { code, ...changes });
    await refusedWith(refused, "invalid_grant");
    await refusedWith(await exchange(clave, { code }), "invalid_grant");
  }
  deepEqual(await clave.events(), Array(3).fill("token-refused"));
});

Deno.test("POST /oidc/token burns nothing for a request without a verifier, or a client without its secret", async () => {
  await using clave = await house(all);
  const code = await newCode(clave);
  const bare = await exchange(clave, { code, code_verifier: "" });
  await refusedWith(bare, "invalid_request");
  const other = { code, client_id: "treasury" };
  await refusedWith(await exchange(clave, other), "invalid_client", 401);
  equal((await exchange(clave, { code })).status, 200);
});

Deno.test("codes and tokens end at the very second", async () => {
  await using clave = await house(all);
  const late = await newCode(clave);
  clave.clock.advance(60_000);
  await refusedWith(await exchange(clave, { code: late }), "invalid_grant");
  const { access_token } = await newToken(clave);
  clave.clock.advance(599_999);
  equal((await askUserinfo(clave, access_token!)).status, 200);
  clave.clock.advance(1);
  await refusedWith(
    await askUserinfo(clave, access_token!),
    "invalid_token",
    401,
  );
});

Deno.test("whoever has left or signed out since gives nothing more to anybody", async () => {
  await using clave = await house(all);
  const changes = [
    { state: "renounced" },
    { state: "revoked" },
    { state: "active", sessionsFrom: clave.clock.now() },
  ] as const;
  for (const change of changes) {
    await clave.change({ state: "active", sessionsFrom: account.sessionsFrom });
    const { access_token } = await newToken(clave);
    const code = await newCode(clave);
    clave.clock.advance(1);
    const later = "sessionsFrom" in change
      ? { ...change, sessionsFrom: clave.clock.now() }
      : change;
    await clave.change(later);
    await refusedWith(await exchange(clave, { code }), "invalid_grant");
    const info = await askUserinfo(clave, access_token!);
    await refusedWith(info, "invalid_token", 401);
  }
});

Deno.test("a code is no access token, nor the other way round", async () => {
  await using clave = await house(all);
  const code = await newCode(clave);
  equal((await askUserinfo(clave, code)).status, 401);
  equal((await askUserinfo(clave, "t_" + code.slice(2))).status, 401);
  const { access_token } = await newToken(clave);
  const dressed = "c_" + access_token!.slice(2);
  for (const text of [access_token!, dressed]) {
    await refusedWith(await exchange(clave, { code: text }), "invalid_grant");
  }
  equal((await askUserinfo(clave, access_token!)).status, 200);
});
