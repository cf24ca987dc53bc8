// Every page in every state, and how to reach it. Whatever must hold for all pages is tested over this list.

import { type Language, languages } from "../../domain/language.ts";
import { browser } from "./browser.ts";
import { cheap } from "./passwords.ts";
import { rewinding } from "./rewinding.ts";
import { openServer, type Server } from "./server.ts";
import {
  authenticatorSigninWays,
  authenticatorWays,
} from "./states/authenticator.ts";
import { certificateWays, stateCertificates } from "./states/certificate.ts";
import { accountWays } from "./states/account.ts";
import { deviceWays } from "./states/device.ts";
import { deskWays } from "./states/desk.ts";
import { deskWorkWays } from "./states/desk_work.ts";
import { servingWays } from "./states/desk_serving.ts";
import { dutiesWays } from "./states/duties.ts";
import { mobileAppWays } from "./states/mobile_app.ts";
import { mobileSigninWays } from "./states/signin_mobile.ts";
import { officeWays } from "./states/office.ts";
import { officesWays } from "./states/offices.ts";
import { passwordSigninWays, passwordWays } from "./states/password.ts";
import { permanentWays } from "./states/permanent.ts";
import { phoneWays } from "./states/phone.ts";
import { portalWays } from "./states/portal.ts";
import { registerWays } from "./states/register.ts";
import { safetyWays } from "./states/safety.ts";
import { videoWays } from "./states/video.ts";
import { servicesWays } from "./states/services.ts";
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

export interface States {
  readonly server: Server;
  readonly list: readonly State[];
}

/** Found once for all tests of a process, as finding them takes longer than what most tests do with them. */
export function openStates(): Promise<States> {
  return found ??= findStates();
}

let found: Promise<States> | null = null;

Deno.test.afterAll(async () => {
  await (await found)?.server[Symbol.asyncDispose]();
});

async function findStates(): Promise<States> {
  const server = await openServer({
    certificates: await stateCertificates(),
    policy: cheap,
  });
  const { client } = server.clave.database;
  const began = await rewinding(client, server.clave.clock);
  const visit = (language: Language): Visit => ({
    server,
    language,
    b: browser(server.fetch),
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
    const back = await rewinding(client, server.clave.clock);
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
  return { server, list };
}

const allWays: Readonly<Record<string, Ways>> = {
  portal: { ...portalWays, ...servicesWays },
  duties: dutiesWays,
  offices: officesWays,
  register: registerWays,
  certificate: certificateWays,
  video: videoWays,
  signin: {
    ...{ ...signinWays, ...mobileSigninWays },
    ...{ ...passwordSigninWays, ...authenticatorSigninWays },
  },
  password: passwordWays,
  authenticator: authenticatorWays,
  device: deviceWays,
  account: accountWays,
  desk: { ...deskWays, ...deskWorkWays },
  safety: safetyWays,
  phone: phoneWays,
  serving: servingWays,
  office: officeWays,
  permanent: permanentWays,
  app: mobileAppWays,
};

/** Those of all states, without looking for them. */
export const stateNames: readonly string[] = Object.entries(allWays)
  .flatMap(([page, ways]) =>
    Object.keys(ways).map((name) => `${page} ${name}`)
  );

/** The same page in another language: by Clave's prefix, by the office's query, or else by what the browser wishes. */
function inLanguage(address: string, language: Language): string {
  const url = new URL(address);
  if (url.searchParams.has("lang")) url.searchParams.set("lang", language);
  url.pathname = url.pathname.replace(/^\/es(?=\/|$)/, `/${language}`);
  return url.href;
}
