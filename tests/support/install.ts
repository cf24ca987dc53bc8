// What the tests need beyond npm: a browser, a real Redis, and strangers who check what we write and sign. Debian's own packages where we may install them.

import { existsSync } from "node:fs";

/** Where Chromium is, or null. */
export function chromiumPath(): string | null {
  return find("chromium") ?? find("chromium-browser") ?? find("google-chrome");
}

export function hasChromium(): boolean {
  return chromiumPath() !== null;
}

export function hasRedis(): boolean {
  return find("redis-server") !== null;
}

/** Poppler's tools, and those of NSS that say whom they trust. */
export function hasPdfsig(): boolean {
  return find("pdfsig") !== null && find("certutil") !== null;
}

/** Reads back what Clave wrote for browsers, and checks its certificates. */
export function hasOpenssl(): boolean {
  return find("openssl") !== null;
}

/** Installs what is missing on Debian as root; elsewhere says what will be skipped. */
export async function install(): Promise<void> {
  const missing = [
    ...(hasChromium() ? [] : ["chromium"]),
    ...(hasRedis() ? [] : ["redis-server"]),
    ...(hasPdfsig() ? [] : ["poppler-utils", "libnss3-tools"]),
    ...(hasOpenssl() ? [] : ["openssl"]),
  ];
  if (missing.length === 0) return;
  const names = missing.join(", ");
  if (!existsSync("/etc/debian_version") || Deno.uid() !== 0) {
    console.log(`Not installed: ${names}. Tests that need it are skipped.`);
    return;
  }
  console.log(`Installing ${names}`);
  const done = await apt("update") &&
    await apt("install", "--yes", "--no-install-recommends", ...missing);
  if (!done) console.log(`Could not install ${names}.`);
}

async function apt(...args: string[]): Promise<boolean> {
  const { success } = await new Deno.Command("apt-get", {
    args: ["--quiet", "--quiet", ...args],
    env: { DEBIAN_FRONTEND: "noninteractive" },
    stdin: "null",
  }).spawn().status;
  return success;
}

function find(program: string): string | null {
  const folders = Deno.env.get("PATH")?.split(":") ?? [];
  const paths = folders.map((folder) => `${folder}/${program}`);
  return paths.find((path) => existsSync(path)) ?? null;
}
