// What messages say of Cl@ve Permanente.

import type {
  Message,
  MessageBody,
  RenderedMessage,
} from "../../domain/messages.ts";
import { untilDay } from "../text/dates.ts";
import { bound, letterless, notice, short } from "./shapes.ts";
import { messageWords } from "./words.ts";
import type { Names } from "./words/names.ts";

type PasswordBody = MessageBody & {
  kind:
    | `password-${string}`
    | `authenticator-${string}`
    | "activation-blocked"
    | `recovery-${string}`;
};

export function renderPassword(
  message: Message & { readonly body: PasswordBody },
  names: Names,
): RenderedMessage {
  const { body, language } = message;
  const { sms, mail } = messageWords[language];
  switch (body.kind) {
    case "password-code":
      return short(
        bound(
          sms.passwordCode(body.code, body.expiresAt),
          names.host,
          body.code,
        ),
      );
    case "password-set": {
      if (message.channel === "sms") return short(sms.passwordSet);
      const { subject, text, notYou } = mail.passwordSet;
      return letterless(subject, [
        ...text(body.at),
        notYou(names),
        mail.never,
      ]);
    }
    case "password-locked":
    case "activation-blocked": {
      const key = body.kind === "password-locked"
        ? "passwordLocked"
        : "activationBlocked";
      if (message.channel === "sms") return short(sms[key]);
      const { subject, text } = mail[key];
      return letterless(subject, [...text(body.at, names), mail.never]);
    }
    case "password-reset": {
      // With a link: she may have no other way in, and it opens nothing without her phone.
      const { subject, text } = mail.passwordReset;
      const link = `${body.link}/${body.code}`;
      return letterless(subject, text(body.expiresAt, link));
    }
    case "password-ending": {
      const { subject, text } = mail.passwordEnding;
      const until = untilDay(language, body.lastDay);
      return letterless(subject(until), [...text(until, names), mail.never]);
    }
    case "password-left":
      return message.channel === "sms"
        ? short(sms.passwordLeft)
        : notice(mail.passwordLeft, body.at, mail.never);
    case "authenticator-added":
      return message.channel === "sms"
        ? short(sms.authenticatorAdded)
        : notice(mail.authenticatorAdded, body.at, mail.never);
    case "authenticator-removed":
      return message.channel === "sms"
        ? short(sms.authenticatorRemoved)
        : notice(mail.authenticatorRemoved, body.at, mail.never);
    case "recovery-code-used":
      return message.channel === "sms"
        ? short(sms.recoveryCodeUsed)
        : notice(mail.recoveryCodeUsed, body.at, mail.never);
    case "recovery-codes-renewed":
      return message.channel === "sms"
        ? short(sms.recoveryCodesRenewed)
        : notice(mail.recoveryCodesRenewed, body.at, mail.never);
  }
}
