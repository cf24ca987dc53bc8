// Hashing passwords: one contract for native code and for WebAssembly (PM-29, OWASP).

import { deepEqual, equal, match, notEqual } from "node:assert/strict";
import { type Kdf, openKdf } from "../../db/passwords/kdf.ts";
import { openPasswords } from "../../db/passwords/open.ts";
import { wasmKdf } from "../../db/passwords/wasm.ts";
import { mac } from "../../db/keys/mac.ts";
import { defaultPolicy, type Policy } from "../../domain/policy.ts";

const pepper = mac(new Uint8Array(32).fill(7));
const { hashing } = defaultPolicy.password;

function policyWith(change: Partial<typeof hashing>): Policy {
  const { password } = defaultPolicy;
  return {
    ...defaultPolicy,
    password: { ...password, hashing: { ...hashing, ...change } },
  };
}

function passwordsOf(change: Partial<typeof hashing> = {}, by = pepper) {
  return openPasswords("native", { mac: by, policy: policyWith(change) });
}

async function hashOf(
  passwords: ReturnType<typeof passwordsOf>,
  text: string,
): Promise<string> {
  const answer = await passwords.hash(text);
  if (answer.kind !== "hashed") throw new Error(answer.kind);
  return answer.hash;
}

Deno.test("native and WebAssembly make Argon2id with what the policy asks, and each is good for the other", async () => {
  using wasm = wasmKdf();
  const both: readonly Kdf[] = [await openKdf("native"), wasm];
  for (const one of both) {
    const made = await one.hash("a password", hashing);
    match(made, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    for (const other of both) {
      equal(await other.verify(made, "a password"), true);
      equal(await other.verify(made, "another password"), false);
    }
  }
});

for (
  const [permission, expected] of [
    ["--allow-ffi=./node_modules", "native"],
    ["--deny-ffi", "wasm"],
  ] as const
) {
  Deno.test(`with ${permission} a process hashes by ${expected}, and verifies what the other made`, async () => {
    const kdf = new URL("../../db/passwords/kdf.ts", import.meta.url).href;
    const made = await (await openKdf("native")).hash("a password", hashing);
    const script = `
      import { allowedKdf, openKdf } from ${JSON.stringify(kdf)};
      const name = await allowedKdf();
      const right = await (await openKdf(name))
        .verify(${JSON.stringify(made)}, "a password");
      console.log(name, right);
      Deno.exit(0);`;
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--no-prompt",
        "--allow-read",
        "--allow-env",
        permission,
        "-",
      ],
      cwd: new URL("../..", import.meta.url),
      stdin: "piped",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const writer = child.stdin.getWriter();
    await writer.write(new TextEncoder().encode(script));
    await writer.close();
    const { stdout, stderr } = await child.output();
    const decoder = new TextDecoder();
    equal(
      decoder.decode(stdout).trim(),
      `${expected} true`,
      decoder.decode(stderr),
    );
  });
}

Deno.test("a password is hashed with a salt of its own, and found right again", async () => {
  const passwords = passwordsOf();
  const first = await hashOf(passwords, "una frase larga y mía");
  notEqual(first, await hashOf(passwords, "una frase larga y mía"));
  deepEqual(await passwords.verify("una frase larga y mía", first), {
    kind: "right",
    outdated: false,
  });
  deepEqual(await passwords.verify("una frase larga y mia", first), {
    kind: "wrong",
  });
});

Deno.test("without the pepper a stolen hash gives nobody a guess", async () => {
  const hash = await hashOf(passwordsOf(), "12345678");
  const thief = passwordsOf({}, mac(new Uint8Array(32).fill(8)));
  deepEqual(await thief.verify("12345678", hash), { kind: "wrong" });
});

Deno.test("nobody's password is wrong, whatever is typed", async () => {
  const passwords = passwordsOf();
  for (const typed of ["", "decoy", "\u0000decoy"]) {
    deepEqual(await passwords.verify(typed, null), { kind: "wrong" });
  }
});

Deno.test("when the parameters rise, an older hash is right and is to be made anew", async () => {
  const hash = await hashOf(passwordsOf(), "a password");
  const risen = passwordsOf({ passes: 3 });
  deepEqual(await risen.verify("a password", hash), {
    kind: "right",
    outdated: true,
  });
});

Deno.test("beyond the line passwords are turned away at once, and those in it are served", async () => {
  const passwords = passwordsOf({ atOnce: 1, inLine: 2 });
  const hash = await hashOf(passwords, "a password");
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => passwords.verify("a password", hash)),
  );
  const kinds = answers.map(({ kind }) => kind);
  deepEqual(kinds, [...Array(3).fill("right"), ...Array(7).fill("busy")]);
  equal((await passwords.verify("a password", hash)).kind, "right");
});
