// What the environment says, read whole: every fault of it is found and named at once (contract: Environment).

import * as v from "valibot";
import { defaultPushServices } from "../domain/mobile/push.ts";
import type { Operator } from "../domain/ports.ts";

export type Variable = (name: string) => string | undefined;

export interface Settings {
  readonly port: number;
  readonly baseUrl: string;
  readonly databaseUrl: string;
  readonly databaseAuthToken: string | null;
  readonly redis: { readonly url: string; readonly token: string } | null;
  readonly secretKey: string;
  readonly trustedProxies: readonly string[];
  /** A file that overrides numbers of the policy. */
  readonly policyFile: string | null;
  readonly sms: { readonly url: string; readonly token: string } | null;
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly letterFolder: string | null;
  /** A folder of the authorities that are trusted; null: no certificate is accepted. */
  readonly certificateTrust: string | null;
  /** Where nobody can say whether a certificate was revoked: `require` refuses it, `prefer` accepts it. */
  readonly certificateRevocation: "require" | "prefer";
  /** The files of the operator's own electronic seal. */
  readonly seal: { readonly certificate: string; readonly key: string } | null;
  /** Where browsers are asked for certificates; null: nowhere. */
  readonly certificateEntry: CertificateEntry | null;
  /** Where it would be in development. */
  readonly certificatePort: number;
  /** Who answers for this site; null: nobody has said. */
  readonly operator: Operator | null;
  /** Hosts of push services, each with all that is below it. */
  readonly pushServices: readonly string[];
}

export interface CertificateEntry {
  /** An origin of its own, as browsers reach it. */
  readonly url: string;
  readonly port: number;
  /** PEM files for a listener of ours; null where a TLS terminator stands in front. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** Addresses of TLS terminators whose certificate header is believed. */
  readonly proxies: readonly string[];
}

export interface SettingFault {
  readonly name: string;
  /** For whoever runs the server. */
  readonly fault: string;
}

/** Known to everybody: for development only. */
export const developmentSecretKey =
  "Y2xhdmUtZGV2ZWxvcG1lbnQtb25seS1zZWNyZXQta2U";

export function readSettings(env: Variable): {
  readonly settings: Settings;
  readonly faults: readonly SettingFault[];
} {
  const faults: SettingFault[] = [];
  const fault = (name: string, fault: string) => faults.push({ name, fault });
  const given = (name: string) => env(name)?.trim() || null;

  const list = (name: string) =>
    (given(name) ?? "").split(",").map((one) => one.trim())
      .filter((one) => one !== "");
  const portOf = (name: string, otherwise: number) => {
    const port = Number(given(name) ?? otherwise);
    const right = Number.isInteger(port) && port >= 0 && port <= 65535;
    if (!right) fault(name, "is not a port");
    return port;
  };

  const port = portOf("PORT", 8000);
  const baseUrl = (given("BASE_URL") ?? `http://localhost:${port}`)
    .replace(/\/+$/, "");
  if (!isOrigin(baseUrl)) {
    fault(
      "BASE_URL",
      "is not the address of a server, as in https://clave.example",
    );
  }
  const databaseUrl = given("DATABASE_URL") ?? "file:./data/clave.db";
  if (!/^(file:|libsql:|https?:|wss?:)./.test(databaseUrl)) {
    fault("DATABASE_URL", "is neither file: nor libsql:, https: or http:");
  }

  const pair = (first: string, second: string) => {
    const [one, two] = [given(first), given(second)];
    if (one && !two) fault(second, `is missing: ${first} is set`);
    if (two && !one) fault(first, `is missing: ${second} is set`);
    return one && two ? [one, two] as const : null;
  };
  const redis = pair("UPSTASH_REDIS_REST_URL", "UPSTASH_REDIS_REST_TOKEN");
  const sms = pair("SMS_GATEWAY_URL", "SMS_GATEWAY_TOKEN");
  const mail = pair("SMTP_URL", "MAIL_FROM");
  const seal = pair("SEAL_CERTIFICATE", "SEAL_KEY");
  const named = pair("OPERATOR_NAME", "OPERATOR_CONTACT");
  const operator = named && { name: named[0], contact: named[1] };
  if (operator && !isContact(operator.contact)) {
    fault("OPERATOR_CONTACT", "is neither an e-mail address nor an https one");
  }
  const url = v.pipe(v.string(), v.url());
  for (
    const name of ["UPSTASH_REDIS_REST_URL", "SMS_GATEWAY_URL", "SMTP_URL"]
  ) {
    const value = given(name);
    if (value && !v.is(url, value)) fault(name, "is not an address");
  }

  const revocation = given("CERTIFICATE_REVOCATION") ?? "require";
  if (revocation !== "require" && revocation !== "prefer") {
    fault("CERTIFICATE_REVOCATION", "is neither require nor prefer");
  }

  const entryUrl = given("CERTIFICATE_URL")?.replace(/\/+$/, "") ?? null;
  if (entryUrl !== null && !isOrigin(entryUrl)) {
    fault("CERTIFICATE_URL", "is not the address of a server");
  }
  // The browser is asked once for each origin, and must be able to come back to a page that never asks.
  if (entryUrl === baseUrl) fault("CERTIFICATE_URL", "is the BASE_URL");
  const tls = pair("CERTIFICATE_TLS_CERT", "CERTIFICATE_TLS_KEY");
  // Near the other one, on the side where there is room.
  const beside = port + 443 > 65535 ? port - 443 : port + 443;
  const entryPort = given("CERTIFICATE_PORT") === null
    ? beside
    : portOf("CERTIFICATE_PORT", beside);
  const certificateEntry = entryUrl === null ? null : {
    url: entryUrl,
    port: entryPort,
    tls: tls && { cert: tls[0], key: tls[1] },
    proxies: list("CERTIFICATE_PROXIES"),
  };
  if (certificateEntry && !tls && certificateEntry.proxies.length === 0) {
    fault(
      "CERTIFICATE_TLS_CERT",
      "is missing, and so is CERTIFICATE_PROXIES: nobody could show a certificate",
    );
  }
  if (certificateEntry && !given("CERTIFICATE_TRUST")) {
    fault("CERTIFICATE_TRUST", "is missing: CERTIFICATE_URL is set");
  }

  const pushServices = list("PUSH_SERVICES");
  if (!pushServices.every((host) => isHost(host))) {
    fault(
      "PUSH_SERVICES",
      "is no list of hosts, as in fcm.googleapis.com,push.apple.com",
    );
  }

  return {
    settings: {
      port,
      baseUrl,
      databaseUrl,
      databaseAuthToken: given("DATABASE_AUTH_TOKEN"),
      redis: redis && { url: redis[0], token: redis[1] },
      secretKey: given("SECRET_KEY") ?? developmentSecretKey,
      trustedProxies: list("TRUSTED_PROXIES"),
      policyFile: given("POLICY_FILE"),
      sms: sms && { url: sms[0], token: sms[1] },
      mail: mail && { url: mail[0], from: mail[1] },
      letterFolder: given("LETTER_FOLDER"),
      certificateTrust: given("CERTIFICATE_TRUST"),
      certificateEntry,
      certificatePort: entryPort,
      certificateRevocation: revocation === "prefer" ? "prefer" : "require",
      seal: seal && { certificate: seal[0], key: seal[1] },
      operator,
      pushServices: pushServices.length > 0
        ? pushServices
        : defaultPushServices,
    },
    faults,
  };
}

