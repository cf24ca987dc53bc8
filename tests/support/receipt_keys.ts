// Keys that close receipts, for tests that open stores without a whole Clave around them.

import { csvCipher } from "../../db/keys/csv_cipher.ts";
import { seal } from "../../db/keys/seal.ts";
import type { ReceiptKeys } from "../../db/libsql/receipts.ts";
import type { Random } from "../../domain/ports.ts";

const random: Random = (bytes) => crypto.getRandomValues(new Uint8Array(bytes));
const key = (byte: number) => new Uint8Array(32).fill(byte);

export const receiptKeys: ReceiptKeys = {
  csvCipher: csvCipher(key(1), random),
  seal: seal([{ number: 1, key: key(2) }], random),
};
