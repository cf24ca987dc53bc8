// Which way of registering is the quickest for her: two answers in, the ways that she can use out (rulebook 1.7, 2.1).

import type { Route } from "../account.ts";

interface Way {
  /** Takes something that not everybody has: proposed to nobody who did not say that she has it. */
  readonly takesMeans: boolean;
  /** ID-65: the only ones for those who are not old enough. */
  readonly forMinors: boolean;
  /** Needs the entry that asks for certificates. */
  readonly byCertificate: boolean;
}

/** The quickest first. A way is added by its line; then the compiler asks for its words and its place. */
export const ways = {
  /** RG-50 to RG-52. */
  certificate: {
    takesMeans: true,
    forMinors: false,
    byCertificate: true,
  },
  /** RG-60 to RG-64. */
  office: {
    takesMeans: false,
    forMinors: true,
    byCertificate: false,
  },
  /** RG-40 to RG-48. */
  video: {
    takesMeans: false,
    forMinors: false,
    byCertificate: false,
  },
  /** RG-30 to RG-35. */
  letter: {
    takesMeans: false,
    forMinors: false,
    byCertificate: false,
  },
} as const satisfies Partial<Record<Route, Way>>;

export type WayName = keyof typeof ways;

export const wayNames = Object.keys(ways) as WayName[];

/** Those that this Clave has. */
export function waysServed(
  { certificateUrl }: { readonly certificateUrl: string | null },
): readonly WayName[] {
  return wayNames.filter((name) =>
    certificateUrl !== null || !ways[name].byCertificate
  );
}

/** `current`: old enough, with a DNI or NIE in force. `minor`: not old enough. `none`: neither DNI nor NIE. */
export const applicants = ["current", "minor", "expired", "none"] as const;
export type Applicant = typeof applicants[number];

/** What she has or can do, called by the way that it opens. It matters only to whoever has a document in force and the age. */
export type Answers =
  | { readonly who: "current"; readonly has: WayName }
  | { readonly who: Exclude<Applicant, "current"> };

export interface Unanswered {
  readonly field: "who" | "has";
  readonly problem: "unanswered";
}

export type AnswersReading =
  | { readonly ok: true; readonly value: Answers }
  | { readonly ok: false; readonly problems: readonly Unanswered[] };

/** A way that this Clave does not have is no answer. */
export function readAnswers(
  typed: { readonly who: string; readonly has: string },
  served: readonly WayName[],
): AnswersReading {
  const who = applicants.find((one) => one === typed.who);
  const has = served.find((one) => one === typed.has);
  if (who !== undefined && who !== "current") {
    return { ok: true, value: { who } };
  }
  if (who && has) return { ok: true, value: { who, has } };
  const missing = { who, has };
  const problems = (["who", "has"] as const)
    .filter((field) => missing[field] === undefined)
    .map((field) => ({ field, problem: "unanswered" } as const));
  return { ok: false, problems };
}

export type Proposal =
  /** `first` is the quickest that she can use; `others` would do too. */
  | {
    readonly kind: "proposed";
    readonly first: WayName;
    readonly others: readonly WayName[];
  }
  /** ID-53, ID-64: no way at all until she has a document in force. */
  | { readonly kind: "not-yet"; readonly why: "expired" | "none" };

export function proposeRoutes(
  answers: Answers,
  served: readonly WayName[],
): Proposal {
  switch (answers.who) {
    case "expired":
    case "none":
      return { kind: "not-yet", why: answers.who };
    case "minor":
      return {
        kind: "proposed",
        first: "office",
        others: served.filter((name) =>
          ways[name].forMinors && name !== "office"
        ),
      };
    case "current":
      return {
        kind: "proposed",
        first: answers.has,
        others: served.filter((name) =>
          !ways[name].takesMeans && name !== answers.has
        ),
      };
  }
}

/** Whether it is among what she may use. */
export function opens(proposal: Proposal, way: WayName): boolean {
  return proposal.kind === "proposed" &&
    (proposal.first === way || proposal.others.includes(way));
}
