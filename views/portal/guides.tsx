// The pages of the ways to identify oneself (PO-05 to PO-07), each with the numbers of the rules in force.

import { methods } from "../../domain/methods/all.ts";
import { levelOf } from "../../domain/level.ts";
import type { PortalProps } from "../home.tsx";
import { Guide } from "./guide.tsx";

export function MobileGuide({ t, language, policy }: PortalProps) {
  const { title, lead, needs, steps, lasts } = t.guides.mobile;
  const { digits, shortCodeLength, requestSeconds, qr } = policy.mobile;
  return (
    <Guide
      {...{ t, language, title, lead, needs }}
      steps={steps(digits, shortCodeLength)}
      lasts={[
        ...lasts(requestSeconds / 60, qr.seconds),
        sessionLasts({ t, policy }),
      ]}
      level={levelsOf(t, "mobile")}
      next={[
        ["/app", t.mobile.qr.activate],
        ["/account/device", t.app.home.device],
        ["/register", t.layout.register],
        ["/about#levels", t.about.levels.title],
        ["/help#qr", t.help.troubles.qr.title],
      ]}
    />
  );
}

export function PinGuide({ t, language, policy }: PortalProps) {
  const { title, lead, needs, steps, lasts } = t.guides.pin;
  const { digits, seconds, tries, resendAfterSeconds } = policy.pin;
  return (
    <Guide
      {...{ t, language, title, lead, needs }}
      steps={steps(digits)}
      lasts={[
        ...lasts(seconds / 60, tries, resendAfterSeconds),
        sessionLasts({ t, policy }),
      ]}
      level={levelsOf(t, "pin")}
      easy="/pin"
      next={[
        ["/register", t.layout.register],
        ["/account", t.home.start.account.title],
        ["/about#levels", t.about.levels.title],
        ["/help#sms", t.help.troubles.sms.title],
      ]}
    />
  );
}

export function PermanentGuide({ t, language, policy }: PortalProps) {
  const { title, lead, needs, steps, lasts, levels } = t.guides.permanent;
  const { validDays, tries, shortest } = policy.password;
  return (
    <Guide
      {...{ t, language, title, lead, needs }}
      steps={steps(policy.activationCode.length, shortest)}
      lasts={[
        ...lasts(validDays, tries, policy.passwordCode.seconds / 60),
        sessionLasts({ t, policy }),
      ]}
      level={levels(methods.password.level, methods.reinforced.level)}
      next={[
        ["/password", t.password.hub.title],
        ["/account/authenticator", t.authenticator.own.title],
        ["/register", t.layout.register],
        ["/about#levels", t.about.levels.title],
        ["/help#code", t.help.troubles.code.title],
      ]}
    />
  );
}

/** PN-16: what follows is the same whatever the way. */
function sessionLasts({ t, policy }: Pick<PortalProps, "t" | "policy">) {
  const { sessionIdleSeconds, sessionSeconds } = policy.signin;
  return t.guides.session(sessionIdleSeconds / 60, sessionSeconds / 3600);
}

/** Computed as at a sign-in (law 4), so that the page promises nothing else. */
function levelsOf(t: PortalProps["t"], name: "mobile" | "pin"): string {
  const { level } = methods[name];
  return t.guides.levels(levelOf(level, "advanced"), levelOf(level, "basic"));
}
