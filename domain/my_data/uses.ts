// What her record tells her at a glance: when somebody was last in under her name, and which certificates were shown.

import type { AuditEvent } from "../audit.ts";
import type { CertificateMeans } from "../certificate/answer.ts";
import { type MethodName, methods, sameFamily } from "../methods/all.ts";

/** Somebody was let in. */
export const useKinds = ["identified", "session-used"] as const;
export type Use = AuditEvent & { readonly kind: (typeof useKinds)[number] };

/** The newest before she came in this time; null where there is none among these, the newest first. */
export function lastBefore(
  events: readonly AuditEvent[],
  provenAt: Date,
): Use | null {
  const found = events.find((event): event is Use =>
    useKinds.some((kind) => kind === event.kind) && event.at < provenAt
  );
  return found ?? null;
}

/** When somebody last identified by this method, or another of its family, before she came in this time. */
export function lastByFamily(
  events: readonly AuditEvent[],
  method: MethodName,
  provenAt: Date,
): Date | null {
  const found = events.find((event) =>
    event.kind === "identified" && sameFamily(event.method, method) &&
    event.at < provenAt
  );
  return found?.at ?? null;
}

/** In which a certificate may have been shown, to sign in or for the registration. */
export const certificateKinds = [
  "registered",
  "level-raised",
  "presence-renewed",
  "identified",
] as const;

export interface ShownCertificate {
  readonly event: AuditEvent & {
    readonly kind: (typeof certificateKinds)[number];
  };
  /** Null in what was recorded before that was. */
  readonly means: CertificateMeans | null;
  /** The first digits; null for a sign-in, and where her key is gone. */
  readonly fingerprint: string | null;
}

/** In the order of the events. What leans on her registration shows none. */
export function certificatesIn(
  events: readonly AuditEvent[],
): readonly ShownCertificate[] {
  return events.flatMap((event): ShownCertificate[] => {
    switch (event.kind) {
      case "identified":
        return methods[event.method].byCertificate
          ? [{ event, means: meansOf(event.method), fingerprint: null }]
          : [];
      case "registered":
      case "level-raised": {
        if (event.route !== "certificate") return [];
        return [{ event, means: event.means ?? null, ...digitsOf(event) }];
      }
      case "presence-renewed":
        // At an office she shows none.
        return event.means
          ? [{ event, means: event.means, ...digitsOf(event) }]
          : [];
      default:
        return [];
    }
  });
}

/** A card that signs in may be a DNIe or another: the record of a sign-in does not say which. */
function meansOf(method: MethodName): CertificateMeans | null {
  return method === "certificate" ? "software" : null;
}

function digitsOf({ personal }: AuditEvent) {
  const whole = personal?.certificate ?? null;
  return { fingerprint: whole && shortened(whole) };
}

/** As certificate viewers write it: enough to tell hers apart. */
function shortened(fingerprint: string): string {
  return fingerprint.slice(0, 16).toUpperCase().match(/.{1,4}/g)?.join(" ") ??
    "";
}
