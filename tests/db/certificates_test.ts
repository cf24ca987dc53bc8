// Certificates over the network: responders that answer, fail and lie, and what is kept of their answers.

import { deepEqual, equal, ok } from "node:assert/strict";
import "reflect-metadata";
import * as x509 from "@peculiar/x509";
import { fetchAnswer } from "../../db/certificates/fetch.ts";
import { openCertificates } from "../../db/certificates/open.ts";
import { element, sequence } from "../../domain/certificate/der_write.ts";
import { defaultPolicy } from "../../domain/policy.ts";
import type { LogLine } from "../../domain/ports.ts";
import { testClock } from "../support/clock.ts";
import {
  certificate,
  facts,
  forged,
  software,
  wholeTrust,
} from "../support/pki/lab.ts";
import { type Responder, startResponder } from "../support/pki/responder.ts";

interface House extends AsyncDisposable {
  readonly responder: Responder;
  readonly clock: ReturnType<typeof testClock>;
  readonly lines: readonly LogLine[];
  verdict(der: Uint8Array): Promise<string>;
  /** A certificate that names the responder, the list, or both. */
  person(
    ...names: readonly ("ocsp" | "crl")[]
  ): Promise<Uint8Array<ArrayBuffer>>;
}

/** The policy, but for how long a responder may take. */
const waiting = (timeoutSeconds: number) => ({
  ...defaultPolicy,
  certificates: { ...defaultPolicy.certificates, timeoutSeconds },
});

async function openHouse(
  unreachable: "refuse" | "accept" = "refuse",
  policy = waiting(60),
): Promise<House> {
  const { issuer } = await software;
  const clock = testClock();
  const responder = startResponder(issuer, clock.now);
  const lines: LogLine[] = [];
  const certificates = openCertificates({
    trusted: await wholeTrust(),
    unreachable,
    policy,
    now: clock.now,
    random: clock.random,
    log: (line) => lines.push(line),
  });
  return {
    responder,
    clock,
    lines,
    async verdict(der) {
      const answer = await certificates.judge(der, []);
      return answer.kind === "accepted" ? answer.revocation : answer.why;
    },
    person: async (...names) =>
      await certificate(issuer, {
        places: {
          ...names.includes("ocsp") && { ocsp: responder.ocsp },
          ...names.includes("crl") && { crl: responder.crl },
        },
      }),
    [Symbol.asyncDispose]: () => responder[Symbol.asyncDispose](),
  };
}

Deno.test("OCSP is asked first, and a list only where it does not answer", async () => {
  await using house = await openHouse();
  const { responder, verdict } = house;
  equal(await verdict(await house.person("ocsp", "crl")), "checked");
  deepEqual(responder.asked, { ocsp: 1, crl: 0, elsewhere: 0 });
  responder.ocspMode = "down";
  equal(await verdict(await house.person("ocsp", "crl")), "checked");
  deepEqual(responder.asked, { ocsp: 2, crl: 1, elsewhere: 0 });
  deepEqual(house.lines.map(({ event, error }) => [event, error]), [
    ["ocsp-unusable", "no-answer"],
  ]);
});

Deno.test("two sign-ins cost one request; after the answer's next update it is asked again", async () => {
  await using house = await openHouse();
  const { responder, verdict, clock } = house;
  const der = await house.person("ocsp");
  await verdict(der);
  await verdict(der);
  equal(responder.asked.ocsp, 1);
  // The lab's answers hold half an hour.
  clock.advance(29 * 60_000);
  equal(await verdict(der), "checked");
  equal(responder.asked.ocsp, 1);
  clock.advance(60_000);
  responder.revoked.add(facts(der).serialNumber);
  equal(await verdict(der), "revoked");
  equal(responder.asked.ocsp, 2);
  equal(await verdict(der), "revoked");
  equal(responder.asked.ocsp, 2);
});

Deno.test("whoever signs in at once shares one request", async () => {
  await using house = await openHouse();
  const der = await house.person("ocsp");
  const all = await Promise.all(
    Array.from({ length: 20 }, () => house.verdict(der)),
  );
  deepEqual([...new Set(all)], ["checked"]);
  equal(house.responder.asked.ocsp, 1);
});

Deno.test("a list serves everybody of its issuer while it holds, and no longer, though answers were drawn from it late", async () => {
  await using house = await openHouse();
  const { responder, verdict, clock } = house;
  const [one, other] = [await house.person("crl"), await house.person("crl")];
  equal(await verdict(one), "checked");
  clock.advance(20 * 60_000);
  equal(await verdict(other), "checked");
  equal(responder.asked.crl, 1);
  clock.advance(10 * 60_000);
  responder.revoked.add(facts(other).serialNumber);
  deepEqual([await verdict(one), await verdict(other)], ["checked", "revoked"]);
  equal(responder.asked.crl, 2);
});

Deno.test("a revocation is seen within the hour, however long a list says it holds", async () => {
  await using house = await openHouse();
  const { responder, verdict, clock } = house;
  const nextUpdate = new Date(clock.now().getTime() + 86_400_000);
  responder.crlMode = { nextUpdate };
  const [one, other] = [await house.person("crl"), await house.person("crl")];
  await verdict(one);
  clock.advance(50 * 60_000);
  equal(await verdict(other), "checked");
  responder.revoked.add(facts(other).serialNumber);
  clock.advance(10 * 60_000);
  equal(await verdict(other), "revoked");
});

