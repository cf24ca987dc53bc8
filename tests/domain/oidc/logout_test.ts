import { deepEqual, equal } from "node:assert/strict";
import { readHint } from "../../../domain/oidc/hint.ts";
import { languageOf } from "../../../domain/oidc/locales.ts";
import { logoutTarget, readLogout } from "../../../domain/oidc/logout.ts";
import { demo, townHall } from "./demo.ts";

const issuer = "https://clave.example";
const asking = (params: Record<string, string>) =>
  readLogout(new URLSearchParams(params))!;

Deno.test("readLogout() refuses what is said twice", () => {
  for (const name of ["id_token_hint", "state", "post_logout_redirect_uri"]) {
    equal(readLogout(new URLSearchParams([[name, "a"], [name, "a"]])), null);
  }
});

Deno.test("readHint() believes our own tokens, however old (RP-Initiated Logout 4)", () => {
  const claims = { iss: issuer, aud: "town-hall", sub: "s", exp: 1 };
  deepEqual(readHint(claims, issuer), { service: "town-hall", subject: "s" });
  equal(readHint(null, issuer), null);
  equal(readHint({ ...claims, iss: "https://other.example" }, issuer), null);
  equal(readHint({ ...claims, aud: ["town-hall"] }, issuer), null);
  equal(readHint({ ...claims, sub: 1 }, issuer), null);
});

Deno.test("logoutTarget() goes to a registered address of a proven client alone (RP-Initiated Logout 3)", () => {
  const request = asking({
    post_logout_redirect_uri: "https://sede.example/bye",
    state: "s",
  });
  deepEqual(logoutTarget(townHall, request), {
    redirectUri: "https://sede.example/bye",
    state: "s",
  });
  equal(logoutTarget(null, request), null);
  equal(logoutTarget(demo, request), null);
  equal(logoutTarget(townHall, asking({})), null);
  // What may receive codes need not be where people end up, nor the other way round.
  const callback = "https://sede.example/callback";
  const wrong = asking({ post_logout_redirect_uri: callback });
  equal(logoutTarget(townHall, wrong), null);
});

Deno.test("languageOf() takes the first tag that Clave speaks (OIDC Core 3.1.2.1)", () => {
  const cases: [string | null, string | null][] = [
    ["es", "es"],
    ["es-ES", "es"],
    ["ca-valencia", "va"],
    ["ca-ES-valencia ca", "va"],
    ["CA-VALENCIA-x-y", "va"],
    ["fr de eu", "eu"],
    ["va", "va"],
    ["fr", null],
    ["", null],
    [null, null],
  ];
  for (const [tags, language] of cases) equal(languageOf(tags), language);
});
