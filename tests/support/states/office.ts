// The sample e-office: its front page, what it received, and what can go wrong on the way.

import { ana, identifyFor } from "../steps.ts";
import {
  hasAccount,
  page,
  sent,
  type Visit,
  type Way,
  type Ways,
} from "./way.ts";

const atHome = ({ server, b, language }: Visit) =>
  b.open(`${server.office}/?lang=${language}`);

const at = (path: string) => ({ server, b, language }: Visit) =>
  b.open(`${server.office}${path}?lang=${language}`);

/** Asked by the office, and answered by whatever Clave may answer; each answer is taken once. */
const answered = (error: string, status: number): Way => ({
  eachTime: true,
  async go(visit) {
    await atHome(visit);
    const chooser = await visit.b.send({ procedure: "appointment" });
    const asked = new URL(chooser.hops[0]!.headers.get("location")!);
    const address = new URL(asked.searchParams.get("redirect_uri")!);
    const state = asked.searchParams.get("state")!;
    const iss = visit.server.url;
    address.search = `${new URLSearchParams({ error, state, iss })}`;
    return { status, address: address.href };
  },
});

export const officeWays: Ways = {
  "home": page(atHome),
  "entry": page(async (visit) => {
    // The office believes tokens by the real clock, which has gone on while the states before were found.
    const { clock } = visit.server.clave;
    clock.advance(Date.now() - clock.now().getTime());
    await hasAccount(visit, ana);
    await atHome(visit);
    await visit.b.send({ procedure: "appointment" });
    await visit.b.send({ action: "pin" });
    await identifyFor(visit.b, ana);
    const code = await visit.server.clave.lastCodeTo(ana.phone);
    await visit.b.send({ code });
  }),
  "signed out": page(at("/signed-out")),
  "problem, cancelled": answered("access_denied", 403),
  "problem, level": answered("unmet_authentication_requirements", 403),
  "problem, failed": answered("server_error", 502),
  "problem, lost": page(at("/callback"), 400),
  "problem, missing": page(at("/nothing"), 404),
  "problem, away": sent(
    ({ server, b }) => b.open(`${server.lonely}/?lang=es`),
    { procedure: "taxes" },
    503,
  ),
};
