// SMS, against a real gateway.

import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Carried } from "../../db/carriers/carrier.ts";
import { smsCarrier } from "../../db/carriers/sms.ts";
import { render } from "../../views/messages/render.ts";
import { carry, config, message } from "../support/carried.ts";
import { httpServer } from "../support/http_server.ts";

async function gateway(answer: () => Response) {
  const asked: { method: string; type: string; auth: string; body: unknown }[] =
    [];
  const server = await httpServer(async (request) => {
    asked.push({
      method: request.method,
      type: request.headers.get("content-type") ?? "",
      auth: request.headers.get("authorization") ?? "",
      body: await request.json(),
    });
    return answer();
  });
  const carrier = smsCarrier({
    url: `${server.url}/sms`,
    token: "secret-token",
    timeoutSeconds: 60,
  });
  return {
    asked,
    carrier,
    server,
    [Symbol.asyncDispose]: () => server.stop(),
  };
}

Deno.test("smsCarrier() posts id, phone and text with its token", async () => {
  await using sms = await gateway(() => new Response(null, { status: 202 }));
  const one = message("m1");
  equal(await carry(sms.carrier, one), "sent");
  deepEqual(sms.asked, [{
    method: "POST",
    type: "application/json",
    auth: "Bearer secret-token",
    body: { id: "m1", to: "+34600111222", text: render(one, config).text },
  }]);
});

Deno.test("smsCarrier() tells a bad message from a bad day", async () => {
  const answers: [number, Carried][] = [
    [400, "refused"],
    [422, "refused"],
    [401, "retry"],
    [404, "retry"],
    [429, "retry"],
    [503, "retry"],
  ];
  for (const [status, carried] of answers) {
    await using sms = await gateway(() => new Response("no", { status }));
    equal(await carry(sms.carrier, message("m1")), carried, String(status));
  }
});

Deno.test("smsCarrier() follows no redirect, which would hand on token and code", async () => {
  await using thief = await gateway(() => new Response());
  const headers = { location: `${thief.server.url}/sms` };
  await using sms = await gateway(() =>
    new Response(null, { status: 307, headers })
  );
  equal(await carry(sms.carrier, message("m1")), "retry");
  equal(thief.asked.length, 0);
});

Deno.test("smsCarrier() waits no longer than its time", async () => {
  const hold = Promise.withResolvers<Response>();
  const server = await httpServer(() => hold.promise);
  const { url } = server;
  const carrier = smsCarrier({ url, token: "t", timeoutSeconds: 0.05 });
  await rejects(carry(carrier, message("m1")), { name: "TimeoutError" });
  hold.resolve(new Response());
  await server.stop();
});
