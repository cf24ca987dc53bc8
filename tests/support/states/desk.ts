// The desk: who comes in, whom she looks up, and how each operation ends.

import { atDesk as comesIn, iker, isRegistered } from "../desk.ts";
import { browser } from "../browser.ts";
import { atRecording, goodFiles } from "../recording.ts";
import { ana, carmen, emma } from "../steps.ts";
import { address, page, sent, type Visit, type Ways } from "./way.ts";

export const atDesk = ({ server, b }: Visit) => comesIn(server.clave, b);

/** An officer before the record of a person. */
export const atRecord = (document: string) => async (visit: Visit) => {
  await atDesk(visit);
  await visit.b.send({ document });
};

/** A reviewer, and a video that waits. */
async function atReviews(visit: Visit) {
  const { clave, url } = visit.server;
  const sender = browser(fetch);
  await atRecording(clave, sender, emma);
  await sender.upload(goodFiles);
  await comesIn(clave, visit.b, iker, { roles: ["registrar", "reviewer"] });
  await visit.b.open(`${url}/es/desk/review`);
}

async function atReview(visit: Visit) {
  await atReviews(visit);
  await visit.b.follow("/desk/review/");
}

export const deskWays: Ways = {
  "hall": address("/desk"),
  "stranger": page(async ({ server, b }) => {
    await comesIn(server.clave, b);
    await server.clave.database.client.execute("delete from officers");
    await b.open(`${server.url}/es/desk`);
  }, 403),
  "home": page(atDesk),
  "home, late": page(async (visit) => {
    await atDesk(visit);
    await visit.b.open(`${visit.server.url}/es/desk?late`);
  }),
  "home, wrong letter": sent(atDesk, { document: "12345678A" }),
  "home, unknown": sent(atDesk, { document: "00000000T" }),
  "home, own": sent(atDesk, { document: iker.document }),
  "reviews": page(atReviews),
  "reviews, none": page(async (visit) => {
    await comesIn(visit.server.clave, visit.b, iker, { roles: ["reviewer"] });
    await visit.b.open(`${visit.server.url}/es/desk/review`);
  }),
  "reviews, decided": page(async (visit) => {
    await atReview(visit);
    await visit.b.send({ decision: "unreadable" });
  }),
  "review": page(atReview),
  "review, nothing chosen": sent(atReview, {}),
  "person": page(async (visit) => {
    await isRegistered(visit.server.clave, ana);
    await atRecord(ana.document)(visit);
  }),
  "person, unregistered": page(atRecord(carmen.document)),
  "person, deceased": page(atRecord("77777777B")),
  "person, document expired": page(atRecord("Y2000002M")),
};
