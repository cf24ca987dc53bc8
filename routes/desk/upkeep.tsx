// What an officer does for somebody who is registered: another activation code (RG-90), another e-mail address (RG-85, RG-86), what she stopped, her phone.

import { makeActivationCode } from "../../domain/codes.ts";
import type { Email } from "../../domain/email.ts";
import { renewActivation } from "../../domain/my_data/activation_code.ts";
import {
  changeEmail,
  type EmailTrouble,
  readNewEmail,
} from "../../domain/my_data/email_change.ts";
import { removeDevice } from "../../domain/mobile/device.ts";
import { restoreMethods } from "../../domain/my_data/misuse.ts";
import { renewPresence } from "../../domain/my_data/presence_renewal.ts";
import { fullName } from "../../domain/person_name.ts";
import { secretMac } from "../../domain/registration/secrets.ts";
import {
  AskNewEmail,
  ConfirmDeactivating,
  ConfirmEmail,
  ConfirmNewCode,
  ConfirmRenewal,
  ConfirmResuming,
} from "../../views/desk/acts.tsx";
import { madeUndo } from "../account/undo.tsx";
import { actProps, deskAct } from "./act.ts";
import type { DeskContext } from "./entry.tsx";
import type { DeskOperation } from "./operation.tsx";

interface NewCode {
  readonly code: string;
  readonly replaces: number | null;
}

export const activationCode: DeskOperation<NewCode> = {
  name: "activation-code",
  present: true,
  first: {
    kind: "made",
    make({ var: { world } }, { account }) {
      const { length } = world.policy.activationCode;
      return {
        code: makeActivationCode(world.random, length),
        replaces: account?.activation?.madeAt.getTime() ?? null,
      };
    },
  },
  mustTick: false,
  confirm(c, person, { action }) {
    const { language } = c.var;
    return (
      <ConfirmNewCode
        {...actProps(c, person, action)}
        language={language}
        former={person.account?.activation?.madeAt ?? null}
      />
    );
  },
  async act(c, { resident, account }, { code, replaces }, csv) {
    const { world, record } = c.var;
    if (!account) return null;
    const { kind } = await world.people.change(
      record,
      null,
      renewActivation({
        ...deskAct(c, account),
        mac: secretMac(world.mac, record, code),
        replaces,
        code,
        receiptCsv: csv,
        name: fullName(resident),
      }),
    );
    return kind === "renewed" ? "done" : null;
  },
};

/** An office has no way to read her mail: no code goes to it, it is read back to her, and the former address can undo it for a day. */
export const email: DeskOperation<Email> = {
  name: "email",
  present: true,
  first: {
    kind: "asked",
    ask(c, person, { action, typed, problem }) {
      return (
        <AskNewEmail
          {...actProps(c, person, action)}
          typed={typed("email")}
          problem={problem && sayEmail(c, problem as EmailProblem)}
        />
      );
    },
    read(fields, { account }) {
      const typed = { email: fields("email"), email_again: fields("email") };
      const read = readNewEmail(typed, account?.email ?? null);
      return read.ok ? read : { ok: false, problem: read.problem.problem };
    },
  },
  mustTick: false,
  confirm(c, person, { value, action, again }) {
    const { world } = c.var;
    return (
      <ConfirmEmail
        {...actProps(c, person, action)}
        email={value}
        hours={world.policy.account.undoSeconds / 3600}
        again={again}
      />
    );
  },
  async act(c, { resident, account }, value, csv) {
    const { world, record } = c.var;
    if (!account) return null;
    const { kind } = await world.people.change(
      record,
      null,
      changeEmail({
        ...deskAct(c, account),
        email: value,
        undo: madeUndo(world, account),
        receipt: { csv, name: fullName(resident) },
      }, world.policy),
    );
    return kind === "changed" ? "done" : null;
  },
};

/** FI-06: whoever registered long ago, or with a certificate in a file, counts as seen in person again. */
export const renew: DeskOperation<number | null> = {
  name: "renew",
  present: true,
  first: {
    kind: "made",
    make: (_, { account }) => account?.presentAt?.getTime() ?? null,
  },
  mustTick: false,
  confirm: (c, person, { action }) => (
    <ConfirmRenewal
      {...actProps(c, person, action)}
      years={c.get("world").policy.presence.years}
    />
  ),
  async act(c, { resident, account }, replaces, csv) {
    const { world, desk, record } = c.var;
    if (!account) return null;
    const { kind } = await world.people.change(
      record,
      null,
      renewPresence({
        ...deskAct(c, account),
        ground: { kind: "office", by: desk.act, guardian: null },
        conditions: null,
        receiptCsv: csv,
        name: fullName(resident),
        replaces,
      }),
    );
    return kind === "renewed" ? "done" : null;
  },
};

/** What she stopped identifies her again, now that an officer has seen her. */
export const resume: DeskOperation<null> = {
  name: "resume",
  present: true,
  first: { kind: "made", make: () => null },
  mustTick: false,
  confirm: (c, person, { action }) => (
    <ConfirmResuming
      {...actProps(c, person, action)}
      suspended={person.account?.suspended ?? []}
    />
  ),
  async act(c, { account }) {
    const { world, record } = c.var;
    if (!account) return null;
    const { kind } = await world.people.change(
      record,
      null,
      restoreMethods(deskAct(c, account)),
    );
    return kind === "restored" ? "done" : null;
  },
  stands: (_, { account }) =>
    Promise.resolve(
      account?.state === "active" && account.suspended.length === 0,
    ),
};

/** The one that she had as it was asked: what she activates meanwhile stays hers. */
export const device: DeskOperation<string> = {
  name: "device",
  present: true,
  first: {
    kind: "made",
    make: (_, { account }) => account?.device?.id ?? "",
  },
  mustTick: false,
  confirm: (c, person, { action }) => (
    <ConfirmDeactivating {...actProps(c, person, action)} />
  ),
  async act(c, { account }, id) {
    const { world, record } = c.var;
    if (account?.device?.id !== id) return null;
    const { kind } = await world.people.change(
      record,
      null,
      removeDevice({ ...deskAct(c, account), device: id }),
    );
    return kind === "removed" ? "done" : null;
  },
  stands: (_, { account }, id) =>
    Promise.resolve(account?.state === "active" && account.device?.id !== id),
};

type EmailProblem = EmailTrouble["problem"];

function sayEmail(c: DeskContext, problem: EmailProblem): string {
  const { fields, account } = c.get("text");
  switch (problem) {
    case "same":
      return account.email.same;
    case "different":
      return fields.email.different;
    default:
      return fields.email.problems[problem];
  }
}
