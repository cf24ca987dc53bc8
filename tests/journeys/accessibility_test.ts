// Every page in every state and language, at 320 and at 1280 pixels, light and dark: WCAG 2.2 AA by three engines, and what they do not see.

import { deepEqual, ok } from "node:assert/strict";
import type { Day } from "../../domain/census.ts";
import type { Language } from "../../domain/language.ts";
import kept from "../../views/duties/accessibility_results.json" with {
  type: "json",
};
import { browser } from "../support/browser.ts";
import { chromiumTest, openChromium } from "../support/chromium.ts";
import { openServer } from "../support/server.ts";
import { openEyes } from "./eyes.ts";
import { judgeWith, say } from "./judge.ts";
import { everySkeleton } from "./plan.ts";
import { resultsOf } from "./results.ts";
import { walk } from "./walk.ts";

chromiumTest(
  "every page and state is accessible in six languages",
  async () => {
    await using chromium = await openChromium();
    const walked = await walk(chromium, { by: "skeletons" });
    const { faults, idle } = walked;
    const said = faults.map((fault) => `${fault.page}: ${say(fault)}`);
    if (said.length > 0) throw new Error(said.join("\n"));
    deepEqual(idle, []);
    // Else the statement tells of another run: one of all pages, whatever they are built like.
    const { looks } = kept;
    const results = resultsOf({ ...walked, looks }, kept.on as Day);
    deepEqual(results, kept, "run `deno task statement`");
  },
);

const axe = "axe-core";
const ibm = "IBM Equal Access";
const sniffer = "HTML_CodeSniffer";

/** What is put into the page that begins a registration, and what must be said of it, by every engine that knows the kind. */
const injected: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "grey on white": [
    '<p><font color="#bbb">Grey</font></p>',
    `light ${axe} color-contrast:`,
  ],
  "grey on black": [
    '<p><font color="#666">Grey</font></p>',
    `dark ${axe} color-contrast:`,
  ],
  "grey on grey": [
    '<table bgcolor="#dddddd"><tr><td><font color="#bbbbbb">Grey</font></td></tr></table>',
    `${axe} color-contrast:`,
    `${ibm} text_contrast_sufficient:`,
    `${sniffer} 1_4_3.G18.Fail:`,
  ],
  "a box without a label": [
    '<input name="other">',
    `${axe} label:`,
    `${ibm} input_label_exists:`,
    `${sniffer} 1_3_1.F68:`,
  ],
  "a button without a name": [
    "<button></button>",
    `${axe} button-name:`,
    `${ibm} input_label_exists:`,
    `${sniffer} 4_1_2.H91.Button.Name:`,
  ],
  "a picture without a name": [
    '<p><img src="/none.png"></p>',
    `${axe} image-alt:`,
    `${ibm} img_alt_valid:`,
    `${sniffer} 1_1_1.H37:`,
  ],
  "an id twice": [
    '<i id="twice"></i><i id="twice"></i>',
    "320: has twice twice",
  ],
  "a picture that is too wide": [
    '<img alt="" width="900" height="9">',
    "320: stands out to the side",
  ],
  "a small target": ['<p><a href="/es">A</a></p>', "320: is hard to hit"],
  "a second heading": ["<h1>Other</h1>", "320: has 2 h1"],
  "a level of headings left out": [
    "<h6>Deep</h6>",
    `${axe} heading-order:`,
    `${sniffer} 1_3_1_A.G141:`,
  ],
  "a table without headings": [
    "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>",
    `${ibm} table_headers_exists:`,
  ],
  "a part that nobody can send": [
    '<form action="/"><label>A <input name="a"></label></form>',
    `${ibm} form_submit_button_exists:`,
    `${sniffer} 3_2_2.H32.2:`,
  ],
  "a link that leads to nothing in the page": [
    '<p><a href="#nowhere">Nowhere</a></p>',
    `${sniffer} 2_4_1.G1,G123,G124.NoSuchID:`,
  ],
  "a role that is none": [
    '<p role="sparkle">Uno</p>',
    `${axe} aria-roles:`,
    `${ibm} aria_role_allowed:`,
  ],
};

/** What is sound in Spanish, what becomes of it in Basque, and what must be said of that. */
const translated: Readonly<
  Record<string, readonly [string, string, ...string[]]>
