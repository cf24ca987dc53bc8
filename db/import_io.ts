// What an operator's command needs of the terminal; main.ts gives it.

export interface ImportIo {
  /** Whether `err` is a terminal: only there is a bar drawn. */
  readonly terminal: boolean;
  /** Writes to standard output, exactly this. */
  out(text: string): void;
  /** Writes to standard error, exactly this. */
  err(text: string): void;
}

/** Opens a file to read; where it cannot, null, and why is told, without naming a system call. */
export async function openFile(
  path: string,
  io: ImportIo,
): Promise<Deno.FsFile | null> {
  const file = await opened(path);
  if (typeof file !== "string") return file;
  io.err(`${path}: ${file}\n`);
  return null;
}

async function opened(
  path: string,
): Promise<Deno.FsFile | "no such file" | "cannot be read"> {
  try {
    const file = await Deno.open(path);
    if ((await file.stat()).isDirectory) {
      file.close();
      return "cannot be read";
    }
    return file;
  } catch (error) {
    return error instanceof Deno.errors.NotFound
      ? "no such file"
      : "cannot be read";
  }
}
