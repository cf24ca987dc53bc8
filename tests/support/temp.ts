// A folder that goes away with the scope that asked for it.

/** Use it as `using folder = tempFolder()`. */
export function tempFolder(): Disposable & { readonly path: string } {
  const path = Deno.makeTempDirSync({ prefix: "clave-" });
  return {
    path,
    [Symbol.dispose]: () => Deno.removeSync(path, { recursive: true }),
  };
}
