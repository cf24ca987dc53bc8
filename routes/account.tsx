// The citizen's own area: everything here is about whoever's session is open, and about nobody else (rulebook 2.9).

import { Hono } from "hono";
import { authenticatorRoutes } from "./account/authenticator.tsx";
import { codeRoutes } from "./account/code.tsx";
import { deviceRoutes } from "./account/device.tsx";
import { emailRoutes } from "./account/email.tsx";
import { entered } from "./account/entry.ts";
import { exportRoutes } from "./account/export.tsx";
import { leaveRoutes } from "./account/leave.tsx";
import { means } from "./account/means.tsx";
import { history, messages } from "./account/past.tsx";
import { provenByMore } from "./account/more.tsx";
import { overview } from "./account/overview.tsx";
import { renewRoutes } from "./account/renew.tsx";
import { ownPasswordRoutes } from "./account/password.tsx";
import { phoneRoutes } from "./account/phone.tsx";
import { receiptRoutes } from "./account/receipts.tsx";
import { reportRoutes } from "./account/report.tsx";
import { restoreRoutes } from "./account/restore.tsx";
import { servicesPage } from "./account/services.tsx";
import { moreTime } from "./account/time.ts";
import type { Env } from "./http/env.ts";

export function accountRoutes() {
  return new Hono<Env>()
    .use(entered)
    .use(provenByMore)
    .use(moreTime)
    .get("/", overview)
    .get("/services", servicesPage)
    .get("/messages", messages)
    .get("/history", history)
    .get("/means", means)
    .route("/", exportRoutes())
    .route("/code", codeRoutes())
    .route("/authenticator", authenticatorRoutes())
    .route("/device", deviceRoutes())
    .route("/email", emailRoutes())
    .route("/phone", phoneRoutes())
    .route("/password", ownPasswordRoutes())
    .route("/receipts", receiptRoutes())
    .route("/leave", leaveRoutes())
    .route("/report", reportRoutes())
    .route("/restore", restoreRoutes())
    .route("/renew", renewRoutes());
}
