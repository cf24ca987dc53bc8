// The People port over libSQL: one look-up, and decisions written whole or not at all.

import type { Client, InStatement, Row } from "@libsql/client";
import { type InferSelectModel, sql } from "drizzle-orm";
import type { Account } from "../../domain/account.ts";
import type { Email } from "../../domain/email.ts";
import type { Nif } from "../../domain/nif.ts";
import { newPassword } from "../../domain/password/kept.ts";
import type { Decision, Dossier, People } from "../../domain/ports.ts";
import type { AuditWriter } from "./audit.ts";
import { casesStatement, openCasesOf, readOpenCases } from "./cases.ts";
import { isConflict } from "./client.ts";
import { evidenceStatements } from "./evidence.ts";
import { outboxStatement } from "./outbox.ts";
import { type ReceiptKeys, receiptsStatement } from "./receipts.ts";
import {
  allOf,
  compile,
  fromJson,
  names,
  overwrite,
  readRow,
  readValues,
  rowOf,
} from "./rows.ts";
import { accounts, census } from "./schema.ts";

/** So many rivals may win before a caller gives up. */
const mostTries = 64;

/** One row always comes back: a document that nobody has costs the same two look-ups (law 7). */
const dossier = compile(sql`
  select ${allOf(census)}, ${allOf(accounts)}
  from (select ${sql.placeholder("document")} as document) as asked
  left join ${census} on ${census.document} = asked.document
  left join ${accounts} on ${accounts.document} = asked.document`);

const dossierByAccount = compile(sql`
  select ${allOf(census)}, ${allOf(accounts)}
  from ${accounts}
  left join ${census} on ${census.document} = ${accounts.document}
  where ${accounts.id} = ${sql.placeholder("id")}`);

/** One row at the least, likewise. */
const concerned = compile(sql`
  select ${allOf(accounts)}, ${openCasesOf(sql.placeholder("document"))}
  from (select ${sql.placeholder("document")} as document,
    ${sql.placeholder("phone")} as phone) as asked
  left join ${accounts} on ${accounts.document} = asked.document
  or ${accounts.phone} = asked.phone`);

/**
 * A version that moved on becomes null, which the column refuses, so the whole batch is rolled back; so is a second
 * account for one document, whose version did not follow on, and a phone that another person took meanwhile.
 */
const keep = compile(sql`
  insert into ${accounts} (${names(accounts)})
  select ${fromJson(accounts)} from json_each(${sql.placeholder("rows")})
  where true
  on conflict (document) do update set ${overwrite(accounts, "version")},
  version = case
    when ${accounts.version} = excluded.version - 1
    and ${accounts.id} = excluded.id then excluded.version
  end`);

const forget = compile(sql`
  delete from ${accounts}
  where ${accounts.document} = ${sql.placeholder("document")}`);

/** `audit` writes the events of a decision with it, `receipts` closes those that it issues. */
export function libsqlPeople(
  client: Client,
  { audit, receipts }: {
    readonly audit: AuditWriter;
    readonly receipts: ReceiptKeys;
  },
): People {
  return {
    find: (document) => look(dossier({ document })),
    byAccount: (id) => look(dossierByAccount({ id })),

    async change(document, phone, decide) {
      for (let tries = 0; tries < mostTries; tries++) {
        const { rows } = await client.execute(concerned({ document, phone }));
        const found = rows.map((row) => readEvenly(row, 0))
          .filter((row) => row !== null);
        const own = found.find((row) => row.document === document) ?? null;
        const holder = found.find((row) => row.document !== document) ?? null;
        const decision = decide({
          account: own && accountOf(own),
          phoneHolder: holder && accountOf(holder),
          openCases: rows[0] ? readOpenCases(rows[0], 1) : [],
        });
        if (await written(decision, found)) return decision.answer;
      }
      throw new Error("people: too many writers at once");
    },
  };

  async function look(question: InStatement): Promise<Dossier> {
    const { rows: [row] } = await client.execute(question);
    if (!row) return { resident: null, account: null };
    const account = readEvenly(row, 1);
    return {
      resident: readRow(census, row),
      account: account && accountOf(account),
    };
  }

  /** False where somebody else wrote meanwhile; then nothing of the decision stands. */
  async function written(
    decision: Decision<unknown>,
    seen: readonly AccountRow[],
  ): Promise<boolean> {
    const statements = [
      ...kept(decision, seen),
      ...casesStatement(decision.cases ?? []),
      ...evidenceStatements(decision.evidence ?? []),
      ...outboxStatement(decision.messages ?? []),
      ...await audit.statements(decision.events ?? []),
      ...await receiptsStatement(decision.receipts ?? [], receipts),
    ];
    if (statements.length === 0) return true;
    try {
      // "write" takes the lock at the start: a transaction that reads first
      // and writes later is refused at once when another came between.
      await client.batch(statements, "write");
      return true;
    } catch (error) {
      if (isConflict(error)) return false;
      throw error;
    }
  }
}

