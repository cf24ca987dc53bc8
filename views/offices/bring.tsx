// What to take to an office, on a sheet to print (RG-61 to RG-63, ID-65).

import type { PortalProps } from "../home.tsx";
import { Points } from "../portal/points.tsx";
import { Leads } from "../portal/leads.tsx";

export function Bring({ t, language, policy }: PortalProps) {
  const { bring, title } = t.offices;
  const { needList, minorNeedList, officeText } = t.ways;
  const age = policy.registration.minimumAgeYears;
  return (
    <>
      <h1>{bring.title}</h1>
      <p class="lead screen">{bring.lead}</p>
      <p>{officeText}</p>
      <h2>{bring.adult(age)}</h2>
      <Points points={needList.office} />
      <h2>{bring.minor(age)}</h2>
      <Points points={minorNeedList} />
      <h2>{bring.there.title}</h2>
      <Points points={bring.there.steps} />
      <h2>{bring.note.title}</h2>
      <div class="signatures">
        <p>{bring.note.office}</p>
        <p>{bring.note.when}</p>
      </div>
      <div class="screen">
        <Leads language={language} to={[["/offices", title]]} />
      </div>
    </>
  );
}
