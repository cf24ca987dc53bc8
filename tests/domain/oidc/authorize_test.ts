import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import {
  type AuthorizeAnswer,
  authorizeParameters,
  readAuthorize,
  type SigninRequest,
} from "../../../domain/oidc/authorize.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Service } from "../../../domain/services.ts";
import hostile from "../../vectors/oidc_authorize.json" with { type: "json" };
import { asking, demo, door, townHall } from "./demo.ts";

const read = (params: URLSearchParams, service: Service | null = townHall) =>
  readAuthorize(params, service, defaultPolicy.oidc);

function goesOn(answer: AuthorizeAnswer): SigninRequest {
  ok(answer.kind === "go-on", JSON.stringify(answer));
  return answer.request;
}

Deno.test("readAuthorize() lets a right request go on", () => {
  deepEqual(read(asking()), {
    kind: "go-on",
    request: {
      door: { ...door, scopes: ["openid", "profile"] },
      asked: "substantial",
      prompt: null,
      maxAgeSeconds: null,
      language: null,
    },
  });
});

for (const { name, changes, error } of hostile) {
  Deno.test(`readAuthorize() tells the client of ${name}`, () => {
    const answer = read(asking(changes));
    ok(answer.kind === "send-client", answer.kind);
    equal(answer.error, error);
    deepEqual(answer.to, { redirectUri: door.redirectUri, state: door.state });
    // RFC 6749 4.1.2.1: what a description may be made of.
    ok(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/.test(answer.description));
  });
}

Deno.test("readAuthorize() sends nobody to an unproven address, whatever else is wrong (RFC 6749 4.1.2.1)", () => {
  const broken = { response_type: "token", prompt: "none" };
  const unknown = { kind: "show-person", problem: "unknown-client" };
  deepEqual(read(asking(broken), null), unknown);
  deepEqual(read(asking({ client_id: "demo" })), unknown);
  for (const address of ["https://evil.example/", null, ""]) {
    deepEqual(read(asking({ ...broken, redirect_uri: address })), {
      kind: "show-person",
      problem: "unknown-redirect",
    });
  }
});

Deno.test("readAuthorize() shows a repeated client or address to the person (RFC 6749 3.1)", () => {
  for (const name of ["client_id", "redirect_uri"]) {
    const params = asking();
    params.append(name, params.get(name)!);
    equal(read(params).kind, "show-person");
  }
});

Deno.test("readAuthorize() refuses every other repeated parameter it knows, and ignores the unknown (RFC 6749 3.1)", () => {
  const others = authorizeParameters.filter((name) =>
    !["client_id", "redirect_uri"].includes(name)
  );
  for (const name of others) {
    const params = asking({ [name]: "x" });
    params.append(name, "x");
    const answer = read(params);
    ok(answer.kind === "send-client");
    equal(answer.error, "invalid_request");
    equal(answer.to.state, name === "state" ? null : door.state);
  }
  const params = asking({ unknown: "x" });
  params.append("unknown", "x");
  equal(read(params).kind, "go-on");
});

Deno.test("readAuthorize() takes an empty parameter as absent (RFC 6749 3.1)", () => {
  const request = goesOn(read(asking({
    state: "",
    nonce: "",
    prompt: "",
    max_age: "",
    response_mode: "",
    request: "",
  })));
  equal(request.door.state, null);
  equal(request.door.nonce, null);
  equal(request.maxAgeSeconds, null);
});

Deno.test("readAuthorize() carries 512 characters of state and nonce and no more", () => {
  const long = "x".repeat(512);
  const request = goesOn(read(asking({ state: long, nonce: long })));
  equal(request.door.state, long);
  const state = read(asking({ state: long + "x" }));
  ok(state.kind === "send-client" && state.to.state === null);
  const nonce = read(asking({ nonce: long + "x" }));
  ok(nonce.kind === "send-client" && nonce.error === "invalid_request");
});

Deno.test("readAuthorize() asks for the higher of the service's level and the first one it knows", () => {
  const loa = "http://eidas.europa.eu/LoA/";
  const asked = (acr: string, service = townHall) =>
    goesOn(read(
      asking({
        acr_values: acr,
        client_id: service.id,
        redirect_uri: service.redirectUris[0]!,
      }),
      service,
    )).asked;
  equal(asked(`${loa}low`), "substantial");
  equal(asked(`${loa}high`), "high");
  equal(asked("high"), "high");
  equal(asked("urn:unknown"), "substantial");
  equal(asked(`urn:unknown ${loa}low ${loa}high`, demo), "low");
  equal(asked(`${loa}substantial`, demo), "substantial");
});

Deno.test("readAuthorize() ignores unknown scopes and the claims parameter", () => {
  const request = goesOn(
    read(asking({
      scope: "document offline_access openid",
      claims: '{"id_token":{"phone_number":{"essential":true}}}',
    })),
  );
  deepEqual(request.door.scopes, ["openid", "document"]);
});

Deno.test("readAuthorize() reads prompt, max_age and ui_locales", () => {
  const cases: [string, SigninRequest["prompt"]][] = [
    ["none", "none"],
    ["login", "login"],
    ["consent", "login"],
    ["select_account login", "login"],
  ];
  for (const [prompt, means] of cases) {
    equal(goesOn(read(asking({ prompt }))).prompt, means);
  }
  equal(goesOn(read(asking({ max_age: "0" }))).maxAgeSeconds, 0);
  equal(goesOn(read(asking({ max_age: "3600" }))).maxAgeSeconds, 3600);
  const locales = { ui_locales: "fr ca-Valencia es" };
  equal(goesOn(read(asking(locales))).language, "va");
});

Deno.test("readAuthorize() never throws, and only a proven address is ever answered to", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "code", "openid", "none", "S256", "0", "demo"),
    fc.constantFrom(...[...asking().values()]),
    fc.webUrl(),
  );
  const name = fc.oneof(fc.constantFrom(...authorizeParameters), fc.string());
  const pairs = fc.array(fc.tuple(name, value), { maxLength: 24 });
  fc.assert(
    fc.property(pairs, fc.boolean(), (pairs, grounded) => {
      const params = new URLSearchParams(grounded ? asking() : "");
      for (const [name, value] of pairs) {
        if (grounded) params.set(name, value);
        else params.append(name, value);
      }
      const answer = read(params);
      if (answer.kind === "show-person") return;
      const to = answer.kind === "go-on" ? answer.request.door : answer.to;
      ok(townHall.redirectUris.includes(to.redirectUri));
    }),
    { numRuns: 2000 },
  );
});
