// The whole of Clave as one Hono app. Reading this file is reading the site map.

import { Hono } from "hono";
import { languages } from "../domain/language.ts";
import type { World } from "../domain/ports.ts";
import { assetRoutes } from "./http/assets.ts";
import { entrance } from "./http/entrance.ts";
import type { Env } from "./http/env.ts";
import { faultPage } from "./http/faults.ts";
import { redirectsForHtmx } from "./http/htmx.ts";
import { keptInAddress } from "./http/kept.ts";
import { toBestLanguage } from "./http/language.ts";
import { sameOrigin } from "./http/origin.ts";
import { problem } from "./http/problem.tsx";
import { withOneSlash } from "./http/slash.ts";
import { healthRoutes } from "./health.ts";
import { accountRoutes } from "./account.tsx";
import { accountDoors } from "./account/doors.tsx";
import { deskRoutes } from "./desk.tsx";
import { dutiesRoutes } from "./duties.tsx";
import { easyRoutes } from "./easy.tsx";
import { homeRoutes } from "./home.tsx";
import { mobileApp, readAnywhere } from "./mobile.tsx";
import { appShell, appWorker } from "./mobile_shell.tsx";
import { officesRoutes } from "./offices.tsx";
import { oidcRoutes } from "./oidc.ts";
import { oidcHooks } from "./oidc/house.tsx";
import { certificateStart } from "./registration/certificate.tsx";
import { passwordPages } from "./password.tsx";
import { registerRoutes } from "./register.tsx";
import { searchRoutes } from "./search.tsx";
import type { ReadPage } from "./search/entries.ts";
import { oftenAsked } from "./search/often.ts";
import { releasesOf } from "./search/releases.ts";
import { signinRoutes } from "./signin.tsx";
import { servicesRoutes } from "./services.tsx";
import { signoutRoutes } from "./signout.tsx";
import { videoRoutes } from "./video.tsx";
import { sealRoutes, verifyRoutes } from "./verify.tsx";

/** `dev` mounts what only development has; a world that is not dev's refuses it. */
export function app(world: World, dev?: Hono<Env>): Hono<Env> {
  if (dev && !world.config.dev) {
    throw new Error("dev routes outside development");
  }
  const root = entrance(world)
    .use(redirectsForHtmx)
    .use(sameOrigin)
    .use(withOneSlash)
    .use(keptInAddress);
  root.route("/", assetRoutes())
    .route("/", appWorker())
    .route("/", healthRoutes())
    .route("/", oidcRoutes(world, oidcHooks))
    .route("/", sealRoutes())
    .get("/", toBestLanguage)
    // As the SMS to a former phone has it: short, and typed by hand.
    .get("/undo", toBestLanguage)
    .get("/app", toBestLanguage)
    // As QR codes have it: shorter, and whoever reads one chooses the language.
    .get("/app/q/:token", readAnywhere);
  const searching = searchRoutes(
    releasesOf(world, readBy(world)),
    oftenAsked(world),
  );
  // Written out, not `/:language`: beside `/oidc` a parameter in the first place is more than Hono's fast router can tell apart.
  for (const language of languages) {
    root.route(`/${language}`, pages().route("/", searching));
  }
  root.route("/es-facil", easyRoutes());
  if (dev) root.route("/dev", dev);
  root.notFound((c) => problem(c, 404));
  root.onError(faultPage);
  return root;
}

/** Reads our own pages, as a stranger gets them; made when somebody first searches, and nobody logs what nobody asked for. */
function readBy(world: World): ReadPage {
  let quiet: Hono<Env> | null = null;
  return async (path) => {
    quiet ??= app({ ...world, log: () => {} });
    const answer = await quiet.request(`${world.config.baseUrl}${path}`, bare);
    if (answer.status === 200) return await answer.text();
    await answer.body?.cancel();
    return null;
  };
}

const bare = { headers: { "hx-request-type": "partial" } };

/** What people see, under the prefix of each language. */
function pages() {
  return new Hono<Env>()
    .route("/", homeRoutes())
    .route("/", dutiesRoutes())
    .route("/", servicesRoutes())
    .route("/signin", signinRoutes())
    .route("/register", registerRoutes())
    .route("/offices", officesRoutes())
    .route("/video", videoRoutes())
    .route("/verify", verifyRoutes())
    .route("/password", passwordPages())
    .route("/certificate", certificateStart())
    .route("/account", accountRoutes())
    .route("/app", mobileApp())
    .route("/app", appShell())
    .route("/desk", deskRoutes())
    .route("/", accountDoors())
    .route("/", signoutRoutes());
}
