// Argon2id in WebAssembly, in a worker: on the event loop each password would hold up everybody for 26 ms.

import type { Hashing, Kdf } from "./kdf.ts";

export type WasmTask =
  | { readonly kind: "hash"; readonly text: string; readonly by: Hashing }
  | { readonly kind: "verify"; readonly text: string; readonly hash: string };

/** By its number, as answers may come in any order. */
export interface WasmQuestion {
  readonly number: number;
  readonly task: WasmTask;
}

export type WasmAnswer =
  & { readonly number: number }
  & ({ readonly value: string | boolean } | { readonly error: string });

export function wasmKdf(): Kdf & Disposable {
  const worker = new Worker(new URL("./wasm_worker.ts", import.meta.url), {
    type: "module",
  });
  const waiting = new Map<number, PromiseWithResolvers<string | boolean>>();
  let last = 0;

  worker.onmessage = ({ data }: MessageEvent<WasmAnswer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ("error" in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data.value);
  };

  return {
    hash: async (text, by) => String(await ask({ kind: "hash", text, by })),
    verify: async (hash, text) =>
      await ask({ kind: "verify", text, hash }) === true,
    [Symbol.dispose]: () => worker.terminate(),
  };

  function ask(task: WasmTask): Promise<string | boolean> {
    const number = ++last;
    const asked = Promise.withResolvers<string | boolean>();
    waiting.set(number, asked);
    worker.postMessage({ number, task } satisfies WasmQuestion);
    return asked.promise;
  }
}
