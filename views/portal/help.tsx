// What people ask most (rulebook 10): each trouble under its own heading and anchor, with what to do now and where.

import type { PortalProps } from "../home.tsx";
import { SearchBox } from "../parts/search_box.tsx";
import { Points } from "./points.tsx";
import { type Lead, Leads } from "./leads.tsx";
import { troubleSteps } from "./trouble_steps.ts";
import type { Text } from "../text/text.ts";

export type Trouble = keyof Text["help"]["troubles"];

/** What happens most stands first. */
const order: readonly Trouble[] = [
  "sms",
  "support",
  "letter",
  "level",
  "code",
  "phone",
  "shared",
  "foreign",
  "time",
  "qr",
  "which",
  "message",
  "alone",
];

/** Nothing folds: what is looked for in the page, printed or linked to is there to be read. */
export function Help({ t, language, policy }: PortalProps) {
  const { title, lead, contents, troubles } = t.help;
  const steps = troubleSteps(t, policy);
  const leads = troubleLeads(t);
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <SearchBox t={t} language={language} />
      <nav aria-label={contents}>
        <ul class="links">
          {order.map((trouble) => (
            <li>
              <a href={`#${trouble}`}>{troubles[trouble].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {order.map((trouble) => (
        <>
          <h2 id={trouble}>{troubles[trouble].title}</h2>
          <Points points={steps[trouble]} />
          <Leads language={language} to={leads[trouble]} />
        </>
      ))}
    </>
  );
}

/** To these troubles' places on the help page. */
export function helpLeads(t: Text, troubles: readonly Trouble[]) {
  return troubles.map((trouble): Lead => [
    `/help#${trouble}`,
    t.help.troubles[trouble].title,
  ]);
}

/** Where each is done. */
function troubleLeads(t: Text): Readonly<Record<Trouble, readonly Lead[]>> {
  const { account, password, guides, layout } = t;
  const register: Lead = ["/register", layout.register];
  const otherPhone: Lead = ["/account/phone", account.phone.title];
  const byLetter: Lead = ["/register", t.register.lost.go];
  const activate: Lead = ["/app", t.mobile.qr.activate];
  const office: Lead = ["/offices", t.offices.title];
  return {
    sms: [["/mobile", guides.mobile.title], otherPhone],
    support: [register],
    letter: [["/register", password.hub.byLetter]],
    level: [
      ["/services", t.services.title],
      ["/account/services", account.services.link],
      ["/video", t.video.start.title],
    ],
    code: [
      ["/password/forgotten", password.hub.forgotten],
      ["/account/code", password.hub.newCode],
    ],
    phone: [otherPhone, byLetter, activate, office],
    shared: [otherPhone, byLetter, ["/undo", account.phoneUndo.title]],
    foreign: [register, activate, office],
    time: [["/how", layout.how]],
    qr: [["/app", t.mobile.qr.here], ["/pin", guides.pin.title]],
    which: [["/how", layout.how]],
    message: [["/account/report", account.report.link]],
    alone: [register, office],
  };
}
