// Renewing with a DNIe what being seen in person is good for (FI-08): shown, looked at, accepted; it ends at the receipt.

import { Hono } from "hono";
import type { ShownHolder } from "../../domain/certificate/errand.ts";
import { makeCsv } from "../../domain/codes.ts";
import { ownService } from "../../domain/door.ts";
import {
  renewalFault,
  renewPresence,
} from "../../domain/my_data/presence_renewal.ts";
import { fullName } from "../../domain/person_name.ts";
import { ConfirmRenewal } from "../../views/account/renew.tsx";
import {
  type CertificateTrouble,
  ShowCertificate,
} from "../../views/methods/certificate.tsx";
import { entryAddress, takeShown } from "../certificate/errand.ts";
import { conditionsIn } from "../http/conditions.ts";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { goTo, page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { receiptPath } from "../http/receipt.ts";
import { recordRefusal } from "../http/record.ts";
import { type AccountContext, ownAct } from "./entry.ts";
import { sealed, unsealed } from "./sealed.ts";

const start = "/account/renew";

export function renewRoutes() {
  return new Hono<Env>()
    .get("/", (c) => show(c, null))
    .get("/shown", shown)
    .post("/", async (c) => {
      const form = await readForm(c);
      if (form.kind === "bad") return problem(c, form.status);
      return await take(c, form.fields);
    });
}

/** What is shown for one person's renewal serves no other. */
function errandOf(c: AccountContext): string {
  return `renewal ${c.get("insider").account.id}`;
}

async function show(c: AccountContext, trouble: CertificateTrouble | null) {
  const { text, language, world } = c.var;
  if (world.config.certificateUrl === null) return await problem(c, 404);
  const back = `/${language}${start}/shown`;
  const { title } = text.safety.renew;
  return page(
    c,
    <ShowCertificate
      t={text}
      method="card"
      title={title}
      asked={null}
      entry={await entryAddress(c, { of: errandOf(c), back })}
      other={{ href: `/${language}/account`, words: text.account.back }}
      trouble={trouble}
    />,
    { title, ...(trouble ? { status: 422 as const } : {}) },
  );
}

async function shown(c: AccountContext): Promise<Response> {
  const { world, insider } = c.var;
  const taken = await takeShown(c, errandOf(c));
  if (taken === null) return await show(c, { kind: "stale" });
  const { shown } = taken;
  if (shown.kind === "refused") await refused(c, shown.why);
  if (shown.kind !== "accepted") return await show(c, shown);
  const ground = groundOf(shown.holder);
  const { document } = shown.holder;
  const fault = renewalFault({ document, ground }, insider.account);
  if (fault !== null) {
    await refused(c, fault);
    return await show(c, { kind: fault });
  }
  const made = await sealed(c, {
    kind: "renewal",
    means: ground.means,
    fingerprint: ground.fingerprint,
    receiptCsv: makeCsv(world.random, world.policy.receipt.csvLength),
    replaces: insider.account.presentAt?.getTime() ?? null,
  });
  return confirm(c, made, false);
}

async function take(c: AccountContext, fields: Fields) {
  const { world, language, insider } = c.var;
  const { account, resident } = insider;
  const made = fields("made");
  const opened = await unsealed(c, made, "renewal");
  if (!opened) return goTo(c, start);
  if (fields("accept") === "") return confirm(c, made, true);
  const { receiptCsv, replaces } = opened.stage;
  const answer = await world.people.change(
    account.document,
    null,
    renewPresence({
      ...ownAct(c),
      ground: groundOf(opened.stage),
      conditions: conditionsIn(language),
      receiptCsv,
      name: resident ? fullName(resident) : "",
      replaces,
    }),
  );
  // The same page sent twice ends at the receipt of the first.
  const issued = answer.kind === "renewed" ||
    await world.receipts.find(receiptCsv) !== null;
  return goTo(c, issued ? await receiptPath(c, receiptCsv) : "/account");
}

function groundOf(
  { means, fingerprint }: Pick<ShownHolder, "means" | "fingerprint">,
) {
  return { kind: "certificate", means, fingerprint } as const;
}

function confirm(c: AccountContext, made: string, missing: boolean) {
  const { text, language, insider } = c.var;
  return page(
    c,
    <ConfirmRenewal
      t={text}
      language={language}
      account={insider.account}
      made={made}
      missing={missing}
    />,
    {
      title: text.safety.renew.check,
      ...(missing ? { status: 422 as const } : {}),
    },
  );
}

function refused(c: AccountContext, reason: string) {
  const { world, insider } = c.var;
  return recordRefusal(c, {
    kind: "certificate-refused",
    at: world.now(),
    person: insider.person,
    service: ownService,
    reason,
  });
}
