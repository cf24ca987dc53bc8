// An authenticator app (RFC 6238) as her account keeps it: it may stand for the SMS code beside her password, and for nothing else.

export interface Authenticator {
  /** The shared secret, sealed under the server's key. */
  readonly sealed: string;
  readonly since: Date;
  /** The last time step whose code was taken: none is good twice (RFC 6238 5.2). */
  readonly step: number;
  /** Macs of the recovery codes that are left. */
  readonly recovery: readonly string[];
}
