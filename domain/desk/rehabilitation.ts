// Back in Clave: an officer proposes it, and another one agrees or does not (RG-65, X-12; for a revocation RG-97).

import type { Account } from "../account.ts";
import type { Message, MessageBody } from "../messages.ts";
import type { Policy } from "../policy.ts";
import type { Decision, Seen } from "../ports.ts";
import type { Addressee } from "../tax_address.ts";
import { type Case, type CaseMatter, ended, openCase } from "./case.ts";
import { type OfficeAct, type Role, servedBy } from "./officer.ts";
import { lifted } from "./revocation.ts";

type Matter = CaseMatter & { readonly kind: "rehabilitation" };
type Undoes = Matter["undoes"];
type BackLetter = Extract<
  MessageBody,
  { kind: "rehabilitated" | "revocation-lifted" }
>;

/** What there is to undo; null where she has not left, or left before she ever registered. */
export function undoable(account: Account | null): Undoes | null {
  if (account?.state === "renounced" && account.registration) {
    return "renunciation";
  }
  return account?.state === "revoked" ? "revocation" : null;
}

/** Who may propose it, and agree: what a supervisor did, a supervisor undoes. */
export const rolesToUndo: Readonly<Record<Undoes, readonly Role[]>> = {
  renunciation: ["registrar", "supervisor"],
  revocation: ["supervisor"],
};

interface Rehabilitation {
  /** The mac of her document. */
  readonly person: string;
  readonly now: Date;
  readonly by: OfficeAct;
  /** Leaving took her phone and her e-mail from her: she is told by post. Null where the census has her no more. */
  readonly letter: Addressee & { readonly id: string } | null;
}

export interface Proposal extends Rehabilitation {
  readonly undoes: Undoes;
  readonly caseId: string;
}

export type ProposalAnswer = {
  /** `stopped`: there is nothing to undo any more. */
  readonly kind: "proposed" | "done" | "stopped";
};

/** Where one officer is enough it is done at once. Proposed twice, by whomever, it waits once. */
export function propose(
  act: Proposal,
  policy: Policy,
): (seen: Seen) => Decision<ProposalAnswer> {
  return ({ account, openCases }) => {
    const { now, person, by, undoes, caseId } = act;
    if (!account || account.id === by.officer) {
      return { answer: { kind: "stopped" } };
    }
    if (undoable(account) !== undoes) return { answer: { kind: "stopped" } };
    if (policy.desk.rehabilitationOfficers < 2) {
      return { ...back(account, act, openCases), answer: { kind: "done" } };
    }
    const waiting = openCase(openCases, "rehabilitation");
    if (waiting && !isVoid(waiting, account)) {
      return { answer: { kind: "proposed" } };
    }
    return {
      answer: { kind: "proposed" },
      cases: [{
        // Of a kind one is open at a time: what has become void makes room, under its own number.
        id: waiting?.id ?? caseId,
        account: account.id,
        document: account.document,
        openedAt: now,
        matter: { kind: "rehabilitation", proposed: by, undoes },
        end: null,
      }],
      events: [{
        kind: "rehabilitation-proposed",
        at: now,
        person,
        ...servedBy(by),
      }],
    };
  };
}

export interface Verdict extends Rehabilitation {
  readonly caseId: string;
  readonly agrees: boolean;
}

export type VerdictAnswer = {
  readonly kind:
    | "agreed"
    | "refused"
    /** She proposed it herself, or it is about her: it takes another officer, whatever her roles and sessions. */
    | "same-officer"
    /** Something else has happened since: it is closed, and may be proposed anew. */
    | "void"
    | "closed";
};

export function decide(
  act: Verdict,
): (seen: Seen) => Decision<VerdictAnswer> {
  return ({ account, openCases }) => {
    const { now, person, by, caseId, agrees } = act;
    const found = openCase(openCases, "rehabilitation");
    if (!account || found?.id !== caseId) return { answer: { kind: "closed" } };
    const concerned = [found.matter.proposed.officer, account.id];
    if (concerned.includes(by.officer)) {
      return { answer: { kind: "same-officer" } };
    }
    if (isVoid(found, account)) {
      return {
        answer: { kind: "void" },
        cases: [ended(found, now, by, "refused")],
      };
    }
    if (agrees) {
      return { ...back(account, act, openCases), answer: { kind: "agreed" } };
    }
    return {
      answer: { kind: "refused" },
      cases: [ended(found, now, by, "refused")],
      events: [{
        kind: "rehabilitation-refused",
        at: now,
        person,
        ...servedBy(by),
      }],
    };
  };
}

/**
 * She has registered since, or left again, or was removed, or closed a session: each moves `sessionsFrom`. Nobody agrees to
 * undo what came after.
 */
export function isVoid(
  { matter, openedAt }: Case & { readonly matter: Matter },
  account: Account,
): boolean {
  return undoable(account) !== matter.undoes || account.sessionsFrom > openedAt;
}

/** She was registered like this. Her phone is not hers for that: it was free for anybody since, so she proves one again (RG-20, RG-22). */
function rehabilitated(account: Account): Account {
  return { ...account, state: "phone-revoked" };
}

/** What is open about it is closed with it. */
function back(
  account: Account,
  { now, person, by, letter }: Rehabilitation,
  openCases: readonly Case[],
) {
  const proposal = openCase(openCases, "rehabilitation");
  const proposed = proposal?.matter.proposed;
  const revocation = openCase(openCases, "revocation");
  const lifts = account.state === "revoked";
  const done = {
    kind: lifts ? "revocation-lifted" : "rehabilitated",
    at: now,
    office: by.office.name,
    ...(proposed && { proposedAt: proposed.office.name }),
  } as const;
  return {
    keep: lifts ? lifted(account) : rehabilitated(account),
    messages: letter
      ? [lettered(letter, { person, language: account.language, body: done })]
      : [],
    cases: [proposal, revocation]
      .filter((one) => one !== null)
      .map((one) => ended(one, now, by, "accepted")),
    events: [{
      ...done,
      person,
      personal: {
        officer: by.officer,
        ...(proposed && { proposedBy: proposed.officer }),
      },
    }],
  } as const;
}

function lettered(
  { id, name, address }: Addressee & { readonly id: string },
  { body, ...whose }:
    & Pick<Message, "person" | "language">
    & { readonly body: Omit<BackLetter, keyof Addressee> },
): Message {
  const { at } = body;
  const told = { ...body, name, address };
  return { ...whose, id, channel: "letter", to: name, at, body: told };
}
