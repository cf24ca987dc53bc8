// Sheets of forms that wait: for how long, and how often yet.

import { AroundForms, type Waiting } from "../parts/around.ts";
import { Button, Form } from "../parts/form.tsx";
import { Over, ToCorrect } from "../parts/waiting.tsx";
import type { Text } from "../text/text.ts";
import type { Example, Sheet } from "./sheets.tsx";

const here = "/dev/states";
const now = new Date("2026-11-22T14:02:00Z");
const until = new Date("2026-11-22T14:32:00Z");

export function waitingSheets(t: Text): readonly Sheet[] {
  const form = (
    state: string,
    waiting: Pick<Waiting, "left" | "again">,
  ): Sheet => ({
    name: `waiting-${state.replaceAll(" ", "-")}`,
    title: `A form that waits, ${state}`,
    examples: [formThatWaits(t, state, { below: here, until, ...waiting })],
  });
  return [
    form("as at first", { left: 10, again: false }),
    form("again", { left: 9, again: true }),
    form("for the last time", { left: 0, again: true }),
    form("and no longer", { left: null, again: false }),
    {
      name: "over",
      title: "A page whose time has passed",
      examples: [{
        part: "Over",
        state: "told before what takes its place",
        view: <Over {...{ t, now }} language="en" at={until} />,
      }],
    },
    {
      name: "to-correct",
      title: "A page that had errors in another language",
      examples: [{
        part: "ToCorrect",
        state: "told before the form",
        view: <ToCorrect t={t} />,
      }],
    },
  ];
}

function formThatWaits(t: Text, state: string, waiting: Waiting): Example {
  const around = {
    ...{ t, language: "en" as const, now },
    ...{ typed: {}, kept: null, waiting },
  };
  return {
    part: "FormEnd",
    state,
    view: (
      <AroundForms.Provider value={around}>
        <Form action={here}>
          <Button>The way on</Button>
        </Form>
      </AroundForms.Provider>
    ),
  };
}
