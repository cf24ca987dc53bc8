// Towns by the names that people type, in whichever language.

import { equal, ok } from "node:assert/strict";
import { namesOfPlace } from "../../domain/place_names.ts";
import { townCalled } from "../../views/text/town_names.ts";

const called = (text: string) => townCalled(namesOfPlace(text)[0] ?? "");

Deno.test("a town is known by each of its names, with all the others", () => {
  for (
    const [typed, other, province] of [
      ["Bilbo", "bilbao", "48"],
      ["BILBAO", "bilbo", "48"],
      ["Gasteiz", "vitoria", "01"],
      ["Iruñea", "pamplona", "31"],
      ["san sebastián", "donostia", "20"],
      ["Elx", "elche", "03"],
      ["mahon", "mao", "07"],
      ["Inca", "inca", "07"],
    ] as const
  ) {
    const town = called(typed);
    equal(town?.province, province, typed);
    ok(town.names.includes(other), typed);
  }
});

Deno.test("what is no town of the list is none, whatever it is called", () => {
  for (const typed of ["", "Zzzz", "constructor", "__proto__"]) {
    equal(called(typed), null);
  }
});
