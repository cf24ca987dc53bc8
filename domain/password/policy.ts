// The numbers of Cl@ve Permanente, each with its unit and its source (law 6).

const minute = 60;
const day = 24 * 60 * minute;
const kibibyte = 1024;

export const passwordPolicy = {
  /** PM-20; in code points. */
  shortest: 8,
  /** PM-21, X-02: of the four groups. */
  groups: 3,
  /** PM-22: from this length on any text will do. */
  freeFrom: 16,
  /** Names with fewer letters are in too many words to be forbidden (PM-26). */
  nameLetters: 3,
  /** PM-30, X-01: it is good on day 730 and not on day 731. */
  validDays: 730,
  /** PM-32: how many days before its end she is told at each sign-in, and first by e-mail; and when by e-mail again. A setting. */
  endingDays: 30,
  secondNoticeDays: 7,
  lastNoticeDays: 1,
  /** PM-41: so many wrong ones lock it. */
  tries: 5,
  /** PM-10: wrong activation codes that are forgiven; the next one kills the code. */
  activationTries: 5,
  /** X-06, design.md: how long the link by e-mail is good, and the secret in it: five bits a symbol. */
  resetSeconds: 30 * minute,
  resetCodeLength: 26,
  /** How long a browser is known after a sign-in with a password, and for how many people: a household. */
  deviceSeconds: 365 * day,
  devicePeople: 4,
  /** How long one step of an activation or a recovery can take. */
  stepSeconds: 60 * minute,
  authenticator: {
    /** RFC 4226 4, R6: 160 bits. */
    secretBytes: 20,
    /** RFC 4226 5.3; what every app shows. */
    digits: 6,
    /** RFC 6238 5.2. */
    stepSeconds: 30,
    /** RFC 6238 5.2 and 6: so many steps before and after, for a slow hand and a clock that is off. */
    driftSteps: 1,
    /** Issue 4: ten of 80 bits, five a symbol. */
    recoveryCodes: 10,
    recoveryLength: 16,
    /** What those ten are made of: five bits a symbol, 130 in all. */
    seedLength: 26,
  },
  hashing: {
    /** OWASP Password Storage Cheat Sheet: Argon2id with 19 MiB, two passes, one lane. */
    memoryKibibytes: 19 * kibibyte,
    passes: 2,
    lanes: 1,
    /** Each takes a core and its memory. */
    atOnce: 4,
    /**
     * Beyond it a password is turned away. Measured on two cores (`bench`, passwords): 34 to 62 a second by native code, so whoever is
     * last in line waits for 3 to 6 s; 10 to 17 by WebAssembly, which is worth a shorter line.
     */
    inLine: 200,
    /** When whoever was turned away may try again. */
    retrySeconds: 5,
  },
};

/** Goes with a password (PM-11, PM-12): the fourth wrong one ends it. */
export const passwordCode = {
  digits: 6,
  seconds: 5 * minute,
  tries: 4,
  alive: 2,
  resendAfterSeconds: minute,
};
