// What Clave wrote to her, and what happened under her name.

import type { AuditEvent } from "../../domain/audit.ts";
import { ownService } from "../../domain/door.ts";
import { type Language, languageTag } from "../../domain/language.ts";
import type { RenderedMessage, StoredMessage } from "../../domain/messages.ts";
import type { Service } from "../../domain/services.ts";
import { SummaryList } from "../parts/summary_list.tsx";
import { dayAndTime } from "../text/dates.ts";
import type { Text } from "../text/text.ts";
import { Back, type OwnPageProps } from "./back.tsx";

interface Paged extends OwnPageProps {
  /** Where the next page begins; null on the last. */
  readonly next: number | null;
}

interface MessagesPageProps extends Paged {
  readonly messages: readonly {
    readonly message: StoredMessage;
    readonly words: RenderedMessage;
  }[];
}

export function MessagesPage(props: MessagesPageProps) {
  const { t, language, messages } = props;
  const words = t.account.messages;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {messages.map(({ message, words: said }) => (
        <section lang={tagOf(message.language, language)}>
          <h2>
            {said.subject || t.account.messages.channels[message.channel]}
          </h2>
          <p class="hint" lang={tagOf(language, message.language)}>
            {dayAndTime(language, message.at)} ·{" "}
            {words.channels[message.channel]} ·{" "}
            {message.sentAt ? words.sent : words.waiting}
          </p>
          {said.text.trim().split(/\n+/).map((line) => <p>{line}</p>)}
        </section>
      ))}
      <More {...props} />
    </section>
  );
}

interface HistoryPageProps extends Paged {
  readonly events: readonly AuditEvent[];
  readonly services: readonly Service[];
}

export function HistoryPage(props: HistoryPageProps) {
  const { t, language, events } = props;
  const words = t.account.history;
  return (
    <section id="step">
      <h1>{words.title}</h1>
      <p>
        {words.intro} <a href={`/${language}/account/report`}>{words.notMe}</a>
      </p>
      <SummaryList
        t={t}
        rows={events.map((event) => ({
          label: dayAndTime(language, event.at),
          value: (
            <>
              {eventWords(props, event)} <NotMe {...props} event={event} />
            </>
          ),
        }))}
      />
      <More {...props} />
    </section>
  );
}

/** Beside each use, for whoever it was not; what she did with her own data she tells of above. */
function NotMe(
  { t, language, event }: HistoryPageProps & { event: AuditEvent },
) {
  if (event.kind !== "identified" && event.kind !== "session-used") return null;
  const report = `/${language}/account/report`;
  return (
    <a href={event.method ? `${report}?method=${event.method}` : report}>
      {t.account.history.thisNotMe}
      <span class="unseen">, {dayAndTime(language, event.at)}</span>
    </a>
  );
}

/** What happened; for a sign-in also where and how, for an act of two officers the offices of both. */
export function eventWords(
  { t, language, services }: {
    readonly t: Text;
    readonly language: Language;
    readonly services: readonly Service[];
  },
  event: AuditEvent,
): string {
  const said = t.account.events[event.kind];
  const details = useWords({ t, language, services }, event);
  return details === "" ? said : `${said}: ${details}`;
}

/** Where and how, of whatever says so. */
export function useWords(
  { t, language, services }: {
    readonly t: Text;
    readonly language: Language;
    readonly services: readonly Service[];
  },
  event: AuditEvent,
): string {
  const service = "service" in event
    ? nameOf(t, language, services, event.service)
    : null;
  const method = "method" in event && event.method
    ? t.signin.methods[event.method].name
    : null;
  const office = "office" in event ? event.office ?? null : null;
  const proposed = "proposedAt" in event && event.proposedAt
    ? t.account.history.proposedAt(event.proposedAt)
    : null;
  return [service, method, office, proposed].filter((one) => one !== null)
    .join(", ");
}

/** A service that has left the catalogue is called by its id. */
function nameOf(
  t: Text,
  language: Language,
  services: readonly Service[],
  id: string,
): string {
  if (id === ownService) return t.account.name;
  return services.find((one) => one.id === id)?.body[language] ?? id;
}

/** A message is in the language in which it was written. */
function tagOf(language: Language, around: Language): string | undefined {
  return language === around ? undefined : languageTag[language];
}

function More(props: Paged) {
  const { t, next } = props;
  return (
    <>
      {next !== null && (
        <p class="links">
          <a href={`?before=${next}`}>{t.account.older}</a>
        </p>
      )}
      <Back {...props} />
    </>
  );
}
