// Whether HTML is valid: html-validate, in this process, with what we do not ask of it and why.

import {
  type ConfigData,
  HtmlValidate,
  StaticConfigLoader,
} from "html-validate";
import { skeletonOf } from "./skeleton.ts";

const config: ConfigData = {
  root: true,
  extends: [
    "html-validate:recommended",
    "html-validate:document",
    "html-validate:a11y",
  ],
  rules: {
    "doctype-style": ["error", { style: "lowercase" }],
    // How the renderer writes them; to a browser it is all the same.
    "attribute-empty-style": "off",
    "no-trailing-whitespace": "off",
    // A label around a box names it, and yet some programs that are steered by voice know only those with `for`.
    "no-redundant-for": "off",
    // Nothing is loaded from anybody else.
    "require-sri": "off",
    // For search engines. A title says what its page's heading says, in full.
    "long-title": "off",
  },
};

/** What the validator takes for a fault and is none: where exactly, and why. */
const exceptions = [
  {
    rule: "meta-refresh",
    within: /<noscript>$/,
    why:
      "Pages that wait for another screen, where no script can ask for news: each offers to be left in peace.",
  },
  {
    rule: "heading-level",
    within: /<div class="errors"[^>]*>$/,
    why: "What must be corrected is said before all else.",
  },
] as const;

/** What is not asked of a page hangs on none: to work it out anew for each would be nearly half of what validating costs. */
class OneConfig extends StaticConfigLoader {
  readonly #resolved = super.getConfigFor("");

  override getConfigFor() {
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new OneConfig(config));

/**
 * All rules for the first page of a skeleton. In the others nothing differs but words and addresses, of which rules ask only
 * that nothing in them is raw.
 */
export async function invalidIn(
  html: string,
  known: Set<string>,
): Promise<readonly string[]> {
  const skeleton = skeletonOf(html);
  if (known.has(skeleton)) {
    return [...html.matchAll(/&(?!(?:#\d+|#x[\da-f]+|\w+);).{0,6}/gi)]
      .map(([raw]) => `no-raw-characters: ${raw}`);
  }
  known.add(skeleton);
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages)
    .filter(({ ruleId, offset }) =>
      !exceptions.some(({ rule, within }) =>
        rule === ruleId &&
        within.test(html.slice(0, offset).replace(/<[^>]*$/, ""))
      )
    )
    .map(({ ruleId, message, offset }) =>
      `${ruleId}: ${message} at ${
        html.slice(Math.max(0, offset - 40), offset + 80)
      }`
    );
}
