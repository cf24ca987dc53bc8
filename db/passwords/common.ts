// The commonest passwords, as a file that is read once, by the first password that is chosen.

import { type BloomFilter, isCommon } from "../../domain/password/common.ts";

/** As `make_common.ts` writes it: a byte with the number of hashes, then the bits. */
const file = new URL("./common.bloom", import.meta.url);

let filter: Promise<BloomFilter> | null = null;

/** Whether it is one that everybody tries first. Of those that are not, one in 10,000 is called so by mistake. */
export async function isCommonPassword(password: string): Promise<boolean> {
  return isCommon(await (filter ??= readFilter()), password);
}

async function readFilter(): Promise<BloomFilter> {
  const bytes = await Deno.readFile(file);
  return { hashes: bytes[0] ?? 0, bits: bytes.subarray(1) };
}
