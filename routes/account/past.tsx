// What Clave wrote to her, and what happened under her name: page by page, the newest first.

import type { Message, RenderedMessage } from "../../domain/messages.ts";
import type { PageOf } from "../../domain/ports.ts";
import { HistoryPage, MessagesPage } from "../../views/account/past.tsx";
import { render } from "../../views/messages/render.ts";
import { page } from "../http/page.tsx";
import type { AccountContext } from "./entry.ts";

export async function messages(c: AccountContext) {
  const { text, language, world, insider } = c.var;
  const size = world.policy.account.messagesPerPage;
  // One more than is shown: whether there is another page.
  const found = await world.outbox.ofPerson(
    insider.person,
    pageAsked(c, size + 1),
  );
  const shown = found.slice(0, size);
  return page(
    c,
    <MessagesPage
      t={text}
      language={language}
      messages={shown.map((message) => ({
        message,
        words: withoutSecrets(c, message),
      }))}
      next={found.length > size ? shown.at(-1)!.number : null}
    />,
    { title: text.account.messages.title },
  );
}

export async function history(c: AccountContext) {
  const { text, language, world, insider } = c.var;
  const size = world.policy.account.eventsPerPage;
  const [found, services] = await Promise.all([
    world.audit.history(insider.person, pageAsked(c, size + 1)),
    world.services.list(),
  ]);
  const shown = found.slice(0, size);
  return page(
    c,
    <HistoryPage
      t={text}
      language={language}
      events={shown.map(({ event }) => event)}
      services={services}
      next={found.length > size ? shown.at(-1)!.id : null}
    />,
    { title: text.account.history.title },
  );
}

function pageAsked(c: AccountContext, limit: number): PageOf {
  const before = c.req.query("before") ?? "";
  return /^\d{1,15}$/.test(before) ? { before: Number(before), limit } : {
    limit,
  };
}

/** A code that is still good is on the phone that it was sent to and nowhere else: not here, though its message still waits. */
export function withoutSecrets(
  c: AccountContext,
  message: Message,
): RenderedMessage {
  const { body } = message;
  const blotted = {
    ...body,
    ...("code" in body ? { code: blot } : {}),
    ...("csv" in body ? { csv: blot } : {}),
  };
  const host = new URL(c.get("world").config.baseUrl).host;
  return render({ ...message, body: blotted }, { host });
}

const blot = "******";
