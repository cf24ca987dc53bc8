// English: the troubles that people have most, and what to do now.

import { plural } from "../dates.ts";
import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const help: Text["help"] = {
  title: "Help",
  lead:
    "Choose what is happening to you and see what to do now. You can also get help in person at a registration office.",
  contents: "What is happening",
  troubles: {
    sms: {
      title: "The SMS does not arrive",
      steps: (seconds) => [
        "Compare the last three digits shown on the page with those of your phone number.",
        `Wait ${
          lasting("en", seconds, "seconds")
        } and request another PIN. The previous one stays valid until its time is up.`,
        "Check that you have signal and space for messages, or turn your phone off and on.",
        "Check whether your phone, your operator or an antivirus app is blocking messages.",
        "If your number is from another country, ask your operator whether you can receive SMS from Spain.",
      ],
    },
    support: {
      title: "The details of my document do not match",
      steps: [
        "Check that you have not confused the validity date with the issue date.",
        "The support number is not the NIE: it is elsewhere on the card and changes with each new card.",
        "If you have just renewed your document, use the new one.",
      ],
      wait: (minutes) =>
        `After several tries in a row you will have to wait ${minutes} ${
          plural("en", minutes, { one: "minute", other: "minutes" })
        }. You will not lose anything.`,
    },
    letter: {
      title: "The letter does not arrive, or has expired",
      body: (postDays, validDays) =>
        `It usually takes about ${
          lasting("en", postDays, "days")
        }, and its code is valid for ${validDays}. We send it to the tax address (domicilio fiscal) held by the Tax Agency (Agencia Tributaria): if it has changed, correct it there first. Then request another letter: only the last one is valid.`,
    },
    level: {
      title: "The procedure says that my level is not enough",
      steps: [
        "The PIN and the password are not at fault: the procedure asks for more than a basic registration allows.",
        "Raise your registration to advanced with a certificate or an electronic DNI, with a video, or with your document at a registration office.",
        "Before you start a procedure, see in “My data” whether you can do it.",
      ],
    },
    shared: {
      title: "I share my phone, or somebody has my number",
      steps: (hours) => [
        "Each phone belongs to one person only. If somebody else registers with yours, you stop receiving the codes.",
        "Give another phone: on the spot with a certificate or at an office, or with a letter.",
        `If an SMS tells you of a change that you did not make, undo it with the code in that SMS. You have ${
          lasting("en", hours, "hours")
        }.`,
      ],
    },
    phone: {
      title: "I have lost my phone or I have another number",
      steps: (days) => [
        "If it is lost or stolen, ask your operator to block the line.",
        "With a certificate or an electronic DNI, or at a registration office, the number is changed on the spot.",
        `If you cannot, request a letter. It reaches your tax address (domicilio fiscal) in about ${
          lasting("en", days, "days")
        }, with a code to give another phone.`,
        "If the number is the same and only the phone is new, activate Cl@ve Móvil on the new one.",
      ],
    },
    code: {
      title: "I have lost my password or my activation code",
      steps: [
        "If you have forgotten the password or it is locked, choose another with the activation code or a certificate.",
        "Look for the activation code on the receipt of your registration.",
        "If you cannot find it, make another one in “My data”, request a letter or go to a registration office.",
      ],
    },
    which: {
      title: "I do not know which way suits me",
      steps: [
        "If your phone has internet access, Cl@ve Móvil: it is the quickest.",
        "If you identify yourself now and then, the PIN.",
        "If you identify yourself often from your computer, Cl@ve Permanente.",
        "You register only once and can use all of them.",
      ],
    },
    time: {
      title: "Time ran out",
      steps: (pin, request, visit, more) => [
        "Press the button on the page to start again. What you have already entered is not lost.",
        `Next time, press “${more}” before it runs out.`,
        `The PIN is valid for ${
          lasting("en", pin, "minutes")
        }; the request to your phone, for ${request}; the whole visit, for ${visit}.`,
      ],
    },
    qr: {
      title: "I cannot read the QR code",
      same: (button) =>
        `If Cl@ve Móvil is on this same phone, press “${button}”: there is nothing to read.`,
    },
    message: {
      title: "A suspicious message, call or QR code",
      steps: [
        "Do not press any link or give anyone a code. Nobody from a public body will ask you for it, either by phone or by message.",
        "If you receive a code you did not request, somebody entered your document number. Without the code they cannot sign in.",
        "Only read the QR code of the screen on which you yourself are signing in. If the public body or the number is not the same, reject it.",
        "If you think that somebody has signed in as you, tell us: we will close your sessions.",
      ],
    },
    alone: {
      title: "I need help, or I have no mobile phone",
      steps: [
        "At a registration office you are served in person. Make an appointment and take your document.",
        "With a certificate or an electronic DNI you can identify yourself without a phone.",
        "You can also ask the public body how to carry out the procedure in person.",
        "Somebody you trust can be with you. Do not give them your password or your codes.",
      ],
    },
    foreign: {
      title: "My phone is from another country",
      steps: [
        "It works. Enter it with the + sign and your country’s prefix.",
        "Ask your operator whether you can receive SMS from Spain.",
        "If the SMS are slow or do not arrive, activate Cl@ve Móvil with a certificate: all it needs is internet access.",
      ],
    },
  },
};
