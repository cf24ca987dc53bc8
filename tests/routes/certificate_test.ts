// Signing in with a certificate or DNIe: for whoever is registered or not, once, in one browser (rulebook 2.6, 7.2; ID-62).

import { deepEqual, equal, ok } from "node:assert/strict";
import { en } from "../../views/text/en.ts";
import { es } from "../../views/text/es.ts";
import { says } from "../support/browser.ts";
import {
  type CertificateHouse,
  dnieOf,
  entryUrl,
  fnmtOf,
  from,
  openHouse,
  shown,
} from "../support/pki/house.ts";
import { certificate, forged } from "../support/pki/lab.ts";
import {
  ana,
  authorizeAddress,
  callback,
  redeem,
  registerByLetter,
} from "../support/steps.ts";

const loa = "http://eidas.europa.eu/LoA/";

/** To the page that sends the browser to show a certificate. */
async function askedToShow(
  house: CertificateHouse,
  der: Uint8Array | null,
  { level = "low", method = "certificate" } = {},
) {
  const b = house.visitor(der);
  const { baseUrl } = house.clave.world.config;
  await b.open(authorizeAddress(baseUrl, { acr_values: `${loa}${level}` }));
  await b.send({ action: method });
  return b;
}

async function claimsOf(house: CertificateHouse, url: URL) {
  equal(url.origin + url.pathname, callback);
  const code = url.searchParams.get("code") ?? "";
  const answer = await house.clave.app.fetch(redeem(house.clave, code));
  const { id_token } = await answer.json();
  return await house.clave.world.signer.verify(id_token) ?? {};
}

Deno.test("whoever never registered identifies with her DNIe at the high level, and her names are the census's (RG-50)", async () => {
  await using house = await openHouse();
  const b = await askedToShow(house, await dnieOf(house), {
    level: "high",
    method: "card",
  });
  const end = await b.follow(entryUrl);
  const claims = await claimsOf(house, end.url);
  equal(claims.acr, `${loa}high`);
  deepEqual(claims.amr, ["hwk"]);
  equal(claims.document, "12345678Z");
  equal(claims.family_name, "García López");
  ok(!("registration_level" in claims));
});

Deno.test("a certificate in a file is substantial, whatever the registration (LV table 7.2), and the service knows the same person", async () => {
  await using house = await openHouse();
  const der = await fnmtOf(house);
  const first = await askedToShow(house, der);
  const before = await claimsOf(house, (await first.follow(entryUrl)).url);
  await registerByLetter(house.clave, house.visitor(null), ana);
  const b = await askedToShow(house, der, { level: "substantial" });
  const claims = await claimsOf(house, (await b.follow(entryUrl)).url);
  equal(claims.acr, `${loa}substantial`);
  equal(claims.registration_level, "basic");
  equal(claims.sub, before.sub);
});

Deno.test("where high is asked, a certificate in a file is refused with the way up, and grants nothing", async () => {
  await using house = await openHouse();
  const b = await askedToShow(house, await fnmtOf(house), {
    level: "high",
    method: "card",
  });
  const page = await b.follow(entryUrl);
  equal(page.status, 422);
  says(page, es.certificate.trouble.tooLow("high", "substantial"));
  // The same address in another language says the same.
  const { href } = page.url;
  const english = await b.open(href.replace("/es/", "/en/"));
  says(english, en.certificate.trouble.tooLow("high", "substantial"));
});

Deno.test("a way that cannot reach what is asked leads back to the hall, by every address of it (LV-03)", async () => {
  await using house = await openHouse();
  const b = await askedToShow(house, null, { level: "high", method: "card" });
  const hall = b.page.url.href.replace(/\/card$/, "");
  for (const path of ["", "/shown", "/shown?shown=x"]) {
    const page = await b.open(`${hall}/certificate${path}`);
    equal(page.url.href, hall);
    equal(page.status, 200);
  }
});

Deno.test("each certificate that will not do is told why, beside the way to choose another", async () => {
  await using house = await openHouse();
  house.responders.software.revoked.add("0bad");
  const { issuer } = await forged;
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const bad = [
    [null, es.certificate.trouble.none],
    [new Uint8Array([1, 2, 3]), es.certificate.trouble.refused.unreadable],
    [
      await fnmtOf(house, { notAfter: day("2026-02-01") }),
      es.certificate.trouble.refused.expired,
    ],
    [
      await fnmtOf(house, { notBefore: day("2027-06-01") }),
      es.certificate.trouble.refused["not-yet-valid"],
    ],
    [
      await fnmtOf(house, { serialNumber: "0bad" }),
      es.certificate.trouble.refused.revoked,
    ],
    [
      await certificate(issuer),
      es.certificate.trouble.refused["unknown-issuer"],
    ],
    [
      await dnieOf(house, "FIRMA"),
      es.certificate.trouble.refused["signing-certificate"],
    ],
  ] as const;
  for (const [der, words] of bad) {
    const b = await askedToShow(house, der);
    const page = await b.follow(entryUrl);
    equal(page.status, 422);
    says(page, words);
    ok(page.title.startsWith(es.layout.errorPrefix));
  }
  house.responders.software.ocspMode = "down";
  const b = await askedToShow(house, await fnmtOf(house));
  says(
    await b.follow(entryUrl),
    es.certificate.trouble.refused["revocation-unknown"],
  );
});

