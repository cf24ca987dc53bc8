// The catalogue as operators write it: one entry of the services file, checked and made a Service.

import * as v from "valibot";
import { hashSecret } from "./client_secret.ts";
import { languages } from "./language.ts";
import { levelFrom } from "./level.ts";
import type { Policy } from "./policy.ts";
import { isReadable } from "./readable.ts";
import { type Need, needs, scopes, type Service } from "./services.ts";

export type ServiceProblem =
  | "missing"
  | "unknown"
  | "wrong-type"
  | "bad-id"
  | "bad-text"
  | "bad-level"
  /** Neither https nor the loopback; or with a fragment, a wildcard or credentials in it. */
  | "unsafe-address"
  | "no-address"
  | "unknown-scope"
  | "weak-secret"
  | "bad-algorithm"
  | "unknown-need"
  | "too-many";

export type ServiceReading =
  | { readonly ok: true; readonly value: Service }
  | {
    readonly ok: false;
    readonly problems: readonly {
      /** Where in the entry, with dots between names. */
      readonly field: string;
      readonly problem: ServiceProblem;
    }[];
  };

/** One entry of the services file, parsed from JSON. */
export function readService(entry: unknown, policy: Policy): ServiceReading {
  const read = v.safeParse(serviceFile(policy), entry);
  if (!read.success) {
    return {
      ok: false,
      problems: read.issues.map((issue) => ({
        field: v.getDotPath(issue) ?? "",
        problem: problemOf(issue),
      })),
    };
  }
  const file = read.output;
  return {
    ok: true,
    value: {
      id: file.id,
      body: file.body,
      procedure: file.procedure,
      level: file.level,
      redirectUris: file.redirect_uris,
      postLogoutRedirectUris: file.post_logout_redirect_uris,
      anyLoopbackPort: false,
      scopes: [...new Set(["openid" as const, ...file.scopes])],
      sector: file.sector,
      singleSignOn: file.single_sign_on,
      secretHash: file.client_secret === undefined
        ? null
        : hashSecret(file.client_secret),
      signedWith: file.id_token_signed_response_alg,
      listing: file.listed
        ? {
          needs: file.needs,
          description: file.description ?? null,
          keywords: file.keywords,
          url: file.url ?? null,
        }
        : null,
    },
  };
}

const problem = (name: ServiceProblem) => name;

const name = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^.{1,200}$/u, problem("bad-text")),
  v.check(isReadable, problem("bad-text")),
);

const localised = v.strictObject(v.entriesFromList(languages, name));

/** Some sentences for a page, not for a manual. */
const sentences = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^.{1,400}$/u, problem("bad-text")),
  v.check(isReadable, problem("bad-text")),
);

const description = v.strictObject(v.entriesFromList(languages, sentences));

const address = v.pipe(
  v.string(),
  v.check(isSafeAddress, problem("unsafe-address")),
);

function serviceFile(policy: Policy) {
  return v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, problem("bad-id")),
    ),
    body: localised,
    procedure: localised,
    level: v.pipe(
      v.string(),
      v.transform(levelFrom),
      v.picklist(["low", "substantial", "high"], problem("bad-level")),
    ),
    redirect_uris: v.pipe(
      v.array(address),
      v.minLength(1, problem("no-address")),
    ),
    post_logout_redirect_uris: v.optional(v.array(address), []),
    scopes: v.optional(
      v.array(v.picklist(scopes, problem("unknown-scope"))),
      [],
    ),
    sector: name,
    single_sign_on: v.optional(v.boolean(), true),
    client_secret: v.optional(v.pipe(
      v.string(),
      v.minLength(policy.oidc.clientSecretLength, problem("weak-secret")),
    )),
    id_token_signed_response_alg: v.optional(
      v.picklist(["ES256", "EdDSA"], problem("bad-algorithm")),
      "ES256",
    ),
    listed: v.optional(v.boolean(), true),
    needs: v.optional(
      v.pipe(
        v.array(v.picklist(needs, problem("unknown-need"))),
        v.maxLength(needs.length, problem("too-many")),
        v.transform(atLeastOther),
      ),
      ["other"],
    ),
    description: v.optional(description),
    keywords: v.optional(
      v.pipe(v.array(name), v.maxLength(20, problem("too-many"))),
      [],
    ),
    url: v.optional(address),
  });
}

/** Each once, in the order written. */
function atLeastOther(found: Need[]): readonly [Need, ...Need[]] {
  const [first = "other", ...rest] = new Set(found);
  return [first, ...rest];
}

/** An answer sent anywhere else could be read on its way, or by somebody who only owns a part of the host (RFC 9700 2.1). */
function isSafeAddress(text: string): boolean {
  if (!/^[\x21-\x7e]{1,512}$/.test(text) || /[#*\\"<>]/.test(text)) {
    return false;
  }
  // A host in plain sight: `https:///host` has one to browsers alone.
  if (!/^https?:\/\/(\[|[a-z\d][a-z\d.-]*([:/?]|$))/i.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username || url.password) return false;
  return url.protocol === "https:" ||
    url.protocol === "http:" && loopback.includes(url.hostname);
}

const loopback: readonly string[] = ["127.0.0.1", "[::1]", "localhost"];

function problemOf(issue: v.BaseIssue<unknown>): ServiceProblem {
  const ours = ownProblems.find((one) => one === issue.message);
  if (ours) return ours;
  if (issue.type === "strict_object" && issue.expected === "never") {
    return "unknown";
  }
  return issue.input === undefined ? "missing" : "wrong-type";
}

const ownProblems: readonly ServiceProblem[] = [
  "bad-id",
  "bad-text",
  "bad-level",
  "unsafe-address",
  "no-address",
  "unknown-scope",
  "weak-secret",
  "bad-algorithm",
  "unknown-need",
  "too-many",
];
