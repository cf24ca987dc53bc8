// Letters for a printer: one PDF for each in a folder that the printing house empties.

import type { Carried, Carrier } from "./carrier.ts";

export interface Printer {
  /** An existing folder, not on another file system than its temporary files: they begin with a dot in the same one. */
  readonly folder: string;
}

export function letterCarrier({ folder }: Printer): Carrier {
  return {
    channel: "letter",
    async carry(message, { attachments }): Promise<Carried> {
      const [letter] = attachments;
      if (!letter || !/^[\w-]+$/.test(message.id)) return "refused";
      await writeWhole(`${folder}/${message.id}.pdf`, await letter.bytes());
      return "sent";
    },
  };

  /** The printer sees a whole letter or none; written again, it keeps its name. */
  async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
    const part = await Deno.makeTempFile({ dir: folder, prefix: "." });
    try {
      using file = await Deno.open(part, { write: true });
      let written = 0;
      while (written < bytes.length) {
        written += await file.write(bytes.subarray(written));
      }
      await file.sync();
      await Deno.rename(part, path);
    } catch (error) {
      await Deno.remove(part).catch(() => {});
      throw error;
    }
  }
}
