// Runs inside a page: whether what it says has room, however large or far apart a reader wants her letters.

globalThis.room = {
  /** What is wrong while the page looks as `css` wants it. */
  lack(css) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const own = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...own, sheet];
    const faults = [...sideways(), ...cut(), ...overlaid(), ...moving()];
    document.adoptedStyleSheets = own;
    return faults;
  },

  /** Whoever goes by keyboard sees where she is (WCAG 2.4.11). */
  covered() {
    const all = document.querySelectorAll("a[href], button, input, summary");
    return [...all].filter(isThere).flatMap((target) => {
      // What draws its own box hands the focus to a label around it.
      target.focus();
      const [box] = target.getClientRects();
      if (!box || document.activeElement !== target) return [];
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      const seen = document.elementFromPoint(x, y);
      return seen && (target.contains(seen) || seen.contains(target))
        ? []
        : [`${named(target)} has the focus and is covered`];
    });
  },

  /** With the reader's own few colours a thing is told from the ground by its edge alone. */
  edgeless() {
    return [
      ...document.querySelectorAll(".button, main input, .notice, .wrong"),
    ]
      .filter(isThere)
      .filter((it) => !["checkbox", "radio", "file"].includes(it.type))
      .filter((it) => getComputedStyle(it).borderLeftStyle === "none")
      .map((it) => `${named(it)} has no edge`);
  },

  /** On white paper. */
  pale() {
    return texts().filter(({ color }) => lightness(color) > .18)
      .map(({ words, color }) => `“${words}” is ${color} on paper`);
  },
};

function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const more = scrollWidth - clientWidth;
  return more > 0 ? [`stands out to the side by ${more}`] : [];
}

/** Words outside the window, or outside of what cuts them. */
function cut() {
  return texts().filter(({ box, frame }) =>
    box.left < -1 || box.right > innerWidth + 1 ||
    (frame && (box.right > frame.right + 1 || box.bottom > frame.bottom + 1))
  ).map(({ words }) => `“${words}” is cut`);
}

/** Lines of different texts, one on another. */
function overlaid() {
  const all = texts();
  return all.flatMap((one, at) =>
    all.slice(at + 1).filter((other) => overlap(one.box, other.box))
      .map((other) => `“${one.words}” lies on “${other.words}”`)
  );
}

/** A letter's box is higher than the letter: a quarter of it at both ends is air. */
function overlap(a, b) {
  const air = Math.min(a.height, b.height) / 4;
  return a.left < b.right - 1 && b.left < a.right - 1 &&
    a.top + air < b.bottom - air && b.top + air < a.bottom - air;
}

function moving() {
  return document.getAnimations().map(({ effect }) =>
    `${named(effect.target)} moves`
  );
}

/** Each line of each text that can be seen. */
function texts() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    const words = text.data.trim();
    if (
      !words || !isThere(parent) ||
      parent.closest(".skip, .unseen, .heard, svg, noscript")
    ) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    const { color } = getComputedStyle(parent);
    const frame = frameOf(parent);
    for (const box of range.getClientRects()) {
      if (box.width > 0) {
        lines.push({ words: words.slice(0, 40), box, color, frame });
      }
    }
  }
  return lines;
}

/** Of the nearest one that hides what it has no room for. */
function frameOf(element) {
  for (let it = element; it && it !== document.body; it = it.parentElement) {
    if (/hidden|clip/.test(getComputedStyle(it).overflow)) {
      return it.getBoundingClientRect();
    }
  }
  return null;
}

function isThere(element) {
  return element.checkVisibility({ visibilityProperty: true });
}

function named(element) {
  return `${element.localName} “${element.textContent.trim().slice(0, 40)}”`;
}

/** Relative luminance, as WCAG reckons it; .18 has 4.5 to 1 against white. */
function lightness(color) {
  const [red, green, blue] = color.match(/[\d.]+/g).map((part) => {
    const share = part / 255;
    return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
  });
  return .2126 * red + .7152 * green + .0722 * blue;
}
