// Every service of the catalogue, and whether she can use it with what she has now (LV-14).

import { canUse, meansOf } from "../../domain/can_use.ts";
import { ServicesPage } from "../../views/account/services.tsx";
import { registerByCertificate } from "../certificate/place.ts";
import { lookUp } from "../http/catalogue.ts";
import { page } from "../http/page.tsx";
import { withoutHers } from "../http/withheld.ts";
import type { AccountContext } from "./entry.ts";

export async function servicesPage(c: AccountContext) {
  const { text, language, world, insider } = c.var;
  const left = withoutHers(c, c.req.query("words") ?? "");
  if (left) return left;
  const { policy } = world;
  const { account, proof } = insider;
  const { shown, ...looked } = await lookUp(c, policy.account.servicesPerPage);
  const means = meansOf(account, proof.method, { now: world.now(), policy });
  return page(
    c,
    <ServicesPage
      t={text}
      language={language}
      here={`/${language}/account/services`}
      registration={account.registration.level}
      {...looked}
      needs={looked.counts.map(([need]) => need)}
      services={shown.map(({ service }) => ({
        service,
        use: canUse(service.level, means, looked.served),
      }))}
      restore={registerByCertificate(c) && "/account/restore"}
    />,
    { title: text.account.services.title },
  );
}
