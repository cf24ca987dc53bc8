// The laws of the house: who imports whom, who may ask the time, how long a file may grow. Each failure names the offender.

import { deepEqual } from "node:assert/strict";

interface Law {
  /** Folders of ours. */
  readonly folders: readonly string[];
  /** Packages; one that ends in a slash stands for all its paths. */
  readonly packages: readonly string[];
}

const mayImport: Readonly<Record<string, Law>> = {
  domain: {
    folders: ["domain"],
    packages: ["@oslojs/", "libphonenumber-js/", "valibot"],
  },
  views: {
    folders: ["views", "domain"],
    packages: [
      "@cantoo/pdf-lib",
      "hono/jsx",
      // Draws a text as a code for cameras: pure, and nothing of its own.
      "qr",
    ],
  },
  db: {
    folders: ["db", "domain"],
    packages: [
      "@block65/webcrypto-web-push",
      // A signature is put into a PDF where its key is.
      "@cantoo/pdf-lib",
      "@libsql/client",
      "@node-rs/argon2",
      "@oslojs/",
      // Only to make certificates; what is presented is read by domain/certificate.
      "@peculiar/x509",
      "@phi-ag/argon2/",
      "@upstash/redis/",
      "drizzle-orm",
      "asn1js",
      "drizzle-orm/",
      "@simplewebauthn/server",
      "@simplewebauthn/server/",
      "jose",
      "libsql",
      "node:",
      "nodemailer",
      "pkijs",
      "reflect-metadata",
      "valibot",
    ],
  },
  routes: {
    folders: ["routes", "views", "domain"],
    packages: [
      "@hono/node-server",
      "@oslojs/",
      "hono",
      "hono/",
      "htmx.org/",
      "node:crypto",
      "node:https",
      "node:tls",
      "node:zlib",
      // As text: what reads QR codes goes to browsers as it is.
      "qr",
      "qr/",
      "valibot",
    ],
  },
  // What an integrator copies knows nothing of our inside.
  examples: {
    folders: ["examples"],
    packages: ["hono", "hono/", "openid-client"],
  },
};

/** Packages that few files know. */
const doors: Readonly<Record<string, readonly string[]>> = {
  "@upstash/redis/": ["db/redis/client.ts"],
  "libsql": ["db/libsql/compiled.ts"],
  // Deno.serve cannot ask for a client certificate.
  "@hono/node-server": ["routes/certificate/listener.ts"],
  "node:https": ["routes/certificate/listener.ts"],
  "@peculiar/x509": [
    "db/certificates/issue.ts",
    "db/certificates/dev/issue.ts",
  ],
  "@block65/webcrypto-web-push": ["db/carriers/push.ts", "db/keys/vapid.ts"],
  "qr": ["views/parts/qr.tsx", "routes/http/assets.ts"],
  "pkijs": ["db/keys/cms.ts", "db/certificates/dev/pkcs12.ts"],
};

/** Packages that take so long to load that no start may wait for them. */
const slow = ["@cantoo/pdf-lib", "@peculiar/x509", "asn1js", "pkijs"];

/** Time and chance come from the World, so that tests and development can move them. A stopwatch (`performance.now`) decides nothing. */
const clockOrChance =
  /\b(Date\.now|Temporal\.Now|Math\.random|getRandomValues|randomUUID|randomBytes)\b|\bnew Date\(\s*\)/;

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  /** Without comments, which may name what the code may not. */
  readonly code: string;
}

function read(path: string, folder: string): Source {
  const text = Deno.readTextFileSync(path);
  const code = text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");
  return { path, folder, text, code };
}

function sourcesIn(folder: string, top = folder): Source[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) => {
    const path = `${folder}/${name}`;
    if (isDirectory) return sourcesIn(path, top);
    return /\.tsx?$/.test(name) ? [read(path, top)] : [];
  });
}

Deno.chdir(new URL("..", import.meta.url));
const sources = Object.keys(mayImport).flatMap((folder) => sourcesIn(folder));

function importsOf({ code }: Source): string[] {
  const statements = /\b(?:from|import)\s*\(?\s*"([^"]+)"/g;
  return [...code.matchAll(statements)].map(([, target]) => target!);
}

