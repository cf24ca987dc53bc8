// What the OIDC door asks of the house it opens into.

import type { Context } from "hono";
import type {
  AuthorizeProblem,
  SigninRequest,
} from "../../domain/oidc/authorize.ts";
import type { Env } from "../http/env.ts";

/** What a person is told when there is nowhere proven to send her back to. */
export type OidcProblem = AuthorizeProblem | "malformed";

export interface OidcHooks {
  /** Makes the attempt, lets an open session answer where it may, and leads to the right page or straight back. */
  begin(c: Context<Env>, request: SigninRequest): Promise<Response>;
  /** Whose session is open in this browser; null where none is. */
  session(c: Context<Env>): Promise<{ readonly account: string } | null>;
  /** Ends that session everywhere and forgets its cookie. */
  endSession(c: Context<Env>): Promise<void>;
  /** A page with status 400 in the reader's language. */
  problem(c: Context<Env>, problem: OidcProblem): Response | Promise<Response>;
}
