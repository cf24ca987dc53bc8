// What a page that waits asks every two seconds: one look at the store, and mostly nothing to tell.

import { seenBy } from "../../../domain/mobile/request.ts";
import { QrScreen } from "../../../views/methods/mobile/qr.tsx";
import { page } from "../../http/page.tsx";
import type { SigninContext } from "../../signin/claim.ts";
import { drawnNow } from "./qr.tsx";
import { shortOf } from "./request.ts";

/** A change is a page of its own, which a screen reader tells once; the QR code alone is drawn anew in its place. */
export async function wait(c: SigninContext): Promise<Response> {
  const { world, attempt, base, place, text } = c.var;
  const now = world.now();
  const held = await world.requests.peekAlong(shortOf(c));
  const answer = seenBy(held, attempt.id, now);
  const seen = c.req.query("seen");
  if (answer.kind !== "waiting" || answer.request.state.kind !== seen) {
    return c.redirect(`${base}/${place}`, 303);
  }
  const age = now.getTime() - Number(c.req.query("drawn"));
  const { drawnEverySeconds } = world.policy.mobile.qr;
  if (seen !== "open" || age < drawnEverySeconds * 1000) {
    return c.body(null, 204);
  }
  const screen = <QrScreen {...drawnNow(c, answer.request)} />;
  return await page(c, screen, { title: text.mobile.qr.title });
}
