// What the pages share that wait for a phone.

import type { Language } from "../../../domain/language.ts";
import type { MobileRequest } from "../../../domain/mobile/request.ts";
import type { Service } from "../../../domain/services.ts";
import type { Attempt } from "../../../domain/signin.ts";
import { SummaryList } from "../../parts/summary_list.tsx";
import { untilTime } from "../../text/dates.ts";
import type { Text } from "../../text/text.ts";

export interface WaitingProps {
  readonly t: Text;
  readonly language: Language;
  readonly action: string;
  readonly service: Pick<Service, "body" | "procedure">;
  readonly attempt: Pick<Attempt, "asked">;
  readonly request: MobileRequest;
  /** She has asked that the page stays as it is. */
  readonly still: boolean;
}

/** What must stand on the phone, too. */
export function Compare({ t, language, service, attempt }: WaitingProps) {
  const words = t.parts.service;
  return (
    <SummaryList
      t={t}
      rows={[
        { label: words.body, value: service.body[language] },
        { label: words.procedure, value: service.procedure[language] },
        { label: words.level, value: t.parts.levels[attempt.asked] },
      ]}
    />
  );
}

export function GoodUntil({ t, language, request }: WaitingProps) {
  return <p>{t.mobile.until(untilTime(language, request.expiresAt))}</p>;
}

/** Without the script the page comes anew by itself, unless she would rather read in peace (WCAG 2.2.2). */
export function Refreshing({ t, still }: Pick<WaitingProps, "t" | "still">) {
  return (
    <noscript>
      <p class="hint">
        {still ? t.mobile.still : t.mobile.refreshes}{" "}
        <a href={still ? "?" : "?still"}>
          {still ? t.mobile.refreshAgain : t.mobile.stayStill}
        </a>
      </p>
    </noscript>
  );
}

/** Asks now and then whether anything has changed; nothing of it is said aloud. */
export function Waiter(
  { wait, everySeconds }: {
    readonly wait: string;
    readonly everySeconds: number;
  },
) {
  return (
    <div
      id="wait"
      hx-get={wait}
      hx-trigger={`every ${everySeconds}s`}
      hx-swap="outerHTML"
    >
    </div>
  );
}
