// Her data at a glance, as much as is shown to whoever may look over her shoulder (RG-99).

import type { AuditEvent } from "../../domain/audit.ts";
import { methods, methodsServed } from "../../domain/methods/all.ts";
import {
  lastBefore,
  lastByFamily,
  useKinds,
} from "../../domain/my_data/uses.ts";
import { lastDay } from "../../domain/password/kept.ts";
import { passwordState } from "../../domain/password/state.ts";
import { presenceOf } from "../../domain/presence.ts";
import { isSuspended } from "../../domain/suspension.ts";
import { reviewToTell } from "../../domain/registration/review.ts";
import { Overview } from "../../views/account/overview.tsx";
import type { OwnPassword } from "../../views/account/permanent.tsx";
import { registerByCertificate } from "../certificate/place.ts";
import { page } from "../http/page.tsx";
import type { AccountContext } from "./entry.ts";

export async function overview(c: AccountContext) {
  const { text, language, world, insider } = c.var;
  const { account, proof } = insider;
  const { eventsPerPage, meansSearched } = world.policy.account;
  const [found, services, cases] = await Promise.all([
    world.audit.history(
      insider.person,
      // Where she has a password, its last use may lie some way back.
      { limit: account.password ? meansSearched : eventsPerPage },
      useKinds,
    ),
    world.services.list(),
    world.cases.ofAccount(account.id),
  ]);
  const uses = found.map(({ event }) => event);
  return page(
    c,
    <Overview
      t={text}
      language={language}
      account={account}
      resident={insider.resident}
      served={methodsServed(world.config)}
      lastUse={lastBefore(uses, proof.provenAt)}
      password={ownPassword(c, uses)}
      byCertificate={methods[proof.method].selfProving}
      services={services}
      presence={presenceOf(
        account.presentAt,
        world.now(),
        world.policy.presence,
      )}
      presenceYears={world.policy.presence.years}
      renew={registerByCertificate(c) && `/${language}/account/renew`}
      review={reviewToTell(cases, account.registration.level)}
      openUntil={c.get("waiting")!.until}
      now={world.now()}
      shown={c.req.query("show") === "document"}
    />,
    { title: text.account.title },
  );
}

function ownPassword(
  c: AccountContext,
  uses: readonly AuditEvent[],
): OwnPassword | null {
  const { world: { now, policy }, insider: { account, proof } } = c.var;
  const { password } = account;
  if (!password) return null;
  return {
    since: password.since,
    lastDay: lastDay(password, policy),
    lastUse: lastByFamily(uses, "password", proof.provenAt),
    state: passwordState(password, now(), policy),
    suspended: isSuspended(account, "password"),
  };
}