Deno.test("an answer is read up to the limit, and not a byte further", async () => {
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen() {} },
    () => new Response(new Uint8Array(100_000)),
  );
  const url = `http://127.0.0.1:${server.addr.port}/`;
  const fetched = (bytes: number) =>
    fetchAnswer(url, null, { bytes, seconds: 60 });
  equal((await fetched(100_000))?.length, 100_000);
  equal(await fetched(99_999), null);
  await server.shutdown();
});

Deno.test("a responder that is down, silent, lying, too talkative or sends elsewhere says nothing; without an answer it is refused", async () => {
  await using house = await openHouse("refuse", waiting(60));
  await using hasty = await openHouse("refuse", waiting(0.5));
  const { responder, verdict } = house;
  const others = await forged;
  const at = (minutes: number) =>
    new Date(house.clock.now().getTime() + minutes * 60_000);
  const modes: Responder["ocspMode"][] = [
    "down",
    "garbage",
    "huge",
    "moved",
    "try-later",
    (usual) => ({ ...usual, signer: others.issuer }),
    (usual) => ({ ...usual, nextUpdate: at(0), thisUpdate: at(-60) }),
    (usual) => ({ ...usual, thisUpdate: at(60) }),
    (usual) => ({ ...usual, nonce: "other" }),
    (usual) => ({ ...usual, ofAnother: true }),
    (usual) => ({ ...usual, status: "unknown" }),
  ];
  for (const mode of modes) {
    responder.ocspMode = mode;
    const der = await house.person("ocsp");
    equal(await verdict(der), "revocation-unknown", `${mode}`);
    // And nothing of it stays.
    responder.ocspMode = (usual) => usual;
    equal(await verdict(der), "checked", `${mode}`);
  }
  const lists: Responder["crlMode"][] = [
    "down",
    "garbage",
    "huge",
    "moved",
    { signer: others.issuer },
    { nextUpdate: at(0) },
    { thisUpdate: at(60) },
  ];
  for (const mode of lists) {
    responder.crlMode = mode;
    const der = await house.person("crl");
    equal(await verdict(der), "revocation-unknown", JSON.stringify(mode));
    responder.crlMode = {};
    // A list that was good would serve the next one too: each has its own house.
    await using fresh = await openHouse();
    equal(await fresh.verdict(await fresh.person("crl")), "checked");
  }
  equal(responder.asked.elsewhere, 0, "no redirect is followed");

  hasty.responder.ocspMode = "silent";
  const der = await hasty.person("ocsp");
  equal(await hasty.verdict(der), "revocation-unknown");
  hasty.responder.ocspMode = (usual) => usual;
  // A busy machine is silent for as long, too, and then it is asked again.
  const verdicts = new Set<string>();
  for (let asked = 0; asked < 20 && !verdicts.has("checked"); asked++) {
    verdicts.add(await hasty.verdict(der));
  }
  ok(verdicts.has("checked"));
  equal(await verdict(await house.person()), "revocation-unknown");
});

Deno.test("another list of the same issuer, put in the way, is not kept", async () => {
  await using house = await openHouse();
  const { responder, verdict } = house;
  const der = await house.person("crl");
  const name = element(0x86, new TextEncoder().encode("http://x.example/2"));
  const point = sequence(element(0xa0, element(0xa0, name)));
  responder.crlMode = {
    extensions: [new x509.Extension("2.5.29.28", true, point)],
  };
  equal(await verdict(der), "revocation-unknown");
  deepEqual(house.lines.map(({ error }) => error), ["other-certificate"]);
  responder.crlMode = {};
  equal(await verdict(der), "checked");
});

Deno.test("an operator may prefer to accept what nobody can speak of; a revocation counts all the same", async () => {
  await using house = await openHouse("accept");
  const { responder, verdict } = house;
  responder.ocspMode = "down";
  responder.crlMode = "down";
  const der = await house.person("ocsp", "crl");
  equal(await verdict(der), "unreachable");
  responder.revoked.add(facts(der).serialNumber);
  responder.crlMode = {};
  equal(await verdict(der), "revoked");
  responder.ocspMode = (usual) => ({ ...usual, status: "unknown" });
  equal(
    await verdict(await house.person("ocsp", "crl")),
    "revocation-unknown",
  );
});

Deno.test("what is kept has an end: with room for two answers, the oldest of three is asked again", async () => {
  const small = {
    ...defaultPolicy,
    certificates: { ...defaultPolicy.certificates, answersKept: 2 },
  };
  await using house = await openHouse("refuse", small);
  const ders = [
    await house.person("ocsp"),
    await house.person("ocsp"),
    await house.person("ocsp"),
  ];
  for (const der of ders) await house.verdict(der);
  await house.verdict(ders[2]!);
  equal(house.responder.asked.ocsp, 3);
  await house.verdict(ders[0]!);
  equal(house.responder.asked.ocsp, 4);
});
