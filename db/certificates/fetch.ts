// Asks responders of authorities over the network, within limits of size and time.

export interface Limits {
  readonly bytes: number;
  readonly seconds: number;
}

/** Null for whatever is no answer in time and size. */
export type Fetcher = (
  address: string,
  body: Uint8Array<ArrayBuffer> | null,
  limits: Limits,
) => Promise<Uint8Array | null>;

/**
 * Only addresses that stand in a certificate whose path leads to a trusted authority ever come here: nobody else can make this
 * server call anywhere. So a public body's own authority may have its responder in a private network. No redirect is followed:
 * where the certificate's issuer did not point, this server does not go. Plain http is what these responders speak; their
 * answers are signed.
 */
export const fetchAnswer: Fetcher = async (address, body, limits) => {
  try {
    const response = await fetch(address, {
      ...(body && {
        method: "POST",
        body,
        headers: {
          "Content-Type": "application/ocsp-request",
          "Accept": "application/ocsp-response",
        },
      }),
      redirect: "manual",
      signal: AbortSignal.timeout(limits.seconds * 1000),
    });
    if (response.status === 200) {
      return await readWithin(response, limits.bytes);
    }
    await response.body?.cancel();
    return null;
  } catch {
    return null;
  }
};

/** Stops reading at the limit, whatever length the other side announced. */
async function readWithin(
  response: Response,
  most: number,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early hangs up.
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most) return null;
    parts.push(part);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
