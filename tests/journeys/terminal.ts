// A browser of text alone, in a terminal: keys in, characters out.

import type { HTMLElement } from "node-html-parser";
import { patience } from "../support/chromium.ts";

export interface Terminal extends AsyncDisposable {
  press(keys: string): Promise<void>;
  /** What was shown since the last time somebody waited, once these words are in it. */
  until(words: string): Promise<void>;
}

/** util-linux's `script` lends the program a terminal of its own. */
export function openTerminal(
  command: string,
  env: Readonly<Record<string, string>>,
): Terminal {
  const child = new Deno.Command("script", {
    args: ["-qfec", `stty cols 100 rows 60 && ${command}`, "/dev/null"],
    env: { TERM: "vt100", LANG: "C.UTF-8", ...env },
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const keyboard = child.stdin.getWriter();
  const screen = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let shown = "";
  return {
    press: (keys) => keyboard.write(new TextEncoder().encode(keys)),
    async until(words) {
      // Then the test fails, and tells what the terminal showed.
      const tooLate = setTimeout(() => child.kill(), patience);
      try {
        while (!letters(shown).includes(letters(words))) {
          const { value, done } = await screen.read();
          if (done) throw new Error(`"${words}" never came: ${shown}`);
          shown += value;
        }
      } finally {
        clearTimeout(tooLate);
      }
      shown = "";
    },
    async [Symbol.asyncDispose]() {
      await keyboard.close().catch(() => {});
      try {
        child.kill("SIGKILL");
      } catch {
        // It has ended by itself.
      }
      await screen.cancel();
      await child.status;
    },
  };
}

/** Lines break anywhere, and what already stands on the screen is not drawn again but skipped. */
function letters(text: string): string {
  // deno-lint-ignore no-control-regex
  return text.replace(/\x1b[[(][0-9;?]*[A-Za-z]/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** How often Tab is pressed on the way to what `selector` finds, from the page's first link. */
export function tabsTo(root: HTMLElement, selector: string): number {
  const stops = root.querySelectorAll("a[href], button, input, select")
    .filter((one) => one.getAttribute("type") !== "hidden");
  const [goal] = root.querySelectorAll(selector);
  const at = goal ? stops.indexOf(goal) : -1;
  if (at < 0) throw new Error(`nothing to press at ${selector}`);
  return at;
}
