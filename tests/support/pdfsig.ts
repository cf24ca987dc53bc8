// What a stranger's program says of a signature in a PDF: Poppler's pdfsig, over NSS.

export interface Judged {
  /** `Signature is Valid.` and what else it may say. */
  readonly signature: string;
  readonly certificate: string;
  readonly kind: string;
  readonly signer: string;
  /** Nothing stands outside of what was signed. */
  readonly whole: boolean;
}

/** `trusted`: certificates in PEM, the only ones that it believes. */
export async function pdfsig(
  pdf: Uint8Array,
  trusted: string,
): Promise<Judged> {
  const folder = await Deno.makeTempDir();
  try {
    const store = `sql:${folder}`;
    await run("certutil", "-N", "-d", store, "--empty-password");
    const found = trusted.match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g);
    for (const [at, one] of (found ?? []).entries()) {
      const file = `${folder}/${at}.pem`;
      await Deno.writeTextFile(file, one);
      const name = ["-n", `c${at}`, "-t", "C,C,C", "-i", file];
      await run("certutil", "-A", "-d", store, ...name);
    }
    await Deno.writeFile(`${folder}/it.pdf`, pdf);
    const said = await run("pdfsig", "-nssdir", store, `${folder}/it.pdf`);
    const after = (label: string) =>
      new RegExp(`- ${label}: (.*)`).exec(said)?.[1] ?? "";
    return {
      signature: after("Signature Validation"),
      certificate: after("Certificate Validation"),
      kind: after("Signature Type"),
      signer: after("Signer Certificate Common Name"),
      whole: said.includes("Total document signed"),
    };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

async function run(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await new Deno.Command(program, {
    args,
    stdin: "null",
    stderr: "null",
  }).output();
  return new TextDecoder().decode(stdout);
}