/** The holder comes first: a phone must be free before it is anybody else's. */
function kept(
  decision: Decision<unknown>,
  seen: readonly AccountRow[],
): InStatement[] {
  const evenly = decision.evenly ?? false;
  const inVain = evenly && !decision.keep ? nobody : undefined;
  const rows = [decision.keepPhoneHolder, decision.keep, inVain]
    .filter((account) => account !== undefined)
    .map((account) => {
      const before = seen.find((row) => row.id === account.id)?.version ?? 0;
      return rowOf(accounts, rowFrom(account, before + 1));
    });
  return [
    ...(rows.length === 0 ? [] : [keep({ rows: JSON.stringify(rows) })]),
    // In the same transaction: it has never stood there.
    ...(evenly ? [forget({ document: nobody.document })] : []),
  ];
}

/** Nobody's, read and written where there is none to read or write, so that it takes as long (law 7). Of the size of most. */
const nobody: Account = {
  id: "nobody",
  document: "nobody" as Nif,
  state: "active",
  registration: { level: "basic", route: "letter", at: new Date(0) },
  phone: null,
  email: "nobody@example.org" as Email,
  formerEmails: [],
  formerPhones: [],
  language: "es",
  activation: { mac: "-".repeat(43), madeAt: new Date(0) },
  password: newPassword(`$argon2id$${"-".repeat(90)}`, new Date(0)),
  authenticator: null,
  device: null,
  letters: [{
    id: "-".repeat(22),
    csvMac: "-".repeat(43),
    sentAt: new Date(0),
    expiresAt: new Date(0),
    usedAt: new Date(0),
  }],
  sessionsFrom: new Date(0),
  presentAt: null,
  suspended: [],
};
const nobodysText = JSON.stringify(
  Object.values(rowOf(accounts, rowFrom(nobody, 1))),
);

function readEvenly(row: Row, position: number): AccountRow | null {
  const found = readRow(accounts, row, position);
  if (!found) readValues(accounts, JSON.parse(nobodysText));
  return found;
}

type AccountRow = InferSelectModel<typeof accounts>;

function accountOf(row: AccountRow): Account {
  const { registrationLevel: level, registrationRoute: route, registeredAt } =
    row;
  const { activationMac, activationMadeAt, activationWrong } = row;
  return {
    id: row.id,
    document: row.document,
    state: row.state,
    registration: level && route && registeredAt &&
      { level, route, at: registeredAt },
    phone: row.phone,
    email: row.email,
    formerEmails: row.formerEmails,
    formerPhones: row.formerPhones,
    language: row.language,
    activation: activationMac && activationMadeAt
      ? {
        mac: activationMac,
        madeAt: activationMadeAt,
        ...(activationWrong > 0 && { wrong: activationWrong }),
      }
      : null,
    password: row.password,
    authenticator: row.authenticator,
    device: row.device,
    letters: row.letters,
    sessionsFrom: row.sessionsFrom,
    presentAt: row.presentAt,
    suspended: row.suspended,
  };
}

function rowFrom(account: Account, version: number): AccountRow {
  return {
    id: account.id,
    document: account.document,
    state: account.state,
    registrationLevel: account.registration?.level ?? null,
    registrationRoute: account.registration?.route ?? null,
    registeredAt: account.registration?.at ?? null,
    phone: account.phone,
    email: account.email,
    formerEmails: account.formerEmails,
    formerPhones: account.formerPhones,
    language: account.language,
    activationMac: account.activation?.mac ?? null,
    activationMadeAt: account.activation?.madeAt ?? null,
    activationWrong: account.activation?.wrong ?? 0,
    password: account.password,
    authenticator: account.authenticator,
    device: account.device,
    letters: account.letters,
    sessionsFrom: account.sessionsFrom,
    presentAt: account.presentAt,
    suspended: account.suspended,
    version,
  };
}
