// A terminal that remembers what was written to it.

import type { ImportIo } from "../../db/import_io.ts";

export function heard(given: Partial<ImportIo> = {}) {
  const texts = { out: "", err: "" };
  const io: ImportIo = {
    terminal: false,
    out: (text) => void (texts.out += text),
    err: (text) => void (texts.err += text),
    ...given,
  };
  return { io, out: () => texts.out, err: () => texts.err };
}
