// What the domain asks of the world. The real ones live in db/, and main.ts wires them.

import type { Account } from "./account.ts";
import type { AuditEvent, PastEvent } from "./audit.ts";
import type { Resident } from "./census.ts";
import type { Case, CaseKind } from "./desk/case.ts";
import type { Officer, Role } from "./desk/officer.ts";
import type { CertificateAnswer } from "./certificate/answer.ts";
import type { Language } from "./language.ts";
import type { Message, PastMessage, StoredMessage } from "./messages.ts";
import type { DeviceKeys } from "./mobile/device_keys.ts";
import type { Inbox } from "./mobile/inbox.ts";
import type { MobileRequest } from "./mobile/request.ts";
import type { Nif } from "./nif.ts";
import type { Offices } from "./offices.ts";
import type { HeldCode } from "./one_time_code.ts";
import type { Passwords } from "./password/hash.ts";
import type { Phone } from "./phone.ts";
import type { LimitRule, Policy } from "./policy.ts";
import type { IssuedReceipt, Receipt } from "./receipt.ts";
import type { Evidence, EvidenceHold } from "./registration/evidence.ts";
import type { Search } from "./search/search.ts";
import type { Services } from "./services.ts";
import type { Session } from "./session.ts";
import type { Grant } from "./oidc/grant.ts";
import type { DocumentSeal, Mac, PushKey, Seal, Signer } from "./ports_keys.ts";

export type {
  Algorithm,
  DocumentSeal,
  Mac,
  PushKey,
  Seal,
  Signer,
} from "./ports_keys.ts";

export type Clock = () => Date;

/** So many bytes from the platform's secure source; a counter in tests. */
export type Random = (bytes: number) => Uint8Array;

/** A pure step over a held thing: what to keep (null forgets it) and what to answer. */
export type Step<T, A> = (
  held: T | null,
) => { readonly keep: T | null; readonly answer: A };

/** Short-lived things: one-time codes, sessions, authorisation grants. */
export interface Shelf<T> {
  /** Lays `value` there for the shelf's lifetime, whatever lay there before. */
  put(id: string, value: T): Promise<void>;
  /**
   * Runs `step` atomically: no two callers ever see the same `held`. The step may run more than once, so it is pure.
   * One that hangs on another store's answer may be promised: it is awaited while the thing is read, and not a moment later.
   */
  change<A>(id: string, step: Step<T, A> | Promise<Step<T, A>>): Promise<A>;
  /** What lies there now, for showing; a decision goes through `change`. */
  peek(id: string): Promise<T | null>;
  /** The same for a page that waits and asks again and again: it takes a moment longer, and the looks of that moment are one. */
  peekAlong(id: string): Promise<T | null>;
}

/** What one shelf is called and how long a thing lies on it. */
export interface ShelfLabel<T> {
  readonly name: string;
  readonly seconds: number;
  /** It lives so long from its last change, not from its first. */
  readonly renewed?: true;
  /** How long a look of a page that waits may wait for those of others. */
  readonly gatherMilliseconds?: number;
  read(text: string): T;
  write(value: T): string;
}

/** One window to count in: a rule, and whose (a mac of a document, a network). */
export interface Tally {
  readonly rule: LimitRule;
  readonly of: string;
}

export type LimitAnswer =
  | { readonly kind: "within" }
  | { readonly kind: "over"; readonly until: Date; readonly rule: LimitRule };

export interface Limits {
  /**
   * Counts one more act in every window, or in none where one is full: an act that is refused uses up nothing. Says the
   * first that is full. Atomic, one round trip.
   */
  count(tallies: readonly Tally[]): Promise<LimitAnswer>;
  /** The first window that is full, where any is; counts nothing. */
  full(tallies: readonly Tally[]): Promise<LimitAnswer>;
  /** Empties windows: a success wipes its own failures. */
  forget(tallies: readonly Tally[]): Promise<void>;
  /** Takes one act back out of each window: it was none of those that the window is for. */
  giveBack(tallies: readonly Tally[]): Promise<void>;
}

/** All that is known of a person: what the census says, and her account if she ever had to do with Clave. */
export interface Dossier {
  readonly resident: Resident | null;
  readonly account: Account | null;
}

/** What one decision about a person may see: the account, and whoever holds the phone that it is about. */
export interface Seen {
  readonly account: Account | null;
  /** Another person's account that holds the phone asked for; null where nobody else does. */
  readonly phoneHolder: Account | null;
  /** What waits for an officer about this person. */
  readonly openCases: readonly Case[];
}

/** What a decision changes. All of it is written in one transaction, or none. */
export interface Decision<A> {
  readonly answer: A;
  readonly keep?: Account;
  readonly keepPhoneHolder?: Account;
  /** Takes as long whether or not it keeps an account: what is answered alike must not be told apart by its time (law 7). */
  readonly evenly?: true;
  readonly messages?: readonly Message[];
  readonly events?: readonly AuditEvent[];
  readonly receipts?: readonly IssuedReceipt[];
  /** Opened or closed; a case that was closed stays as it is. */
  readonly cases?: readonly Case[];
  /** How long submissions are kept from now on. */
  readonly evidence?: readonly EvidenceHold[];
}

export interface People {
  /** One look-up. The same work for a document that nobody has. */
  find(document: Nif): Promise<Dossier>;
  /** Runs `decide` on what stands and writes its decision if nothing changed meanwhile; otherwise decides again. */
  change<A>(
    document: Nif,
    phone: Phone | null,
    decide: (seen: Seen) => Decision<A>,
  ): Promise<A>;
  byAccount(id: string): Promise<Dossier>;
}

