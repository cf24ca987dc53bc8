// Showing a certificate: to sign in, to register, to raise a level, and whatever is wrong with it.

import type { Nif } from "../../../domain/nif.ts";
import type { Phone } from "../../../domain/phone.ts";
import { dniePerson, fnmtPerson } from "../../../db/certificates/dev/issue.ts";
import { certificateEntry } from "../../../routes/certificate/entry.ts";
import { entryUrl, from, shown, terminator } from "../pki/house.ts";
import {
  ana as anaShown,
  certificate,
  dnie,
  software,
  wholeTrust,
} from "../pki/lab.ts";
import { ana, authorizeAddress, contactOf } from "../steps.ts";
import { hasAccount, page, type Visit, type Ways } from "./way.ts";

/** What the server of the states is opened with. No responder is asked: its pages are what is looked at. */
export async function stateCertificates() {
  return {
    url: entryUrl,
    proxies: [terminator],
    trusted: await wholeTrust(),
    unreachable: "accept",
  } as const;
}

type Over = Parameters<typeof certificate>[1];

/** What the browser brings back from the entry; null: it shows nothing. */
export async function comesBack(visit: Visit, over: NonNullable<Over> | null) {
  const { issuer } = await software;
  const der = over === null ? null : await certificate(issuer, over);
  await shows(visit, der);
}

/** The same with her DNIe. */
export async function comesBackWithDnie(visit: Visit) {
  const { issuer } = await dnie;
  const over = dniePerson(anaShown, {}, "AUTENTICACIÓN");
  await shows(visit, await certificate(issuer, over));
}

async function shows({ server, b }: Visit, der: Uint8Array | null) {
  const link = b.page.root.querySelector("#go")!.getAttribute("href")!;
  const answer = await certificateEntry(server.clave.world).fetch(
    shown(new Request(link), der),
    from(terminator),
  );
  await b.open(answer.headers.get("location")!);
}

const atMethod = (method: string, level: string) => async (visit: Visit) => {
  const acr_values = `http://eidas.europa.eu/LoA/${level}`;
  await visit.b.open(authorizeAddress(visit.server.url, { acr_values }));
  await visit.b.send({ action: method });
};

const atRegister = ({ server, b }: Visit) =>
  b.open(`${server.url}/es/certificate`);

async function atContact(visit: Visit, over: NonNullable<Over> = {}) {
  await atRegister(visit);
  await comesBack(visit, over);
  await visit.b.send({ contrast: ana.contrast });
}

export const certificateWays: Ways = {
  "to sign in": page(atMethod("certificate", "low")),
  "to sign in, a card": page(atMethod("card", "high")),
  "to sign in, none": page(async (visit) => {
    await atMethod("certificate", "low")(visit);
    await comesBack(visit, null);
  }, 422),
  "to sign in, too low": page(async (visit) => {
    await atMethod("card", "high")(visit);
    await comesBack(visit, {});
  }, 422),
  "to register": page(atRegister),
  "to register, from her data": page(({ server, b }) =>
    b.open(`${server.url}/es/certificate?unregistered`)
  ),
  "to register, expired": page(async (visit) => {
    await atRegister(visit);
    const notAfter = new Date("2026-02-01T00:00:00Z");
    await comesBack(visit, { notAfter });
  }, 422),
  "contact, another name": page((visit) =>
    atContact(visit, fnmtPerson({ ...anaShown, givenName: "ANNA" }, {}))
  ),
  "done": page(async (visit) => {
    await atContact(visit);
    await visit.b.send(contactOf(ana));
    await visit.b.send({
      code: await visit.server.clave.lastCodeTo(ana.phone),
    });
  }),
  "raise": page(async (visit) => {
    await hasAccount(visit, ana);
    await atContact(visit);
  }),
  "raise, another phone": page(async (visit) => {
    await hasAccount(visit, ana);
    await atContact(visit);
    const { b, server: { clave } } = visit;
    await clave.world.people.change(
      ana.document as Nif,
      null,
      ({ account }) => ({
        answer: null,
        keep: { ...account!, phone: "+34622333444" as Phone },
      }),
    );
    await b.send({});
  }),
  "raised": page(async (visit) => {
    await hasAccount(visit, ana);
    await atContact(visit);
    await visit.b.send({});
  }),
};
