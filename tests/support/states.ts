// Every page in every state, and how to reach it. Whatever must hold for all pages is tested over this list.

import type { Client, InStatement, Row } from "@libsql/client";
import { type Language, languages } from "../../domain/language.ts";
import { browser } from "./browser.ts";
import { openServer } from "./server.ts";
import { certificateWays, stateCertificates } from "./states/certificate.ts";
import { accountWays } from "./states/account.ts";
import { deskWays } from "./states/desk.ts";
import { servingWays } from "./states/desk_serving.ts";
import { officeWays } from "./states/office.ts";
import { phoneWays } from "./states/phone.ts";
import { portalWays } from "./states/portal.ts";
import { registerWays } from "./states/register.ts";
import { safetyWays } from "./states/safety.ts";
import { videoWays } from "./states/video.ts";
import { signinWays } from "./states/signin.ts";
import type { Fields, Visit, Way, Ways } from "./states/way.ts";

/** Its name is the page's, and after a comma the state's. */
export interface State {
  readonly name: string;
  readonly status: number;
  /** Those in which the page exists. */
  readonly languages: readonly Language[];
  /** Brings clock and stores to where they were when the state was found. A visit elsewhere in between may undo it. */
  reach(language: Language): Promise<Reached>;
}

export interface Reached {
  readonly address: string;
  /** By host and port, as `Browser` keeps them. */
  readonly cookies: ReadonlyMap<string, string>;
  /** What the first form of that page sends to get there; null where the address is enough. */
  readonly send: Fields | null;
}

export interface States extends AsyncDisposable {
  readonly list: readonly State[];
}

export async function openStates(): Promise<States> {
  const server = await openServer({
    certificates: await stateCertificates(),
  });
  const { client } = server.clave.database;
  const began = await keep(client, server.clave.clock);
  const visit = (language: Language): Visit => ({
    server,
    language,
    b: browser(fetch),
  });

  async function stateOf(name: string, way: Way): Promise<State> {
    const found = async (language: Language) => {
      await began();
      const at = visit(language);
      const { send = null, address = at.b.page.url.href, status } = await way
        .go(at);
      return { status, reached: { address, send, cookies: at.b.cookies } };
    };
    const { status, reached } = await found("es").catch((error) => {
      throw new Error(`no way to ${name}`, { cause: error });
    });
    const back = await keep(client, server.clave.clock);
    const { only, eachTime } = way;
    return {
      name,
      status,
      languages: only ? [only] : languages,
      async reach(language) {
        if (eachTime) return (await found(language)).reached;
        await back();
        const address = inLanguage(reached.address, language);
        return { ...reached, address };
      },
    };
  }

  const list: State[] = [];
  for (const [page, ways] of Object.entries(allWays)) {
    for (const [name, way] of Object.entries(ways)) {
      list.push(await stateOf(`${page} ${name}`, way));
    }
  }
  return { list, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const allWays: Readonly<Record<string, Ways>> = {
  portal: portalWays,
  register: registerWays,
  certificate: certificateWays,
  video: videoWays,
  signin: signinWays,
  account: accountWays,
  desk: deskWays,
  safety: safetyWays,
  phone: phoneWays,
  serving: servingWays,
  office: officeWays,
};

/** The same page in another language: by Clave's prefix, by the office's query, or else by what the browser wishes. */
function inLanguage(address: string, language: Language): string {
  const url = new URL(address);
  if (url.searchParams.has("lang")) url.searchParams.set("lang", language);
  url.pathname = url.pathname.replace(/^\/es(?=\/|$)/, `/${language}`);
  return url.href;
}

/** What pages are made of, beside census and keys, which no visit changes. */
const tables = [
  "accounts",
  "held",
  "counted",
  "outbox",
  "receipts",
  "officers",
  "cases",
  "evidence",
];

/** Remembers how things stand, and answers with the way back to it. */
async function keep(
  client: Client,
  clock: { now(): Date; advance(milliseconds: number): void },
): Promise<() => Promise<void>> {
  const at = clock.now().getTime();
  const statements: InStatement[] = [];
  for (const table of tables) {
    statements.push(`delete from ${table}`);
    const { rows, columns } = await client.execute(`select * from ${table}`);
    statements.push(...rows.map((row) => insertion(table, columns, row)));
  }
  return async () => {
    clock.advance(at - clock.now().getTime());
    await client.batch(statements, "write");
  };
}

function insertion(table: string, columns: string[], row: Row): InStatement {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const holes = columns.map(() => "?").join(", ");
  return {
    sql: `insert into ${table} (${names}) values (${holes})`,
    args: columns.map((column) => row[column] ?? null),
  };
}
