// Turns a message into what is really sent.

import { inGroups } from "../../domain/codes.ts";
import type { Language } from "../../domain/language.ts";
import type { Message, RenderedMessage } from "../../domain/messages.ts";
import { cutName, septets, smsSeptets, toGsm7 } from "./gsm7.ts";
import { backLetterOf, type Letter, letterOf } from "./letter.ts";
import { methodNamesIn } from "../text/method_names.ts";
import { languages } from "../text/text.ts";
import { renderMobile } from "./render_mobile.ts";
import { renderPassword } from "./render_password.ts";
import { bound, letterless, notice, short } from "./shapes.ts";
import { messageWords } from "./words.ts";
import { endingMail } from "./words/ending.ts";
import type { Names } from "./words/names.ts";

export interface RenderConfig {
  /** Where Clave is, as a person types it: the host, and the port where it is not the usual one. */
  readonly host: string;
}

/** A name cut shorter than this would say nothing; such an SMS goes in two parts instead. */
const shortestName = 12;

/** The message in its reader's language. There are no links in it but in two kinds: who learns to follow ours will follow a thief's (demands B.5). */
export function render(
  message: Message,
  config: RenderConfig,
): RenderedMessage {
  const { body, language } = message;
  const { host } = config;
  const { sms, mail } = messageWords[language];
  const names = namesIn(language, host);
  switch (body.kind) {
    case "pin": {
      const name = toGsm7(body.service[language]);
      const write = (name: string) =>
        bound(sms.pin(name, body.code, body.expiresAt), host, body.code);
      const room = smsSeptets - (septets(write("")) ?? 0);
      return short(write(cutName(name, Math.max(room, shortestName))));
    }
    case "phone-code": {
      const write = body.inUse ? sms.phoneCodeInUse : sms.phoneCode;
      return short(bound(write(body.code, body.expiresAt), host, body.code));
    }
    case "desk-code": {
      // Not bound to our pages: no box of hers waits for it.
      const write = body.inUse ? sms.deskCodeInUse : sms.deskCode;
      return short(write(body.code, body.expiresAt));
    }
    case "device-activated":
    case "device-removed":
    case "device-cloned":
    case "device-retired":
    case "mobile-request":
    case "pin-in-app":
    case "requests-paused":
      return renderMobile({ ...message, body }, names);
    case "password-code":
    case "password-set":
    case "password-locked":
    case "password-reset":
    case "password-ending":
    case "password-left":
    case "activation-blocked":
    case "authenticator-added":
    case "authenticator-removed":
    case "recovery-code-used":
    case "recovery-codes-renewed":
      return renderPassword({ ...message, body }, names);
    case "welcome":
      return short(sms.welcome);
    case "registered": {
      const { subject, text } = mail.registered;
      return letterless(subject, [
        ...text(body.at),
        mail.notYou(names),
        mail.never,
      ]);
    }
    case "level-raised": {
      if (message.channel === "sms") return short(sms.levelRaised(body.at));
      const { subject, text } = mail.levelRaised;
      return letterless(subject, [
        ...text(body.at),
        mail.notYou(names),
        mail.never,
      ]);
    }
    case "phone-moved": {
      const { subject, text } = mail.phoneMoved;
      return letterless(subject(body.lastDigits), [
        ...text(body.lastDigits, body.at, names),
        mail.never,
      ]);
    }
    case "email-code": {
      const { subject, text } = mail.emailCode;
      const said = text(body.code, body.expiresAt);
      return letterless(subject, [...said, mail.never]);
    }
    case "email-changed": {
      // With a link: it must work where Clave's own pages are out of reach for her, and it asks for nothing.
      const { subject, text } = mail.emailChanged;
      const link = `${body.link}/${body.code}`;
      return letterless(subject, text(body.at, body.expiresAt, link));
    }
    case "email-bound":
      return notice(mail.emailBound, body.at, mail.never);
    case "email-restored":
      return notice(mail.emailRestored, body.at, mail.never);
    case "phone-bound":
      return short(sms.phoneBound);
    case "phone-given-up": {
      const { code, at, expiresAt } = body;
      const hours = Math.round((expiresAt.getTime() - at.getTime()) / 3.6e6);
      return short(sms.phoneGivenUp(grouped(code), host, hours));
    }
    case "phone-changed": {
      const { subject, text } = mail.phoneChanged;
      const { at, lastDigits, lowered } = body;
      const said = text(at, lastDigits, lowered);
      return letterless(subject, [...said, mail.never]);
    }
    case "phone-restored":
      return message.channel === "sms"
        ? short(sms.phoneRestored)
        : notice(mail.phoneRestored, body.at, mail.never);
    case "phone-letter":
      return message.channel === "sms"
        ? short(sms.phoneLetter)
        : letterless(mail.phoneLetter.subject, [
          ...mail.phoneLetter.text(body.at, names),
          mail.never,
        ]);
    case "activation-renewed":
      return message.channel === "sms"
        ? short(sms.activationRenewed)
        : notice(mail.activationRenewed, body.at, mail.never);
    case "misuse-reported": {
      if (message.channel === "sms") return short(sms.misuseReported);
      const { subject, text } = mail.misuseReported;
      const stopped = methodNamesIn(languages[language], body.suspended ?? []);
      return letterless(subject, [
        ...text(body.at),
        ...(stopped ? [mail.methodsStopped(stopped)] : []),
        mail.never,
      ]);
    }
    case "methods-restored":
      return message.channel === "sms"
        ? short(sms.methodsRestored)
        : notice(mail.methodsRestored, body.at, mail.never);
    case "renounced":
      return message.channel === "sms"
        ? short(sms.renounced)
        : notice(mail.renounced, body.at, mail.never);
    case "review-opened": {
      if (message.channel === "sms") {
        return short(sms.reviewOpened(body.dueOn));
      }
      const { subject, text } = mail.reviewOpened;
      const said = text(body.at, body.dueOn);
      return letterless(subject, [...said, mail.notYou(names), mail.never]);
    }
    case "review-refused": {
      if (message.channel === "sms") return short(sms.reviewRefused);
      const { subject, text } = mail.reviewRefused;
      const { reasons, refused } = languages[language].video.status;
      return letterless(subject, [
        ...text(body.at),
        reasons[body.reason],
        refused.kept,
        mail.never,
      ]);
    }
    case "review-accepted": {
      const { subject, text } = mail.reviewAccepted;
      const said = text(body.at, names);
      return letterless(subject, [...said, mail.notYou(names), mail.never]);
    }
    case "revoked": {
      if (message.channel === "sms") return short(sms.revoked);
      const { subject, text, reasons, object } = mail.revoked;
      return letterless(subject, [
        ...text(body.at),
        reasons[body.reason],
        object,
        mail.never,
      ]);
    }
    case "misuse-closed": {
      if (message.channel === "sms") return short(sms.misuseClosed);
      const { subject, text, outcomes, doubts } = mail.misuseClosed;
      return letterless(subject, [
        ...text(body.at),
        outcomes[body.outcome],
        doubts,
        mail.never,
      ]);
    }
    case "presence-ends": {
      const { subject, text } = endingMail[language].presence;
      const said = text(body.until, names);
      return letterless(subject(body.until), [...said, mail.never]);
    }
    case "lookups-alarm": {
      const { subject, text } = mail.lookupsAlarm;
      const said = text(body.at, body.office, body.lookups);
      return letterless(subject, [...said, mail.never]);
    }
    case "rehabilitated":
    case "revocation-lifted":
      return posted(backLetterOf(body, language, names));
    case "invitation":
      return posted(letterOf(body, language, names));
  }
}

/** As it is typed; what stands in its place once it is wiped, as it is. */
function grouped(code: string): string {
  return /^[0-9A-Z]+$/.test(code) ? inGroups(code) : code;
}

/** Taken from the pages themselves, so that a letter never names a button that is not there. */
function namesIn(language: Language, host: string): Names {
  const { layout, register, account, password } = languages[language];
  return {
    host,
    register: layout.register,
    haveLetter: register.letter.have,
    lost: register.lost.go,
    verify: layout.verify,
    account: account.name,
    report: account.report.link,
    password: password.hub.title,
  };
}

function posted(letter: Letter): RenderedMessage {
  return {
    subject: letter.title,
    text: letter.text,
    attachments: [{
      name: letter.file,
      type: "application/pdf",
      bytes: async () => {
        // The PDF library is large, and most processes never draw a letter.
        const { letterPdf } = await import("./letter_pdf.ts");
        return letterPdf(letter);
      },
    }],
  };
}
