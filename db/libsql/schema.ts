// The tables of the lasting stores. README.md says how a change here becomes a migration.

import { sql } from "drizzle-orm";
import {
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Account, AccountState, Route } from "../../domain/account.ts";
import type { AuditEvent } from "../../domain/audit.ts";
import type { DocumentKind, Resident } from "../../domain/census.ts";
import type { Case, CaseKind } from "../../domain/desk/case.ts";
import type { Officer } from "../../domain/desk/officer.ts";
import type { Email } from "../../domain/email.ts";
import type { Language } from "../../domain/language.ts";
import type { RegistrationLevel } from "../../domain/level.ts";
import type { Channel, MessageBody } from "../../domain/messages.ts";
import type { Nif } from "../../domain/nif.ts";
import type { NoticeKind } from "../../domain/notices.ts";
import type { RegistrationOffice } from "../../domain/offices.ts";
import type { Phone } from "../../domain/phone.ts";
import type { ReceiptKind } from "../../domain/receipt.ts";
import type { EvidencePart } from "../../domain/registration/evidence.ts";
import type { Service } from "../../domain/services.ts";
import type { EvidenceContents } from "./evidence.ts";
import { json } from "./json.ts";

const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

export const census = sqliteTable("census", {
  document: text("document").$type<Nif>().primaryKey(),
  kind: text("kind").$type<DocumentKind>().notNull(),
  givenName: text("given_name").notNull(),
  firstSurname: text("first_surname").notNull(),
  secondSurname: text("second_surname"),
  birthDate: text("birth_date").notNull(),
  validUntil: text("valid_until").notNull(),
  issuedOn: text("issued_on"),
  supportNumber: text("support_number"),
  address: text("address").notNull(),
  postalCode: text("postal_code").notNull(),
  town: text("town").notNull(),
  province: text("province").notNull(),
  status: text("status").$type<Resident["status"]>().notNull(),
});

/** When a password's life began, in milliseconds, as `json` writes it. An index finds it by these very words. */
export const passwordSetAt = sql`"password" ->> '$.setAt."$date"'`;

export const accounts = sqliteTable("accounts", {
  document: text("document").$type<Nif>().primaryKey(),
  id: text("id").notNull().unique(),
  state: text("state").$type<AccountState>().notNull(),
  registrationLevel: text("registration_level").$type<RegistrationLevel>(),
  registrationRoute: text("registration_route").$type<Route>(),
  registeredAt: instant("registered_at"),
  /** RG-20: one phone serves one person. */
  phone: text("phone").$type<Phone>().unique(),
  email: text("email").$type<Email>(),
  language: text("language").$type<Language>().notNull(),
  activationMac: text("activation_mac"),
  activationMadeAt: instant("activation_made_at"),
  letters: json<Account["letters"]>("letters").notNull(),
  sessionsFrom: instant("sessions_from").notNull(),
  /** One more at each write; a writer that read an older one loses and decides again. */
  version: integer("version").notNull(),
  formerEmails: json<Account["formerEmails"]>("former_emails").notNull()
    .default([]),
  presentAt: instant("present_at"),
  suspended: json<Account["suspended"]>("suspended").notNull().default([]),
  formerPhones: json<Account["formerPhones"]>("former_phones").notNull()
    .default([]),
  activationWrong: integer("activation_wrong").notNull().default(0),
  password: json<NonNullable<Account["password"]>>("password"),
  authenticator: json<NonNullable<Account["authenticator"]>>("authenticator"),
  device: json<NonNullable<Account["device"]>>("device"),
}, (table) => [
  index("accounts_present").on(table.presentAt).where(
    sql`${table.presentAt} is not null`,
  ),
  index("accounts_password_set").on(passwordSetAt).where(
    sql`"password" is not null`,
  ),
]);

/** What somebody was told before it ends: once for each number of days. Gone when the end is past. */
export const notices = sqliteTable("notices", {
  account: text("account").notNull(),
  kind: text("kind").$type<NoticeKind>().notNull(),
  until: text("until").notNull(),
  days: integer("days").notNull(),
  /** The id of what told it. */
  message: text("message").notNull(),
}, (table) => [
  primaryKey({
    columns: [table.account, table.kind, table.until, table.days],
  }),
  index("notices_until").on(table.until),
]);

export const services = sqliteTable("services", {
  id: text("id").primaryKey(),
  service: json<Service>("service").notNull(),
});

/** Where people register in person. */
export const offices = sqliteTable("offices", {
  id: text("id").primaryKey(),
  office: json<RegistrationOffice>("office").notNull(),
});

export const outbox = sqliteTable("outbox", {
  /** The order in which messages were laid out. */
  number: integer("number").primaryKey({ autoIncrement: true }),
  id: text("id").notNull().unique(),
  channel: text("channel").$type<Channel>().notNull(),
  to: text("to").notNull(),
  language: text("language").$type<Language>().notNull(),
  person: text("person").notNull(),
  at: instant("at").notNull(),
  body: json<MessageBody>("body").notNull(),
  sentAt: instant("sent_at"),
  /** When carriers gave it up. */
  failedAt: instant("failed_at"),
  tries: integer("tries").notNull().default(0),
  /** Not to be claimed before: a lease while it is being carried, a pause after a failure. */
  nextAt: instant("next_at").notNull(),
}, (table) => [
  index("outbox_waiting").on(table.channel, table.nextAt).where(
    sql`${table.sentAt} is null and ${table.failedAt} is null`,
  ),
  index("outbox_to").on(table.to),
  index("outbox_person").on(table.person),
]);

