// What comes after a registration, and who needs another person for it (PO-04; rulebook 1.7, 2.9, 9).

import type { PortalProps } from "../home.tsx";
import { Article } from "./article.tsx";
import { helpLeads } from "./help.tsx";

const hour = 60 * 60;

export function Changes({ t, language, policy }: PortalProps) {
  const { title, lead, ...words } = t.registration.changes;
  const { phone, code } = t.account;
  const undoHours = policy.account.undoSeconds / hour;
  return (
    <Article
      {...{ t, language, title, lead }}
      parts={[
        {
          title: words.phone,
          intro: phone.proof,
          points: [
            `${phone.certificate}. ${phone.certificateText}`,
            `${phone.office}. ${phone.officeText}`,
            `${phone.letter}. ${
              phone.letterText(policy.letter.postDays)
            } ${words.lowers}`,
            ...phone.effects(undoHours),
          ],
          leads: [
            ["/account/phone", phone.title],
            ["/register", t.register.lost.go],
            ...helpLeads(t, ["phone"]),
          ],
        },
        { title: words.email.title, points: words.email.points(undoHours) },
        words.person,
        {
          title: words.code,
          points: [code.what, ...t.password.hub.noCodeWays],
          leads: [["/account/code", code.title]],
        },
        {
          title: words.level.title,
          points: [t.help.troubles.level.steps[1]!, ...words.level.points],
          leads: [["/about#levels", t.about.levels.title]],
        },
      ]}
      next={[
        ["/account", t.account.title],
        ["/registration/leaving", t.registration.leaving.title],
      ]}
    />
  );
}

export function Leaving({ t, language }: PortalProps) {
  const { title, lead, ...words } = t.registration.leaving;
  const { leave, phone, report } = t.account;
  return (
    <Article
      {...{ t, language, title, lead }}
      parts={[
        words.where,
        { title: phone.then, points: [leave.warning, ...leave.effects] },
        { title: words.back.title, points: [leave.back, words.back.office] },
        words.less,
      ]}
      next={[
        ["/account/leave", leave.title],
        ["/account/report", report.link],
        ["/registration/changes", t.registration.changes.title],
      ]}
    />
  );
}

export function Others({ t, language, policy }: PortalProps) {
  const { title, lead, ...words } = t.registration.others;
  const { registration, desk } = policy;
  return (
    <Article
      {...{ t, language, title, lead }}
      parts={[
        {
          title: words.minors.title,
          points: words.minors.points(
            registration.minimumAgeYears,
            desk.adultYears,
          ),
        },
        { title: t.ways.bring, points: t.ways.minorNeedList },
        words.support,
        words.acting,
        words.official,
      ]}
      next={[
        ["/registration/office", t.registration.office.title],
        ...helpLeads(t, ["alone"]),
      ]}
    />
  );
}
