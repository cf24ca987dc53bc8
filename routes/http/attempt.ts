// An attempt as it travels: packed small, sealed in the address, bound to one browser.

import type { Context } from "hono";
import { type Door, ownPages } from "../../domain/door.ts";
import type { ProvenRedirect } from "../../domain/oidc/door.ts";
import type { Nif } from "../../domain/nif.ts";
import { scopes } from "../../domain/services.ts";
import {
  type Level,
  levels,
  type RegistrationLevel,
} from "../../domain/level.ts";
import type {
  Attempt,
  Claimed,
  PasswordStage,
  SentCode,
  StopReason,
  WaitingStage,
} from "../../domain/signin.ts";
import type { Env } from "./env.ts";
import { openHere, sealHere } from "./sealed.ts";

/** Another version whenever `pack` changes. */
const sealing = { purpose: "attempt", version: 8 };

/** The address of an attempt's page, without the language. */
export async function attemptPath(
  c: Context<Env>,
  attempt: Attempt,
): Promise<string> {
  return `/signin/${await sealHere(c, sealing, pack(attempt))}`;
}

/** Null for what was not made here, or not for this browser. */
export async function openAttempt(
  c: Context<Env>,
  sealed: string,
): Promise<Attempt | null> {
  const packed = await openHere(c, sealing, sealed);
  return packed && unpack(packed);
}

// Arrays, not objects: names would travel in every address, and what is sealed cannot be compressed.
function pack(attempt: Attempt) {
  const { id, door, asked, startedAt, extended, provenFrom, claimed } = attempt;
  return [
    id,
    levels.indexOf(asked),
    startedAt,
    provenFrom,
    packDoor(door),
    packClaimed(claimed),
    ...(extended > 0 ? [extended] : []),
  ];
}

function packDoor(door: Door) {
  if (door.kind === "own") {
    const page = ownPages.indexOf(door.page);
    return door.kept ? [page, door.kept] : [page];
  }
  return [
    door.service,
    door.redirectUri,
    door.state,
    door.nonce,
    door.challenge,
    door.scopes.map((scope) => scopes.indexOf(scope)).join(""),
    ...(door.hinted === null ? [] : [door.hinted]),
  ];
}

function packClaimed(claimed: Claimed): PackedClaimed {
  switch (claimed.kind) {
    case "nobody":
      return [0];
    case "document":
      return [1, claimed.document, claimed.permanent ? 1 : 0];
    case "matched": {
      const { document, account, registration, asOf, sent } = claimed;
      const { id, to, expiresAt, againAt, inApp } = sent;
      const code = [id, to, expiresAt, againAt, inApp ? 1 : 0] as const;
      return [2, document, account, registration, asOf, code];
    }
    case "password": {
      const { document, account, registration, asOf, stage } = claimed;
      return [5, document, account, registration, asOf, stage];
    }
    case "waiting":
      return [6, claimed.document, claimed.stage];
    case "stopped":
      return [3, claimed.document, claimed.why];
    case "too-low":
      return [4, claimed.document, claimed.reached];
  }
}

function unpack(packed: unknown[]): Attempt {
  const [id, asked, startedAt, provenFrom, asking, claimed, extended = 0] =
    packed as PackedAttempt;
  return {
    id,
    asked: levels[asked]!,
    ...{ startedAt, extended },
    provenFrom,
    door: unpackDoor(asking),
    claimed: unpackClaimed(claimed),
  };
}

function unpackDoor(asking: PackedDoor): Door {
  if (typeof asking[0] === "number") {
    const [page, kept] = asking as PackedOwnDoor;
    return { kind: "own", page: ownPages[page]!, ...(kept && { kept }) };
  }
  const [service, redirectUri, state, nonce, challenge, asks, hinted] =
    asking as PackedOidcDoor;
  return {
    kind: "oidc",
    service,
    redirectUri,
    state,
    nonce,
    challenge,
    scopes: [...asks].map((index) => scopes[Number(index)]!),
    hinted: hinted ?? null,
  };
}

function unpackClaimed(packed: PackedClaimed): Claimed {
  switch (packed[0]) {
    case 0:
      return { kind: "nobody" };
    case 1: {
      const [, document, permanent] = packed;
      return { kind: "document", document, permanent: permanent === 1 };
    }
    case 2: {
      const [, document, account, registration, asOf, code] = packed;
      const [id, to, expiresAt, againAt, inApp] = code;
      const sent: SentCode = {
        ...{ id, to, expiresAt, againAt },
        ...(inApp === 1 && { inApp: true }),
      };
      return { kind: "matched", document, account, registration, asOf, sent };
    }
    case 3:
      return { kind: "stopped", document: packed[1], why: packed[2] };
    case 4:
      return { kind: "too-low", document: packed[1], reached: packed[2] };
    case 5: {
      const [, document, account, registration, asOf, stage] = packed;
      return {
        kind: "password",
        ...{ document, account, registration, asOf, stage },
      };
    }
    case 6:
      return { kind: "waiting", document: packed[1], stage: packed[2] };
  }
}

type PackedClaimed =
  | [0]
  | [1, document: Nif, permanent: 0 | 1]
  | [2, Nif, string, RegistrationLevel, asOf: number, code: PackedCode]
  | [3, Nif, StopReason]
  | [4, Nif, Level]
  | [5, Nif, string, RegistrationLevel, asOf: number, PasswordStage]
  | [6, Nif, WaitingStage];

type PackedCode = readonly [
  id: string,
  to: string,
  expiresAt: number,
  againAt: number,
  inApp: 0 | 1,
];

type PackedOidcDoor = [
  service: string,
  redirectUri: ProvenRedirect,
  state: string | null,
  nonce: string | null,
  challenge: string,
  scopes: string,
  hinted?: string,
];

type PackedOwnDoor = [page: number, kept?: string];

type PackedDoor = PackedOwnDoor | PackedOidcDoor;

type PackedAttempt = [
  id: string,
  asked: number,
  startedAt: number,
  provenFrom: number,
  asking: PackedDoor,
  claimed: PackedClaimed,
  extended?: number,
];
