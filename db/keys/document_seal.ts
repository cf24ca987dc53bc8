// The DocumentSeal port: under the certificate that the operator gave, or else under one of Clave's own making.

import { Buffer } from "node:buffer";
import { createPrivateKey, X509Certificate } from "node:crypto";
import type { Clock, DocumentSeal, Random } from "../../domain/ports.ts";
import type { KeysAtNeed } from "./open.ts";
import { present } from "./ring.ts";
import { type OpenedSeal, pemOf } from "./seal_files.ts";
import { signingKey } from "./signatory.ts";

export interface SealMeans {
  readonly now: Clock;
  readonly random: Random;
  /** How long a seal made here lasts. */
  readonly days: number;
}

/** The key ring of seals made here. */
const use = "document-seal";
const day = 24 * 60 * 60 * 1000;

/** `given`: the operator's own; null makes one, the first time that something is to be sealed. */
export function documentSeal(
  given: OpenedSeal | null,
  keys: KeysAtNeed,
  means: SealMeans,
): DocumentSeal {
  let known: OpenedSeal | null = given;

  return {
    async sign(pdf, { reason, at }) {
      const { signatory, name } = await presentSeal();
      // The libraries are large, and starting must not wait for them.
      const { signPdf } = await import("./pades.ts");
      return await signPdf(pdf, signatory, { name, reason, at });
    },

    async certificate() {
      if (given) return pemOf(given.signatory.chain);
      await presentSeal();
      const ring = await keys.all(use);
      // Those of before too: what was sealed under them must go on being checked.
      return pemOf(
        ring.flatMap(({ key }) => opened(key).signatory.chain.slice(1)),
      );
    },
  };

  async function presentSeal(): Promise<OpenedSeal> {
    if (known && (given || known.until > means.now())) return known;
    known = await own();
    return known;
  }

  async function own(): Promise<OpenedSeal> {
    const ring = await keys.all(use);
    const newest = ring.length > 0 ? present(ring) : null;
    const seal = newest && opened(newest.key);
    if (seal && seal.until > means.now()) return seal;
    await keys.add(use, {
      number: (newest?.number ?? 0) + 1,
      key: await made(means),
    });
    // Of two processes that made one at once, both read the winner's.
    return opened(present(await keys.all(use)).key);
  }
}

/** As the key ring holds it: JSON, its bytes in base64. */
interface Kept {
  readonly key: string;
  readonly chain: readonly string[];
}

async function made(means: SealMeans): Promise<Uint8Array> {
  const { now, random, days } = means;
  const from = now().getTime();
  const { makeSeal } = await import("./certificate.ts");
  const { key, chain } = await makeSeal({
    // A reader's clock may be late.
    notBefore: new Date(from - day),
    notAfter: new Date(from + days * day),
  }, random);
  const kept: Kept = {
    key: key.toBase64(),
    chain: chain.map((one) => one.toBase64()),
  };
  return new TextEncoder().encode(JSON.stringify(kept));
}

function opened(bytes: Uint8Array): OpenedSeal {
  const { key, chain }: Kept = JSON.parse(new TextDecoder().decode(bytes));
  const [own, ...others] = chain.map((one) => Uint8Array.fromBase64(one));
  // Never null: those made here are of ES256.
  const signing = signingKey(createPrivateKey({
    key: Buffer.from(key, "base64"),
    format: "der",
    type: "pkcs8",
  }));
  const { validTo } = new X509Certificate(own!);
  return {
    signatory: { key: signing!, chain: [own!, ...others] },
    name: "Clave",
    until: new Date(validTo),
  };
}