> = {
  "a label without words": [
    '<p><label for="i">Uno</label><input id="i"></p>',
    '<p><label for="i"></label><input id="i"></p>',
    `${axe} label:`,
    `${ibm} label_content_exists:`,
  ],
  "a picture without words": [
    '<p><img alt="Uno dos"></p>',
    "<p><img></p>",
    `${axe} image-alt:`,
    `${ibm} img_alt_valid:`,
    `${sniffer} 1_1_1.H37:`,
  ],
  "a button without words": [
    '<p><button class="button">Seguir</button></p>',
    '<p><button class="button"> </button></p>',
    `${axe} button-name:`,
    `${ibm} input_label_exists:`,
    `${sniffer} 4_1_2.H91.Button.Name:`,
  ],
  "a heading without words": [
    "<h2>Uno</h2>",
    "<h2> </h2>",
    `${axe} empty-heading:`,
    `${ibm} heading_content_exists:`,
    `${sniffer} 1_3_1.H42.2:`,
  ],
  "two parts of one name": [
    '<nav aria-label="Uno"></nav><nav aria-label="Dos"></nav>',
    '<nav aria-label="Bat"></nav><nav aria-label="bat"></nav>',
    `${axe} landmark-unique:`,
  ],
  "words in no language": [
    '<p lang="en">Uno</p>',
    '<p lang="ingelesa">Bat</p>',
    `${axe} valid-lang:`,
    `${ibm} element_lang_valid:`,
  ],
  "other colours": [
    '<p><font size="3">Uno</font></p>',
    '<p><font size="3" color="#bbb">Bat</font></p>',
    `${axe} color-contrast:`,
  ],
  "a description that is not there": [
    '<p id="d">Uno</p><p><input aria-label="Dos" aria-describedby="d"></p>',
    '<p id="d">Bat</p><p><input aria-label="Bi" aria-invalid="bai"></p>',
    `${axe} aria-valid-attr-value:`,
    `${ibm} aria_attribute_value_valid:`,
  ],
  "a name that is not what one sees": [
    '<p><button class="button" aria-label="Uno dos">Uno</button></p>',
    '<p><button class="button" aria-label="Hiru">Bat</button></p>',
    `words ${ibm} label_name_visible:`,
  ],
  "a long word": [
    "<pre>Uno</pre>",
    `<pre>${"luze".repeat(99)}</pre>`,
    "320: stands out to the side",
  ],
};

chromiumTest("whoever looks sees each kind of fault", async () => {
  await using chromium = await openChromium();
  await using server = await openServer();
  await using eyes = await openEyes(chromium);
  const { look } = judgeWith(eyes, everySkeleton());
  const pageIn = async (language: Language) =>
    (await browser(fetch).open(`${server.url}/${language}/verify`)).html;
  const found = async (html: string, language: Language) => {
    const shown = { status: 200, origin: server.url, html };
    const [judged] = await look([{ name: "portal verify", language, shown }]);
    return judged!.faults.map(say);
  };
  const spanish = await pageIn("es");
  const basque = await pageIn("eu");
  const into = (html: string, more: string) =>
    html.replace("</main>", `${more}$&`);

  deepEqual(await found(spanish, "es"), []);
  const unseen: string[] = [];
  for (const [what, [html, ...seen]] of Object.entries(injected)) {
    const faults = await found(into(spanish, html), "es");
    unseen.push(...missing(what, seen, faults));
  }
  for (const [what, [sound, ill, ...seen]] of Object.entries(translated)) {
    const before = await found(into(spanish, sound), "es");
    deepEqual(missing(what, seen, before).length, seen.length, `${before}`);
    const faults = await found(into(basque, ill), "eu");
    unseen.push(...missing(what, seen, faults));
  }
  if (unseen.length > 0) throw new Error(unseen.join("\n"));
  const foreign = await found(spanish.replace('lang="es"', 'lang="eu"'), "es");
  deepEqual(foreign, ["320: is in eu", "1280: is in eu"]);
});

chromiumTest(
  "whoever looks sees what scripts have made of a page",
  async () => {
    const html = `<!doctype html><html lang="es"><head><title>T</title></head>
    <body><main><h1>T</h1></main><script>
    document.querySelector("main").append(document.createElement("input"));
    </script></body></html>`;
    await using server = Deno.serve(
      { hostname: "127.0.0.1", port: 0, onListen() {} },
      () => new Response(html, { headers: { "content-type": "text/html" } }),
    );
    await using chromium = await openChromium();
    await using eyes = await openEyes(chromium);
    const address = `http://127.0.0.1:${server.addr.port}/`;
    const reached = { address, cookies: new Map(), send: null };
    const shown = await eyes.visit(reached, "es");
    const page = { name: "portal dev", language: "es", shown } as const;
    const [judged] = await judgeWith(eyes, everySkeleton()).look([page]);
    const faults = judged!.faults.map(say);
    ok(faults.some((fault) => fault.includes(`${axe} label:`)), `${faults}`);
  },
);

function missing(
  what: string,
  seen: readonly string[],
  faults: readonly string[],
): readonly string[] {
  return seen.filter((fault) => !faults.some((one) => one.includes(fault)))
    .map((fault) =>
      `${what}: ${fault} not in ${faults.map((one) => one.slice(0, 60))}`
    );
}
