import { deepEqual, equal, notEqual, ok } from "node:assert/strict";
import { oidcPaths } from "../../domain/oidc/discovery.ts";
import { asking, townHall } from "../domain/oidc/demo.ts";
import { all, answered, callback, newToken } from "./oidc_client.ts";
import { house } from "./oidc_house.ts";

Deno.test("GET /oidc/authorize redirects to no address that is not proven", async () => {
  await using clave = await house(all);
  const bad = [
    asking({ client_id: "nobody" }),
    asking({ redirect_uri: "https://evil.example/" }),
    new URLSearchParams(),
  ];
  for (const params of bad) {
    const path = `${oidcPaths.authorize}?${params}`;
    const response = await clave.app.request(path);
    equal(response.status, 400);
    equal(response.headers.get("location"), null);
  }
  const told = await answered(clave, asking({ response_type: "token" }));
  equal(told.origin + told.pathname, callback);
  equal(told.searchParams.get("error"), "unsupported_response_type");
  equal(told.searchParams.get("iss"), "https://clave.example");
  equal(told.searchParams.get("state"), asking().get("state"));
});

Deno.test("POST /oidc/authorize comes round as a link, without what nobody asked for", async () => {
  await using clave = await house(all);
  const response = await clave.app.request(oidcPaths.authorize, {
    method: "POST",
    body: asking({ login_hint: "12345678Z" }),
  });
  equal(response.status, 303);
  const to = new URL(response.headers.get("location")!);
  equal(to.pathname, oidcPaths.authorize);
  deepEqual([...to.searchParams], [...asking()]);
});

Deno.test("GET /oidc/authorize never lets somebody else's session answer for the person hinted (OIDC Core 3.1.2.1)", async () => {
  await using clave = await house(all);
  const { id_token } = await newToken(clave);
  const hinted = { id_token_hint: id_token!, prompt: "none" };
  const same = await answered(clave, asking(hinted));
  ok(same.searchParams.has("code"));
  clave.signedIn = "somebody-else";
  const other = await answered(clave, asking(hinted));
  equal(other.searchParams.get("error"), "login_required");
  const forged = { ...hinted, id_token_hint: id_token!.slice(0, -4) + "AAAA" };
  const refused = await answered(clave, asking(forged));
  equal(refused.searchParams.get("error"), "invalid_request");
});

Deno.test("/oidc/logout ends the session of the person hinted and goes to the registered address", async () => {
  await using clave = await house(all);
  for (const method of ["GET", "POST"]) {
    const { id_token } = await newToken(clave);
    // An old hint names her as well as a new one (RP-Initiated Logout 4).
    clave.clock.advance(3_600_000);
    const params = new URLSearchParams({
      id_token_hint: id_token!,
      post_logout_redirect_uri: "https://sede.example/bye",
      state: "a b&c",
    });
    let response = method === "GET"
      ? await clave.app.request(`${oidcPaths.logout}?${params}`)
      : await clave.app.request(oidcPaths.logout, { method, body: params });
    if (method === "POST") {
      const link = response.headers.get("location")!;
      ok(!link.includes(id_token!));
      notEqual(clave.signedIn, null);
      response = await clave.app.request(link);
    }
    equal(response.status, 303);
    const to = response.headers.get("location");
    equal(to, "https://sede.example/bye?state=a+b%26c");
    equal(clave.signedIn, null);
  }
});

Deno.test("/oidc/logout asks the person where nothing proves that it is she who leaves", async () => {
  await using clave = await house(all);
  const { id_token } = await newToken(clave);
  const post_logout_redirect_uri = "https://sede.example/bye";
  const ask = async (params: Record<string, string>) => {
    const query = new URLSearchParams({ post_logout_redirect_uri, ...params });
    const answer = await clave.app.request(`${oidcPaths.logout}?${query}`);
    equal(answer.status, 303);
    return answer.headers.get("location");
  };
  const page = "https://clave.example/es/signout";
  equal(await ask({}), page);
  equal(await ask({ client_id: townHall.id }), page);
  equal(await ask({ id_token_hint: "x.y.z" }), page);
  equal(await ask({ id_token_hint: id_token!, client_id: "demo" }), page);
  equal(await ask({ continue: "x" }), page);
  clave.signedIn = "somebody-else";
  equal(await ask({ id_token_hint: id_token! }), page);
  notEqual(clave.signedIn, null);
  clave.signedIn = null;
  const done = "https://clave.example/eu/signed-out";
  const away = {
    id_token_hint: id_token!,
    post_logout_redirect_uri: "https://evil.example/",
    ui_locales: "eu",
  };
  equal(await ask(away), done);
  const twice = `${oidcPaths.logout}?state=a&state=b`;
  equal((await clave.app.request(twice)).status, 400);
});
