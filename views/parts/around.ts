// What a page brings to the forms in it, whichever they are: what was typed before, and until when they wait.

import { createContext } from "hono/jsx";
import type { Typed } from "../../domain/kept.ts";
import type { Language } from "../../domain/language.ts";
import type { Text } from "../text/text.ts";

/** Until when the forms below an address wait. */
export interface Waiting {
  readonly below: string;
  readonly until: Date;
  /** How often more time may be asked for yet; null where it may not. */
  readonly left: number | null;
  /** She has asked before. */
  readonly again: boolean;
}

export interface Around {
  readonly t: Text;
  readonly language: Language;
  /** Fills fields that would be empty. Never a secret: boxes for secrets do not look here. */
  readonly typed: Typed;
  /** The same sealed, to travel on where this page does not ask for it. */
  readonly kept: string | null;
  readonly waiting: Waiting | null;
  readonly now: Date;
}

/** A context, and no property of each form: no view has to know of it, and none can forget it. */
export const AroundForms = createContext<Around | null>(null);
