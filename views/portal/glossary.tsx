// What the pages' own terms mean, as a dictionary of the language sorts them (PO-08).

import type { PortalProps } from "../home.tsx";
import { sorted } from "../text/order.ts";

export function Glossary({ t, language }: PortalProps) {
  const { title, lead, terms } = t.words;
  const entries = sorted(
    language,
    Object.entries(terms),
    ([, { term }]) => term,
  );
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {entries.map(([id, { term, means }]) => (
        <>
          <h2 id={id}>{term}</h2>
          <p>{means}</p>
        </>
      ))}
    </>
  );
}
