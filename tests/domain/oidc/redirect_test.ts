import { equal } from "node:assert/strict";
import { proveRedirect } from "../../../domain/oidc/redirect.ts";
import vectors from "../../vectors/oidc_redirects.json" with { type: "json" };
import { demo, townHall } from "./demo.ts";

const { registered } = vectors;

for (const { name, uri, proven } of vectors.exact) {
  Deno.test(`proveRedirect() ${proven ? "takes" : "refuses"} ${name}`, () => {
    equal(proveRedirect(townHall, registered, uri), proven ? uri : null);
  });
}

for (const { name, uri, proven } of vectors.loopback) {
  Deno.test(`proveRedirect() on loopback ${proven ? "takes" : "refuses"} ${name}`, () => {
    equal(proveRedirect(demo, registered, uri), proven ? uri : null);
  });
}
