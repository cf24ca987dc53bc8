// A client's side of the OIDC door: requests straight into the house, by hand and by openid-client.

import { equal } from "node:assert/strict";
import * as oidc from "openid-client";
import { hashSecret } from "../../domain/client_secret.ts";
import { oidcPaths } from "../../domain/oidc/discovery.ts";
import { asking, demo, townHall, verifier } from "../domain/oidc/demo.ts";
import type { House } from "./oidc_house.ts";

export const secret = "kX3+/ %ñ:&=" + "0".repeat(32);
export const confidential = {
  ...townHall,
  id: "treasury",
  secretHash: hashSecret(secret),
  signedWith: "EdDSA" as const,
  scopes: demo.scopes,
};
export const all = [townHall, demo, confidential];
export const callback = "https://sede.example/callback";

/** openid-client, its requests going straight into the app, its clock the house's. */
export async function clientOf(
  house: House,
  id: string,
  auth: oidc.ClientAuth = oidc.None(),
): Promise<oidc.Configuration> {
  const skew = (house.clock.now().getTime() - Date.now()) / 1000;
  const metadata = { [oidc.clockSkew]: Math.round(skew) };
  const issuer = new URL(house.world.config.baseUrl);
  return await oidc.discovery(issuer, id, metadata, auth, {
    execute: [oidc.enableNonRepudiationChecks],
    [oidc.customFetch]: (url, options) =>
      Promise.resolve(house.app.request(url, options as RequestInit)),
  });
}

/** Goes through the front door and comes back with the answer's address. */
export async function answered(
  house: House,
  params: URLSearchParams,
): Promise<URL> {
  const response = await house.app.request(`${oidcPaths.authorize}?${params}`);
  equal(response.status, 303);
  return new URL(response.headers.get("location")!);
}

export function exchange(
  house: House,
  changes: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    client_id: townHall.id,
    redirect_uri: callback,
    code_verifier: verifier,
    ...changes,
  });
  const init = { method: "POST", body, headers };
  return Promise.resolve(house.app.request(oidcPaths.token, init));
}

export function askUserinfo(house: House, token: string): Promise<Response> {
  const headers = { Authorization: `Bearer ${token}` };
  return Promise.resolve(house.app.request(oidcPaths.userinfo, { headers }));
}

export async function newCode(house: House): Promise<string> {
  return (await answered(house, asking())).searchParams.get("code")!;
}

export async function newToken(house: House): Promise<Record<string, string>> {
  const response = await exchange(house, { code: await newCode(house) });
  equal(response.status, 200);
  return await response.json();
}

export async function refusedWith(
  response: Response,
  error: string,
  status = 400,
) {
  equal(response.status, status);
  equal(response.headers.get("cache-control"), "no-store");
  equal((await response.json()).error, error);
}
