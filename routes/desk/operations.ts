// The pages of each operation of the desk, below the record of the person whom it is for.

import type { Hono } from "hono";
import type { Operation } from "../../domain/desk/operations.ts";
import type { Env } from "../http/env.ts";
import { servingRoutes } from "./serving.tsx";

/** Mounted at `/desk/person/<record>/<operation>`; what has no pages is not offered. */
export const operationRoutes: Partial<Record<Operation, () => Hono<Env>>> = {
  "register": () => servingRoutes("register"),
  "raise": () => servingRoutes("raise"),
};
