// Where a browser takes its push messages (RFC 8030, RFC 8291).

export interface PushAddress {
  readonly endpoint: string;
  /** Both in base64url. */
  readonly p256dh: string;
  readonly auth: string;
}
