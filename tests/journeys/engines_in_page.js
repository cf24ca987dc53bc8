// Runs inside a page: the three engines, each asked in its own way and answering in one.

globalThis.engines = {
  /** What our list of exceptions says: `engines.excuse(list)` before the first page. */
  exceptions: [],

  async axe(runOnly) {
    const { violations } = await axe.run(document, {
      runOnly,
      resultTypes: ["violations"],
      preload: false,
    });
    return violations.flatMap(({ id, tags, nodes }) =>
      nodes.map(({ target, html, failureSummary }) =>
        fault({
          by: "axe-core",
          rule: id,
          clause: clauseOf(tags.join(" "), /\bwcag(\d)(\d)(\d+)\b/),
          element: document.querySelector(target[0]),
          html,
          words: failureSummary,
        })
      )
    );
  },

  /** `guideline`: all of WCAG, or those of its rules that read words. */
  async ibm(guideline) {
    const { results } = await checker().check(document, [guideline]);
    return results.filter(isFault).map(({ ruleId, value, node, message }) =>
      fault({
        by: "IBM Equal Access",
        rule: ruleId,
        // What it recommends is no part of the norm.
        clause: value[0] === "VIOLATION" ? clauses[ruleId] ?? null : null,
        element: node,
        words: message,
      })
    );
  },

  async sniffer() {
    await new Promise((done, failed) =>
      HTMLCS.process("WCAG2AA", document, done, failed)
    );
    return HTMLCS.getMessages()
      // Its notices are questions for people, the same on every page.
      .filter(({ type }) => type !== HTMLCS.NOTICE)
      .map(({ code, type, element, msg }) =>
        fault({
          by: "HTML_CodeSniffer",
          rule: code.split(".").slice(3).join("."),
          clause: type === HTMLCS.ERROR
            ? clauseOf(code, /\.(\d)_(\d)_(\d+)/)
            : null,
          element,
          words: msg,
        })
      );
  },
};

/** The rules whose answer hangs on which words there are, not only on whether there are some. */
const reading = [
  "a_text_purpose",
  "heading_markup_misuse",
  "img_alt_redundant",
  "img_alt_valid",
  "label_name_visible",
  "list_markup_review",
  "page_title_valid",
  "skip_main_described",
  "text_block_heading",
  "text_quoted_correctly",
  "text_sensory_misuse",
  "text_whitespace_valid",
];

const clauses = {};
let made = null;

function checker() {
  if (made) return made;
  made = new ace.Checker();
  const wcag = made.getGuidelines().find(({ id }) => id === "WCAG_2_2");
  for (const { num, rules = [] } of wcag.checkpoints) {
    for (const { id } of rules) clauses[id] ??= `9.${num}`;
  }
  made.addGuideline({
    ...wcag,
    id: "words",
    checkpoints: wcag.checkpoints.map((point) => ({
      ...point,
      rules: point.rules?.filter(({ id }) => reading.includes(id)),
    })),
  });
  return made;
}

/** It fails, or it may, where the norm asks for it; what it only recommends must fail. The rest is for people to look at. */
function isFault({ value: [policy, result] }) {
  return result === "FAIL" ||
    (policy === "VIOLATION" && result === "POTENTIAL");
}

/** Clause 9 of EN 301 549 has the numbers of WCAG. Null for what WCAG does not ask. */
function clauseOf(text, pattern) {
  const numbers = pattern.exec(text)?.slice(1);
  return numbers ? ["9", ...numbers].join(".") : null;
}

function fault({ by, rule, clause, element, html, words }) {
  const text = element?.textContent ?? "";
  const excused = engines.exceptions.findIndex((exception) =>
    exception.by === by && exception.rule === rule &&
    element?.matches?.(exception.where) &&
    (!exception.says || new RegExp(exception.says, "u").test(text))
  );
  const where = (html ?? element?.outerHTML ?? "").slice(0, 300);
  return { by, rule, clause, words: `${where} ${words}`, excused };
}
