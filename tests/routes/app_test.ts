// The app as a whole: how an address finds its page.

import { equal } from "node:assert/strict";
import { openClave } from "../support/clave.ts";

Deno.test("a slash too many leads to the one address of a page, whatever was asked of it", async () => {
  await using clave = await openClave();
  for (
    const [asked, found] of [
      ["/es/", "/es"],
      ["/eu/how/?from=here", "/eu/how?from=here"],
      ["//es/about", "/es/about"],
    ] as const
  ) {
    const answer = await clave.app.request(`http://localhost:8000${asked}`);
    equal(answer.status, 301, asked);
    equal(answer.headers.get("location"), found);
  }
});

Deno.test("every pattern of an address is one that Hono's fast router can tell apart", async () => {
  await using clave = await openClave();
  await clave.app.request("http://localhost:8000/es");
  // The slow router would take over in silence as soon as one is too much.
  equal(clave.app.router.name, "SmartRouter + RegExpRouter");
});
