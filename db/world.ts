// Joins the adapters into the World that the app lives in.

import type { Client } from "@libsql/client";
import type { TrustedAuthority } from "../domain/certificate/path.ts";
import { answeredLabel } from "../domain/mobile/answered.ts";
import { inboxLabel } from "../domain/mobile/inbox.ts";
import { requestLabel } from "../domain/mobile/request_label.ts";
import { codeLabel } from "../domain/one_time_code.ts";
import { grantLabel } from "../domain/oidc/grant_label.ts";
import type { Policy } from "../domain/policy.ts";
import type {
  Certificates,
  Clock,
  Config,
  Health,
  LogLine,
  Random,
  Shelf,
  ShelfLabel,
  World,
} from "../domain/ports.ts";
import { demoService, type Services } from "../domain/services.ts";
import { sessionLabel } from "../domain/session.ts";
import { openDeviceKeys } from "./device_keys/open.ts";
import { documentSeal } from "./keys/document_seal.ts";
import type { Keys } from "./keys/open.ts";
import type { OpenedSeal } from "./keys/seal_files.ts";
import { pushKey } from "./keys/vapid.ts";
import { libsqlAudit } from "./libsql/audit.ts";
import { libsqlCases } from "./libsql/cases.ts";
import { libsqlEvidence } from "./libsql/evidence.ts";
import { libsqlLimits } from "./libsql/limits.ts";
import { libsqlOfficers } from "./libsql/officers.ts";
import { libsqlOffices } from "./libsql/offices.ts";
import { libsqlOutbox } from "./libsql/outbox.ts";
import { libsqlPeople } from "./libsql/people.ts";
import { libsqlReceipts } from "./libsql/receipts.ts";
import { libsqlSearch } from "./libsql/search.ts";
import { libsqlServices } from "./libsql/services.ts";
import { libsqlShelf } from "./libsql/shelf.ts";
import type { KdfName } from "./passwords/kdf.ts";
import { openPasswords } from "./passwords/open.ts";
import type { RedisText } from "./redis/client.ts";
import { redisLimits } from "./redis/limits.ts";
import { redisShelf } from "./redis/shelf.ts";

export interface Parts {
  readonly client: Client;
  /** Null: short-lived things lie in the database too. */
  readonly redis: RedisText | null;
  readonly keys: Keys;
  /** The operator's own electronic seal; null makes one at first need. */
  readonly seal?: OpenedSeal | null;
  readonly config: Config;
  readonly policy: Policy;
  readonly now: Clock;
  readonly random: Random;
  /** By what passwords are hashed; left out, by native code. */
  readonly kdf?: KdfName;
  /** Left out: no authority is trusted, and no certificate accepted. */
  readonly certificates?: TrustSettings;
  log(line: LogLine): void;
}

export interface TrustSettings {
  readonly trusted: readonly TrustedAuthority[];
  /** What to do where nobody can say whether a certificate was revoked. */
  readonly unreachable: "refuse" | "accept";
}

export function openWorld(parts: Parts): World {
  const { client, redis, keys, policy, now, random } = parts;
  const audit = libsqlAudit(client, {
    ...{ mac: keys.mac, keySeal: keys.keySeal, now, random },
    policy: policy.audit,
  });
  const means = { now, random };
  const shelf = <T>(label: ShelfLabel<T>): Shelf<T> =>
    redis ? redisShelf(redis, means, label) : libsqlShelf(client, means, label);
  return {
    mac: keys.mac,
    seal: keys.seal,
    signer: keys.signer,
    push: pushKey(keys.atNeed),
    documentSeal: documentSeal(parts.seal ?? null, keys.atNeed, {
      ...means,
      days: policy.receipt.sealDays,
    }),
    config: parts.config,
    policy,
    now,
    random,
    codes: shelf(codeLabel(policy)),
    requests: shelf(requestLabel(policy.mobile)),
    inboxes: shelf(inboxLabel(policy)),
    answered: shelf(answeredLabel(policy.mobile)),
    deviceKeys: openDeviceKeys(parts.config, policy.mobile),
    sessions: shelf(sessionLabel(policy)),
    grants: shelf(grantLabel(policy.oidc)),
    limits: redis ? redisLimits(redis, means) : libsqlLimits(client, now),
    people: libsqlPeople(client, { audit, receipts: keys }),
    receipts: libsqlReceipts(client, keys),
    services: servicesOf(parts),
    search: libsqlSearch(client, now, policy.search),
    officers: libsqlOfficers(client),
    offices: libsqlOffices(client, now, policy.offices),
    cases: libsqlCases(client),
    evidence: libsqlEvidence(client, {
      ...means,
      keySeal: keys.keySeal,
      policy: policy.video,
    }),
    outbox: libsqlOutbox(client),
    audit,
    certificates: certificatesOf(parts),
    passwords: openPasswords(parts.kdf ?? "native", {
      mac: keys.mac,
      policy,
    }),
    health: () => health(client, redis),
    log: parts.log,
  };
}

function servicesOf({ client, now, config, policy }: Parts): Services {
  return libsqlServices(client, now, {
    freshSeconds: policy.services.freshSeconds,
    // A public client on any port of this machine: never outside development.
    always: config.dev ? [demoService()] : [],
  });
}

/** Its code is loaded by the first certificate that comes, and by no server to which none ever comes. */
function certificatesOf(parts: Parts): Certificates {
  const settings = parts.certificates ?? { trusted: [], unreachable: "refuse" };
  let opened: Promise<Certificates> | null = null;
  const open = async () => {
    const { openCertificates } = await import("./certificates/open.ts");
    return openCertificates({ ...parts, ...settings });
  };
  return {
    authorities: settings.trusted.map(({ facts }) => facts.der),
    judge: async (der, chain) =>
      await (await (opened ??= open())).judge(der, chain),
  };
}

async function health(
  client: Client,
  redis: RedisText | null,
): Promise<Health> {
  const state = async (asked: Promise<unknown>) => {
    try {
      await asked;
      return "up" as const;
    } catch {
      return "down" as const;
    }
  };
  const database = state(client.execute("select 1"));
  const store = redis ? state(redis.ping()) : database;
  return { database: await database, store: await store };
}
