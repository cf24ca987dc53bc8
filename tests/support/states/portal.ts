// The portal, the pages of what cannot be shown, and development's outbox.

import { sheets } from "../../../views/dev/sheets.tsx";
import { ana, authorizeAddress } from "../steps.ts";
import {
  address,
  hasAccount,
  page,
  sent,
  untilLimited,
  type Visit,
  type Ways,
} from "./way.ts";
import { atCode, rightCode } from "./register.ts";

const bare = (path: string) => ({ server, b }: Visit) =>
  b.open(`${server.url}${path}`);

const asks = (given: Record<string, string>) => ({ server, b }: Visit) =>
  b.open(authorizeAddress(server.url, given));

const atVerify = ({ server, b }: Visit) => b.open(`${server.url}/es/verify`);

async function searchLimited({ server, b, language }: Visit) {
  const { world } = server.clave;
  const rule = world.policy.limits.searchesAtOnce;
  const tally = { rule, of: world.mac("network", "127.0.0.1") };
  for (let asked = 0; asked < rule.most; asked++) {
    await world.limits.count([tally]);
  }
  for (let asked = 0; asked <= world.policy.search.uncounted; asked++) {
    await b.open(`${server.url}/${language}/search?q=pin`);
  }
}

export const portalWays: Ways = {
  "home": address(""),
  "about": address("/about"),
  "how": address("/how"),
  "mobile": address("/mobile"),
  "pin": address("/pin"),
  "permanent": address("/permanent"),
  "sign": address("/sign"),
  "help": address("/help"),
  "es-facil home": { ...page(bare("/es-facil")), only: "es" },
  "es-facil register": { ...page(bare("/es-facil/register")), only: "es" },
  "es-facil pin": { ...page(bare("/es-facil/pin")), only: "es" },
  "questions": address("/questions"),
  "words": address("/words"),
  "mobile app": address("/mobile/app"),
  "permanent password": address("/permanent/password"),
  "permanent questions": address("/permanent/questions"),
  "registration": address("/registration"),
  "registration certificate": address("/registration/certificate"),
  "registration office": address("/registration/office"),
  "registration video": address("/registration/video"),
  "registration letter": address("/registration/letter"),
  "registration others": address("/registration/others"),
  "registration changes": address("/registration/changes"),
  "registration leaving": address("/registration/leaving"),
  "registration questions": address("/registration/questions"),
  "search": address("/search"),
  "search, found": address("/search?q=no%20llega%20el%20SMS"),
  "search, full": address("/search?q=clave"),
  "search, in part": address("/search?q=pin%20zzzz"),
  "search, nothing": address("/search?q=zzzz"),
  "search, mistyped": address("/search?q=certificadoo"),
  // A node's own memory is part of it, which nothing rewinds.
  "search, limited": { ...page(searchLimited, 429), eachTime: true },
  "search, a document": address("/search?withheld=document"),
  "search, a code": address("/search?withheld=code"),
  "search, a phone": address("/search?withheld=contact"),
  "not found": address("/nothing/of/the/kind", 404),
  "not found, procedure": address("/services/nobody", 404),
  "too large": sent(
    ({ server, b }) => b.open(`${server.url}/es/register`),
    { document: "1".repeat(20_000) },
    413,
  ),
  "fault": page(bare("/dev/fault"), 500),
  "outage": page(bare("/dev/outage"), 503),
  "verify": address("/verify"),
  "verify, empty": sent(atVerify, { csv: "" }),
  "verify, short": sent(atVerify, { csv: "ABCD" }),
  "verify, unknown": sent(atVerify, { csv: "0".repeat(16) }),
  "verify, limited": sent(
    async (visit) => {
      await atVerify(visit);
      await untilLimited(visit.b, { csv: "0".repeat(16) });
    },
    { csv: "0".repeat(16) },
    429,
  ),
  "verify, lost": address("/verify/from-elsewhere", 400),
  "verify, receipt": page(async (visit) => {
    await atCode(visit);
    await visit.b.send(await rightCode(visit));
    await visit.b.follow("/verify/");
  }),
  "signout": address("/signout"),
  "signed out": address("/signed-out"),
  "oidc problem, unknown client": page(asks({ client_id: "nobody" }), 400),
  "oidc problem, unknown redirect": page(
    asks({ redirect_uri: "https://elsewhere.example/" }),
    400,
  ),
  "oidc problem, malformed": page(bare("/oidc/logout?state=a&state=b"), 400),
  "dev outbox, empty": { ...page(bare("/dev/outbox?to=nobody")), only: "en" },
  "dev outbox, full": {
    ...page(async (visit) => {
      await hasAccount(visit, ana);
      await atCode(visit);
      await bare("/dev/outbox")(visit);
    }),
    only: "en",
  },
  "dev states": { ...page(bare("/dev/states")), only: "en" },
  ...Object.fromEntries(
    sheets.map(({ name }) => [
      `dev states, ${name}`,
      { ...page(bare(`/dev/states/${name}`)), only: "en" } as const,
    ]),
  ),
  "dev outbox, wrong clock": {
    ...sent(bare("/dev/outbox"), { advance: "soon" }),
    only: "en",
  },
};
