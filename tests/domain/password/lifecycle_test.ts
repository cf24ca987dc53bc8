// What becomes of a password and an authenticator by all that ends or revives an account (PM-54, RG-22, RG-84, RG-95 to RG-97, X-12).

import { deepEqual, equal } from "node:assert/strict";
import { propose } from "../../../domain/desk/rehabilitation.ts";
import { revoke } from "../../../domain/desk/revocation.ts";
import { leave, renounce } from "../../../domain/my_data/leaving.ts";
import { ageOf } from "../../../domain/password/kept.ts";
import { leavePassword } from "../../../domain/password/leave.ts";
import { setPassword } from "../../../domain/password/set.ts";
import { defaultPolicy } from "../../../domain/policy.ts";
import { takePhone } from "../../../domain/registration/phone_holder.ts";
import { canIdentify } from "../../../domain/signin.ts";
import { signinStanding } from "../../../domain/standing.ts";
import { ana, jordi, noon } from "../../support/accounts.ts";
import { bilbao } from "../../support/desk.ts";
import {
  a,
  atOffice,
  byCertificate,
  byLetter,
  change,
  later,
  personOf,
} from "../../support/phone_changes.ts";
import {
  act,
  all,
  app,
  before,
  decided,
  held,
  hers,
  none,
  password,
  receipt,
} from "./permanent.ts";

const by = { officer: "an-officer", office: bilbao };

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
