// A request in each of its states, and those who come for it.

import type {
  Holder,
  MobileRequest,
  RequestState,
} from "../../../domain/mobile/request.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { noon } from "../../support/accounts.ts";

export const policy = defaultPolicy.mobile;

export const hers: Holder = { account: "ana", device: "phone" };
/** Another phone of hers: active since, or before. */
export const herOther: Holder = { account: "ana", device: "other" };
export const others: Holder = { account: "jordi", device: "phone-of-jordi" };

export const end = new Date(noon.getTime() + policy.requestSeconds * 1000);
export const before = new Date(end.getTime() - 1);

export function requestOf(given: Partial<MobileRequest> = {}): MobileRequest {
  return {
    attempt: "attempt",
    by: "qr",
    asker: { kind: "service", id: "tax" },
    asked: "substantial",
    digits: "042",
    from: { network: "192.0.2.1", browser: "firefox", system: "linux" },
    startedAt: noon,
    expiresAt: end,
    state: { kind: "open" },
    ...given,
  };
}

export const bound = (to: Holder, triesLeft = policy.digitTries) =>
  ({ kind: "bound", to, triesLeft }) as const;

export const approved = (to: Holder) =>
  ({ kind: "approved", to, asOf: noon, at: noon }) as const;

export const states = {
  open: { kind: "open" },
  bound: bound(hers),
  boundToHerOther: bound(herOther),
  boundToAnother: bound(others),
  approved: approved(hers),
  approvedByAnother: approved(others),
  rejected: { kind: "rejected", why: "not-me" },
  taken: { kind: "taken" },
} as const satisfies Record<string, RequestState>;

export type StateName = "none" | keyof typeof states;

export const stateNames = ["none", ...Object.keys(states)] as StateName[];

export function inState(
  name: StateName,
  given: Partial<MobileRequest> = {},
): MobileRequest | null {
  return name === "none" ? null : requestOf({ state: states[name], ...given });
}
