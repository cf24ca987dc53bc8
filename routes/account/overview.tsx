// Her data at a glance, as much as is shown to whoever may look over her shoulder (RG-99).

import { methodsServed } from "../../domain/methods/all.ts";
import { lastBefore, useKinds } from "../../domain/my_data/uses.ts";
import { presenceOf } from "../../domain/presence.ts";
import { reviewToTell } from "../../domain/registration/review.ts";
import { Overview } from "../../views/account/overview.tsx";
import { registerByCertificate } from "../certificate/place.ts";
import { page } from "../http/page.tsx";
import type { AccountContext } from "./entry.ts";

export async function overview(c: AccountContext) {
  const { text, language, world, insider } = c.var;
  const [uses, services, cases] = await Promise.all([
    world.audit.history(
      insider.person,
      { limit: world.policy.account.eventsPerPage },
      useKinds,
    ),
    world.services.list(),
    world.cases.ofAccount(insider.account.id),
  ]);
  return page(
    c,
    <Overview
      t={text}
      language={language}
      account={insider.account}
      resident={insider.resident}
      served={methodsServed(world.config)}
      lastUse={lastBefore(
        uses.map(({ event }) => event),
        insider.proof.provenAt,
      )}
      services={services}
      presence={presenceOf(
        insider.account.presentAt,
        world.now(),
        world.policy.presence,
      )}
      presenceYears={world.policy.presence.years}
      renew={registerByCertificate(c) && `/${language}/account/renew`}
      review={reviewToTell(cases, insider.account.registration.level)}
      shown={c.req.query("show") === "document"}
    />,
    { title: text.account.title },
  );
}
