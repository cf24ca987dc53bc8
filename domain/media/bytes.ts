// Reading numbers out of files that somebody sent: big-endian, and never past the end without saying so.

/** Zero where it would be past the end: callers have looked at lengths, and what they missed is no crash. */
export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

export function u16(bytes: Uint8Array, at: number): number {
  return u8(bytes, at) * 0x100 + u8(bytes, at + 1);
}

export function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) * 0x10000 + u16(bytes, at + 2);
}

/** Not exact over 2^53, where no length and no time of ours is. */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) * 0x100000000 + u32(bytes, at + 4);
}

/** Whether these very characters stand there. */
export function says(bytes: Uint8Array, at: number, ascii: string): boolean {
  for (let index = 0; index < ascii.length; index++) {
    if (bytes[at + index] !== ascii.charCodeAt(index)) return false;
  }
  return true;
}

export function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** What is kept of a file: neighbours are one view, so that a file of a million crumbs makes no million views. */
export class Kept {
  readonly pieces: Uint8Array[] = [];
  #from = 0;
  #to = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** In the order of the file. */
  keep(from: number, to: number): void {
    if (from !== this.#to) this.#close();
    if (this.#from === this.#to) this.#from = from;
    this.#to = to;
  }

  /** Bytes of ours between two of theirs. */
  put(own: Uint8Array): void {
    this.#close();
    this.pieces.push(own);
  }

  /** All of it, in views of the file as it came. */
  all(): readonly Uint8Array[] {
    this.#close();
    return this.pieces;
  }

  #close(): void {
    if (this.#to > this.#from) {
      this.pieces.push(this.bytes.subarray(this.#from, this.#to));
    }
    this.#from = this.#to = 0;
  }
}
