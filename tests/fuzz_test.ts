// Thousands of malformed requests over every route: none is a fault, none hangs, none is echoed as markup, none is sent elsewhere (R22, R33).

import { equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { defaultPolicy, type LimitRule } from "../domain/policy.ts";
import type { Browser } from "./support/browser.ts";
import { type Clave, openClave } from "./support/clave.ts";
import { junk, type Known, markup, requestOf } from "./support/junk.ts";
import { openNode } from "./support/nodes.ts";
import {
  advanced,
  askForPassword,
  better,
  good,
  withPassword,
} from "./support/passwords.ts";
import {
  ana,
  authorizeAddress,
  callback,
  carmen,
  contactOf,
  csvOf,
  emma,
  identifyFor,
  redeem,
  registerByLetter,
  signInWithPin,
  verifier,
  visitor,
} from "./support/steps.ts";

const base = "http://localhost:8000";

/** What takes longer, in milliseconds, never ends: a machine may be busy with more than this. */
const patience = 60_000;

const noLimits = Object.fromEntries(
  Object.entries(defaultPolicy.limits).map((
    [name, rule],
  ) => [name, { ...rule, most: 1_000_000 } satisfies LimitRule]),
) as typeof defaultPolicy.limits;

Deno.test("10,000 malformed requests over every route are refused, each in its way", async () => {
  await using clave = await openClave();
  const known = await knownOf(clave);
  await bear(clave.app, { runs: 10_000, patterns: patternsOf(clave), known });
});

Deno.test("junk in every step of real visits is refused, each in its way", async () => {
  const policy = { ...defaultPolicy, limits: noLimits };
  await using clave = await openClave({ policy });
  const known = await knownOf(clave);
  // Without the clock of development, which would end the visits.
  using node = await openNode(clave);
  const patterns = patternsOf(clave).filter((one) => one.includes("/:"))
    .filter((one) => /attempt|visit|sealed/.test(one));
  await bear(node.app, { runs: 3_000, patterns, known });
  const state = await clave.world.people.find(ana.document as never);
  equal(state.account?.state, "active");
});

interface Storm {
  readonly runs: number;
  readonly patterns: readonly string[];
  readonly known: Known;
}

async function bear(
  app: { fetch(request: Request): Response | Promise<Response> },
  { runs, patterns, known }: Storm,
): Promise<void> {
  const answered = fc.asyncProperty(junk(patterns, known), async (sent) => {
    const request = requestOf(base, sent);
    fc.pre(request !== null);
    const answer = await within(Promise.resolve(app.fetch(request)));
    const body = await within(answer.text());
    ok(answer.status < 500, `${answer.status}`);
    ok(!body.includes(markup), "an echo that is markup");
    const to = answer.headers.get("location");
    const { origin } = new URL(to ?? "/", base);
    ok(origin === base || to?.startsWith(callback), `sent to ${to}`);
  });
  await fc.assert(answered, { numRuns: runs });
}

async function within<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("it hangs")), patience);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

function patternsOf({ app }: Clave): string[] {
  return [...new Set(app.routes.map(({ path }) => path))];
}

/** Real values of every kind: addresses of every step, cookies, codes, tokens. */
async function knownOf(clave: Clave): Promise<Known> {
  const b = visitor(clave);
  const seen: string[] = [];
  const see = (page: { url: URL }) => {
    seen.push(...page.url.pathname.split("/").filter((one) => one.length > 40));
  };
  await registerByLetter(clave, b, ana);
  see(b.page);
  const end = await signInWithPin(clave, b, ana);
  const code = end.url.searchParams.get("code")!;
  const { id_token, access_token } =
    await (await clave.app.fetch(redeem(clave, code))).json();
  await stagesOfSignin(b.newTab(), see);
  await stagesOfRegistering(clave, b.newTab(), see);
  await stagesOfHerOwn(b.newTab(), see);
  const secrets = await stagesOfPassword(clave, b.newTab(), see);
  seen.push(...secrets);
  return {
    segments: seen,
    cookies: [...b.cookies].map(([key, value]) =>
      `${key.slice(key.indexOf(" ") + 1)}=${value}`
    ),
    values: [
      ...new URL(authorizeAddress(base)).searchParams.values(),
      ...[ana, carmen, emma].flatMap((person) => Object.values(person)),
      ...["password", "reinforced", "show", "hide", "later", good, better],
      ...["change-password", ...secrets],
      ...["pin", "again", "cancel", "restart", "change", "change-document"],
      ...["permanent", "not-permanent", "send-letter", "have-letter"],
      ...["another-letter", "authorization_code", "none", "login", "0", "yes"],
      ...["123456", "000000", verifier, code, id_token, access_token],
    ],
  };
}

async function stagesOfSignin(
  b: Browser,
  see: (page: { url: URL }) => void,
): Promise<void> {
  see(await b.open(authorizeAddress(base, { prompt: "login" })));
  await b.send({ action: "pin" });
  see(await b.send({ document: ana.document }));
  see(await b.send({ contrast: ana.contrast }));
}

/** With the session that is open; a form's seal is as good a segment as an address's. */
async function stagesOfHerOwn(
  b: Browser,
  see: (page: { url: URL }) => void,
): Promise<void> {
  await b.open(`${base}/es/account/code`);
  see(await b.send({}));
  await b.open(`${base}/es/account/email`);
  see(await b.send({ contrast: ana.contrast }));
  see(await b.send({ email: "x@example.net", email_again: "x@example.net" }));
}

/** Answers with the codes that lead there: typed, or as a part of an address. */
async function stagesOfPassword(
  clave: Clave,
  b: Browser,
  see: (page: { url: URL }) => void,
): Promise<readonly string[]> {
  const { document, email, phone } = emma;
  const activation_code = await withPassword(clave, emma, advanced);
  see(await askForPassword(clave, b, "substantial"));
  see(await b.send({ document, password: good }));
  await b.open(`${base}/es/password/forgotten`);
  see(await b.send({ document, email, activation_code }));
  const { body } = await clave.lastMessageTo(email);
  if (body.kind !== "password-reset") throw new Error(body.kind);
  see(await b.open(`${body.link}/${body.code}`));
  see(await b.send({}));
  see(await b.send({ code: await clave.lastCodeTo(phone) }));
  return [activation_code, body.code];
}

async function stagesOfRegistering(
  clave: Clave,
  b: Browser,
  see: (page: { url: URL }) => void,
): Promise<void> {
  await b.open(`${base}/es/register`);
  see(await b.send({ document: carmen.document }));
  await b.open(`${base}/es/register`);
  see(await identifyFor(b, carmen));
  see(await b.send({ action: "send-letter" }));
  see(await b.send({ action: "have-letter" }));
  see(await b.send({ csv: await csvOf(clave) }));
  see(await b.send(contactOf(carmen)));
}
