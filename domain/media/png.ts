// PNG (ISO/IEC 15948): its size in pixels, and the file without its notes. Nothing is unpacked.

import { type Damaged, damaged, type Picture } from "./answer.ts";
import { ascii, Kept, says, u32 } from "./bytes.ts";

/** Without these there is no picture. */
const needed = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"];

/** Null for what does not begin as one. `most`: chunks after which a file is given up. */
export function readPng(
  bytes: Uint8Array,
  most: number,
): Picture | Damaged | null {
  if (!says(bytes, 0, "\x89PNG\r\n\x1a\n")) return null;
  if (!says(bytes, 12, "IHDR") || u32(bytes, 8) !== 13) return damaged;
  const kept = new Kept(bytes);
  kept.keep(0, 8);
  let data = false;
  let at = 8;
  for (let chunks = 0; chunks < most; chunks++) {
    const end = at + 12 + u32(bytes, at);
    if (end > bytes.length) return damaged;
    const type = ascii(bytes, at + 4, 4);
    if (type === "IHDR" && at !== 8) return damaged;
    if (needed.includes(type)) kept.keep(at, end);
    data ||= type === "IDAT";
    if (type === "IEND") {
      if (!data) return damaged;
      const [width, height] = [u32(bytes, 16), u32(bytes, 20)];
      return {
        ...{ kind: "picture", type: "image/png", width, height },
        kept: kept.all(),
      };
    }
    at = end;
  }
  return damaged;
}
