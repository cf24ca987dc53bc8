// Which addresses an answer may go to: those in the catalogue, letter by letter (RFC 9700 2.1).

import type { Service } from "../services.ts";
import type { ProvenRedirect } from "./door.ts";

/** `registered` is one of the service's two lists: for answers, or for after signing out. */
export function proveRedirect(
  service: Service,
  registered: readonly string[],
  presented: string,
): ProvenRedirect | null {
  if (registered.includes(presented)) return presented as ProvenRedirect;
  if (!service.anyLoopbackPort) return null;
  const place = loopbackPlace(presented);
  if (place === null) return null;
  const known = registered.some((uri) => loopbackPlace(uri) === place);
  return known ? presented as ProvenRedirect : null;
}

const loopback = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Path and query of a loopback address without regard to its port (RFC 8252 7.3); null for every other address.
 * Only the canonical spelling passes: whoever reads `http://localhost:1@evil.example` or `/x/../callback` otherwise
 * than the browser does would let an answer go astray.
 */
function loopbackPlace(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || url.href !== text || text.includes("#")) return null;
  if (url.protocol !== "http:" || url.username || url.password) return null;
  return loopback.includes(url.hostname) ? url.pathname + url.search : null;
}
