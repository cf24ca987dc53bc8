// The yardstick: the least that Deno and Hono can answer.

import { Hono } from "hono";

const app = new Hono().get("/", (c) => c.text("hello"));
const port = Number(Deno.args[0]);
Deno.serve({ port, hostname: "127.0.0.1", onListen() {} }, app.fetch);
