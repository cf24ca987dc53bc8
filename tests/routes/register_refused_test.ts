// Who cannot register by letter, what she learns and when; old pages (rulebook 1, ID-52, ID-65).

import { equal, ok } from "node:assert/strict";
import { untilTime } from "../../views/text/dates.ts";
import { es } from "../../views/text/es.ts";
import { says } from "../support/browser.ts";
import { base, days, matched } from "../support/by_letter.ts";
import { openClave } from "../support/clave.ts";
import { ana, registerByLetter, visitor } from "../support/steps.ts";

const hour = 60 * 60 * 1000;

Deno.test("only who matches learns why she cannot register, each with its own words", async () => {
  await using clave = await openClave();
  const cases = [
    ["77777777B", "01-01-9999", "06-06-2015", "deceased"],
    ["Y2000002M", "C00555123", null, "document-expired"],
  ] as const;
  for (const [document, contrast, issued, why] of cases) {
    const b = visitor(clave);
    await b.open(`${base}/es/register`);
    await b.send({ document });
    await b.send({ contrast });
    if (issued) await b.send({ contrast: issued });
    says(b.page, es.register.standing[why].title);
    equal(b.page.status, 200);
  }
  await registerByLetter(clave, visitor(clave), ana);
  const again = await matched(clave, ana);
  says(again.page, es.register.standing["already-registered"].title);
});

Deno.test("under 14 nobody registers by letter (ID-65), on the birthday one may", async () => {
  await using clave = await openClave();
  // Born on 18-06-2009, so the clock goes back in a way only a test can.
  clave.clock.advance(
    Date.parse("2023-06-17T12:00:00Z") -
      clave.clock.now().getTime(),
  );
  const lucia = { ...ana, document: "44444444A", contrast: "01-06-2029" };
  const young = await matched(clave, lucia);
  says(young.page, es.register.standing["too-young"].title);
  ok(young.page.root.querySelector('main a[href="/es/offices"]'));
  clave.clock.advance(days);
  const grown = await matched(clave, lucia);
  says(grown.page, es.register.letter.title);
});

Deno.test("wrong and unknown get the same 422 with what people mix up (ID-52)", async () => {
  await using clave = await openClave();
  const pages = [];
  for (const document of ["12345678Z", "99999999R"]) {
    const b = visitor(clave);
    await b.open(`${base}/es/register`);
    await b.send({ document });
    const page = await b.send({ contrast: "01-01-2030" });
    equal(page.status, 422);
    says(page, es.fields.contrast.mixUps);
    pages.push(page.text.replaceAll(document, "document"));
  }
  equal(pages[0], pages[1]);
});

Deno.test("an old page asks the contrast datum of the same document again, and says why", async () => {
  await using clave = await openClave();
  const b = await matched(clave, ana);
  const until = untilTime("es", new Date(clave.clock.now().getTime() + hour));
  clave.clock.advance(hour);
  const page = await b.open(b.page.url.href);
  says(page, es.time.over(until));
  says(page, "12345678Z");
  says(await b.send({ contrast: ana.contrast }), es.register.letter.title);
});
