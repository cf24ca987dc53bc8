// Leaving Cl@ve Permanente without leaving Clave: whether she is sure, and then it is done (PM-54).

import { leavePassword } from "../../domain/password/leave.ts";
import { sameFamily } from "../../domain/methods/all.ts";
import { LeavePassword } from "../../views/account/password_leave.tsx";
import { dropSessionCookie } from "../http/cookies.ts";
import { goTo, page } from "../http/page.tsx";
import { type AccountContext, ownAct } from "./entry.ts";

export async function askLeaving(c: AccountContext) {
  const { text, language, insider } = c.var;
  if (!insider.account.password) return goTo(c, "/account");
  return await page(c, <LeavePassword t={text} language={language} />, {
    title: text.password.leave.title,
  });
}

export async function takeLeaving(c: AccountContext) {
  const { world, insider } = c.var;
  const { document } = insider.account;
  await world.people.change(document, null, leavePassword(ownAct(c)));
  // The session itself stays where it is, dead: a second click of hers still finds that she has left.
  if (sameFamily(insider.proof.method, "password")) dropSessionCookie(c);
  return goTo(c, "/password/left");
}
