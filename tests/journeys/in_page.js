// Runs inside a page, through the browser's own door, so that the page's policy about scripts stays as it is served.

globalThis.inPage = {
  /** Style sheets by address: to load and read them for every page would be most of what laying it costs. */
  sheets: {},

  /** Puts another page in the place of this one. Its scripts do not run; what it wants focused is, as a browser would. */
  async lay(html) {
    const { documentElement } = new DOMParser()
      .parseFromString(html, "text/html");
    const links = [
      ...documentElement.querySelectorAll("link[rel=stylesheet]"),
    ];
    document.adoptedStyleSheets = await Promise.all(
      links.map(({ href }) => inPage.sheets[href] ??= sheetAt(href)),
    );
    links.forEach((link) => link.remove());
    // The parser knows no scripts and reads what stands there for such browsers: this one would go away by it.
    documentElement.querySelectorAll("noscript meta").forEach((meta) =>
      meta.remove()
    );
    document.replaceChild(
      document.adoptNode(documentElement),
      document.documentElement,
    );
    scrollTo(0, 0);
    document.querySelector("[autofocus]")?.focus();
  },

  /** Lays one page after another, and answers the facts of each and what the engines that it asks find there. */
  async look(pages) {
    const all = [];
    for (const { html, asks } of pages) {
      await inPage.lay(html);
      const facts = inPage.facts();
      const reported = [];
      for (const [engine, given] of asks) {
        reported.push(...await engines[engine](given));
      }
      all.push({ facts, reported });
    }
    return all;
  },

  /** Fills in the first form and presses its button, or the one that the fields name. */
  send(fields) {
    const named = [...document.querySelectorAll("main button[name]")]
      .find(({ name, value }) => fields[name] === value);
    const form = named?.form ?? document.querySelector("main form");
    for (const [name, value] of Object.entries(fields)) {
      const box = form.elements[name];
      if (!box || box.localName === "button") continue;
      // A choice among several takes a value as one box does.
      if (box.type === "checkbox") box.checked = true;
      else box.value = value;
    }
    form.setAttribute("data-before", "");
    // The script of this one asks the browser first, and sends it as this does.
    if (form.matches("[data-push]")) return form.submit();
    const sends = "button:not([name]):not([type=button])";
    form.requestSubmit(named ?? form.querySelector(sends));
  },

  sight() {
    const inputs = document.querySelectorAll("main input:not([type=hidden])");
    return {
      title: document.title,
      heading: document.querySelector("h1")?.textContent ?? "",
      // Closed details are no less there for a browser without style.
      text: document.querySelector("main")?.textContent ?? "",
      typed: Object.fromEntries([...inputs].map((it) => [it.name, it.value])),
      errors: [...document.querySelectorAll(".errors a")]
        .map((link) => link.textContent),
    };
  },

  /** What has the focus after a press of Tab, told for whoever goes by keyboard alone. */
  focus(selector) {
    const now = document.activeElement;
    const before = globalThis.focusedBefore;
    globalThis.focusedBefore = now;
    const box = now.getBoundingClientRect();
    const shown = document.elementFromPoint(
      box.left + box.width / 2,
      box.top + box.height / 2,
    );
    return {
      what: now.outerHTML.slice(0, 120),
      reached: now.matches(selector),
      forward: !before?.isConnected ||
        Boolean(before.compareDocumentPosition(now) & 4),
      seen: shown !== null && (now.contains(shown) || shown.contains(now)),
      ringed: getComputedStyle(now).outlineStyle !== "none",
    };
  },

  facts() {
    const root = document.documentElement;
    const focused = document.activeElement;
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return {
      lang: root.lang,
      title: document.title,
      headings: [...document.querySelectorAll("h1")].map((h1) =>
        h1.textContent.trim()
      ),
      errors: document.querySelectorAll(".errors").length,
      twice: ids.filter((id, at) => ids.indexOf(id) < at),
      focus: focused.className || focused.localName,
      /** How many pixels stand out to the side. */
      sideways: root.scrollWidth - root.clientWidth,
      small: [...document.querySelectorAll("a[href], button, input, summary")]
        .filter((target) => !inSentence(target))
        .map((target) => ({ target, box: boxOf(target) }))
        .filter(({ box }) => box.width > 0)
        .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
        .map(({ target, box }) =>
          `${target.localName} “${target.textContent.trim()}” ` +
          `${Math.round(box.width)}×${Math.round(box.height)}`
        ),
    };
  },
};

async function sheetAt(href) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  const answered = new Promise((done) => {
    link.onload = done;
    link.onerror = done;
  });
  document.head.append(link);
  await answered;
  const rules = [...link.sheet?.cssRules ?? []].map(({ cssText }) => cssText);
  link.remove();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join("\n"));
  return sheet;
}

/** The label of a tick box is as good to hit as the box. */
function boxOf(target) {
  const label = target.type === "checkbox" || target.type === "radio"
    ? target.closest("label")
    : null;
  return (label ?? target).getBoundingClientRect();
}

/** A link among words is as high as its line (WCAG 2.5.8). */
function inSentence(target) {
  const parent = target.parentElement;
  return target.localName === "a" &&
    getComputedStyle(target).display === "inline" &&
    parent.textContent.trim() !== target.textContent.trim();
}
