// A change of her own data on its way, sealed in the address: for this browser, this account, and some minutes.

import type { CertificateMeans } from "../../domain/certificate/answer.ts";
import type { Email } from "../../domain/email.ts";
import type { PhoneStage } from "../../domain/my_data/new_phone.ts";
import type { PasswordHash } from "../../domain/password/hash.ts";
import type { SentCode } from "../../domain/signin.ts";
import { openHere, sealHere } from "../http/sealed.ts";
import type { AccountContext } from "./entry.ts";

/** Another version whenever `OwnStage` changes. */
const sealing = { purpose: "own", version: 5 };

export type OwnStage =
  /** A new activation code, bound once its page is sent. `replaces`: when the former was made. */
  | {
    readonly kind: "code";
    readonly code: string;
    readonly receiptCsv: string;
    readonly replaces: number | null;
  }
  /** Her DNIe was shown, and waits for her to look at her data (FI-08). `replaces`: what stood when it was. */
  | {
    readonly kind: "renewal";
    readonly means: CertificateMeans;
    readonly fingerprint: string;
    readonly receiptCsv: string;
    readonly replaces: number | null;
  }
  /** The contrast datum was right. `change` names this change's codes on their shelf. */
  | { readonly kind: "email"; readonly change: string }
  | {
    readonly kind: "email-code";
    readonly change: string;
    readonly email: Email;
    readonly sent: SentCode;
    /** Made before the change, so that a page sent twice ends at one receipt. */
    readonly receiptCsv: string;
  }
  | {
    readonly kind: "email-done";
    readonly email: Email;
    readonly receiptCsv: string;
  }
  /** Begun with a fresh proof that is enough for it. */
  | { readonly kind: "phone"; readonly at: PhoneStage }
  /** Another password. `change` names its codes; `replaces`: when the one that stood as she began was set, null where none did. */
  | {
    readonly kind: "password";
    readonly change: string;
    readonly replaces: number | null;
  }
  /** Chosen, and waits for the code (PM-50). */
  | {
    readonly kind: "password-code";
    readonly change: string;
    readonly replaces: number;
    readonly hash: PasswordHash;
    /** Null: none was sent by SMS yet. */
    readonly sent: SentCode | null;
    /** Her app may say it too. */
    readonly app: boolean;
  }
  | { readonly kind: "password-done"; readonly how: "activated" | "changed" }
  /** An app that waits for its first code. `seed`: what its recovery codes will be made of. */
  | {
    readonly kind: "app";
    /** In base32. */
    readonly key: string;
    readonly seed: string;
  }
  /** Other recovery codes, bound once their page is sent. `replaces`: the last one left of those before. */
  | {
    readonly kind: "recovery";
    readonly seed: string;
    readonly replaces: string | null;
  }
  /** Those that she has from now on: to be shown once. */
  | {
    readonly kind: "recovery-shown";
    readonly seed: string;
    readonly after: "added" | "renewed";
  };

export async function sealed(
  c: AccountContext,
  stage: OwnStage,
  startedAt = c.get("world").now().getTime(),
): Promise<string> {
  const { id } = c.get("insider").account;
  return await sealHere(c, sealing, [id, startedAt, stage]);
}

/** Null for what is too old, or was made elsewhere, or for anybody else: a stranger's address is worth nothing here. */
export async function unsealed<K extends OwnStage["kind"]>(
  c: AccountContext,
  text: string,
  ...kinds: readonly K[]
): Promise<
  {
    readonly stage: OwnStage & { kind: K };
    readonly startedAt: number;
  } | null
> {
  const { world, insider } = c.var;
  const held = await openHere(c, sealing, text);
  if (!held) return null;
  const [account, startedAt, stage] = held as [string, number, OwnStage];
  const age = world.now().getTime() - startedAt;
  const good = account === insider.account.id &&
    age < world.policy.account.changeSeconds * 1000 &&
    kinds.some((kind) => kind === stage.kind);
  return good ? { stage: stage as OwnStage & { kind: K }, startedAt } : null;
}
