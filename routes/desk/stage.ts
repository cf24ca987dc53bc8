// How far the desk has come with whoever stands before it: sealed below her record's address, and good only there.

import type { Serving } from "../../domain/desk/serving.ts";
import { openHere, sealHere } from "../http/sealed.ts";
import type { DeskContext } from "./entry.tsx";

/** Another version whenever `Serving` changes. */
const sealing = { purpose: "desk stage", version: 2 };

/** What can be done so. */
export type Served = "register" | "raise";

/** The look at the record is one officer's, at one person, for some minutes: bound to it, so is every stage, also where it has more time. */
function placeOf(c: DeskContext, served: Served): string {
  return `${served} ${c.get("recordLook")}`;
}

/** The last part of its address. */
export async function sealedStage(
  c: DeskContext,
  served: Served,
  serving: Serving,
): Promise<string> {
  return await sealHere(c, sealing, [serving], placeOf(c, served));
}

/** Null for what was made elsewhere: below another record, by another officer, for another act. */
export async function openedStage(
  c: DeskContext,
  served: Served,
  text: string,
): Promise<Serving | null> {
  const held = await openHere(c, sealing, text, placeOf(c, served));
  return held && held[0] as Serving;
}
