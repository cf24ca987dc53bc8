// What the tests need beyond npm: a browser, a real Redis, and strangers who check what we write and sign. Debian's own packages where we may install them.

import { existsSync } from "node:fs";

/** Chromium without a window to draw: it costs less than half of what the whole browser does. */
const headless = "chromium-headless-shell";

/** Debian's packages for each thing that is needed. */
export const packages = {
  chromium: [headless],
  redis: ["redis-server"],
  pdfsig: ["poppler-utils", "libnss3-tools"],
  openssl: ["openssl"],
  textBrowsers: ["lynx", "w3m", "bsdutils"],
};

/** Where Chromium is, or null. */
export function chromiumPath(): string | null {
  return find(headless) ?? find("chromium") ?? find("chromium-browser") ??
    find("google-chrome");
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

/** Two that show text alone, and what lends them a terminal. */
export function hasTextBrowsers(): boolean {
  return ["lynx", "w3m", "script"].every((name) => find(name) !== null);
}

/** Installs what is missing on Debian as root; elsewhere says what will be skipped. */
export async function install(): Promise<void> {
  const missing = [
    ...(find(headless) ? [] : packages.chromium),
    ...(hasRedis() ? [] : packages.redis),
    ...(hasPdfsig() ? [] : packages.pdfsig),
    ...(hasOpenssl() ? [] : packages.openssl),
    ...(hasTextBrowsers() ? [] : packages.textBrowsers),
  ];
  if (missing.length === 0) return;
  if (existsSync("/etc/debian_version") && Deno.uid() === 0) {
    console.log(`Installing ${missing.join(", ")}`);
    await apt("update");
    await apt("install", ...missing.filter((name) => name !== headless));
    // Not every Debian has it, and the whole browser does as well.
    if (missing.includes(headless) && !await apt("install", headless)) {
      if (!hasChromium()) await apt("install", "chromium");
    }
  }
  const skipped = [
    ...(hasChromium() ? [] : ["a Chromium"]),
    ...(hasRedis() ? [] : ["Redis"]),
    ...(hasPdfsig() ? [] : ["Poppler's and NSS's tools"]),
    ...(hasOpenssl() ? [] : ["OpenSSL"]),
    ...(hasTextBrowsers() ? [] : ["Lynx and w3m"]),
  ];
  if (skipped.length === 0) return;
  console.log(
    `Not installed: ${skipped.join(", ")}. Tests that need it are skipped.`,
  );
}

async function apt(
  act: "update" | "install",
  ...names: string[]
): Promise<boolean> {
  if (act === "install" && names.length === 0) return true;
  const how = act === "install" ? ["--yes", "--no-install-recommends"] : [];
  const { success } = await new Deno.Command("apt-get", {
    args: ["--quiet", "--quiet", act, ...how, ...names],
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
