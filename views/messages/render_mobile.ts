// What messages say of Cl@ve Móvil.

import { languageTag } from "../../domain/language.ts";
import type {
  Message,
  MessageBody,
  RenderedMessage,
} from "../../domain/messages.ts";
import { letterless, notice, short } from "./shapes.ts";
import { messageWords } from "./words.ts";
import type { Names } from "./words/names.ts";

type MobileBody = MessageBody & {
  kind:
    | "mobile-request"
    | "pin-in-app"
    | "requests-paused"
    | `device-${string}`;
};

export function renderMobile(
  message: Message & { readonly body: MobileBody },
  names: Names,
): RenderedMessage {
  const { body, language } = message;
  const { sms, mail, push } = messageWords[language];
  switch (body.kind) {
    case "mobile-request": {
      const { title, text } = push.mobileRequest;
      return pushed(message, title, text(body.service[language]));
    }
    case "pin-in-app": {
      const { title, text } = push.pinInApp;
      const said = text(body.service[language], body.expiresAt);
      return pushed(message, title, said);
    }
    case "device-activated": {
      if (message.channel === "sms") return short(sms.deviceActivated);
      const { subject, text } = mail.deviceActivated;
      const said = text(body.at, body.name, names);
      return letterless(subject, [...said, mail.never]);
    }
    case "device-retired": {
      const { title, text } = push.deviceRetired;
      return pushed(message, title, text);
    }
    case "device-removed":
      return message.channel === "sms"
        ? short(sms.deviceRemoved)
        : notice(mail.deviceRemoved, body.at, mail.never);
    case "device-cloned": {
      if (message.channel === "sms") return short(sms.deviceCloned);
      const { subject, text } = mail.deviceCloned;
      return letterless(subject, [...text(body.at, names), mail.never]);
    }
    case "requests-paused": {
      if ("keys" in body) {
        const { title, text } = push.requestsPaused;
        return pushed(message, title, text(body.until));
      }
      const { subject, text } = mail.requestsPaused;
      const said = text(body.at, body.until, names);
      return letterless(subject, [...said, mail.never]);
    }
  }
}

/** The one place that says what the app's service worker gets. */
function pushed(
  { body, language }: Message & { readonly body: MobileBody },
  title: string,
  text: string,
): RenderedMessage {
  const lang = languageTag[language];
  const url = "url" in body ? body.url : "";
  const push = { title, body: text, url, tag: body.kind, lang };
  return { subject: title, text, attachments: [], push };
}
