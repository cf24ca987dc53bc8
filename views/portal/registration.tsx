// How one can register: what she has leads to the page of its way; then all the ways side by side (PO-04).

import type { WayName } from "../../domain/registration/ways.ts";
import type { PortalProps } from "../home.tsx";
import { Buttons, LinkButton } from "../parts/form.tsx";
import { WayFacts } from "../registration/proposal.tsx";
import { type Lead, Leads } from "./leads.tsx";

export interface WaysProps extends PortalProps {
  /** The ways that this Clave has: no other is offered. */
  readonly served: readonly WayName[];
}

export function Registration({ t, language, policy, served }: WaysProps) {
  const words = t.registration;
  const { who, has, names } = t.ways;
  const age = policy.registration.minimumAgeYears;
  const cases: readonly Lead[] = [
    ...served.map((way): Lead => [wayPaths[way], has.choices[way]]),
    ["/registration/others", who.choices.minor(age)],
    ["/about#levels", words.advanced],
  ];
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{who.legend}</h2>
      <Leads language={language} to={cases} />
      <Buttons>
        <LinkButton href={`/${language}/register`}>{words.begin}</LinkButton>
      </Buttons>
      <h2>{words.compare}</h2>
      {served.map((way) => (
        <>
          <h3>{names[way]}</h3>
          <WayFacts t={t} policy={policy} way={way} />
        </>
      ))}
    </>
  );
}

/** Where each way is told at length. */
export const wayPaths: Readonly<Record<WayName, string>> = {
  certificate: "/registration/certificate",
  office: "/registration/office",
  video: "/registration/video",
  letter: "/registration/letter",
};
