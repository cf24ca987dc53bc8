// Out of Clave at the desk, and back: renouncing (RG-92 to RG-95), undoing that, removal ex officio and its end (RG-97).

import type { CaseMatter } from "../../domain/desk/case.ts";
import { openCase } from "../../domain/desk/case.ts";
import { propose } from "../../domain/desk/rehabilitation.ts";
import {
  type RevocationReason,
  revocationReasons,
  revoke as revokeNow,
} from "../../domain/desk/revocation.ts";
import { renounceAtOffice } from "../../domain/my_data/leaving.ts";
import { fullName } from "../../domain/person_name.ts";
import { addresseeOf } from "../../domain/tax_address.ts";
import {
  AskReason,
  ConfirmBack,
  ConfirmRenouncing,
  ConfirmRevoking,
  WarnRenouncing,
} from "../../views/desk/acts.tsx";
import { caseNumber, randomId } from "../http/ids.ts";
import { actProps, deskAct } from "./act.ts";
import type { DeskOperation } from "./operation.tsx";

export const renounce: DeskOperation<null> = {
  name: "renounce",
  present: true,
  first: {
    kind: "asked",
    ask(c, person, { action }) {
      return (
        <WarnRenouncing
          {...actProps(c, person, action)}
          account={person.account}
        />
      );
    },
    read: () => ({ ok: true, value: null }),
  },
  mustTick: true,
  confirm: (c, person, { action, missing }) => (
    <ConfirmRenouncing {...actProps(c, person, action)} missing={missing} />
  ),
  async act(c, { resident }, _, csv) {
    const { world, record, language } = c.var;
    const { account: __, ...act } = deskAct(c, { id: "" });
    const { kind } = await world.people.change(
      record,
      null,
      renounceAtOffice({
        ...act,
        document: record,
        accountId: randomId(world),
        language,
        receipt: { csv, name: fullName(resident) },
      }, world.policy),
    );
    return kind === "done" ? "done" : null;
  },
};

export const rehabilitate = back("rehabilitate", "renunciation");
export const restore = back("restore", "revocation");

/** Why she was removed is read with her record: the page itself asks nothing. */
function back(
  name: "rehabilitate" | "restore",
  undoes: (CaseMatter & { kind: "rehabilitation" })["undoes"],
): DeskOperation<null> {
  return {
    name,
    present: undoes === "renunciation",
    first: { kind: "made", make: () => null },
    mustTick: true,
    async confirm(c, person, { action, missing }) {
      const { world } = c.var;
      const cases = person.account
        ? await world.cases.ofAccount(person.account.id)
        : [];
      return (
        <ConfirmBack
          {...actProps(c, person, action)}
          undoes={undoes}
          two={world.policy.desk.rehabilitationOfficers > 1}
          reason={openCase(cases, "revocation")?.matter.reason ?? null}
          missing={missing}
        />
      );
    },
    async act(c, { account, resident }) {
      const { world, record } = c.var;
      if (!account) return null;
      const { kind } = await world.people.change(
        record,
        null,
        propose({
          ...deskAct(c, account),
          letter: { id: randomId(world), ...addresseeOf(resident) },
          undoes,
          caseId: caseNumber(world),
        }, world.policy),
      );
      return kind === "stopped" ? null : kind;
    },
  };
}

export const revoke: DeskOperation<RevocationReason> = {
  name: "revoke",
  present: false,
  first: {
    kind: "asked",
    ask(c, person, { action, problem }) {
      return (
        <AskReason
          {...actProps(c, person, action)}
          missing={problem !== null}
        />
      );
    },
    read(fields) {
      const typed = fields("reason");
      const value = revocationReasons.find((reason) => reason === typed);
      return value ? { ok: true, value } : { ok: false, problem: "missing" };
    },
  },
  mustTick: true,
  confirm: (c, person, { value, action, missing }) => (
    <ConfirmRevoking
      {...actProps(c, person, action)}
      reason={value}
      missing={missing}
    />
  ),
  async act(c, { account }, reason) {
    const { world, record } = c.var;
    if (!account) return null;
    const { kind } = await world.people.change(
      record,
      null,
      revokeNow({
        ...deskAct(c, account),
        reason,
        caseId: caseNumber(world),
      }, world.policy),
    );
    return kind === "done" ? "done" : null;
  },
  async stands(c, { account }, reason) {
    const { world, desk } = c.var;
    if (account?.state !== "revoked") return false;
    const cases = await world.cases.ofAccount(account.id);
    const removal = openCase(cases, "revocation")?.matter;
    return removal?.reason === reason &&
      removal.by.officer === desk.act.officer;
  },
};
