// The pages of each operation of the desk, below the record of the person whom it is for.

import type { Hono } from "hono";
import type { Operation } from "../../domain/desk/operations.ts";
import type { Env } from "../http/env.ts";
import { rehabilitate, renounce, restore, revoke } from "./leaving.tsx";
import { operationPages } from "./operation.tsx";
import { phoneRoutes } from "./phone.tsx";
import { servingRoutes } from "./serving.tsx";
import { activationCode, device, email, renew, resume } from "./upkeep.tsx";

/** Mounted at `/desk/person/<record>/<operation>`. */
export const operationRoutes: Record<Operation, () => Hono<Env>> = {
  "register": () => servingRoutes("register"),
  "raise": () => servingRoutes("raise"),
  "activation-code": operationPages(activationCode),
  "phone": phoneRoutes,
  "email": operationPages(email),
  "renew": operationPages(renew),
  "resume": operationPages(resume),
  "device": operationPages(device),
  "renounce": operationPages(renounce),
  "rehabilitate": operationPages(rehabilitate),
  "revoke": operationPages(revoke),
  "restore": operationPages(restore),
};
