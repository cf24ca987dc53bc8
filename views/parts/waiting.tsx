// Until when a page waits, more time for whoever needs it (WCAG 2.2.1), and what became of what was typed into another page.

import { useContext } from "hono/jsx";
import type { Language } from "../../domain/language.ts";
import { untilMoment } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import { AroundForms } from "./around.ts";
import { Notice } from "./notice.tsx";

/** The last things in a form: Enter in a field presses its first button, and that is never this one. */
export function FormEnd({ action, files }: { action: string; files?: true }) {
  const around = useContext(AroundForms);
  if (!around) return null;
  const { t, language, kept, waiting, now } = around;
  const waits = waiting && action.startsWith(waiting.below) ? waiting : null;
  return (
    <>
      {kept && <input type="hidden" name="kept" value={kept} />}
      {waits && (
        <p class="hint">
          {t.time.waits(untilMoment(language, waits.until, now))}
          {waits.left === null && ` ${t.time.fixed}`}
          {waits.left === 0 && ` ${t.time.last}`}
          {waits.again && waits.left ? ` ${t.time.left(waits.left)}` : ""}
        </p>
      )}
      {waits?.left
        ? (
          <button
            type="submit"
            class="button quiet"
            name="action"
            value="more"
            formnovalidate
            // Files cannot be given back, so they are not sent for nothing.
            formenctype={files && "application/x-www-form-urlencoded"}
          >
            {t.time.more}
          </button>
        )
        : ""}
    </>
  );
}

interface OverProps {
  readonly t: Text;
  readonly language: Language;
  readonly at: Date;
  readonly now: Date;
}

/** Above the page that takes the place of the one whose time has passed. */
export function Over({ t, language, at, now }: OverProps) {
  return (
    <Notice kind="care">
      <p>{t.time.over(untilMoment(language, at, now))}</p>
    </Notice>
  );
}

/** Above the page that had errors in another language: they are told again when it is sent, and what was typed is in its fields. */
export function ToCorrect({ t }: { readonly t: Text }) {
  return (
    <Notice kind="care">
      <p>{t.time.toCorrect}</p>
    </Notice>
  );
}
