// What is kept of what somebody recorded.

import type { EvidencePart } from "../../domain/registration/evidence.ts";
import type { Clave } from "./clave.ts";
import { bytesOf } from "./media.ts";

export async function count(
  { database }: Clave,
  table: string,
): Promise<number> {
  const { rows: [row] } = await database.client.execute(
    `select count(*) as n from ${table}`,
  );
  return Number(row?.n);
}

export async function kept({ world }: Clave, id: string, part: EvidencePart) {
  const found = await world.evidence.read(id, part);
  const pieces: Uint8Array[] = [];
  for await (const piece of found!.chunks) pieces.push(piece);
  return bytesOf(...pieces);
}