/** What development forgives and a real server must not. `told` is known already, and is not told again. */
export function unsafeInProduction(
  settings: Settings,
  told: readonly SettingFault[],
): SettingFault[] {
  const faults: SettingFault[] = [];
  const fault = (name: string, fault: string) => faults.push({ name, fault });
  const unsaid = (...names: string[]) =>
    !told.some(({ name }) => names.includes(name));
  if (settings.secretKey === developmentSecretKey) {
    fault(
      "SECRET_KEY",
      "is missing or the one of development: give 32 random bytes in base64url",
    );
  }
  if (!isSafeOrigin(settings.baseUrl) && unsaid("BASE_URL")) {
    fault("BASE_URL", "is not https, and not on this machine");
  }
  const entry = settings.certificateEntry;
  if (entry && !isSafeOrigin(entry.url) && unsaid("CERTIFICATE_URL")) {
    fault("CERTIFICATE_URL", "is not https, and not on this machine");
  }
  if (!settings.sms && unsaid("SMS_GATEWAY_URL", "SMS_GATEWAY_TOKEN")) {
    fault("SMS_GATEWAY_URL", "is missing: nobody would get a code");
  }
  if (!settings.mail && unsaid("SMTP_URL", "MAIL_FROM")) {
    fault("SMTP_URL", "is missing: nobody would get a notice");
  }
  if (!settings.letterFolder) {
    fault("LETTER_FOLDER", "is missing: nobody would get a letter");
  }
  return faults;
}

function isOrigin(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) &&
    url.origin === address;
}

/** What a page can make a link of. */
function isContact(text: string): boolean {
  return v.is(v.pipe(v.string(), v.email()), text) ||
    URL.parse(text)?.protocol === "https:";
}

/** As an address would spell it, and with a port where it has one. */
function isHost(text: string): boolean {
  const url = URL.parse(`https://${text}/`);
  return url !== null && url.host === text && url.username === "";
}

function isSafeOrigin(address: string): boolean {
  const url = URL.parse(address);
  if (url?.protocol === "https:") return true;
  return ["localhost", "127.0.0.1", "[::1]"].includes(url?.hostname ?? "");
}
