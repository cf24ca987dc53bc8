// Test files in one process: what they all import is read, compiled and warmed up once, which was most of what a small file cost.

/** A file that cannot be loaded is one test that fails; those beside it run. */
for (const path of Deno.args) {
  try {
    await import(new URL(`../${path}`, import.meta.url).href);
  } catch (cause) {
    Deno.test(`${path} loads`, () => {
      throw new Error(`${path} cannot be loaded`, { cause });
    });
  }
}
