// Every number of the rules, with its unit and its source (law 6). A deployment may override any of them by a file.

import { mobilePolicy } from "./mobile/policy.ts";
import { passwordCode, passwordPolicy } from "./password/policy.ts";
import { limits } from "./policy_limits.ts";
import { portalPolicy } from "./policy_portal.ts";

export type { LimitRule } from "./policy_limits.ts";

/** A one-time code sent to a phone. */
export interface CodePolicy {
  readonly digits: number;
  readonly seconds: number;
  /** Wrong tries shared by all the codes that are alive. */
  readonly tries: number;
  /** How many of the last codes sent stay valid together. */
  readonly alive: number;
  /** How long to wait before another is sent. */
  readonly resendAfterSeconds: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

export const defaultPolicy = {
  /** WCAG 2.2.1: how often whatever waits for a person may be made to wait once more as long. */
  extensions: 10,
  /** How long an address may hold, sealed, what somebody typed on a page whose time has passed. A setting. */
  keptSeconds: 60 * minute,
  /** design.md: six digits instead of three characters plus an own code; PN-13, PN-14, PN-22. */
  pin: {
    digits: 6,
    seconds: 10 * minute,
    tries: 5,
    alive: 2,
    resendAfterSeconds: minute,
  },
  /** Proves a phone before it is bound. Length and life are not published: PM-12, MV-04. */
  phoneCode: {
    digits: 6,
    seconds: 10 * minute,
    tries: 5,
    alive: 2,
    resendAfterSeconds: minute,
  },
  letter: {
    /** RG-30: 16 digits and capital letters. */
    csvLength: 16,
    /** RG-31: day 60 is good, day 61 is not. */
    validDays: 60,
    /** RG-32: about ten days by post. */
    postDays: 10,
    /** RG-36: in any stretch of so many seconds. */
    perDay: { most: 1, seconds: day },
    perMonth: { most: 3, seconds: 30 * day },
    /** How long an account remembers a letter: past its own life and past the windows above. */
    keptSeconds: 90 * day,
  },
  activationCode: {
    /** PM-13: groups of four, the last character checks the others; 15 of 32 symbols are 75 bits. */
    length: 16,
  },
  receipt: {
    /** RG-05: as long as a letter's, 80 bits. */
    csvLength: 16,
    /** How long an address that shows a receipt stays good in the browser that typed its CSV. */
    shownSeconds: 60 * minute,
    /** How long an electronic seal made here lasts; the next one is made when it has passed. */
    sealDays: 3650,
    /** How long programs may keep its certificate before they ask again. */
    sealCertificateSeconds: 60 * minute,
  },
  password: passwordPolicy,
  mobile: mobilePolicy,
  registration: {
    /** Under this age nobody registers by letter, only in person with a guardian (ID-10, ID-65). */
    minimumAgeYears: 14,
    /** How long one step can take before the registration starts afresh with what was typed; and how long a shown certificate lasts for all of them. */
    stepSeconds: 60 * minute,
    /** What one is told that it takes, once there: RG-52, and design.md's desk with the waiting. */
    certificateMinutes: 5,
    officeMinutes: 15,
  },
  presence: {
    /** FI-06: how long being seen by an officer, or by the DNIe, is good for. */
    years: 5,
    /** How many days before its end she is warned, each time more plainly. */
    firstDays: 90,
    secondDays: 30,
    lastDays: 7,
  },
  video: {
    /** whose document it may be. Law and the real service have DNI only (RG-40); design.md opens it to all three. */
    documents: { dni: true, tie: true, eu: true },
    /** RG-42. What phones make: 12 megapixels in 3 to 8 MB; below so many pixels a side nobody reads a card. A setting. */
    photo: {
      bytes: 10 * mebibyte,
      pixels: 64_000_000,
      shortSide: 480,
    },
    /** RG-42: the document on both sides and the whole face. A setting, as is what follows. */
    film: {
      bytes: 20 * mebibyte,
      leastSeconds: 5,
      mostSeconds: 60,
      /** Where the page's own recorder stops by itself. */
      recordSeconds: 30,
    },
    /** Segments, chunks, boxes or elements of one file that are looked at: a minute of video has some five thousand. */
    pieces: 100_000,
    /** Of what else a form holds: the lines between its files, and fields that nobody asked for. */
    formBytes: 64 * kibibyte,
    formParts: 10,
    /** How many uploads one process reads at a time, each in memory and of one person each, and how long one may take: 0.6 Mbit/s. */
    uploadsAtOnce: 4,
    uploadSeconds: 10 * minute,
    /** RG-48: no time is published; a date is promised all the same, in working days (Monday to Friday). */
    reviewWorkingDays: 3,
    /** The code that she keeps, and then her receipt's: as long as that. */
    codeLength: 16,
    /** How one submission lies in the store: bytes of a piece, pieces of a statement. Turso takes some MB at a time. */
    chunkBytes: 256 * kibibyte,
    chunksAtOnce: 4,
    /** What no review came of: an upload that was cut off, or came second. */
    abandonedSeconds: hour,
    /** After the review, for whoever contests it: a month for an appeal (Ley 39/2015, art. 122) and some days more. A setting. */
    keptSecondsAfterReview: 45 * day,
  },
  signin: {
    /** How long a visit may take from the service's request to its answer. */
    attemptSeconds: 60 * minute,
    /** How old a visit may be and still start afresh with what was typed; the service itself has given up by then. */
    restartSeconds: 12 * hour,
    /** PN-16: 60 minutes without use. */
    sessionIdleSeconds: 60 * minute,
    /** NIST SP 800-63B-4 2.3.3. */
    sessionSeconds: 12 * hour,
  },
  account: {
    /** How fresh a proof must be for whoever changes or takes away her own data; else she identifies again (RG-88). */
    freshSeconds: 15 * minute,
    /** How long such a change, once begun, may take; and how long a new activation code can be looked at. */
    changeSeconds: 30 * minute,
    /** How long whoever reads the former e-mail address, or holds the former phone, may take a change back. */
    undoSeconds: day,
    /** Of the code that the former phone gets, and that is typed beside the document: 40 bits, and few tries. */
    phoneUndoCodeLength: 8,
    /** How many of its symbols wrong ones are counted by: `limits.undosPerStart`. */
    phoneUndoCodeStart: 3,
    /** Of the secret in the link with which they do: five bits a symbol, 130 in all. */
    undoCodeLength: 26,
    /** What one page of services, messages or history holds. */
    servicesPerPage: 12,
    messagesPerPage: 8,
    eventsPerPage: 20,
    /** How many of her sign-ins and registrations are looked through for certificates. */
    meansSearched: 200,
    /** How many rows are read at a time for the file that she takes away. */
    exportBatch: 500,
    /** Within it, a second "this was not me" of the same session is the same one: a double click. */
    doubleSeconds: minute,
  },
  desk: {
    /** How long an officer may go on with the record that she looked up; then she looks it up again, which is recorded again. */
    recordSeconds: 30 * minute,
    /** Under this age nobody registers without whoever has parental authority or guardianship (ID-65; Constitution, article 12). */
    adultYears: 18,
    /** How many officers agree before a renunciation is undone, and before a review raises a level: 1 or 2. */
    rehabilitationOfficers: 2,
    reviewOfficers: 1,
    /** How many reviews one page of the list holds. */
    reviewsPerPage: 20,
    /** How far back from "this was not me" an officer reads what happened, and how many events at the most. */
    misuseDays: 30,
    misuseEvents: 40,
    /** What one page of cases holds. */
    casesPerPage: 20,
    /** The number by which officers know a case: 80 bits, in groups of four. */
    caseNumberLength: 16,
  },
  passwordCode,
  /** Proves an e-mail address before it is bound. Mail may take its time: twice as long as an SMS. */
  emailCode: {
    digits: 6,
    seconds: 20 * minute,
    tries: 5,
    alive: 2,
    resendAfterSeconds: minute,
  },
  oidc: {
    /** OWASP ASVS 10.4.3, level 3. */
    codeSeconds: minute,
    idTokenSeconds: 5 * minute,
    accessTokenSeconds: 10 * minute,
    /** Longest `state` and `nonce` that a client may hand us to carry: the attempt travels in the address. */
    stateLength: 512,
    nonceLength: 512,
    /** The largest form that a client may post. */
    formBytes: 8 * 1024,
    /** The shortest secret of a confidential client: 128 bits even where it is written in hexadecimal digits. */
    clientSecretLength: 32,
    /** How long a client may keep the discovery document, and our keys. */
    discoverySeconds: hour,
    jwksSeconds: 5 * minute,
  },
  certificates: {
    /** The longest certificate in bytes that is read; Spanish ones have some 2 KiB. */
    bytes: 16 * kibibyte,
    /** How many of the certificates presented beside it are looked at. */
    presented: 8,
    /** Authorities from the person's up to the anchor. The DNIe and the FNMT have two (wire 5.3). */
    authorities: 4,
    /** Signatures tried before a path is given up: a chain made to be slow costs no more. */
    signatures: 16,
    /** SOG-IS agreed mechanisms, CCN-STIC 221: nothing shorter is believed. */
    rsaBits: 2048,
    /** How far an issuer's clock may be ahead of ours. What has ended has ended: nothing is forgiven there. */
    clockSkewSeconds: 5 * minute,
    /** The largest answers that are read, in bytes. */
    ocspBytes: 64 * kibibyte,
    crlBytes: 4 * 1024 * kibibyte,
    /** How long a responder may keep a person waiting. */
    timeoutSeconds: 5,
    /** How many places one certificate may name, of a kind, that are asked in turn. */
    places: 3,
    /** RFC 9654 2.1. */
    nonceBytes: 32,
    /** An answer is kept until its own next update, and no longer than this: a revocation is seen within the hour. */
    keptSeconds: hour,
    /** Bounds of what is kept in memory: OCSP answers, and bytes of revocation lists. */
    answersKept: 10_000,
    crlBytesKept: 32 * 1024 * kibibyte,
    /** From the page that sends a browser to the entry until it comes there: to find the card, its reader and its PIN. */
    errandSeconds: 30 * minute,
    /** From the entry back: redirects, no reading. */
    broughtSeconds: 2 * minute,
  },
  ...portalPolicy,
  audit: {
    /** How long what was recorded may wait for a signature over it. Only within it could rows at the end vanish unseen. */
    checkpointSeconds: hour,
    /** How often each process looks whether a checkpoint is due. */
    lookSeconds: minute,
    /** How long, and how many, keys of persons may be used from memory. An erased person's is used no longer than this. */
    personKeySeconds: minute,
    personKeysHeld: 1000,
  },
  notices: {
    /** How often each process looks whom to tell before something ends; how many days before stands with each. A setting. */
    lookSeconds: hour,
    /** How many people are told in one transaction. A setting. */
    atOnce: 100,
  },
  outbox: {
    /** How long one carrier has a message to itself; if it dies, another takes it then. */
    leaseSeconds: 2 * minute,
    /** A message that could not be carried waits this long, then twice as long, and so on: ten tries take four hours. */
    retry: { firstAfterSeconds: 30, most: 10 },
    /** How many messages one carrier takes at a time, and how long it rests when it finds fewer. */
    batch: 20,
    pauseSeconds: 1,
    /** How long the other side may keep us waiting. Both far below the lease, so that nothing is carried twice for slowness. */
    smsTimeoutSeconds: 5,
    mailTimeoutSeconds: 20,
    pushTimeoutSeconds: 5,
  },
  push: {
    /** Of an endpoint with its keys, in characters: those of browsers have some 500 at the most. A setting. */
    addressLength: 1024,
    /** How long a push service keeps what has no end of its own, for a phone that is off. A setting; services keep four weeks. */
    keptSeconds: 7 * day,
  },
  limits,
};

export type Policy = typeof defaultPolicy;
export type MobilePolicy = Policy["mobile"];
export type CertificatePolicy = Policy["certificates"];
