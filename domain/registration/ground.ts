// What is written down of that by which somebody registers or raises: in the record, and on her receipt.

import type { Personal } from "../audit.ts";
import type { CertificateMeans } from "../certificate/answer.ts";
import type { ReceiptFacts } from "../receipt.ts";
import type { Ground } from "./visit.ts";

/** What the record says of a certificate that was shown (RG-51), or of the officer who saw her. */
export function shownBy(
  ground: Ground,
):
  | { readonly means?: CertificateMeans; readonly personal: Personal }
  | { readonly personal?: never } {
  switch (ground.kind) {
    case "certificate": {
      const { means, fingerprint } = ground;
      return { means, personal: { certificate: fingerprint } };
    }
    case "office": {
      const { by, guardian } = ground;
      const officer = { officer: by.officer };
      return {
        personal: guardian
          ? { ...officer, guardian: guardian.person, proof: guardian.proof }
          : officer,
      };
    }
    case "video":
      return { personal: { officer: ground.by.officer } };
    case "letter":
      return {};
  }
}

/** Where it was done, as the person reads it in her history. */
export function placeOf(ground: Ground): { readonly office?: string } {
  return ground.kind === "office" ? { office: ground.by.office.name } : {};
}

/** What a receipt says of the desk (RG-62), and of who stood there with a minor (ID-65). */
export function seenAt(
  ground: Ground,
): Pick<ReceiptFacts, "office" | "guardian"> {
  if (ground.kind !== "office") return {};
  const { by, guardian } = ground;
  if (!guardian) return { office: by.office.name };
  const { document, name, proof } = guardian;
  return { office: by.office.name, guardian: { document, name, proof } };
}
