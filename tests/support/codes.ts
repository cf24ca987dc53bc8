// Short codes in tests: one that is wrong for certain, and whether one is told. Both by what the code is: what is likely of random digits fails one day.

/** A code as long that is not this one. */
export function otherThan(code: string): string {
  return (code.startsWith("0") ? "1" : "0") + code.slice(1);
}

/** Whether it stands there by itself. Within a longer number, or within what is sealed, three digits come up by chance, and so do six. */
export function tells(text: string, code: string): boolean {
  return new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(text);
}
