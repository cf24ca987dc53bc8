// What Clave says in its messages, in English. SMS use only letters of GSM-7.

import { deskMail } from "./desk.ts";
import { mobile } from "./mobile/en.ts";
import { password } from "./password/en.ts";
import { dayOf } from "../../../domain/calendar.ts";
import {
  atTime,
  clockTime,
  onDay,
  shortDate,
  untilDay,
  untilTime,
} from "../../text/dates.ts";
import type { MessageWords } from "../words.ts";

export const en: MessageWords = {
  sms: {
    pin: (body, code, expiresAt) =>
      `Clave - ${body}: your PIN to sign in is ${code}. Valid ${
        untilTime("en", expiresAt)
      } (mainland Spain time). Nobody will ask you for it.`,
    phoneCode: (code, expiresAt) =>
      `Clave: enter ${code} to confirm that this phone is yours. Valid ${
        untilTime("en", expiresAt)
      } (mainland Spain time). Nobody will ask you for it.`,
    phoneCodeInUse: (code, expiresAt) =>
      `Clave: another person uses this phone in Clave. If you enter ${code} (valid ${
        untilTime("en", expiresAt)
      }, mainland Spain time), it becomes yours and they lose it. Nobody will ask you for it. If you did not request it, do not give it to anyone.`,
    deskCode: (code, expiresAt) =>
      `Clave: read ${code} to the person serving you at the office. Valid ${
        untilTime("en", expiresAt)
      } (mainland Spain time). If you are not at an office, do not give it to anyone.`,
    deskCodeInUse: (code, expiresAt) =>
      `Clave: another person uses this phone in Clave. If you read ${code} (valid ${
        untilTime("en", expiresAt)
      }, mainland Spain time) to the person serving you at the office, it becomes yours and they lose it. If you are not at an office, do not give it to anyone.`,
    ...password.sms,
    ...mobile.sms,
    welcome:
      "Clave: your registration is complete. You can now identify yourself with a PIN sent to this phone. If this was not you, go to a registration office.",
    levelRaised: (at) =>
      `Clave: your registration is now advanced (${
        shortDate("en", dayOf(at))
      }, ${
        clockTime("en", at)
      }, mainland Spain time). If this was not you, go to a registration office.`,
    activationRenewed:
      "Clave: there is a security change in your registration, which we explain by email. If this was not you, go to a registration office.",
    misuseReported:
      "Clave: we have closed all your sessions because you told us that somebody signed in as you. We will look into it.",
    methodsRestored:
      "Clave: you can identify yourself again with what was stopped. If this was not you, take your document to a registration office.",
    renounced:
      "Clave: you have left and can no longer identify yourself. If this was not you, take your document to a registration office.",
    phoneBound:
      "Clave: this is now the phone of your registration. PINs will come to it. If this was not you, go to a registration office.",
    phoneGivenUp: (code, host, hours) =>
      `Clave: your registration has another phone. If it was not you who changed it, enter ${code} at ${host}/undo within ${hours} hours.`,
    phoneRestored:
      "Clave: the change of phone of your registration has been undone. If this was not you, take your document to a registration office.",
    phoneLetter:
      "Clave: a letter to change your phone has been requested. If this was not you, take your document to a registration office.",
    reviewOpened: (dueOn) =>
      `Clave: we have received your video and will answer by ${
        shortDate("en", dueOn)
      } at the latest. If this was not you, go to a registration office.`,
    reviewRefused:
      "Clave: we could not accept your video. You have lost nothing. We explain why, and what you can do, by email.",
    revoked:
      "Clave: you have been removed by the administration. Our email tells you why and how to object. You can also ask at a registration office.",
    misuseClosed:
      "Clave: we have looked into your report that somebody else signed in as you. Our email tells you what we found.",
  },
  mail: {
    ...deskMail.en,
    registered: {
      subject: "Your registration with Clave is complete",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), a registration with Clave was completed with this email address.`,
        "From now on you can identify yourself to the public services that use Clave, with a PIN that you will receive on the phone you registered.",
      ],
    },
    levelRaised: {
      subject: "Your registration with Clave is now advanced",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), your registration with Clave became advanced. It now also works for procedures that ask for the substantial level.`,
        "Your phone and your email address have not changed. Your activation code is new: the previous one no longer works.",
      ],
    },
    phoneMoved: {
      subject: (lastDigits) =>
        `The phone ending in ${lastDigits} is no longer yours in Clave`,
      text: (lastDigits, at, names) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), another person proved that they receive the SMS of the phone ending in ${lastDigits}. They registered it as theirs in Clave. Each phone can belong to only one person.`,
        "Your registration is still in force. To identify yourself with Clave you have to register another phone.",
        `To register one, type ${names.host} in the address bar of your browser and choose “${names.register}”. You can also take your document to a registration office.`,
        "If the phone is still yours, or if you did not expect this notice, please do so as soon as you can.",
      ],
    },
    notYou: (names) =>
      `If this was not you, someone may be using your details: take your document to a registration office as soon as you can. If you need information, type ${names.host} in the address bar of your browser.`,
    emailCode: {
      subject: "Your code to change your email address in Clave",
      text: (code, expiresAt) => [
        `To confirm that this address is yours, enter this code in Clave: ${code}`,
        `It is valid ${
          untilTime("en", expiresAt)
        } (mainland Spain time). If you did not request it, do nothing: without the code nothing changes.`,
      ],
    },
    emailChanged: {
      subject: "Your email address in Clave has changed",
      text: (at, expiresAt, link) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), the email address of your registration with Clave was changed for another.`,
        "If it was you, you need do nothing.",
        `If it was not you, you can undo the change ${
          untilDay("en", dayOf(expiresAt))
        }, ${
          atTime("en", expiresAt)
        } (mainland Spain time) with this link, which works only once:\n${link}`,
        "Clave sends links by email only to undo a change like this one or to set another password. The page of this link will ask you for no detail, code or password. If in doubt, do not use it and take your document to a registration office.",
      ],
    },
    emailBound: {
      subject: "This is now your email address in Clave",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), this address became that of your registration with Clave.`,
        "If this was not you, take your document to a registration office as soon as you can.",
      ],
    },
    emailRestored: {
      subject: "The change of your email address in Clave is undone",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), the last change of the email address of your registration with Clave was undone, and all sessions were closed.`,
        "If you did not expect this notice, take your document to a registration office.",
      ],
    },
    phoneChanged: {
      subject: "Your phone in Clave has changed",
      text: (at, lastDigits, lowered) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), the phone of your registration with Clave was changed for another, which ends in ${lastDigits}.`,
        ...(lowered
          ? [
            "It was done with a letter sent to your tax address, so your registration is now basic. You can raise it again with a certificate, with an electronic DNI or at a registration office.",
          ]
          : []),
        "If it was not you and you still have the previous phone, look there for the SMS with the code that undoes the change. If you do not have it, take your document to a registration office as soon as you can.",
      ],
    },
    phoneRestored: {
      subject: "The change of your phone in Clave is undone",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), the change of phone of your registration with Clave was undone, and all sessions were closed.`,
        "If you did not expect this notice, take your document to a registration office.",
      ],
    },
    phoneLetter: {
      subject: "A letter to change your phone has been requested",
      text: (at, names) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), a letter to your tax address was requested from Clave. It has a code to change the phone of your registration.`,
        `If this was not you, go to “${names.account}” and choose “${names.report}”: the letter will stop working. You can also take your document to a registration office. Without the letter nobody can make the change.`,
      ],
    },
    activationRenewed: {
      subject: "You have another activation code",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), another activation code was made for your registration with Clave. The previous one no longer works.`,
        "The code is not in this message. If this was not you, take your document to a registration office as soon as you can.",
      ],
    },
    misuseReported: {
      subject: "We have closed all your sessions with Clave",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), you told us that somebody had signed in as you. We have closed all your sessions and will look into it.`,
        "If you have lost the phone, or if it was not you who told us, take your document to a registration office as soon as you can.",
      ],
    },
    /** `names`: what she stopped. */
    methodsStopped: (names) =>
      `This identifies nobody until you turn it on again: ${names}. You can do so with a digital certificate or an electronic DNI, or at a registration office.`,
    methodsRestored: {
      subject: "You can identify yourself with Clave again",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), you turned on again what was stopped in your Clave registration. You can now identify yourself with it.`,
        "If this was not you, take your document to a registration office as soon as you can.",
      ],
    },
    renounced: {
      subject: "You have left Clave",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), you left Clave. You can no longer identify yourself, and we have erased your phone and email address.`,
        "To come back, register at a registration office or with an electronic DNI or certificate. It cannot be done by letter or by video. If this was not you, take your document to an office as soon as you can.",
      ],
    },
    ...password.mail,
    ...mobile.mail,
    reviewOpened: {
      subject: "We have received your video",
      text: (at, dueOn) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), we received a video to register you with Clave or to raise the level of your registration.`,
        `We will answer ${
          onDay("en", dueOn)
        } at the latest. Until then nothing changes.`,
      ],
    },
    reviewRefused: {
      subject: "We could not accept your video",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), a person in the public administration checked your video, and we could not accept it.`,
      ],
    },
    reviewAccepted: {
      subject: "We have accepted your video",
      text: (at, names) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), we accepted your video. Your registration with Clave is advanced.`,
        `Your activation code is in your receipt. To see it, type ${names.host} in the address bar of your browser and choose “${names.verify}”. Enter there the code that you kept when you sent the video.`,
        `If you no longer have it, identify yourself with a PIN at “${names.account}” and create another activation code.`,
      ],
    },
    never:
      "This message contains no links. Clave will never ask you for a code, a password or bank details by email, SMS or phone.",
  },
  push: mobile.push,
  letter: {
    file: "letter.pdf",
    sender: "Identification for public services",
    title: "Your letter to register with Clave",
    why: (sentOn) =>
      `${
        onDay("en", sentOn)
      } this letter was requested from Clave with the number of your identity document and a detail shown on it. It carries a code with which you can finish your registration. After that you will be able to identify yourself to public services over the internet, with a PIN that you will receive on your phone.`,
    notYou:
      "If you did not request it, you need do nothing: without this code nobody can register with this letter. Please destroy it.",
    code: "Your code (CSV)",
    until: (lastDay) => `You can use it ${untilDay("en", lastDay)}, inclusive.`,
    newest: "If you request another letter, this code will stop working.",
    how: "What to do",
    steps: (names) => [
      "Have at hand your DNI or NIE, your mobile phone and your email address.",
      `Type ${names.host} in the address bar of your browser and choose “${names.register}”.`,
      `Type your DNI or NIE and the detail you are asked for, and choose “${names.haveLetter}”.`,
      "Type the code in this letter, your phone and your email, and confirm the phone with the code that you will receive by SMS.",
    ],
    phone: {
      title: "Your letter to change your phone in Clave",
      why: (sentOn) =>
        `${
          onDay("en", sentOn)
        } this letter was requested from Clave with the number of your identity document and a detail shown on it. It carries a code with which you can register another phone and get another activation code.`,
      notYou:
        "If you did not request it, destroy it and take your document to a registration office: without this code nobody can change your phone with this letter.",
      steps: (names) => [
        "Have at hand your DNI or NIE and your new phone.",
        `Type ${names.host} in the address bar of your browser and choose “${names.register}”.`,
        `Type your DNI or NIE and the detail you are asked for, choose “${names.lost}” and then “${names.haveLetter}”.`,
        "Type the code in this letter and your new phone, and confirm it with the code that you will receive by SMS.",
      ],
    },
    never: (host) =>
      `Clave will never ask you for this code by phone, email or SMS, nor for money or bank details. Type it only at ${host}.`,
    otherLanguages: (names, host) =>
      `This letter can also be requested in ${names}, at ${host}.`,
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
};