function isOneOf(target: string, packages: readonly string[]): boolean {
  return packages.some((it) =>
    /[/:]$/.test(it) ? target.startsWith(it) : target === it
  );
}

/** Checks every source and lists all offenders at once. */
function law(name: string, offences: (source: Source) => string[]) {
  Deno.test(name, () => deepEqual(sources.flatMap(offences), []));
}

law("folders import only the folders they may", (source) =>
  importsOf(source)
    .filter((target) => target.startsWith("."))
    .filter((target) => {
      const { pathname } = new URL(target, `file:///${source.path}`);
      const to = pathname.split("/")[1]!;
      return !mayImport[source.folder]!.folders.includes(to);
    })
    .map((target) => `${source.path} imports ${target}`));

law("folders import only the packages they may", (source) =>
  importsOf(source)
    .filter((target) => !target.startsWith("."))
    .filter((target) => !isOneOf(target, mayImport[source.folder]!.packages))
    .map((target) => `${source.path} imports ${target}`));

law("some packages have few doors", (source) =>
  Object.entries(doors)
    .filter(([door, paths]) =>
      !paths.includes(source.path) &&
      importsOf(source).some((target) => isOneOf(target, [door]))
    )
    .map(([door, paths]) => `${source.path} imports ${door}, not ${paths}`));

/** What is loaded with this file: neither types nor what an `import()` waits for. */
function loadedWith({ code }: Source): string[] {
  const statements =
    /^(?:import|export)\b(?! type\b)(?:[^;"]*\bfrom)?\s*"([^"]+)"/gm;
  return [...code.matchAll(statements)].map(([, target]) => target!);
}

Deno.test("a start waits for nothing that is slow to load", () => {
  const seen = new Set<string>();
  const waiting = ["main.ts"];
  const found: string[] = [];
  for (const path of waiting) {
    for (const target of loadedWith(read(path, "main"))) {
      if (isOneOf(target, slow)) found.push(`${path} imports ${target}`);
      if (!target.startsWith(".")) continue;
      const next = new URL(target, `file:///${path}`).pathname.slice(1);
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  deepEqual(found, []);
});

law("the doors do not know each other", ({ path, code }) => {
  const other = path.startsWith("domain/oidc/") ? "saml" : "oidc";
  const isDoor = /^domain\/(oidc|saml)\//.test(path);
  return isDoor && code.includes(`"../${other}/`)
    ? [`${path} imports ../${other}/`]
    : [];
});

law("nobody asks the platform for the time or for chance", (source) => {
  const found = clockOrChance.exec(source.code);
  if (source.folder === "examples" || !found) return [];
  return [`${source.path} uses ${found[0]}`];
});

law("domain and views do not know the runtime", ({ path, folder, code }) => {
  const pure = folder === "domain" || folder === "views";
  const found = /\bDeno\.\w+|\bprocess\.\w+|\bfetch\(/.exec(code);
  return pure && found ? [`${path} uses ${found[0]}`] : [];
});

law(
  "only main.ts reads the environment",
  ({ path, code }) =>
    /\bDeno\.env\b|\bprocess\.env\b/.test(code)
      ? [`${path} reads the environment`]
      : [],
);

law(
  "a file opens with what it knows",
  ({ path, text }) =>
    text.startsWith("// ") ? [] : [`${path} opens without a comment`],
);

law("no file is longer than 300 lines", ({ path, text }) => {
  const lines = text.split("\n").length - 1;
  return lines > 300 ? [`${path} has ${lines} lines`] : [];
});

/** The tool that writes migrations reads every table of the schema by itself. */
const readByTools = ["db/libsql/schema.ts"];

Deno.test("what is exported has a use elsewhere", () => {
  const readers = [read("main.ts", "main"), ...sources, ...sourcesIn("tests")];
  const files = new Map<string, number>();
  for (const { code } of readers) {
    for (const word of new Set(code.match(/\w+/g))) {
      files.set(word, (files.get(word) ?? 0) + 1);
    }
  }
  const declared = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
  const unused = readers
    .filter(({ path }) => !readByTools.includes(path))
    .flatMap(({ path, code }) =>
      [...code.matchAll(declared)]
        .filter(([, name]) => files.get(name!) === 1)
        .map(([, name]) => `${path} exports ${name}`)
    );
  deepEqual(unused, []);
});
