// Development's outbox and clock. For developers, so in English alone.

import { type Language, languageTag } from "../domain/language.ts";
import type { Channel } from "../domain/messages.ts";

/** A message as the outbox shows it to programs (contract: "Only in dev"). */
export interface DevMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly type: string;
    readonly url: string;
  }[];
}

type Shown = DevMessage & { readonly language: Language };

export interface DevOutboxProps {
  readonly messages: readonly Shown[];
  /** Whose messages; undefined for everybody's. */
  readonly to: string | undefined;
  readonly now: Date;
  /** What was wrong with the clock's form. */
  readonly problem?: string | undefined;
  /** Where the style sheet is. */
  readonly css: string;
}

export function DevOutbox(props: DevOutboxProps) {
  const { messages, to, now, problem, css } = props;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{problem && "Error: "}Outbox - Clave in development</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={css} />
      </head>
      <body>
        <main class="wrap" id="main">
          <h1>Outbox</h1>
          <p>
            What Clave would have sent: nothing leaves this machine but notices
            to phones. Newest first.
          </p>
          <Clock now={now} problem={problem} />
          <form method="get" action="/dev/outbox">
            <p class="field">
              <label for="to">Only to this phone, address or name</label>
              <input
                id="to"
                name="to"
                type="text"
                value={to ?? ""}
                autocomplete="off"
              />
            </p>
            <button type="submit" class="button">Filter</button>
          </form>
          <h2>
            {messages.length === 1
              ? "1 message"
              : `${messages.length} messages`}
          </h2>
          {messages.map((message) => (
            <Sent
              key={message.id}
              message={message}
            />
          ))}
        </main>
      </body>
    </html>
  );
}

function Clock({ now, problem }: { now: Date; problem: string | undefined }) {
  return (
    <form method="post" action="/dev/clock">
      <p>
        The server's clock says <time>{now.toISOString()}</time>.
      </p>
      <p class="field">
        <label for="advance">Seconds to move it forward</label>
        {problem && <strong id="advance-error" class="error">{problem}</strong>}
        <input
          id="advance"
          name="advance"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-invalid={problem ? "true" : undefined}
          aria-describedby={problem ? "advance-error" : undefined}
        />
      </p>
      <button type="submit" class="button">Move the clock</button>
    </form>
  );
}

function Sent({ message }: { key: string; message: Shown }) {
  const { id, channel, to, subject, text, sentAt, attachments } = message;
  const lang = languageTag[message.language];
  return (
    <article aria-labelledby={`m-${id}`}>
      <h3 id={`m-${id}`}>{channel} to {to}</h3>
      <p>
        <time datetime={sentAt}>{sentAt}</time>
        {subject && (
          <>
            {" · "}
            <strong lang={lang}>{subject}</strong>
          </>
        )}
      </p>
      <div lang={lang}>
        {text.trimEnd().split("\n").map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
      </div>
      {attachments.map(({ name, url }) => (
        <p>
          <a class="button quiet" href={url}>{name}</a>
        </p>
      ))}
    </article>
  );
}
