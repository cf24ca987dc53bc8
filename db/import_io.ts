// What an operator's command needs of the terminal; main.ts gives it.

export interface ImportIo {
  /** Whether `err` is a terminal: only there is a bar drawn. */
  readonly terminal: boolean;
  /** Writes to standard output, exactly this. */
  out(text: string): void;
  /** Writes to standard error, exactly this. */
  err(text: string): void;
}

/** Opens a file to read, or says why not; the caller's error texts name no system call. */
export async function openFile(
  path: string,
): Promise<Deno.FsFile | "not-found" | "not-readable"> {
  try {
    const file = await Deno.open(path);
    if ((await file.stat()).isDirectory) {
      file.close();
      return "not-readable";
    }
    return file;
  } catch (error) {
    return error instanceof Deno.errors.NotFound ? "not-found" : "not-readable";
  }
}