Deno.test("whoever has died, and whoever is in no census, goes no further with the best of certificates", async () => {
  await using house = await openHouse();
  const { client } = house.clave.database;
  const der = await fnmtOf(house);
  await client.execute(
    "update census set status = 'deceased' where document = '12345678Z'",
  );
  const dead = await askedToShow(house, der);
  says(await dead.follow(entryUrl), es.certificate.trouble.deceased);
  await client.execute("delete from census where document = '12345678Z'");
  const nobody = await askedToShow(house, der);
  says(
    await nobody.follow(entryUrl),
    es.certificate.trouble["not-in-census"],
  );
});

Deno.test("what the entry answers serves once, in the browser that was sent, for two minutes", async () => {
  await using house = await openHouse();
  const der = await fnmtOf(house);
  const answerOf = async () => {
    const b = await askedToShow(house, der);
    const link = b.page.root.querySelector("#go")!.getAttribute("href")!;
    const answer = await house.entry.fetch(
      shown(new Request(link), der),
      from("10.0.0.7"),
    );
    return { b, link, back: answer.headers.get("location")! };
  };
  const { b, link, back } = await answerOf();
  const other = house.visitor(der);
  await other.open(authorizeAddress(house.clave.world.config.baseUrl));
  equal((await other.open(back)).status, 400);
  // Whoever only looks spends nothing.
  const cookie = [...b.cookies].map(([key, value]) =>
    `${key.split(" ")[1]}=${value}`
  ).join("; ");
  for (const look of [{ "sec-purpose": "prefetch" }, null]) {
    const answer = await house.clave.app.request(back, {
      method: look ? "GET" : "HEAD",
      headers: { ...look, cookie },
    });
    equal(answer.headers.get("location"), null);
  }
  const end = await b.open(back);
  equal(end.url.origin + end.url.pathname, callback);
  says(await b.open(back), es.certificate.trouble.stale);
  const late = await answerOf();
  house.clave.clock.advance(120_000);
  says(await late.b.open(late.back), es.certificate.trouble.stale);
  // The link to the entry lives half an hour: then it leads home, and nothing is judged.
  house.clave.clock.advance(1_800_000);
  const over = await house.entry.fetch(
    shown(new Request(link), der),
    from("10.0.0.7"),
  );
  equal(over.headers.get("location"), house.clave.world.config.baseUrl);
});

Deno.test("a certificate in a header is believed from the terminator alone (RFC 9440 4)", async () => {
  await using house = await openHouse();
  const der = await dnieOf(house);
  const pem =
    `-----BEGIN CERTIFICATE-----\n${der.toBase64()}\n-----END CERTIFICATE-----\n`;
  const rfc9440 = { "Client-Cert": `:${der.toBase64()}:` };
  const nginx = { "X-SSL-Client-Cert": encodeURIComponent(pem) };
  const cases = [
    ["10.0.0.7", rfc9440, true],
    ["10.0.0.7", nginx, true],
    ["10.0.0.7", { ...rfc9440, ...nginx }, false],
    ["10.0.0.7", { "Client-Cert": der.toBase64() }, false],
    ["10.0.0.7", { "X-SSL-Client-Cert": "%" }, false],
    ["10.0.0.8", rfc9440, false],
    ["127.0.0.1", nginx, false],
  ] as const;
  for (const [peer, headers, believed] of cases) {
    const b = await askedToShow(house, null, { method: "card" });
    const link = b.page.root.querySelector("#go")!.getAttribute("href")!;
    const answer = await house.entry.fetch(
      new Request(link, { headers: headers as Record<string, string> }),
      from(peer),
    );
    const end = await b.open(answer.headers.get("location")!);
    equal(end.url.href.startsWith(callback), believed, JSON.stringify(peer));
  }
});

Deno.test("where our own listener asks, no header speaks for anybody, not even from the terminator", async () => {
  await using house = await openHouse();
  const der = await dnieOf(house);
  const b = await askedToShow(house, null, { method: "card" });
  const link = b.page.root.querySelector("#go")!.getAttribute("href")!;
  const answer = await house.entry.fetch(shown(new Request(link), der), {
    ...from("10.0.0.7"),
    presented: null,
  });
  const page = await b.open(answer.headers.get("location")!);
  says(page, es.certificate.trouble.none);
});

Deno.test("a Clave without an entry offers no certificate, and one cannot be posted", async () => {
  await using house = await openHouse();
  const config = { ...house.clave.world.config, certificateUrl: null };
  Object.assign(house.clave.world, { config });
  const b = house.visitor(null);
  await b.open(authorizeAddress(config.baseUrl));
  ok(!b.page.html.includes(es.signin.methods.certificate.name));
  const { url } = b.page;
  equal((await b.open(`${url.href}/certificate`)).status, 404);
  equal((await b.open(`${url.href}/certificate/shown`)).status, 404);
  equal((await b.open(`${config.baseUrl}/es/certificate`)).status, 404);
});
