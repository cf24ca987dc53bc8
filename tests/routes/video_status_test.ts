// How a video stands: for whoever has document and code, and on her own page.

import { equal, ok } from "node:assert/strict";
import { defaultPolicy } from "../../domain/policy.ts";
import type { Nif } from "../../domain/nif.ts";
import { es } from "../../views/text/es.ts";
import { browser, says } from "../support/browser.ts";
import { openClave } from "../support/clave.ts";
import {
  atRecording,
  codeOn,
  goodFiles,
  reviewOf,
} from "../support/recording.ts";
import {
  ana,
  carmen,
  comeIn,
  identifyFor,
  registerByLetter,
  visitor,
} from "../support/steps.ts";

const base = "http://localhost:8000";
const words = es.video;

Deno.test("how it stands is told to document and code together, and to nothing less (law 7)", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  await atRecording(clave, b, ana);
  const code = codeOn(await b.upload(goodFiles));
  const asked = browser((request) => clave.app.fetch(request));
  const ask = async (document: string, csv: string) => {
    await asked.open(`${base}/es/video/status`);
    return await asked.send({ document, csv });
  };
  const seen = await ask(ana.document, code.toLowerCase());
  says(seen, words.status.open.title);
  ok(!decodeURIComponent(seen.url.href).includes(code));
  const wrong = "0".repeat(16);
  const unknown = [
    await ask(ana.document, wrong),
    await ask(carmen.document, code),
    await ask("99999999R", wrong),
  ];
  for (const page of unknown) {
    equal(page.status, 422);
    says(page, words.status.unknown);
  }
  // All the same but for what was typed.
  const bare = unknown.map(({ html }) =>
    html.replaceAll(/(?:value="|kept=)[^"]*"/g, "").replaceAll(/_s\/[^"]*/g, "")
  );
  equal(new Set(bare).size, 1);
  equal((await ask("1", "x")).status, 422);
  // Its address is this browser's.
  equal((await visitor(clave).open(seen.url.href)).status, 400);
});

Deno.test("codes of reviews cannot be tried for ever", async () => {
  await using clave = await openClave();
  const b = visitor(clave);
  const { most } = defaultPolicy.limits.reviewCodesPerDocument;
  for (let time = 0; time <= most; time++) {
    await b.open(`${base}/es/video/status`);
    const page = await b.send({
      document: ana.document,
      csv: String(time).padStart(16, "0"),
    });
    equal(page.status, time < most ? 422 : 429);
  }
});

Deno.test("whoever is registered reads on her own page how her video stands", async () => {
  await using clave = await openClave();
  await registerByLetter(clave, visitor(clave), ana);
  const b = visitor(clave);
  const plain = await comeIn(clave, b, ana);
  ok(!plain.text.includes(words.status.open.title));
  says(plain, words.raise);
  await b.follow("/es/video");
  await identifyFor(b, ana);
  await b.upload(goodFiles);
  says(await b.open(`${base}/es/account`), words.status.open.title);
  const review = await reviewOf(clave, ana);
  const office = { id: "bilbao", name: "Bilbao" };
  const end = {
    at: clave.clock.now(),
    by: { officer: "somebody", office },
    outcome: "refused",
  } as const;
  await clave.world.people.change(ana.document as Nif, null, () => ({
    answer: null,
    cases: [{
      ...review,
      matter: { ...review.matter, refusal: "unreadable" },
      end,
    }],
  }));
  const page = await b.open(`${base}/es/account`);
  says(page, words.status.reasons.unreadable);
});
