// What a message calls by its name, so that it is found again.

/** How a person finds us: the address as she types it, and what the pages call the doors she needs. */
export interface Names {
  readonly host: string;
  readonly register: string;
  readonly haveLetter: string;
  readonly lost: string;
  readonly verify: string;
  readonly account: string;
  readonly report: string;
  readonly password: string;
}
