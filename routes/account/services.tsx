// Every service of the catalogue, and whether her registration opens it (LV-14).

import { accessOf } from "../../domain/access.ts";
import { methodsServed } from "../../domain/methods/all.ts";
import { ServicesPage } from "../../views/account/services.tsx";
import { page } from "../http/page.tsx";
import type { AccountContext } from "./entry.ts";

export async function servicesPage(c: AccountContext) {
  const { text, language, world, insider } = c.var;
  const all = await world.services.list();
  const size = world.policy.account.servicesPerPage;
  const pages = Math.max(1, Math.ceil(all.length / size));
  const asked = Number(c.req.query("page") ?? 1);
  const at = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
  const served = methodsServed(world.config);
  const standing = { served, now: world.now(), policy: world.policy };
  const { level } = insider.account.registration;
  return page(
    c,
    <ServicesPage
      t={text}
      language={language}
      registration={level}
      services={all.slice((at - 1) * size, at * size).map((service) => ({
        service,
        access: accessOf(insider.account, service.level, standing),
      }))}
      at={at}
      pages={pages}
    />,
    { title: text.account.services.title },
  );
}
