// The worker of wasm.ts: one password after the other.

import initialize from "@phi-ag/argon2/node";
import type { WasmAnswer, WasmQuestion, WasmTask } from "./wasm.ts";

const scope = self as unknown as {
  onmessage: (event: MessageEvent<WasmQuestion>) => void;
  postMessage(answer: WasmAnswer): void;
};
const argon2 = initialize();

scope.onmessage = async ({ data: { number, task } }) => {
  try {
    scope.postMessage({ number, value: answerTo(await argon2, task) });
  } catch (error) {
    scope.postMessage({ number, error: (error as Error).name });
  }
};

function answerTo(
  kdf: Awaited<typeof argon2>,
  task: WasmTask,
): string | boolean {
  if (task.kind === "verify") {
    return kdf.tryVerify(task.hash, task.text).success;
  }
  const { memoryKibibytes, passes, lanes } = task.by;
  return kdf.hash(task.text, {
    memoryCost: memoryKibibytes,
    timeCost: passes,
    parallelism: lanes,
    hashLength: 32,
  }).encoded;
}
