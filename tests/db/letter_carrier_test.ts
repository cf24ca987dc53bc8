// Letters, into a real folder.

import { deepEqual, equal, rejects } from "node:assert/strict";
import { letterCarrier } from "../../db/carriers/letter.ts";
import { render } from "../../views/messages/render.ts";
import { carry, config, message } from "../support/carried.ts";
import { tempFolder } from "../support/temp.ts";

Deno.test("letterCarrier() leaves whole letters and nothing else", async () => {
  using folder = tempFolder();
  const carrier = letterCarrier({ folder: folder.path });
  const one = message("m1", "letter");
  const twice = [carry(carrier, one), carry(carrier, one)];
  deepEqual(await Promise.all(twice), ["sent", "sent"]);
  const names = [...Deno.readDirSync(folder.path)].map(({ name }) => name);
  deepEqual(names, ["m1.pdf"]);
  const bytes = Deno.readFileSync(`${folder.path}/m1.pdf`);
  deepEqual(bytes, await render(one, config).attachments[0]!.bytes());
});

Deno.test("letterCarrier() refuses a name that would leave its folder", async () => {
  using folder = tempFolder();
  const carrier = letterCarrier({ folder: folder.path });
  equal(await carry(carrier, message("../m1", "letter")), "refused");
  deepEqual([...Deno.readDirSync(folder.path)], []);
});

Deno.test("letterCarrier() leaves no half letter where it cannot write", async () => {
  const carrier = letterCarrier({ folder: "/nonexistent" });
  await rejects(carry(carrier, message("m1", "letter")));
});
