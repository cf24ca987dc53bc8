// The numbers of Cl@ve Móvil, each with its unit and its source (law 6).

const minute = 60;
const day = 24 * 60 * minute;

export const mobilePolicy = {
  /** MV-10. */
  requestSeconds: 5 * minute,
  /** MV-11. */
  digits: 3,
  /** How often she may mistype them before the request ends: a blind guess succeeds 3 times in 1,000. */
  digitTries: 3,
  /** How long after its end a browser on a slow line may still come for a request that was approved. A setting. */
  takeSeconds: minute,
  /** Of the code that is typed where no camera reads: five bits a symbol, 40 in all. */
  shortCodeLength: 8,
  qr: {
    /** Issue 5: a photographed one is worthless so soon. */
    seconds: 30,
    /** How often it is drawn anew, so that a slow line always shows one that is good for a while. A setting. */
    drawnEverySeconds: 10,
  },
  /** How often a page that waits asks: outcomes are shown within two seconds. Without scripts, how often it comes anew. */
  pollSeconds: 2,
  refreshSeconds: 5,
  /** How long such a question may wait for those of others, so that the store is asked once for all: nobody notices. A setting. */
  gatherMilliseconds: 50,
  /** How often an app that is left open is asked whether it still is her phone; what waits it learns at each poll. A setting. */
  hersEverySeconds: minute,
  /** How long a challenge that no request stands behind may be answered: to make a key, to open the app. */
  challengeSeconds: 5 * minute,
  /** How long an app that was opened with its key shows what is hers alone. A setting. */
  openSeconds: 10 * minute,
  /** PN-18 and rulebook 3.2, 4: after so long a PIN in the app may come by SMS instead. */
  smsAfterSeconds: minute,
  /** How long the browser keeps whose device it is: as long as browsers keep anything (RFC 6265bis 5.5). */
  cookieSeconds: 400 * day,
  /** The longest name of a device, in characters. */
  nameLength: 40,
  /** What of a key's answer is read, in bytes: real ones have less than 2,000. */
  keyAnswerBytes: 8 * 1024,
  /** WebAuthn 7.1: the longest id of a key, in bytes. */
  keyIdBytes: 1023,
  /** Of an RSA key: CCN-STIC 807 and RFC 8812 ask for 2,048; each bit more makes a check dearer. */
  keyRsaBits: { least: 2048, most: 4096 },
  /** What one page of her requests holds. */
  requestsPerPage: 20,
};
