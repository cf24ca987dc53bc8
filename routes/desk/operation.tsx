// What all operations of the desk share: asked, read back and confirmed, done. What is to be done travels sealed in the address.

import { Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Account } from "../../domain/account.ts";
import type { Resident } from "../../domain/census.ts";
import { makeCsv } from "../../domain/codes.ts";
import { type Operation, operationsFor } from "../../domain/desk/operations.ts";
import {
  confirmTitle,
  doneTitle,
  OperationDone,
  type Outcome,
} from "../../views/desk/operation.tsx";
import type { Env } from "../http/env.ts";
import { type Fields, readForm } from "../http/form.ts";
import { withKept } from "../http/kept.ts";
import { page } from "../http/page.tsx";
import { problem } from "../http/problem.tsx";
import { receiptPath } from "../http/receipt.ts";
import type { DeskContext } from "./entry.tsx";
import { askCard, takeCard } from "./present.tsx";
import { deskSealed, deskUnsealed } from "./sealed.ts";

/** Whoever stands before the desk. */
export interface Served {
  readonly resident: Resident;
  readonly account: Account | null;
}

export interface Asking {
  /** Where it is sent. */
  readonly action: string;
  readonly typed: Fields;
  /** What `read` found. */
  readonly problem: string | null;
}

export interface Confirming<T> {
  readonly value: T;
  /** Where it can be typed again. */
  readonly again: string;
  /** Where it is sent. */
  readonly action: string;
  /** The box was not ticked. */
  readonly missing: boolean;
}

/** `T`: what is to be done, with whatever has to be new, made once, so that a page sent twice does it once. */
export interface DeskOperation<T> {
  readonly name: Operation;
  /** She has to be here: what only her document tells is typed from it. Not where the office acts without her. */
  readonly present: boolean;
  /** Asked first; where nothing is, what is to be done is made at once. */
  readonly first:
    | { readonly kind: "made"; make(c: DeskContext, person: Served): T }
    | {
      readonly kind: "asked";
      ask(c: DeskContext, person: Served, asking: Asking): Child;
      read(
        fields: Fields,
        person: Served,
      ):
        | { readonly ok: true; readonly value: T }
        | { readonly ok: false; readonly problem: string };
    };
  /** With a box that says that it was looked into, or without. */
  readonly mustTick: boolean;
  confirm(
    c: DeskContext,
    person: Served,
    confirming: Confirming<T>,
  ): Child | Promise<Child>;
  /** Null where it can be done no more. `receiptCsv` is new, and the same for a page sent twice. */
  act(
    c: DeskContext,
    person: Served,
    value: T,
    receiptCsv: string,
  ): Promise<Outcome | null>;
  /** For what gives no receipt: whether it stands as she did it, so that of two clicks the second ends like the first. */
  stands?(c: DeskContext, person: Served, value: T): Promise<boolean>;
}

type Stage<T> =
  | { readonly kind: "ask" }
  | { readonly kind: "confirm"; readonly value: T; readonly receiptCsv: string }
  | {
    readonly kind: "done";
    readonly outcome: Outcome;
    readonly receiptCsv: string;
  };

