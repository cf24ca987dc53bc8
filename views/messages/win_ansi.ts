// The letters that a PDF's standard fonts have (WinAnsi, ISO 32000-1 annex D), and what to write for the others.

const extra = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

/** Letters that are not another one with a mark on it. */
const alike: Readonly<Record<string, string>> = {
  "Ł": "L",
  "ł": "l",
  "Đ": "D",
  "đ": "d",
  "Ħ": "H",
  "ħ": "h",
  "ı": "i",
  "Ŀ": "L·",
  "ŀ": "l·",
  "Ŋ": "N",
  "ŋ": "n",
  "Ŧ": "T",
  "ŧ": "t",
  "ẞ": "SS",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "′": "’",
};

/** Never fails: a name in letters that the font lacks must still reach its owner's letterbox. */
export function toWinAnsi(text: string): string {
  return [...text.normalize("NFC")].map((letter) => {
    if (has(letter)) return letter;
    if (/\s/.test(letter)) return " ";
    const near = alike[letter] ??
      letter.normalize("NFKD").replace(/\p{M}/gu, "");
    return [...near].every(has) ? near : "?";
  }).join("");
}

function has(letter: string): boolean {
  return /^[\x20-\x7e\xa0-\xff]$/.test(letter) || extra.has(letter);
}
