// How often anything may be done: the windows that slow down whoever tries, and what they count (law 6).

/** At most `most` acts in `seconds`, counted from the first. */
export interface LimitRule {
  /** Names the counter in the store: short, and never reused for another rule. */
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

export const limits = {
  /**
   * Wrong contrast data for one document from one network, and from all of them. A quarter of an hour by itself, never for
   * good (ENS op.acc.5.8); counted apart, so that a stranger elsewhere does not shut a person out with five tries.
   */
  contrastPerVisitor: { name: "cv", most: 5, seconds: 15 * minute },
  contrastPerDocument: { name: "cd", most: 20, seconds: 15 * minute },
  /** Wrong contrast data from one network, to slow whoever tries one datum on many documents. Right ones are given back. */
  contrastPerNetwork: { name: "cn", most: 100, seconds: 10 * minute },
  /**
   * Wrong contrast data that one officer types for one document. A count of the desk's own: no stranger elsewhere shuts out
   * whoever stands before it, and no slip at the desk shuts her out at home.
   */
  contrastPerOfficer: { name: "co", most: 5, seconds: 15 * minute },
  /** PN-23. The minute between two is `resendAfterSeconds`, kept with the code itself. */
  smsPerHour: { name: "sh", most: 5, seconds: hour },
  smsPerDay: { name: "sd", most: 10, seconds: day },
  smsPerNetwork: { name: "sn", most: 600, seconds: hour },
  /** One phone, whoever asks: nobody's phone is rung all day through registrations that are not hers. */
  smsPerPhone: { name: "sp", most: 10, seconds: hour },
  /**
   * PN-21, PN-22: the last step, over every PIN of one person: a day. What is typed at a PIN counts here no oftener than
   * the PIN has tries, so that one SMS and a pile of requests do not shut her out.
   */
  pinTries: { name: "pt", most: 5, seconds: 2 * hour },
  /** Refusals of one network that are put on record; what comes after is answered alike and not written down. */
  recordedPerNetwork: { name: "rn", most: 300, seconds: hour },
  /**
   * Videos of one person, and of one network: each is large and waits for an officer. Counted before a byte is read, and given back
   * where nothing came of it: a photo of the wrong kind, a line that broke, is nobody's video. So that tries without end are
   * not free, they count for themselves, whatever becomes of them: of one person from one network, so that whoever sends rubbish
   * in her name from elsewhere does not use up hers.
   */
  videosPerDay: { name: "vd", most: 5, seconds: day },
  videosPerNetwork: { name: "vw", most: 60, seconds: hour },
  uploadsPerVisitor: { name: "vu", most: 20, seconds: day },
  /** Codes of reviews that were typed wrongly, for one document and for one network. */
  reviewCodesPerDocument: { name: "rc", most: 10, seconds: hour },
  reviewCodesPerNetwork: { name: "rw", most: 100, seconds: 10 * minute },
  /** Certificates of one network that are judged: each may have an issuer asked. */
  certificatesPerNetwork: { name: "ce", most: 100, seconds: 10 * minute },
  wrongPinsPerDay: { name: "pw", most: 30, seconds: day },
  /**
   * Wrong passwords of one network, whoever's they are: each window makes whoever goes from person to person wait longer. Five
   * for one person lock hers (PM-41), from wherever they come; a browser in which she has signed in waits for none of these.
   */
  wrongPasswordsAtOnce: { name: "p1", most: 15, seconds: minute },
  wrongPasswordsFew: { name: "p2", most: 40, seconds: 10 * minute },
  wrongPasswords: { name: "p3", most: 150, seconds: hour },
  /** Wrong activation codes, e-mail addresses and documents together: for one document from one network, from all, and from one for any. */
  activationPerVisitor: { name: "av", most: 10, seconds: 15 * minute },
  activationPerDocument: { name: "ad", most: 50, seconds: 15 * minute },
  activationPerNetwork: { name: "an", most: 100, seconds: 10 * minute },
  /** Passwords of one person that are judged before one is chosen. */
  passwordChoices: { name: "ch", most: 30, seconds: hour },
  /** Links to choose another password, for one person. */
  resetsPerDay: { name: "rp", most: 5, seconds: day },
  /** Codes that were typed beside a right password, or for one: what `wrongPinsPerDay` is for PINs. */
  wrongPasswordCodesPerDay: { name: "pc", most: 30, seconds: day },
  /**
   * demands B.5, 37: requests without QR for one person, and her refusals. Over the first two, or with the third full, none reaches
   * her phone until the window has passed; what she asks for herself, by QR or by SMS, goes on. She is told once of each. What she
   * confirms is given back: the second bounds what rings her phone all day long and nobody wants. Half a day, so that the hour at
   * which it ends says which it is.
   */
  mobileAsks: { name: "ma", most: 3, seconds: 10 * minute },
  mobileAsksLong: { name: "ml", most: 12, seconds: 12 * hour },
  mobileRefusals: { name: "mr", most: 2, seconds: 15 * minute },
  mobileAlarms: { name: "mx", most: 1, seconds: 15 * minute },
  /** Whoever knows her document and its datum may cause one pause after the other: the first ones of a day say enough. */
  mobileAlarmsPerDay: { name: "my", most: 5, seconds: day },
  /** Short codes that no request has, typed on one device and from one network. */
  shortCodesPerDevice: { name: "mc", most: 10, seconds: 10 * minute },
  shortCodesPerNetwork: { name: "mw", most: 100, seconds: 10 * minute },
  /** What is no answer of the device's key, on one device: each costs a verification. */
  keyRefusals: { name: "mk", most: 20, seconds: 10 * minute },
  /** Codes to e-mail addresses that one person names, and to one address whoever names it: nobody's mailbox is filled. */
  emailsPerDay: { name: "ed", most: 10, seconds: day },
  emailsPerAddress: { name: "ea", most: 5, seconds: hour },
  /** "This was not me" of one person: each ends her sessions and sends two messages. */
  reportsPerDay: { name: "rd", most: 5, seconds: day },
  /**
   * Codes that take nothing back: for one document from one network, and from all networks for one document and one beginning
   * (`phoneUndoCodeStart`) of the code. Were it for the document alone, fifty wrong codes from ten networks an hour would keep
   * the owner from taking back what a thief has done. He does not know how hers begins: to shut her out for an hour he has to
   * fill all 32^3 = 32,768 beginnings, which takes 327,680 requests from 65,536 networks. Whoever has so many guesses
   * 24 * 327,680 codes of 32^8 (40 bits) in the day that one is good for: 7 in a million; with a thousand networks it is one
   * in nine million. A bound that nobody can fill and a bound that nobody can guess beyond are the same number: this
   * is the better half of both.
   */
  undosPerVisitor: { name: "uv", most: 5, seconds: hour },
  undosPerStart: { name: "ub", most: 10, seconds: hour },
  /** Look-ups of one officer; after so many her supervisors are told, once an hour. A busy desk goes on. */
  deskLookups: { name: "dl", most: 30, seconds: hour },
  /** Three times as many, and no more: no desk serves so many people. */
  deskLookupsMost: { name: "dm", most: 90, seconds: hour },
  deskAlarms: { name: "da", most: 1, seconds: hour },
  /** Tries at the CSV of one person's letter. */
  csvPerDocument: { name: "lc", most: 5, seconds: hour },
  /** CSVs of receipts that no receipt has, from one network. Right ones are given back. */
  receiptsPerNetwork: { name: "vn", most: 20, seconds: 10 * minute },
  /** Receipts of one person that are shown by their CSV: each is put on record for ever. */
  receiptsPerPerson: { name: "vp", most: 30, seconds: hour },
  /**
   * Questions of one network that the database ranks, beyond the few that are answered uncounted (`search.uncounted`): 2 ms of the
   * processor each, and with 4,000 offices up to 60. A school that is told to look something up, 300 at once or 1,000 in a
   * lesson, meets neither; a script gets a tenth of one processor. A setting.
   */
  searchesAtOnce: { name: "q1", most: 300, seconds: minute },
  searches: { name: "q2", most: 1000, seconds: 10 * minute },
  /** Receipts drawn and sealed for one network: the dearest page there is. */
  sealsPerNetwork: { name: "vs", most: 120, seconds: 10 * minute },
};
