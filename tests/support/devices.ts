// Activating a phone in process: a page that asks for its key, and the key that answers.

import type { Device } from "../../domain/mobile/device.ts";
import { registeredIn } from "./accounts.ts";
import type { Browser, Page } from "./browser.ts";
import type { Clave } from "./clave.ts";
import { type DeviceKey, newDeviceKey, type Twist } from "./device_key.ts";
import { accountNow } from "./mailbox.ts";
import { comeIn, type Person } from "./steps.ts";

export const activating = "/account/device/activate";

/** What the page's form tells the browser (PublicKeyCredentialCreationOptionsJSON, or PublicKeyCredentialRequestOptionsJSON). */
export function keyOptionsOf(b: Browser) {
  const form = b.page.root.querySelector("form[data-key]");
  const options = form?.getAttribute("data-options");
  if (!options) throw new Error(`no key is asked for at ${b.page.url}`);
  return JSON.parse(options);
}

export interface Activation {
  readonly name?: string;
  readonly twist?: Twist;
  readonly key?: DeviceKey;
}

/** Sends the page that asks for a key, answered by this phone's. */
export async function activateHere(
  clave: Clave,
  b: Browser,
  { name = "Móvil de prueba", twist, key }: Activation = {},
): Promise<{ readonly page: Page; readonly key: DeviceKey }> {
  const made = key ?? await newDeviceKey({
    origin: new URL(clave.world.config.baseUrl).origin,
  });
  const answer = await made.made(keyOptionsOf(b).challenge, twist);
  const page = await b.send({ name, answer, action: "activate" });
  return { page, key: made };
}

/** Registered, and the phone that `b` is active as hers; she is in by a PIN. */
export async function withActivePhone(
  clave: Clave,
  b: Browser,
  person: Person,
  activation?: Activation,
): Promise<{ readonly device: Device; readonly key: DeviceKey }> {
  await registeredIn(clave, person);
  await comeIn(clave, b, person, activating);
  const { key } = await activateHere(clave, b, activation);
  const { device } = await accountNow(clave, person);
  if (!device) throw new Error("it was not activated");
  return { device, key };
}
