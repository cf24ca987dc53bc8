// The peer: oidc-provider on Node with its state in Redis, and the least interaction page that signs somebody in.

import { createServer } from "node:http";
import process from "node:process";
import { Redis } from "ioredis";
import Provider, { interactionPolicy } from "oidc-provider";
import { redisAdapter } from "./redis_adapter.mjs";

const { port, redisSocket, client, signingKey } = JSON.parse(process.argv[2]);

/** No consent: a public body's own client is trusted, as Clave's services are. */
const policy = interactionPolicy.base();
policy.remove("consent");

const minutes = (count) => count * 60;

const provider = new Provider(`http://127.0.0.1:${port}`, {
  adapter: redisAdapter(new Redis(redisSocket)),
  clients: [{
    client_id: client.id,
    client_secret: client.secret,
    redirect_uris: [client.redirectUri],
    response_types: ["code"],
    grant_types: ["authorization_code"],
    id_token_signed_response_alg: "ES256",
  }],
  jwks: { keys: [signingKey] },
  cookies: { keys: ["a-key-for-the-bench"] },
  claims: { profile: ["given_name", "family_name", "name", "birthdate"] },
  // The claims go into the ID token, as Clave's do.
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  interactions: { policy, url: (_ctx, { uid }) => `/interaction/${uid}` },
  ttl: {
    AccessToken: minutes(10),
    AuthorizationCode: minutes(1),
    Grant: minutes(60),
    IdToken: minutes(5),
    Interaction: minutes(60),
    Session: minutes(60),
  },
  findAccount: (_ctx, accountId) => ({
    accountId,
    claims: () => ({
      sub: accountId,
      given_name: "María del Carmen",
      family_name: "de la Fuente",
      name: "María del Carmen de la Fuente",
      birthdate: "1963-02-28",
    }),
  }),
  async loadExistingGrant({ oidc }) {
    const known = oidc.session.grantIdFor(oidc.client.clientId);
    if (known) return await oidc.provider.Grant.find(known);
    const grant = new oidc.provider.Grant({
      clientId: oidc.client.clientId,
      accountId: oidc.session.accountId,
    });
    grant.addOIDCScope("openid profile");
    await grant.save();
    return grant;
  },
});

const form = `<!doctype html><title>Sign in</title><form method="post">
<input name="login" required><input name="password" type="password" required>
<button>Sign in</button></form>`;

async function interact(request, response) {
  await provider.interactionDetails(request, response);
  if (request.method === "GET") {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    return response.end(form);
  }
  let text = "";
  for await (const part of request) text += part;
  const fields = new URLSearchParams(text);
  if (fields.get("password") !== "a-password") {
    response.statusCode = 422;
    return response.end(form);
  }
  const result = { login: { accountId: fields.get("login") } };
  await provider.interactionFinished(request, response, result, {
    mergeWithLastSubmission: false,
  });
}

const answer = provider.callback();
const server = createServer((request, response) => {
  if (!request.url.startsWith("/interaction/")) {
    return answer(request, response);
  }
  interact(request, response).catch(() => {
    response.statusCode = 500;
    response.end();
  });
});
// Loopback only, and connections that last as long as the bench.
server.keepAliveTimeout = minutes(10) * 1000;
server.listen(port, "127.0.0.1");
