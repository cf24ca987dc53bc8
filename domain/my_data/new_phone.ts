// Another phone: typed twice (RG-11), and the steps of its change.

import { type Phone, type PhoneProblem, readPhone } from "../phone.ts";
import type { SentCode } from "../signin.ts";

export interface TypedPhone {
  readonly phone: string;
  readonly phone_again: string;
}

export type NewPhoneTrouble =
  /** `same`: it is the one that she has. */
  | { readonly field: "phone"; readonly problem: PhoneProblem | "same" }
  | { readonly field: "phone_again"; readonly problem: "different" };

export type NewPhoneReading =
  | { readonly ok: true; readonly value: Phone }
  | { readonly ok: false; readonly problem: NewPhoneTrouble };

export function readNewPhone(
  typed: TypedPhone,
  present: Phone | null,
): NewPhoneReading {
  const read = readPhone(typed.phone);
  if (!read.ok) return refused({ field: "phone", problem: read.problem });
  if (read.value === present) {
    return refused({ field: "phone", problem: "same" });
  }
  const again = readPhone(typed.phone_again);
  return again.ok && again.value === read.value
    ? read
    : refused({ field: "phone_again", problem: "different" });
}

function refused(problem: NewPhoneTrouble): NewPhoneReading {
  return { ok: false, problem };
}

/** Where a change of phone is, in her own pages as in a visit by letter. `change` names its codes on their shelf. */
export type PhoneStage =
  | { readonly kind: "ask"; readonly change: string }
  | {
    readonly kind: "code";
    readonly change: string;
    readonly phone: Phone;
    /** Another person has it now, and will lose it (RG-21). */
    readonly inUse: boolean;
    readonly sent: SentCode;
    /** Made before the change, so that a page sent twice ends at one receipt. */
    readonly receiptCsv: string;
  }
  | {
    readonly kind: "done";
    readonly receiptCsv: string;
    /** Another person had it until now. */
    readonly moved: boolean;
  };
