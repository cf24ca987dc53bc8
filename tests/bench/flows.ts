// One whole sign-in at each server, from the service's request to its ID token, over one connection.

import type { DatabaseSync } from "node:sqlite";
import { authorizeQuery, redeem } from "./client.ts";
import type { Connection } from "./connection.ts";
import { contrast, personAt } from "./people.ts";
import { visitor } from "./visitor.ts";

/** The sign-in number `turn`. Answers with the ID token. */
export type Flow = (connection: Connection, turn: number) => Promise<string>;

export interface ClaveFlow {
  readonly clientId: string;
  /** The server's own database file: where the driver reads the PIN. */
  readonly database: DatabaseSync;
  readonly people: number;
}

/** Ten requests with all of Clave's pages. Nothing is known of the browser before. */
export function claveFlow({ clientId, database, people }: ClaveFlow): Flow {
  const newest = database.prepare(
    `select body ->> 'code' as code from outbox where "to" = ? order by number desc limit 1`,
  );
  return async (connection, turn) => {
    const { document, phone } = personAt(turn % people);
    const at = visitor(connection, { "X-Forwarded-For": networkAt(turn) });
    const authorize = `/oidc/authorize?${
      authorizeQuery(clientId, String(turn))
    }`;
    const hall = await at.step({ method: "GET", path: authorize });
    await at.page(hall);
    let path = await post(hall, { action: "pin" });
    path = await post(path, { document });
    path = await post(path, { contrast });
    const code = String(newest.get(phone)?.code);
    const answer = await at.step({ method: "POST", path, form: { code } });
    return await redeem(connection, { path: "/oidc/token", clientId, answer });

    async function post(path: string, form: Record<string, string>) {
      const next = await at.step({ method: "POST", path, form });
      await at.page(next);
      return next;
    }
  };
}

/** What everybody has who has one. */
export const password = "Tres-olas-7";

/** Six requests: document and password are one page. */
export function passwordFlow(
  { clientId, people }: Omit<ClaveFlow, "database">,
): Flow {
  return async (connection, turn) => {
    const { document } = personAt(turn % people);
    const at = visitor(connection, { "X-Forwarded-For": networkAt(turn) });
    const authorize = `/oidc/authorize?${
      authorizeQuery(clientId, String(turn))
    }`;
    const hall = await at.step({ method: "GET", path: authorize });
    await at.page(hall);
    const form = { action: "password" };
    const path = await at.step({ method: "POST", path: hall, form });
    await at.page(path);
    const typed = { document, password };
    const answer = await at.step({ method: "POST", path, form: typed });
    return await redeem(connection, { path: "/oidc/token", clientId, answer });
  };
}

/** Everybody comes from a network of her own, as they do. */
function networkAt(turn: number): string {
  return `10.${turn >> 16 & 255}.${turn >> 8 & 255}.${turn & 255}`;
}

/** Five requests with the least of pages: login and password in one. */
export function peerFlow(clientId: string): Flow {
  return async (connection, turn) => {
    const at = visitor(connection);
    const authorize = `/auth?${authorizeQuery(clientId, String(turn))}`;
    const interaction = pathOf(
      await at.step({ method: "GET", path: authorize }),
    );
    await at.page(interaction);
    const form = { login: `account-${turn}`, password: "a-password" };
    const resume = await at.step({ method: "POST", path: interaction, form });
    const answer = await at.step({ method: "GET", path: pathOf(resume) });
    return await redeem(connection, { path: "/token", clientId, answer });
  };
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address, "http://127.0.0.1");
  return pathname + search;
}
