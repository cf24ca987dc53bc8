// The certificates that her record knows of, the newest first.

import { certificateKinds, certificatesIn } from "../../domain/my_data/uses.ts";
import { MeansPage } from "../../views/account/means.tsx";
import { page } from "../http/page.tsx";
import type { AccountContext } from "./entry.ts";

export async function means(c: AccountContext) {
  const { text, language, world, insider } = c.var;
  const { eventsPerPage, meansSearched } = world.policy.account;
  const [found, services] = await Promise.all([
    world.audit.history(
      insider.person,
      { limit: meansSearched },
      certificateKinds,
    ),
    world.services.list(),
  ]);
  const certificates = certificatesIn(found.map(({ event }) => event));
  return page(
    c,
    <MeansPage
      t={text}
      language={language}
      certificates={certificates.slice(0, eventsPerPage)}
      services={services}
      device={insider.account.device}
    />,
    { title: text.safety.means.title },
  );
}
