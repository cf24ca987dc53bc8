// The routes of each way to sign in, mounted at /signin/<attempt>/<name>.

import type { Hono } from "hono";
import type { MethodName } from "../../domain/methods/all.ts";
import type { Env } from "../http/env.ts";
import { certificateRoutes } from "./certificate.tsx";
import { mobileRoutes } from "./mobile.tsx";
import { passwordRoutes } from "./password.tsx";
import { pinRoutes } from "./pin.tsx";

export const methodRoutes: Record<MethodName, () => Hono<Env>> = {
  mobile: mobileRoutes,
  pin: pinRoutes,
  password: passwordRoutes,
  reinforced: passwordRoutes,
  certificate: certificateRoutes("certificate"),
  card: certificateRoutes("card"),
};
