// What reads QR codes where a phone's browser does not, as it is served: two files, and nothing from anywhere else.

import { doesNotMatch, equal, match } from "node:assert/strict";
import { encodeQR } from "qr";
import { decoder } from "../../../routes/http/assets.ts";
import { openClave } from "../../support/clave.ts";
import { drawn, requestIn } from "../../support/own_app.ts";
import { portal } from "../../support/portal.ts";
import { tempFolder } from "../../support/temp.ts";

/** A code as a camera would have it: dark on light, four pixels for each module. */
function photograph(text: string) {
  const modules = encodeQR(text, "raw", { border: 4 });
  const size = modules.length * 4;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let at = 0; at < size * size; at++) {
    const dark = modules[Math.floor(at / size / 4)]![Math.floor(at % size / 4)];
    if (dark) data.fill(0, at * 4, at * 4 + 3);
  }
  return { width: size, height: size, data };
}

Deno.test("the decoder is a module that imports its own tables and evaluates no text, and reads a code as it is drawn", async () => {
  using folder = tempFolder();
  const fetched = async (path: string) =>
    await (await portal().request(path)).text();
  const code = await fetched(decoder);
  const imports = [...code.matchAll(/^import .* from '(.*)';/gm)]
    .map(([, target]) => target!);
  equal(imports.length, 1);
  match(imports[0]!, /^\.\/qrtables\.[0-9a-f]{16}\.js$/);
  const tables = await fetched(`/_s/${imports[0]!.slice(2)}`);
  for (const one of [code, tables]) {
    doesNotMatch(one, /\beval\(|new Function\b/);
  }
  await Deno.writeTextFile(`${folder.path}/decoder.mjs`, code);
  await Deno.writeTextFile(`${folder.path}/${imports[0]}`, tables);
  const { default: decode } = await import(
    `file://${folder.path}/decoder.mjs`
  );
  await using clave = await openClave();
  const { short, request } = await requestIn(clave);
  const address = drawn(clave, short, request);
  equal(decode(photograph(address)), address);
});
