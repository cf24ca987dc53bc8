// How to reach whoever answers for the site: one link, or the words for nobody.

import type { Operator } from "../../domain/ports.ts";

/** As an address where it is one, else as where mail goes. */
export function ContactLink({ contact }: Pick<Operator, "contact">) {
  const href = contact.startsWith("https:") ? contact : `mailto:${contact}`;
  return <a href={href}>{contact}</a>;
}
