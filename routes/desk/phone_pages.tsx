// The pages of a change of phone at the desk, and where it is.

import { operationsFor } from "../../domain/desk/operations.ts";
import { fullName } from "../../domain/person_name.ts";
import type { Phone } from "../../domain/phone.ts";
import type { SentCode } from "../../domain/signin.ts";
import {
  AskPhoneAtDesk,
  type DeskPhoneTrouble,
} from "../../views/desk/phone.tsx";
import { doneTitle, OperationDone } from "../../views/desk/operation.tsx";
import { Acceptance } from "../../views/desk/serving/acceptance.tsx";
import { EnterSpokenCode } from "../../views/desk/serving/code.tsx";
import type { CodeTrouble } from "../../views/parts/code_trouble.ts";
import { codePage, type CodePageStatus } from "../http/code_page.ts";
import { page } from "../http/page.tsx";
import { receiptPath } from "../http/receipt.ts";
import type { DeskContext } from "./entry.tsx";

export interface NewPhone {
  /** Names its codes on their shelf. */
  readonly change: string;
  readonly phone: Phone;
  readonly formerLost: boolean;
  /** Another person has it now, and will lose it (RG-21). */
  readonly inUse: boolean;
  /** Made before the change, so that a page sent twice ends at one receipt. */
  readonly receiptCsv: string;
}

export type Stage =
  | { readonly kind: "ask"; readonly change: string }
  | NewPhone & { readonly kind: "code"; readonly sent: SentCode }
  /** The code was right: the phone is with her. */
  | NewPhone & { readonly kind: "acceptance" }
  | { readonly kind: "done"; readonly receiptCsv: string };

export type At<K extends Stage["kind"]> = Stage & { readonly kind: K };

/** Null where she has no phone to change, or none of it is hers any more. */
export async function served(c: DeskContext) {
  const { world, record } = c.var;
  const { resident, account } = await world.people.find(record);
  if (!resident || !account) return null;
  const person = { resident, account };
  const may = operationsFor(person, world.now(), world.policy);
  return may.includes("phone") ? person : null;
}

export function stopped(c: DeskContext) {
  return c.redirect(c.get("here"), 303);
}

export interface Typed {
  readonly phone: string;
  readonly lost: string;
}

export async function ask(
  c: DeskContext,
  typed: Typed,
  trouble: DeskPhoneTrouble | null,
) {
  const { text, here, url } = c.var;
  const person = await served(c);
  if (!person) return stopped(c);
  return await page(
    c,
    <AskPhoneAtDesk
      t={text}
      action={url.pathname}
      here={here}
      resident={person.resident}
      typed={typed}
      trouble={trouble}
    />,
    {
      title: text.desk.operations.phone,
      ...(trouble ? { status: 422 as const } : {}),
    },
  );
}

export function enterCode(
  c: DeskContext,
  stage: At<"code">,
  trouble: CodeTrouble | null,
  status?: CodePageStatus,
) {
  const { text, language, world, url } = c.var;
  return codePage(
    c,
    <EnterSpokenCode
      t={text}
      language={language}
      action={url.pathname}
      stage={stage}
      served="register"
      digits={world.policy.phoneCode.digits}
      {...(trouble ? { trouble } : {})}
    />,
    { title: text.desk.register.code.title, trouble, status },
  );
}

export async function accept(
  c: DeskContext,
  { phone, inUse }: At<"acceptance">,
  missing: boolean,
) {
  const { text, language, world, desk, url } = c.var;
  const person = await served(c);
  if (!person) return stopped(c);
  const { resident, account } = person;
  return await page(
    c,
    <Acceptance
      t={text}
      language={language}
      action={url.pathname}
      name={fullName(resident)}
      document={resident.document}
      contact={{ phone, email: account.email, language: account.language }}
      inUse={inUse}
      guardian={null}
      office={desk.officer.office.name}
      now={world.now()}
      changesPhone
      {...(missing ? { trouble: "missing" as const } : {})}
    />,
    {
      title: text.desk.register.acceptance.title,
      ...(missing ? { status: 422 as const } : {}),
    },
  );
}

export async function done(c: DeskContext, { receiptCsv }: At<"done">) {
  const { text, language, world, here, record, recordUntil } = c.var;
  const { account } = await world.people.find(record);
  const path = await receiptPath(c, receiptCsv, recordUntil);
  return await page(
    c,
    <OperationDone
      t={text}
      language={language}
      operation="phone"
      outcome="done"
      receipt={`/${account?.language ?? language}${path}`}
      here={here}
    />,
    {
      title: doneTitle({ t: text, operation: "phone", outcome: "done" }),
    },
  );
}
