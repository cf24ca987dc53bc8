// The main job in browsers of text alone (demands D.3): to a PIN and back to the service, with Tab, Enter and letters.

import { equal } from "node:assert/strict";
import { es } from "../../views/text/es.ts";
import { type Clave, openClave } from "../support/clave.ts";
import { hasTextBrowsers } from "../support/install.ts";
import { localhostCertificate } from "../support/pki/tls.ts";
import { openTerminal, tabsTo } from "./terminal.ts";
import {
  ana,
  authorizeAddress,
  pinFor,
  registerByLetter,
  visitor,
} from "../support/steps.ts";

interface TextBrowser {
  readonly command: string;
  /** What is typed where a box has been reached, up to its end. */
  fill(text: string): string;
}

const textBrowsers: Readonly<Record<string, TextBrowser>> = {
  lynx: {
    command: "lynx -accept_all_cookies",
    fill: (text) => text,
  },
  // Enter opens the box, and Enter closes it.
  w3m: {
    command: "w3m -cookie",
    fill: (text) => `\r${text}\r`,
  },
};

for (const [name, textBrowser] of Object.entries(textBrowsers)) {
  Deno.test({
    name: `whoever uses ${name} identifies with a PIN`,
    ignore: !hasTextBrowsers(),
    async fn() {
      await using house = await openHouse();
      await identify(house, textBrowser);
      equal(house.served.length, 1);
      equal(house.served[0]!.get("state"), "the-state");
    },
  });
}

/** Over TLS: outside of it these two keep no cookie marked Secure, on this machine either. */
async function openHouse() {
  const stack = new AsyncDisposableStack();
  const { cert, key, authority } = await localhostCertificate();
  const listen = { hostname: "127.0.0.1", port: 0, onListen() {} };
  let clave: Clave | null = null;
  const front = Deno.serve(
    { ...listen, cert, key },
    (request) => clave!.app.fetch(request),
  );
  stack.defer(() => front.shutdown());
  const served: URLSearchParams[] = [];
  const service = Deno.serve(listen, (request) => {
    served.push(new URL(request.url).searchParams);
    return new Response("Welcome back", {
      headers: { "content-type": "text/plain" },
    });
  });
  stack.defer(() => service.shutdown());
  const baseUrl = `https://localhost:${front.addr.port}`;
  clave = stack.use(await openClave({ baseUrl }));
  await registerByLetter(clave, visitor(clave), ana);
  const home = await Deno.makeTempDir();
  stack.defer(() => Deno.remove(home, { recursive: true }));
  return {
    clave,
    served,
    env: { HOME: home, SSL_CERT_FILE: authority },
    address: authorizeAddress(baseUrl, {
      redirect_uri: `http://127.0.0.1:${service.addr.port}/callback`,
    }),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

type House = Awaited<ReturnType<typeof openHouse>>;

async function identify(
  { clave, env, address }: House,
  { command, fill }: TextBrowser,
) {
  await using terminal = openTerminal(`${command} '${address}'`, env);
  // Goes the same way beside her, up to the PIN: where Tab leads to hangs on the page.
  const guide = visitor(clave);
  const { choose, document, contrast, pin } = es.signin;
  const tab = (selector: string) =>
    terminal.press("\t".repeat(tabsTo(guide.page.root, selector)));
  const types = async (name: string, text: string) => {
    await tab(`main [name=${name}]`);
    await terminal.press(`${fill(text)}\t\r`);
  };
  await guide.open(address);
  await terminal.until(choose.title);
  await tab("button[value=pin]");
  await terminal.press("\r");
  await guide.send({ action: "pin" });
  await terminal.until(document.title);
  await types("document", ana.document);
  await guide.send({ document: ana.document });
  await terminal.until(contrast.title["validity-date"]);
  await types("contrast", ana.contrast);
  await terminal.until(pin.title);
  // Hers, before the guide has one sent as well.
  const code = await pinFor(clave, ana);
  await guide.send({ contrast: ana.contrast });
  await types("code", code);
  await terminal.until("Welcome back");
}
