// How a request lies on its shelf: a list instead of an object, so that its names are not stored a million times.

import type { OwnPage } from "../door.ts";
import { type Level, levels } from "../level.ts";
import type { MobilePolicy } from "../policy.ts";
import type { ShelfLabel } from "../ports.ts";
import type { MobileRequest, Rejection, RequestState } from "./request.ts";
import type { BrowserName, SystemName } from "./surroundings.ts";

/** As long as it waits, and a slow browser may come for its answer. */
export function requestLabel(
  { requestSeconds, takeSeconds, gatherMilliseconds }: MobilePolicy,
): ShelfLabel<MobileRequest> {
  return {
    name: "m",
    seconds: requestSeconds + takeSeconds,
    gatherMilliseconds,
    write: (request) => JSON.stringify(pack(request)),
    read: (text) => unpack(JSON.parse(text)),
  };
}

/** Times in milliseconds since 1970. */
type Packed = [
  attempt: string,
  by: 0 | 1,
  asker: [service: string] | [0, page: OwnPage],
  asked: number,
  digits: string,
  from: [network: string, BrowserName | null, SystemName | null],
  startedAt: number,
  expiresAt: number,
  state: PackedState,
];

type PackedState =
  | [0]
  | [1, account: string, device: string, triesLeft: number]
  | [2, account: string, device: string, asOf: number, at: number]
  | [3, Rejection]
  | [4];

function pack(request: MobileRequest): Packed {
  const { attempt, by, asker, asked, digits, from, state } = request;
  return [
    attempt,
    by === "qr" ? 0 : 1,
    asker.kind === "service" ? [asker.id] : [0, asker.page],
    levels.indexOf(asked),
    digits,
    [from.network, from.browser, from.system],
    request.startedAt.getTime(),
    request.expiresAt.getTime(),
    packState(state),
  ];
}

function packState(state: RequestState): PackedState {
  switch (state.kind) {
    case "open":
      return [0];
    case "bound":
      return [1, state.to.account, state.to.device, state.triesLeft];
    case "approved": {
      const { to, asOf, at } = state;
      return [2, to.account, to.device, asOf.getTime(), at.getTime()];
    }
    case "rejected":
      return [3, state.why];
    case "taken":
      return [4];
  }
}

/** Only what `pack` made ever lies there, so nothing is checked. */
function unpack(packed: Packed): MobileRequest {
  const [attempt, by, asker, asked, digits, from] = packed;
  const [network, browser, system] = from;
  const [, , , , , , startedAt, expiresAt, state] = packed;
  return {
    attempt,
    by: by === 0 ? "qr" : "number",
    asker: asker.length === 1
      ? { kind: "service", id: asker[0] }
      : { kind: "own", page: asker[1] },
    asked: levels[asked] as Level,
    digits,
    from: { network, browser, system },
    startedAt: new Date(startedAt),
    expiresAt: new Date(expiresAt),
    state: unpackState(state),
  };
}

function unpackState(packed: PackedState): RequestState {
  switch (packed[0]) {
    case 0:
      return { kind: "open" };
    case 1: {
      const [, account, device, triesLeft] = packed;
      return { kind: "bound", to: { account, device }, triesLeft };
    }
    case 2: {
      const [, account, device, asOf, at] = packed;
      return {
        kind: "approved",
        to: { account, device },
        asOf: new Date(asOf),
        at: new Date(at),
      };
    }
    case 3:
      return { kind: "rejected", why: packed[1] };
    case 4:
      return { kind: "taken" };
  }
}
