// `deno task screenshots [FOLDER] [--language=eu] [--dark]`: a picture of every state on a telephone and on a desk, and a page to look through them.

import { isLanguage, type Language } from "../domain/language.ts";
import inPage from "./journeys/in_page.js" with { type: "text" };
import { openEyes, widths } from "./journeys/eyes.ts";
import { pageOf } from "./journeys/walk.ts";
import { openChromium } from "./support/chromium.ts";
import { install } from "./support/install.ts";
import { openStates } from "./support/states.ts";

interface Wanted {
  readonly folder: string;
  readonly language: Language;
  readonly dark: boolean;
}

/** Null where what is asked for makes no sense. */
function wanted(args: readonly string[]): Wanted | null {
  const options = args.filter((arg) => arg.startsWith("--"));
  const folders = args.filter((arg) => !arg.startsWith("--"));
  const language = options.findLast((it) => it.startsWith("--language="))
    ?.slice("--language=".length) ?? "es";
  const known = options.every((it) =>
    it === "--dark" || it.startsWith("--language=")
  );
  if (!known || folders.length > 1 || !isLanguage(language)) return null;
  const [folder = "./data/screenshots"] = folders;
  return { folder, language, dark: options.includes("--dark") };
}

interface Pictured {
  readonly name: string;
  readonly status: number;
  /** One for each width. */
  readonly files: readonly string[];
}

async function screenshots({ folder, language, dark }: Wanted) {
  await Deno.mkdir(folder, { recursive: true });
  await using chromium = await openChromium();
  await using eyes = await openEyes(chromium);
  const states = await openStates();
  const tabs = await Promise.all(widths.map(async (width) => {
    const context = await chromium.browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? "dark" : "light",
    });
    await context.addInitScript({ content: inPage });
    return { width, tab: await context.newPage() };
  }));
  const pictured: Pictured[] = [];
  for (const state of states.list) {
    const [only = language] = state.languages;
    const own = state.languages.includes(language) ? language : only;
    const { shown } = await pageOf({ states, eyes }, state, own);
    const files = await Promise.all(tabs.map(async ({ width, tab }) => {
      // Style sheets come from the page's own origin.
      if (new URL(tab.url()).origin !== shown.origin) {
        await tab.goto(shown.origin);
      }
      await tab.evaluate(`inPage.lay(${JSON.stringify(shown.html)})`);
      const file = `${slug(state.name)}-${width}.png`;
      await tab.screenshot({ path: `${folder}/${file}`, fullPage: true });
      return file;
    }));
    pictured.push({ name: state.name, status: shown.status, files });
  }
  const index = `${folder}/index.html`;
  await Deno.writeTextFile(index, indexOf(pictured, language));
  await states.server[Symbol.asyncDispose]();
  await chromium.browser.close();
  return { index, count: pictured.length };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function indexOf(pictured: readonly Pictured[], language: Language): string {
  const sections = pictured.map(({ name, status, files }) =>
    `<section id="${slug(name)}"><h2>${name} <small>${status}</small></h2>` +
    files.map((file) =>
      `<a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a>`
    ).join("\n") + "</section>"
  );
  const links = pictured.map(({ name }) =>
    `<li><a href="#${slug(name)}">${name}</a></li>`
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<title>States in ${language}</title>
<style>
body { font: 1rem system-ui; margin: 1rem; }
ul { columns: 16rem; }
section { border-top: 1px solid; }
/* As wide as it can be read; what is longer than a screen scrolls in its own box. */
a:has(img) { display: inline-block; vertical-align: top; width: 21rem; max-height: 45rem; overflow: auto; margin: .5rem; border: 1px solid #888; }
a + a:has(img) { width: min(100%, 50rem); }
img { display: block; width: 100%; }
</style>
<h1>${pictured.length} states in ${language}</h1>
<ul>${links.join("\n")}</ul>
${sections.join("\n")}
</html>
`;
}

if (import.meta.main) {
  const asked = wanted(Deno.args);
  if (!asked) {
    console.error("screenshots [FOLDER] [--language=eu] [--dark]");
    Deno.exit(1);
  }
  await install();
  const { index, count } = await screenshots(asked);
  console.log(`${count} states: ${index}`);
  Deno.exit(0);
}
