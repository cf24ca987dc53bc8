// A change of her own data on its way, sealed in the address: for this browser, this account, and some minutes.

import type { CertificateMeans } from "../../domain/certificate/answer.ts";
import type { Email } from "../../domain/email.ts";
import { type Typed, typedIn } from "../../domain/kept.ts";
import type { PhoneStage } from "../../domain/my_data/new_phone.ts";
import type { PasswordHash } from "../../domain/password/hash.ts";
import type { SentCode } from "../../domain/signin.ts";
import { type Begun, endOf, extend } from "../../domain/time_limit.ts";
import { postedForm } from "../http/form.ts";
import { keep } from "../http/kept.ts";
import { waits } from "../http/more_time.ts";
import { openHere, sealHere } from "../http/sealed.ts";
import type { AccountContext } from "./entry.ts";

/** Another version whenever `OwnStage` changes. */
const sealing = { purpose: "own", version: 6 };

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

/** `begun`: of the change that goes on; where not given, one begins now. */
export async function sealed(
  c: AccountContext,
  stage: OwnStage,
  begun: Begun = { startedAt: c.get("world").now().getTime(), extended: 0 },
): Promise<string> {
  const { id } = c.get("insider").account;
  const { startedAt, extended } = begun;
  return await sealHere(c, sealing, [id, startedAt, extended, stage]);
}

/** Null for what was made elsewhere, or for anybody else: a stranger's address is worth nothing here. */
async function opened(
  c: AccountContext,
  text: string,
): Promise<{ readonly stage: OwnStage; readonly begun: Begun } | null> {
  const held = await openHere(c, sealing, text);
  if (!held) return null;
  const [account, startedAt, extended, stage] = held as [
    string,
    number,
    number,
    OwnStage,
  ];
  return account === c.get("insider").account.id
    ? { stage, begun: { startedAt, extended } }
    : null;
}

/** Likewise null for what is too old; what was typed then goes along to wherever she begins again. */
export async function unsealed<K extends OwnStage["kind"]>(
  c: AccountContext,
  text: string,
  ...kinds: readonly K[]
): Promise<
  { readonly stage: OwnStage & { kind: K }; readonly begun: Begun } | null
> {
  const { world: { now, policy }, url } = c.var;
  const found = await opened(c, text);
  if (!found || !kinds.some((kind) => kind === found.stage.kind)) return null;
  const { stage, begun } = found;
  const end = endOf(begun, policy.account.changeSeconds, policy);
  if (now().getTime() >= end) {
    const form = await postedForm(c);
    const typed = { ...typedBefore(stage), ...form && typedIn(form) };
    await keep(c, typed, { over: end });
    return null;
  }
  // Not beyond the session, which every use prolongs: whichever ends first is what she is told.
  const session = c.get("waiting")?.until.getTime() ?? end;
  if (url.pathname.endsWith(`/${text}`) && end <= session) {
    const fixed = !isAnswered(stage);
    waits(c, begun, { below: url.pathname, until: end, fixed });
  }
  return { stage: stage as OwnStage & { kind: K }, begun };
}

/** Asked for more time: the end of another address, which has it. `none`: this one has no end that can be put off. */
export async function extended(
  c: AccountContext,
  text: string,
): Promise<
  | { readonly kind: "longer"; readonly text: string }
  | { readonly kind: "over" | "none" }
> {
  const { now, policy } = c.get("world");
  const found = await opened(c, text);
  if (!found) return { kind: "none" };
  const { stage, begun } = found;
  if (!isAnswered(stage)) return { kind: "none" };
  const end = endOf(begun, policy.account.changeSeconds, policy);
  if (now().getTime() >= end) return { kind: "over" };
  const longer = await sealed(c, stage, extend(begun, policy));
  return { kind: "longer", text: longer };
}

/** Whether somebody may need longer to answer it. What is shown is not shown for longer; and a DNIe may have been revoked since. */
function isAnswered({ kind }: OwnStage): boolean {
  return answered.includes(kind);
}

const answered: readonly OwnStage["kind"][] = [
  "email",
  "email-code",
  "phone",
  "password",
  "password-code",
  "app",
];

/** What the steps before left in the stage itself. */
function typedBefore(stage: OwnStage): Typed {
  if (stage.kind === "email-code") {
    return { email: stage.email, email_again: stage.email };
  }
  return stage.kind === "phone" && stage.at.kind === "code"
    ? { phone: stage.at.phone, phone_again: stage.at.phone }
    : {};
}
