// "You can" or "you cannot because", with what helps soonest (LV-14; rulebook 10, 4 and 20).

import type { CanUse, Obstacle } from "../../domain/can_use.ts";
import type { Language } from "../../domain/language.ts";
import type { Level } from "../../domain/level.ts";
import type { Lead } from "../portal/leads.tsx";
import { methodNamesIn } from "../text/method_names.ts";
import type { Text } from "../text/text.ts";

interface VerdictProps {
  readonly t: Text;
  readonly language: Language;
  readonly level: Level;
  readonly use: CanUse;
  /** Where she turns on again what she has stopped; null where only an office does. */
  readonly restore: string | null;
}

export function Verdict({ t, language, level, use, restore }: VerdictProps) {
  const words = t.services.verdict;
  if (use.kind === "can") {
    return (
      <p>
        <strong>{words.can}</strong> {words.by(methodNamesIn(t, use.methods))}
      </p>
    );
  }
  const { because, unless } = use;
  return (
    <>
      <p>
        <strong>{words.cannot}</strong>{" "}
        {because.map((one) => words.because[one](level)).join(" ")}
      </p>
      <p>
        {unless && `${words.unless(t.signin.methods[unless].name)} `}
        {because.map((one) => (
          <>
            {words.help[one]}
            {helpLeads(t, one, restore).map(([path, says]) => (
              <>
                {" "}
                <a href={path.startsWith("#") ? path : `/${language}${path}`}>
                  {says}
                </a>
              </>
            ))}
            {" "}
          </>
        ))}
      </p>
    </>
  );
}

/** Where each is mended. */
function helpLeads(
  t: Text,
  obstacle: Obstacle,
  restore: string | null,
): readonly Lead[] {
  switch (obstacle) {
    case "locked":
      return [["/password/forgotten", t.password.own.unlock]];
    case "suspended":
      return restore ? [[restore, t.signin.standing.suspended.go]] : [];
    case "absent":
      return [
        ["/app", t.mobile.qr.activate],
        ["/password/activate", t.password.own.activate],
      ];
    case "registration":
      return [["#raise", t.signin.tooLow.how]];
    case "phoneless":
      return [["/account/phone", t.account.phone.title]];
    case "unregistered":
      return [["/register", t.layout.register]];
    case "expired":
    case "method":
      return [];
  }
}
