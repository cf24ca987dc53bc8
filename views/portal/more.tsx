// The app on the phone and the password, at more length than their guides (PO-05, PO-07).

import type { PortalProps } from "../home.tsx";
import { Article } from "./article.tsx";
import { helpLeads } from "./help.tsx";

export function AppGuide({ t, language }: PortalProps) {
  const { title, lead, ...words } = t.more.app;
  return (
    <Article
      {...{ t, language, title, lead }}
      parts={[
        words.install,
        words.keeps,
        words.notices,
        words.another,
        words.without,
      ]}
      next={[
        ["/app", t.mobile.qr.activate],
        ["/account/device", t.app.home.device],
        ...helpLeads(t, ["qr", "phone"]),
      ]}
    />
  );
}

export function PasswordGuide({ t, language, policy }: PortalProps) {
  const { title, lead, care, told } = t.more.password;
  const { password, authenticator } = t;
  const numbers = policy.password;
  const { validDays, tries, endingDays } = numbers;
  const { seconds } = policy.passwordCode;
  const lasts = t.guides.permanent.lasts(validDays, tries, seconds / 60);
  return (
    <Article
      {...{ t, language, title, lead }}
      parts={[
        {
          title: password.choose.rulesTitle,
          points: Object.values(password.choose.rules)
            .map((rule) => rule(numbers)),
        },
        { title: care, points: [password.choose.advice] },
        { title: t.guides.lasts, points: [...lasts, told(endingDays)] },
        {
          title: authenticator.own.title,
          points: [authenticator.own.what, authenticator.own.which],
          leads: [["/account/authenticator", authenticator.own.title]],
        },
        { title: password.leave.title, points: [password.leave.text] },
      ]}
      next={[
        ["/password", password.hub.title],
        ["/permanent/questions", t.questions.permanent.title],
        ...helpLeads(t, ["code"]),
      ]}
    />
  );
}
