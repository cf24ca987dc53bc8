// What ends every session, held up at each of its calls while a PIN is asked for: whoever was looked at before it was written does not outlive it (RG-84).

import { equal, ok } from "node:assert/strict";
import type { Client } from "@libsql/client";
import { browser } from "../support/browser.ts";
import { tickingClock } from "../support/clock.ts";
import { openNode } from "../support/nodes.ts";
import { type CertificateHouse, openHouse } from "../support/pki/house.ts";
import { rewinding } from "../support/rewinding.ts";
import { ana, redeem } from "../support/steps.ts";
import { actors, base, begin, fresh, isIn, newestOf } from "./actors.ts";

/** By what is recorded with it. */
const endings = {
  "phone-changed": "Ana changes her phone",
  "misuse-reported": "Ana says that it was not her",
  "password-set": "Ana chooses another password",
  "email-restored": "the former address takes the e-mail back",
};

for (const [kind, name] of Object.entries(endings)) {
  Deno.test(`a PIN asked for while this is done does not outlive it: ${name}`, async () => {
    await using house = await openHouse(tickingClock());
    const { client } = house.clave.database;
    await begin(house);
    const scenes = {
      signing: await actors["Ana signs in"]!.before(house),
      ending: await actors[name]!.before(house),
    };
    await client.execute("delete from counted");
    await client.execute("delete from outbox where body ->> 'kind' = 'pin'");
    const rewind = await rewinding(client, house.clave.clock);
    let tried = 0;
    for (let at = 0;; at++) {
      await rewind();
      const tooSoon = await during(house, scenes, { kind, name, at });
      if (tooSoon === null) break;
      if (tooSoon) tried++;
    }
    ok(tried > 2, `only ${tried} calls`);
  });
}

type Scene = Awaited<ReturnType<typeof actors[string]["before"]>>;

/** Whether the PIN was asked for before the act was written; null where the act has no such call. */
async function during(
  house: CertificateHouse,
  scenes: { readonly signing: Scene; readonly ending: Scene },
  { kind, name, at }: { kind: string; name: string; at: number },
): Promise<boolean | null> {
  const { clave } = house;
  const b = reopened(scenes.signing, (it) => clave.app.fetch(it));
  await b.open(scenes.signing.page.url.href);
  const stood = await recorded(house, kind);
  let before: boolean | null = null;
  const held = holding(at, async () => {
    before = await recorded(house, kind) === stood;
    await b.send({ contrast: ana.contrast });
  });
  using node = await openNode(clave, { database: held.between });
  const own = reopened(scenes.ending, (it) => node.app.fetch(it));
  await own.open(scenes.ending.page.url.href);
  held.arm();
  await actors[name]!.act({
    ...{ clave, b: own, fetch: (it) => node.app.fetch(it) },
    timed: (_, act) => act(),
    granted: () => {},
  });
  if (!before) return before;
  equal(await recorded(house, kind), stood + 1);
  const sent = await newestOf(clave.world, "pin", [ana.phone, fresh]);
  const code = sent && "code" in sent.body ? sent.body.code : null;
  if (code === null) return true;
  await b.send({ code });
  equal(await isIn(house, b), false, `in, asked for at call ${at}`);
  const grant = b.page.url.searchParams.get("code");
  if (grant) equal((await clave.app.fetch(redeem(clave, grant))).status, 400);
  return true;
}

function reopened(
  { cookies }: Scene,
  fetch: (request: Request) => Response | Promise<Response>,
) {
  return browser(
    (it) => it.url.startsWith(base) ? fetch(it) : new Response("the service"),
    new Map(cookies),
  );
}

/** Once armed: does this before the call of this number leaves. */
function holding(at: number, meanwhile: () => Promise<void>) {
  let calls = -1;
  let armed = false;
  return {
    arm: () => void (armed = true),
    between: (client: Client) =>
      new Proxy(client, {
        get(target, name: keyof Client) {
          if (name !== "execute" && name !== "batch") return target[name];
          return async (...given: [never]) => {
            if (armed && ++calls === at) await meanwhile();
            return await target[name](...given);
          };
        },
      }),
  };
}

async function recorded({ clave }: CertificateHouse, kind: string) {
  const { rows: [row] } = await clave.database.client.execute({
    sql: "select count(*) as n from audit where kind = ?",
    args: [kind],
  });
  return Number(row?.n);
}