/** Mounted at `<record>/<operation>`. Whoever goes Back to what is done finds the record as it stands. */
export function operationPages<T>(operation: DeskOperation<T>) {
  const { name, first, mustTick } = operation;
  const titleOf = (c: DeskContext) => c.get("text").desk.operations[name];

  return () =>
    new Hono<Env>()
      .get("/", async (c) => {
        const person = await offeredTo(c);
        if (!person) return c.redirect(c.get("here"), 303);
        return operation.present
          ? askCard(c, name, person.resident, { typed: "", problem: null })
          : await begin(c, person);
      })
      .post("/", async (c) => {
        const form = await readForm(c);
        if (form.kind === "bad") return problem(c, form.status);
        const person = await offeredTo(c);
        if (!person || !operation.present) {
          return c.redirect(c.get("here"), 303);
        }
        return await takeCard(c, name, person.resident, {
          typed: form.fields("contrast"),
          goOn: () => begin(c, person),
        });
      })
      .get("/:sealed", async (c) => {
        const stage = await stageOf(c);
        if (stage?.kind === "done") return await done(c, stage);
        const person = stage && await offeredTo(c);
        if (!person) return c.redirect(c.get("here"), 303);
        return stage.kind === "ask"
          ? ask(c, person, () => "", null)
          : await confirm(c, person, stage.value, false);
      })
      .post("/:sealed", async (c) => {
        const form = await readForm(c);
        if (form.kind === "bad") return problem(c, form.status);
        const stage = await stageOf(c);
        if (stage?.kind === "done") return await done(c, stage);
        const person = stage && await served(c);
        if (!person) return c.redirect(c.get("here"), 303);
        if (stage.kind === "ask") return await take(c, person, form.fields);
        return mustTick && form.fields("sure") === ""
          ? await confirm(c, person, stage.value, true)
          : await act(c, person, stage);
      });

  async function begin(c: DeskContext, person: Served) {
    return first.kind === "made"
      ? await confirmed(c, first.make(c, person))
      : await goToStage(c, { kind: "ask" });
  }

  async function offeredTo(c: DeskContext): Promise<Served | null> {
    const person = await served(c);
    return person && offered(c, person) ? person : null;
  }

  async function served(c: DeskContext): Promise<Served | null> {
    const { world, record } = c.var;
    const { resident, account } = await world.people.find(record);
    return resident && { resident, account };
  }

  function offered(c: DeskContext, person: Served): boolean {
    const { world } = c.var;
    return operationsFor(person, world.now(), world.policy).includes(name);
  }

  function ask(
    c: DeskContext,
    person: Served,
    typed: Fields,
    problem: string | null,
  ) {
    if (first.kind === "made") throw new Error(`${name} asks nothing`);
    const action = hereOf(c);
    return page(c, first.ask(c, person, { action, typed, problem }), {
      title: titleOf(c),
      ...(problem ? { status: 422 as const } : {}),
    });
  }

  async function take(c: DeskContext, person: Served, fields: Fields) {
    if (first.kind === "made" || !offered(c, person)) {
      return c.redirect(c.get("here"), 303);
    }
    const read = first.read(fields, person);
    return read.ok
      ? await confirmed(c, read.value)
      : await ask(c, person, fields, read.problem);
  }

  /** On to the page that reads it back. */
  async function confirmed(c: DeskContext, value: T) {
    const { world } = c.var;
    const receiptCsv = makeCsv(world.random, world.policy.receipt.csvLength);
    return await goToStage(c, { kind: "confirm", value, receiptCsv });
  }

  async function confirm(
    c: DeskContext,
    person: Served,
    value: T,
    missing: boolean,
  ) {
    const again = await pathOf(c, { kind: "ask" });
    const shown = { value, action: hereOf(c), again, missing };
    return page(c, await operation.confirm(c, person, shown), {
      title: confirmTitle(c.get("text"), name),
      ...(missing ? { status: 422 as const } : {}),
    });
  }

  async function act(
    c: DeskContext,
    person: Served,
    { value, receiptCsv }: Stage<T> & { kind: "confirm" },
  ) {
    // The same page sent twice: the first one did it, and its receipt is there; also where she has taken it back since.
    if (await c.get("world").receipts.find(receiptCsv)) {
      return await goToStage(c, { kind: "done", outcome: "done", receiptCsv });
    }
    const outcome = offered(c, person)
      ? await operation.act(c, person, value, receiptCsv)
      : null;
    if (outcome) {
      return await goToStage(c, { kind: "done", outcome, receiptCsv });
    }
    return await stands(c, value, receiptCsv)
      ? await goToStage(c, { kind: "done", outcome: "done", receiptCsv })
      : c.redirect(c.get("here"), 303);
  }

  async function stands(c: DeskContext, value: T, receiptCsv: string) {
    if (!operation.stands) {
      return await c.get("world").receipts.find(receiptCsv) !== null;
    }
    const person = await served(c);
    return person !== null && await operation.stands(c, person, value);
  }

  async function done(
    c: DeskContext,
    { outcome, receiptCsv }: Stage<T> & { kind: "done" },
  ) {
    const { text, language, world, here, recordUntil } = c.var;
    const [issued, person] = await Promise.all([
      world.receipts.find(receiptCsv),
      served(c),
    ]);
    // Her papers are in her language, and the way to them ends with the record's time.
    const receipt = issued &&
      `/${person?.account?.language ?? language}${await receiptPath(
        c,
        receiptCsv,
        recordUntil,
      )}`;
    return page(
      c,
      <OperationDone
        t={text}
        language={language}
        operation={name}
        outcome={outcome}
        receipt={receipt}
        here={here}
      />,
      { title: doneTitle({ t: text, operation: name, outcome }) },
    );
  }

  function hereOf(c: DeskContext): string {
    return `${c.get("here")}/${name}/${c.req.param("sealed")}`;
  }

  async function pathOf(c: DeskContext, stage: Stage<T>): Promise<string> {
    return `${c.get("here")}/${name}/${await deskSealed(c, name, stage)}`;
  }

  async function goToStage(c: DeskContext, stage: Stage<T>) {
    return c.redirect(withKept(c, await pathOf(c, stage)), 303);
  }

  async function stageOf(c: DeskContext): Promise<Stage<T> | null> {
    const text = c.req.param("sealed") ?? "";
    return await deskUnsealed(c, name, text) as Stage<T> | null;
  }
}
