// What messages say of Cl@ve Móvil.

import type {
  Message,
  MessageBody,
  RenderedMessage,
} from "../../domain/messages.ts";
import { short } from "./shapes.ts";
import type { Names } from "./words/names.ts";

export type MobileBody = MessageBody & {
  readonly kind:
    | "device-activated"
    | "device-removed"
    | "device-cloned"
    | "device-retired"
    | "mobile-request"
    | "pin-in-app"
    | "requests-paused";
};

export function renderMobile(
  { body }: Message & { readonly body: MobileBody },
  _names: Names,
): RenderedMessage {
  return short(body.kind);
}