/** Only ever added to: triggers refuse the rest. README.md says how each row hangs on the one before it. */
export const audit = sqliteTable("audit", {
  /** Without gaps, in the order of the commits. */
  id: integer("id").primaryKey({ autoIncrement: true }),
  at: instant("at").notNull(),
  person: text("person"),
  kind: text("kind").$type<AuditEvent["kind"]>().notNull(),
  /** What the event says beyond the columns. */
  details: json<Readonly<Record<string, string>>>("details").notNull(),
  /**
   * Unique, so that no two rows have one mac, and what the network delivers twice is written once. Null, like those below, in
   * rows from before there was a chain; a trigger asks for it in new ones.
   */
  eventId: text("event_id").unique(),
  /** `Personal`, under the person's own key. */
  personal: text("personal"),
  /** Over all that stands above, but the id. */
  mac: text("mac"),
  /** The mac of the row before. */
  previous: text("previous"),
}, (table) => [index("audit_person").on(table.person)]);

/** What was signed of the audit, and when; only ever added to. */
export const auditCheckpoints = sqliteTable("audit_checkpoints", {
  number: integer("number").primaryKey({ autoIncrement: true }),
  jws: text("jws").notNull(),
});

/** A key for each person of whom the audit keeps personal details; who destroys it makes them unreadable. */
export const personKeys = sqliteTable("person_keys", {
  /** As in `audit`. */
  person: text("person").primaryKey(),
  wrapped: text("wrapped").notNull(),
});

/** What ended each act (RG-05). No column tells what it says: that takes its CSV, or the person's own session. */
export const receipts = sqliteTable("receipts", {
  /** Derived from the CSV, which is kept nowhere. */
  id: text("id").primaryKey(),
  person: text("person").notNull(),
  at: instant("at").notNull(),
  kind: text("kind").$type<ReceiptKind>().notNull(),
  /** The whole receipt, under a key that only its CSV gives. */
  sealed: text("sealed").notNull(),
  /** The same without what opens anything, under the server's key. */
  own: text("own").notNull(),
}, (table) => [index("receipts_person").on(table.person, table.at)]);

/** Who serves at the desk, where, and with which roles. */
export const officers = sqliteTable("officers", {
  document: text("document").$type<Nif>().primaryKey(),
  roles: json<Officer["roles"]>("roles").notNull(),
  office: text("office").notNull(),
  officeName: text("office_name").notNull(),
}, (table) => [index("officers_office").on(table.office)]);

/** What waits, or waited, for an officer. */
export const cases = sqliteTable("cases", {
  id: text("id").primaryKey(),
  account: text("account").notNull(),
  document: text("document").$type<Nif>().notNull(),
  kind: text("kind").$type<CaseKind>().notNull(),
  openedAt: instant("opened_at").notNull(),
  /** Null while it waits. */
  endedAt: instant("ended_at"),
  matter: json<Case["matter"]>("matter").notNull(),
  end: json<NonNullable<Case["end"]>>("end"),
}, (table) => [
  index("cases_waiting").on(table.kind, table.openedAt).where(
    sql`${table.endedAt} is null`,
  ),
  // One of a kind at a time: two requests at once open one.
  uniqueIndex("cases_one").on(table.document, table.kind).where(
    sql`${table.endedAt} is null`,
  ),
  index("cases_account").on(table.account, table.openedAt),
]);

/** What somebody recorded for a review, without a byte of it. */
export const evidence = sqliteTable("evidence", {
  /** The review's own id. */
  id: text("id").primaryKey(),
  /** The submission's own key: gone with the row, and with it all that lies in `evidence_chunks`. */
  wrapped: text("wrapped").notNull(),
  contents: json<EvidenceContents>("contents").notNull(),
  /** When it has to go; null while its review is open. */
  until: instant("until"),
}, (table) => [
  index("evidence_until").on(table.until).where(
    sql`${table.until} is not null`,
  ),
]);

/** Pieces, each encrypted for its place. */
export const evidenceChunks = sqliteTable("evidence_chunks", {
  evidence: text("evidence").notNull(),
  part: text("part").$type<EvidencePart>().notNull(),
  number: integer("number").notNull(),
  sealed: blob("sealed", { mode: "buffer" }).notNull(),
}, (table) => [
  primaryKey({ columns: [table.evidence, table.part, table.number] }),
]);

export const keys = sqliteTable("keys", {
  use: text("use").notNull(),
  /** The highest number of a use is the present key; older ones still open and verify. */
  number: integer("number").notNull(),
  /** Sealed under a key that only SECRET_KEY gives. */
  wrapped: text("wrapped").notNull(),
}, (table) => [primaryKey({ columns: [table.use, table.number] })]);

/** What short-lived shelves hold where there is no Redis. Nothing but the key is indexed: each write touches one tree. */
export const held = sqliteTable("held", {
  key: text("key").primaryKey(),
  text: text("text").notNull(),
  /** After it the row is only rubbish to sweep; whoever reads decides expiry by what the text says. */
  until: integer("until").notNull(),
});

/** Windows of the limits where there is no Redis. */
export const counted = sqliteTable("counted", {
  key: text("key").primaryKey(),
  n: integer("n").notNull(),
  until: integer("until").notNull(),
});

/** Which contents of the portal can be searched. Their words lie in `search_entries`, which is FTS5's: drizzle cannot say it, its migration does. */
export const searchReleases = sqliteTable("search_releases", {
  release: text("release").primaryKey(),
  builtAt: instant("built_at").notNull(),
});
