// From a step that is in trouble to what the help page says of it.

import type { Language } from "../../domain/language.ts";
import { helpLeads, type Trouble } from "../portal/help.tsx";
import { Leads } from "../portal/leads.tsx";
import type { Text } from "../text/text.ts";

interface HelpLinkProps {
  readonly t: Text;
  readonly language: Language;
  readonly trouble: Trouble;
}

/** A link of its own, below what the step asks: it leads away from the step, whose address keeps what was done. */
export function HelpLink({ t, language, trouble }: HelpLinkProps) {
  return <Leads language={language} to={helpLeads(t, [trouble])} />;
}
