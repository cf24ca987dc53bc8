// What is written for whoever runs or changes Clave tells of every command, setting and package, and of none that is not there.

import { deepEqual, ok } from "node:assert/strict";
import { existsSync } from "node:fs";
import denoJson from "../deno.json" with { type: "json" };
import { readSettings } from "../db/settings.ts";
import { packages } from "./support/install.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => Deno.readTextFileSync(new URL(path, root));

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "domain/README.md",
  "db/README.md",
];

/** What the operator's commands are made of; nobody types it. */
const inner = ["operate"];

/** Read by the libraries of the database and of password hashing when they are loaded. */
const ofLibraries = /^(LIBSQL_JS_|NAPI_RS_)/;

const tasks: Readonly<Record<string, string>> = denoJson.tasks;

function documentedSettings(): string[] {
  return read(".env.example").match(/^[A-Z_]+(?==)/gm) ?? [];
}

Deno.test("README or CONTRIBUTING tell of every command, and of none that is not there", () => {
  const text = read("README.md") + read("CONTRIBUTING.md");
  const told = [...text.matchAll(/\btask ([a-z]+)/g)].map(([, name]) => name!);
  deepEqual(
    [...new Set(told)].toSorted(),
    Object.keys(tasks).filter((name) => !inner.includes(name)).toSorted(),
  );
});

Deno.test("every command may read the settings that .env.example tells of, and no others", () => {
  const settings = documentedSettings().toSorted();
  for (const [name, command] of Object.entries(tasks)) {
    const allowed = /--allow-env=(\S+)/.exec(command)?.[1]?.split(",");
    if (!allowed) continue;
    const ours = allowed.filter((it) => !ofLibraries.test(it));
    deepEqual(ours.toSorted(), settings, name);
  }
});

Deno.test(".env.example tells of every setting that is read", () => {
  const settings = documentedSettings();
  readSettings((name) => {
    ok(settings.includes(name), name);
    return undefined;
  });
});

Deno.test("README tells of everything that the tests install", () => {
  const text = read("README.md");
  for (const name of Object.values(packages).flat()) {
    ok(text.includes(name), name);
  }
});

Deno.test("every file that a document names or links to is there", () => {
  const missing = documents.flatMap((document) => {
    const text = read(document);
    const base = new URL(document, root);
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
    const named = [...text.matchAll(/`([\w/]+\/[\w.]+\.(?:tsx?|json|csv))`/g)];
    const here = (path: string) =>
      [base, root].some((from) => existsSync(new URL(path, from)));
    return [...linked, ...named].map(([, path]) => path!)
      .filter((path) => !here(path))
      .map((path) => `${document} names ${path}`);
  });
  deepEqual(missing, []);
});
