// Registering with a recorded video: what is asked, what can be wrong with it, and how it stands.

import type { Nif } from "../../../domain/nif.ts";
import type { RefusalReason } from "../../../domain/registration/review.ts";
import { atRecording, codeOn, goodFiles, reviewOf } from "../recording.ts";
import { ana, contactOf, emma, identifyFor } from "../steps.ts";
import { hasAccount, page, sent, type Visit, type Ways } from "./way.ts";

const atStart = ({ server, b }: Visit) => b.open(`${server.url}/es/video`);

const atFiles = ({ server, b }: Visit) => atRecording(server.clave, b, emma);

async function atPhoneInUse(visit: Visit) {
  await hasAccount(visit, ana);
  await atStart(visit);
  await identifyFor(visit.b, emma);
  await visit.b.send(contactOf({ ...emma, phone: ana.phone }));
}

async function recorded(visit: Visit) {
  await atFiles(visit);
  return codeOn(await visit.b.upload(goodFiles));
}

const atStatus = ({ server, b }: Visit) =>
  b.open(`${server.url}/es/video/status`);

async function seen(visit: Visit) {
  const code = await recorded(visit);
  await atStatus(visit);
  await visit.b.send({ document: emma.document, csv: code });
}

/** As an officer's decision would have left it. */
const decided = (refusal: RefusalReason | null) => async (visit: Visit) => {
  const { clave } = visit.server;
  await seen(visit);
  const review = await reviewOf(clave, emma);
  const office = { id: "somewhere", name: "Somewhere" };
  const by = { officer: "somebody", office };
  const outcome = refusal ? "refused" : "accepted";
  await clave.world.people.change(emma.document as Nif, null, () => ({
    answer: null,
    cases: [{
      ...review,
      matter: { ...review.matter, refusal },
      end: { at: clave.world.now(), by, outcome },
    }],
  }));
  await visit.b.open(visit.b.page.url.href);
};

export const videoWays: Ways = {
  "start": page(atStart),
  "start, empty": sent(atStart, { document: "" }),
  "support number, after what took too long": page(async (visit) => {
    await atFiles(visit);
    const { href } = visit.b.page.url;
    visit.server.clave.clock.advance(61 * 60 * 1000);
    await visit.b.open(href);
  }),
  "phone in use": page(atPhoneInUse),
  "record": page(atFiles),
  "record, nothing chosen": sent(atFiles, {}),
  "recorded": page(recorded),
  "stopped, under review": page(async (visit) => {
    await recorded(visit);
    await atStart(visit);
    await identifyFor(visit.b, emma);
  }),
  "status": page(atStatus),
  "status, empty": sent(atStatus, { document: "", csv: "" }),
  "status, unknown": sent(atStatus, {
    document: emma.document,
    csv: "0".repeat(16),
  }),
  "status open": page(seen),
  "status accepted": page(decided(null)),
  "status refused": page(decided("another-person")),
};
