// Signing in: the chooser, the questions of the PIN, and whatever stands in the way.

import type { AccountState } from "../../../domain/account.ts";
import { ana, authorizeAddress, carmen, emma, identifyFor } from "../steps.ts";
import {
  address,
  hasAccount,
  page,
  sent,
  untilLimited,
  type Visit,
  type Ways,
  wrongCode,
} from "./way.ts";

const minute = 60 * 1000;
type Asked = "low" | "substantial" | "high";

const atHall = (acr_values: Asked = "low") => ({ server, b }: Visit) =>
  b.open(authorizeAddress(server.url, { acr_values }));

const anaTyped = { document: ana.document };

const atDocument = async (visit: Visit) => {
  await atHall()(visit);
  await visit.b.send({ action: "pin" });
};

const atContrast = (document = ana.document) => async (visit: Visit) => {
  await atDocument(visit);
  await visit.b.send({ document });
};

const atIssueDate = async (visit: Visit) => {
  await atContrast(carmen.document)(visit);
  await visit.b.send({ action: "permanent" });
};

async function matched(visit: Visit, asked: Asked = "low") {
  await atHall(asked)(visit);
  await visit.b.send({ action: "pin" });
  await identifyFor(visit.b, ana);
}

async function atPin(visit: Visit) {
  await hasAccount(visit, ana);
  await matched(visit);
}

const stopped = (state: AccountState) =>
  page(async (visit) => {
    await hasAccount(visit, ana, { state });
    await matched(visit);
  });

/** A session that is open, whose owner is asked for more than it proves. */
const withSession = (asked: Asked) => async (visit: Visit) => {
  await atPin(visit);
  const code = await visit.server.clave.lastCodeTo(ana.phone);
  const answer = await fetch(visit.b.request({ code }));
  await answer.body?.cancel();
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const [name, value = ""] = pair.split("=");
    visit.b.cookies.set(`${new URL(visit.server.url).host} ${name}`, value);
  }
  await atHall(asked)(visit);
};

const moreTime = (times: number) => async (visit: Visit) => {
  await atContrast()(visit);
  for (let time = 0; time < times; time++) {
    await visit.b.send({ contrast: "20-05", action: "more" });
  }
};

export const signinWays: Ways = {
  "choose": page(atHall()),
  "choose, substantial": page(atHall("substantial")),
  "choose, high": page(atHall("high")),
  "choose, high with a session": page(withSession("high")),
  "both, empty document": sent(atHall(), { document: "", contrast: "1" }),
  "both, wrong": sent(atHall(), { document: "12345678A", contrast: "1" }),
  "both, date wrong": sent(atHall(), { ...anaTyped, contrast: "31-02" }),
  "both, mismatch": sent(atHall(), { ...anaTyped, contrast: "01-01-2030" }),
  "lost": address("/signin/from-elsewhere", 400),
  "expired": page(async (visit) => {
    await atContrast()(visit);
    visit.server.clave.clock.advance(61 * minute);
  }),
  "expired, while typing": sent(
    async (visit) => {
      await atPin(visit);
      const { href } = visit.b.page.url;
      visit.server.clave.clock.advance(61 * minute);
      await visit.b.open(href);
    },
    { action: "nothing" },
  ),
  "document": page(atDocument),
  "document, empty": sent(atDocument, { document: "" }),
  "document, wrong in another language": page(async (visit) => {
    await atDocument(visit);
    await visit.b.send({ document: "12345678" });
    await visit.b.follow("/es/signin/");
  }),
  "document, no letter": sent(atDocument, { document: "12345678" }),
  "validity date": page(atContrast()),
  "validity date, empty": sent(atContrast(), { contrast: "" }),
  "validity date, two digits": sent(atContrast(), { contrast: "20-05-31" }),
  "validity date, mismatch": sent(atContrast(), { contrast: "01-02-2030" }),
  "validity date, more time": page(moreTime(1)),
  "validity date, no more time": page(moreTime(10)),
  "issue date": page(atIssueDate),
  "issue date, mismatch": sent(atIssueDate, { contrast: "01-02-2019" }),
  "support number": page(atContrast(emma.document)),
  "support number, empty": sent(atContrast(emma.document), { contrast: "" }),
  "support number, mismatch": sent(atContrast(emma.document), {
    contrast: "E00000000",
  }),
  "limited, contrast": sent(
    async (visit) => {
      await atContrast()(visit);
      await untilLimited(visit.b, { contrast: "01-02-2030" });
    },
    { contrast: ana.contrast },
    429,
  ),
  "limited, SMS": sent(
    async (visit) => {
      await hasAccount(visit, ana);
      for (let sms = 0; sms < 5; sms++) await matched(visit);
      await atContrast()(visit);
    },
    { contrast: ana.contrast },
    429,
  ),
  "stopped, not registered": page(matched),
  "stopped, deceased": page(async (visit) => {
    await atContrast("77777777B")(visit);
    await visit.b.send({ action: "permanent" });
    await visit.b.send({ contrast: "06-06-2015" });
  }),
  "stopped, renounced": stopped("renounced"),
  "stopped, phone revoked": stopped("phone-revoked"),
  "stopped, revoked": stopped("revoked"),
  "stopped, suspended": page(async (visit) => {
    const at = visit.server.clave.clock.now();
    await hasAccount(visit, ana, { suspended: [{ method: "pin", at }] });
    await matched(visit);
  }),
  "too low, registration": page(async (visit) => {
    await hasAccount(visit, ana);
    await matched(visit, "substantial");
  }),
  "too low, session": page(withSession("substantial")),
  "pin": page(atPin),
  "pin, empty": sent(atPin, { code: "" }),
  "pin, not a code": sent(atPin, { code: "1234" }),
  "pin, wrong": wrongCode(atPin, ana.phone),
  "pin, spent": sent(
    async (visit) => {
      await atPin(visit);
      visit.server.clave.clock.advance(11 * minute);
    },
    { code: "000000" },
  ),
  "pin, too soon": sent(atPin, { action: "again" }, 429),
};
