// What becomes of a password and an authenticator by all that ends or revives an account (PM-54, RG-22, RG-84, RG-95 to RG-97, X-12).

import { deepEqual, equal } from "node:assert/strict";
import type { Account } from "../../../domain/account.ts";
import { propose } from "../../../domain/desk/rehabilitation.ts";
import { revoke } from "../../../domain/desk/revocation.ts";
import type { Email } from "../../../domain/email.ts";
import {
  changeEmail,
  undoEmailChange,
} from "../../../domain/my_data/email_change.ts";
import { leave, renounce } from "../../../domain/my_data/leaving.ts";
import {
  reportMisuse,
  restoreMethods,
} from "../../../domain/my_data/misuse.ts";
import type { Authenticator } from "../../../domain/password/authenticator.ts";
import {
  ageOf,
  type KeptPassword,
  newPassword,
} from "../../../domain/password/kept.ts";
import { leavePassword } from "../../../domain/password/leave.ts";
import { setPassword } from "../../../domain/password/set.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import type { Decision, Seen } from "../../../domain/ports.ts";
import { takePhone } from "../../../domain/registration/phone_holder.ts";
import { canIdentify } from "../../../domain/signin.ts";
import { signinStanding } from "../../../domain/standing.ts";
import { ana, jordi, noon } from "../../support/accounts.ts";
import { bilbao } from "../../support/desk.ts";
import {
  a,
  asking,
  atOffice,
  b,
  byCertificate,
  byLetter,
  change,
  later,
  personOf,
  undo,
} from "../../support/phone_changes.ts";

const before = later(-3600);
const password = newPassword("hash", before);
const app: Authenticator = {
  sealed: "sealed",
  since: before,
  step: 0,
  recovery: [],
};
const activation = { mac: "activation", madeAt: before };
const hers: Account = {
  ...asking,
  sessionsFrom: before,
  activation,
  password,
  authenticator: app,
};

const act = (now = noon) => ({
  account: hers.id,
  person: "person",
  now,
  messageIds: ["1", "2"] as const,
});
const by = { officer: "an-officer", office: bilbao };
const receipt = { csv: "0123456789ABCDEF", name: "Ana García López" };

function decided<A>(
  step: (seen: Seen) => Decision<A>,
  account: Account | null = hers,
): Account {
  const seen = { account, phoneHolder: null, openCases: [] };
  return step(seen).keep ?? account!;
}

/** What of Cl@ve Permanente is there. */
function held({ password, authenticator, activation }: Account) {
  return [password, authenticator, activation]
    .map((one) => one !== null).join(" ");
}
const all = "true true true";
const none = "false false false";

Deno.test("whoever leaves Clave or is removed keeps nothing of it, and what takes her back brings nothing (RG-95, RG-97, X-12)", () => {
  const renounced = decided(renounce({ ...act(), receipt }, defaultPolicy));
  equal(held(renounced), none);
  const revoked = decided(
    revoke(
      { ...act(), by, reason: "fraud", caseId: "case" },
      defaultPolicy,
    ),
  );
  equal(held(revoked), none);
  const one = {
    ...defaultPolicy,
    desk: { ...defaultPolicy.desk, rehabilitationOfficers: 1 },
  };
  for (
    const [left, undoes] of [
      [renounced, "renunciation"],
      [revoked, "revocation"],
    ] as const
  ) {
    const back = decided(
      propose(
        {
          person: "person",
          now: later(1),
          by,
          undoes,
          caseId: "c",
          letter: null,
        },
        one,
      ),
      left,
    );
    equal(held(back), none, undoes);
  }
  equal(held(leave(hers, "renounced", noon)), none);
});

Deno.test("whoever lost her phone to another keeps it, and is in by it neither now nor before she has one again (RG-22)", () => {
  const { keepPhoneHolder: robbed } = takePhone({
    phone: a,
    holder: hers,
    person: personOf(jordi),
    personOf,
    messageId: "1",
    now: noon,
  });
  equal(held(robbed), all);
  equal(canIdentify(robbed, "password"), false);
  const standing = signinStanding(
    { resident: null, account: robbed },
    "password",
  );
  equal(standing.kind, "phone-revoked");
});

Deno.test("another phone leaves it as it is, whatever the ground; one that somebody else may have takes the app with it (RG-84)", () => {
  for (const ground of [byCertificate, byLetter, atOffice]) {
    const { keep } = change({ account: hers, ground });
    deepEqual([keep?.password, keep?.authenticator], [password, app]);
  }
  const lost = { ...atOffice, formerLost: true };
  const old = { ...password, setAt: later(-30 * 86_400) };
  const { keep } = change({
    account: { ...hers, password: old },
    ground: lost,
  });
  deepEqual([keep?.password, keep?.authenticator], [old, null]);
  // One of late may have been chosen with that phone: it is good to choose another, by a code to the new one.
  const { keep: kept } = change({ account: hers, ground: lost });
  deepEqual(
    ageOf(kept!.password!, noon, defaultPolicy),
    { kind: "expired" },
  );
  equal(kept?.authenticator, null);
});

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

Deno.test("leavePassword() takes all of it, once, from nobody but the active account of the session (PM-54)", () => {
  const left = decided(leavePassword(act()));
  equal(held(left), none);
  deepEqual(
    [left.state, left.phone, left.sessionsFrom, left.registration],
    [hers.state, hers.phone, hers.sessionsFrom, hers.registration],
  );
  const again = leavePassword(act(later(1)))({
    account: left,
    phoneHolder: null,
    openCases: [],
  });
  deepEqual(again, { answer: { kind: "left" } });
  for (
    const account of [null, { ...hers, id: "x" }, {
      ...hers,
      state: "renounced" as const,
    }]
  ) {
    const seen = { account, phoneHolder: null, openCases: [] };
    deepEqual(leavePassword(act())(seen), { answer: { kind: "not-hers" } });
  }
  equal(hers.document, ana);
});

Deno.test("setPassword() by a session that has ended since changes nothing", () => {
  const step = setPassword({
    ...act(later(2)),
    hash: "another",
    how: "changed",
    replaces: "hash",
    asOf: before,
    sessionsFrom: later(2),
  });
  const seen = (sessionsFrom: Date) => ({
    account: { ...hers, sessionsFrom },
    phoneHolder: null,
    openCases: [],
  });
  equal(step(seen(later(1))).answer.kind, "not-hers");
  equal(step(seen(later(-7200))).answer.kind, "set");
});
