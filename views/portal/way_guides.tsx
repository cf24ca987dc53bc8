// The pages of the ways to register (PO-04), each with the numbers of the rules in force.

import type { Policy } from "../../domain/policy.ts";
import { listOf } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import { helpLeads } from "./help.tsx";
import type { Lead } from "./leads.tsx";
import type { WaysProps } from "./registration.tsx";
import { WayGuide } from "./way_guide.tsx";

export function LetterGuide(props: WaysProps) {
  const { t, policy: { letter, registration } } = props;
  const words = t.registration.letter;
  return (
    <WayGuide
      {...props}
      way="letter"
      who={words.who(registration.minimumAgeYears)}
      steps={words.steps(letter.csvLength)}
      trouble={words.trouble(letter.validDays)}
      begin={atStart(t)}
      next={[...helpLeads(t, ["letter", "support"]), levels(t)]}
    />
  );
}

export function CertificateGuide(props: WaysProps) {
  const { t, policy: { registration } } = props;
  const words = t.registration.certificate;
  return (
    <WayGuide
      {...props}
      way="certificate"
      who={words.who(registration.minimumAgeYears)}
      steps={words.steps}
      trouble={[...t.certificate.helpList, words.name]}
      begin={atStart(t)}
      next={[...helpLeads(t, ["support"]), levels(t)]}
    />
  );
}

export function VideoGuide(props: WaysProps) {
  const { t, policy: { video, registration } } = props;
  const words = t.registration.video;
  const { leastSeconds, mostSeconds } = video.film;
  return (
    <WayGuide
      {...props}
      way="video"
      who={words.who(
        listOf(props.language, documentsForVideo(t, video), "or"),
        registration.minimumAgeYears,
      )}
      steps={words.steps}
      how={t.video.start.howList(leastSeconds, mostSeconds)}
      trouble={words.trouble}
      begin={["/video", t.video.start.begin]}
      next={[
        ["/video/status", t.video.status.title],
        ...helpLeads(t, ["support"]),
        levels(t),
      ]}
    />
  );
}

/** a setting. */
function documentsForVideo(
  t: Text,
  { documents }: Policy["video"],
): readonly string[] {
  const { documents: names } = t.registration.video;
  return (["dni", "tie", "eu"] as const)
    .filter((one) => documents[one]).map((one) => names[one]);
}

export function OfficeGuide(props: WaysProps) {
  const { t, policy: { registration } } = props;
  const words = t.registration.office;
  return (
    <WayGuide
      {...props}
      way="office"
      who={words.who(registration.minimumAgeYears)}
      steps={words.steps}
      trouble={words.trouble}
      begin={["/offices", t.offices.title]}
      next={[
        ["/offices/bring", t.offices.bring.title],
        ["/registration/others", t.registration.others.title],
        ...helpLeads(t, ["alone"]),
        levels(t),
      ]}
    />
  );
}

function atStart(t: Text): Lead {
  return ["/register", t.registration.begin];
}

function levels(t: Text): Lead {
  return ["/about#levels", t.about.levels.title];
}
