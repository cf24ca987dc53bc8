// What becomes of a password and an authenticator when somebody else has had the account for a while: a change taken back, "this was not me" (RG-84, RG-95).

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import type { Email } from "../../../domain/email.ts";
import {
  changeEmail,
  undoEmailChange,
} from "../../../domain/my_data/email_change.ts";
import {
  reportMisuse,
  restoreMethods,
} from "../../../domain/my_data/misuse.ts";
import {
  ageOf,
  type KeptPassword,
  newPassword,
} from "../../../domain/password/kept.ts";
import { setPassword } from "../../../domain/password/set.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { canIdentify } from "../../../domain/signin.ts";
import { noon } from "../../support/accounts.ts";
import {
  a,
  b,
  byLetter,
  change,
  later,
  undo,
} from "../../support/phone_changes.ts";
import {
  act,
  activation,
  all,
  app,
  decided,
  held,
  hers,
  none,
  password,
  receipt,
} from "./permanent.ts";

const thiefs: KeptPassword = newPassword("another", later(60));

Deno.test("a change of phone taken back takes with it what was set since; what is older stays", () => {
  const changed = change({ account: hers, ground: byLetter }).keep!;
  const mac = `undo-${b}`;
  equal(held(undo(changed, mac, later(90)).keep!), "true true false");
  const stolen = { ...changed, password: thiefs };
  equal(held(undo(stolen, mac, later(90)).keep!), none);
  const app2 = { ...app, since: later(70) };
  equal(
    held(undo({ ...changed, authenticator: app2 }, mac, later(90)).keep!),
    "true false false",
  );
  // Back to it with a certificate is the same.
  const back = change({ account: stolen, to: a, now: later(90) }).keep!;
  equal(held(back), none);
  const kept = change({ account: changed, to: a, now: later(90) }).keep!;
  equal(held(kept), "true true false");
});

Deno.test("a change of address taken back, too: the link to choose another went to whoever made it", () => {
  const changed = decided(
    changeEmail({
      ...act(),
      email: "b@example.org" as Email,
      undo: { code: "code", mac: "mac", link: "link" },
      receipt,
    }, defaultPolicy),
  );
  equal(held(changed), all);
  const taken = (account: Account) =>
    decided(
      undoEmailChange({ ...act(later(90)), undoMac: "mac" }, defaultPolicy),
      account,
    );
  equal(held(taken(changed)), all);
  equal(held(taken({ ...changed, password: thiefs })), "false false true");
  const code = { mac: "new", madeAt: later(60) };
  equal(held(taken({ ...changed, activation: code })), "true true false");
});

Deno.test("a change taken back kills the link that went to whoever made it, with the password that stays", () => {
  const reset = { mac: "link", expiresAt: later(1800) };
  const asked = { ...hers, password: { ...password, reset } };
  const mail = decided(
    changeEmail({
      ...act(),
      email: "b@example.org" as Email,
      undo: { code: "code", mac: "mac", link: "link" },
      receipt,
    }, defaultPolicy),
    asked,
  );
  const back = decided(
    undoEmailChange({ ...act(later(90)), undoMac: "mac" }, defaultPolicy),
    mail,
  );
  deepEqual(back.password, password);
  const moved = change({ account: asked, ground: byLetter }).keep!;
  deepEqual(undo(moved, `undo-${b}`, later(90)).keep?.password, password);
});

Deno.test("'this was not me' stops it alone and with its code at once; restored, it is good to choose another and for nothing else", () => {
  const report = (method: "password" | "reinforced" | "pin" | null) =>
    decided(
      reportMisuse(
        { ...act(), asOf: noon, method, caseId: "case" },
        defaultPolicy,
      ),
    );
  for (const method of ["password", "reinforced", null] as const) {
    const stopped = report(method);
    // The app and the code may be somebody else's: only a phone that is hers says yes to another one.
    equal(held(stopped), "true false false");
    equal(canIdentify(stopped, "password"), false);
    equal(canIdentify(stopped, "reinforced"), false);
    const restored = decided(
      restoreMethods({ ...act(later(1)), proof: { method: "card" } }),
      stopped,
    );
    deepEqual(restored.suspended, []);
    deepEqual(
      ageOf(restored.password!, noon, defaultPolicy),
      { kind: "expired" },
    );
    equal(restored.password?.hash, password.hash);
    equal(canIdentify(restored, "password"), true);
  }
});

Deno.test("whoever came in as her by a PIN or a certificate and made a password, or put an app beside it, is out of it too", () => {
  const report = (method: "pin" | "certificate", account: Account) =>
    decided(
      reportMisuse(
        { ...act(), asOf: noon, method, caseId: "case" },
        defaultPolicy,
      ),
      account,
    );
  const day = 86_400;
  const old = { ...password, setAt: later(-30 * day) };
  const oldApp = { ...app, since: later(-30 * day) };
  const oldCode = { ...activation, madeAt: later(-30 * day) };
  const kept = {
    ...hers,
    password: old,
    authenticator: oldApp,
    activation: oldCode,
  };
  for (const method of ["pin", "certificate"] as const) {
    const same = report(method, kept);
    deepEqual(same.password, old);
    equal(held(same), all);
    equal(canIdentify(same, "reinforced"), true);
    // A code made lately is nobody's any more, and stops nothing.
    const code = report(method, { ...kept, activation });
    equal(held(code), "true true false");
    equal(canIdentify(code, "password"), true);
    const lately = later(1 - 30 * day);
    for (
      const made of [
        { ...kept, password: { ...old, setAt: lately } },
        { ...kept, authenticator: { ...oldApp, since: lately } },
      ]
    ) {
      const stopped = report(method, made);
      equal(held(stopped), "true false false");
      equal(canIdentify(stopped, "password"), false);
      equal(canIdentify(stopped, "reinforced"), false);
      deepEqual(
        ageOf(stopped.password!, noon, defaultPolicy),
        { kind: "expired" },
      );
    }
  }
});

Deno.test("another one, chosen while it is stopped, is as stopped as the former", () => {
  const stopped = decided(
    reportMisuse(
      { ...act(), asOf: noon, method: "password", caseId: "case" },
      defaultPolicy,
    ),
  );
  const changed = decided(
    setPassword({
      ...act(later(1)),
      hash: "another",
      how: "recovered",
      replaces: "hash",
      sessionsFrom: later(1),
    }),
    stopped,
  );
  equal(changed.password?.hash, "another");
  equal(canIdentify(changed, "password"), false);
});