/** Receipts are written by `People.change`, with what they attest. */
export interface Receipts {
  /** What the CSV opens, and whose it is; null where no receipt has it. One look-up. */
  find(csv: string): Promise<
    { readonly receipt: Receipt; readonly person: string } | null
  >;
  /** A person's own, the newest first, without what opens anything. */
  list(person: string): Promise<readonly Receipt[]>;
}

export interface Officers {
  /** Null for whoever is none. One look-up. */
  find(document: Nif): Promise<Officer | null>;
  /** Who holds this role at an office. */
  atOffice(office: string, role: Role): Promise<readonly Officer[]>;
}

/** Cases are written by `People.change`, with what opened or closed them. */
export interface Cases {
  find(id: string): Promise<Case | null>;
  /** What waits, the oldest first: `limit` of those opened after `after`. */
  open(kind: CaseKind, page: CasesPage): Promise<readonly Case[]>;
  /** All about one person, the newest first. */
  ofAccount(account: string): Promise<readonly Case[]>;
}

export interface CasesPage {
  /** The last that the page before showed. */
  readonly after?: Pick<Case, "id" | "openedAt">;
  readonly limit: number;
}

export interface Outbox {
  /** Lays messages out for the carriers. One statement. */
  send(messages: readonly Message[]): Promise<void>;
  /** The newest first; only dev's outbox page reads it. */
  list(to?: string): Promise<readonly StoredMessage[]>;
  get(id: string): Promise<StoredMessage | null>;
  /** What was ever written to one person, the newest first: `limit` messages, of those before `before`. One look-up. */
  ofPerson(person: string, page: PageOf): Promise<readonly PastMessage[]>;
}

/** A page of a long list, by the number of what stood last on the one before. */
export interface PageOf {
  readonly before?: number;
  readonly limit: number;
}

export interface Audit {
  /** One statement, however many events; where they have personal details, one or two more for keys not in memory. */
  record(events: readonly AuditEvent[]): Promise<void>;
  /**
   * What is on record of one person, the newest first: `limit` events, of those before `before`, and where kinds are named of
   * those kinds alone. One look-up.
   */
  history(
    person: string,
    page: PageOf,
    kinds?: readonly AuditEvent["kind"][],
  ): Promise<readonly PastEvent[]>;
  /** Destroys the person's key. Her events stay, and nobody can read their personal details any more. */
  erase(person: string): Promise<void>;
}

export interface Certificates {
  /** The authorities that are trusted, in DER; none: no certificate is accepted, and none need be asked for. */
  readonly authorities: readonly Uint8Array[];
  /**
   * Whose certificate it is and how sure that is, or why it will not do. That its holder has the key is for TLS to prove, not
   * for this. `chain`: what was presented along with it, in any order.
   */
  judge(
    der: Uint8Array,
    chain: readonly Uint8Array[],
  ): Promise<CertificateAnswer>;
}

export type Part = "database" | "store";
export type Health = Record<Part, "up" | "down">;

/** Who answers for a site, as its pages say it. */
export interface Operator {
  readonly name: string;
  /** An e-mail address, or an https one. */
  readonly contact: string;
}

export interface Config {
  /** Without a slash at the end; also the OIDC issuer. */
  readonly baseUrl: string;
  /** Development only: outbox page, movable clock, the public client `demo`. */
  readonly dev: boolean;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Where browsers are asked for a certificate: an origin of its own, without a slash at the end. Null: nowhere. */
  readonly certificateUrl: string | null;
  /** Addresses of TLS terminators whose certificate header is believed. */
  readonly certificateProxies: readonly string[];
  /** Null: nobody has said. */
  readonly operator: Operator | null;
  /** Hosts of push services: a phone's address is at one of them (domain/mobile/push.ts). */
  readonly pushServices: readonly string[];
}

export interface World {
  readonly config: Config;
  readonly policy: Policy;
  readonly now: Clock;
  readonly random: Random;
  readonly mac: Mac;
  readonly seal: Seal;
  readonly signer: Signer;
  readonly push: PushKey;
  readonly codes: Shelf<HeldCode>;
  readonly sessions: Shelf<Session>;
  readonly grants: Shelf<Grant>;
  readonly limits: Limits;
  readonly people: People;
  readonly receipts: Receipts;
  readonly documentSeal: DocumentSeal;
  readonly services: Services;
  readonly officers: Officers;
  readonly offices: Offices;
  readonly cases: Cases;
  readonly evidence: Evidence;
  readonly outbox: Outbox;
  readonly audit: Audit;
  readonly certificates: Certificates;
  readonly passwords: Passwords;
  /** By their short codes. */
  readonly requests: Shelf<MobileRequest>;
  /** By phone: `inboxOf`. */
  readonly inboxes: Shelf<Inbox>;
  /** Challenges that were answered. */
  readonly answered: Shelf<true>;
  readonly deviceKeys: DeviceKeys;
  readonly search: Search;
  health(): Promise<Health>;
  log(line: LogLine): void;
}

/** The only fields that a log line may hold (law 9): no names, documents, phones, codes or addresses. */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly event: string;
  readonly method?: string;
  /** The route's pattern, never the address itself. */
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly reference?: string;
  /** A random account id. */
  readonly account?: string;
  readonly service?: string;
  readonly language?: Language;
  /** An error's class or driver code, never its message: messages hold parameters. */
  readonly error?: string;
  readonly count?: number;
}
