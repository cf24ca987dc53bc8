// English: how a sign-in goes, and what to do when it does not (rulebook PO-33, 3.4, LV-14).

import { plural } from "../dates.ts";
import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "How it works",
  lead:
    "Identifying yourself takes a couple of minutes. Have your document and your phone with you before you start.",
  steps: {
    title: "The four steps",
    list: [
      {
        title: "Press Clave on the public body’s website",
        body: "It brings you here and tells us which procedure you want to do.",
      },
      {
        title: "Choose how to identify yourself",
        body:
          "You will see who is asking, which details they will receive and which ways to identify yourself are enough for that procedure.",
      },
      {
        title: "Identify yourself",
        body:
          "Enter what we ask for, and only here: never in an email or over the phone.",
      },
      {
        title: "Go back to the public body’s website",
        body:
          "You return with nothing more to do. While your session is open, you can sign in to other public bodies without entering everything again.",
      },
    ],
  },
  methods: {
    title: "Ways to identify yourself",
    pin: {
      title: "PIN by SMS",
      body: (digits, minutes, tries) =>
        `A ${digits}-digit code sent to your phone. It works only once and is valid for ${minutes} minutes. If you get it wrong ${tries} times, it stops working: request another one.`,
      need:
        "You need your document and the phone you gave when you registered.",
    },
  },
  trouble: {
    title: "If something fails",
    sms: {
      title: "The SMS does not arrive",
      steps: (seconds) => [
        "Compare the last three digits shown on the page with those of your phone number.",
        `Wait ${seconds} seconds and request another PIN. The previous one stays valid until its time is up.`,
        "Check that you have signal and space for messages, or turn your phone off and on.",
        "Check whether your phone, your operator or an antivirus app is blocking messages.",
        "If your number is from another country, ask your operator whether you can receive SMS from Spain.",
      ],
    },
    mismatch: {
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
        `It usually takes about ${postDays} days, and its code is valid for ${validDays}. We send it to the tax address (domicilio fiscal) held by the Tax Agency (Agencia Tributaria): if it has changed, correct it there first. Then request another letter: only the last one is valid.`,
    },
    level: {
      title: "The procedure asks for a higher level",
      body:
        "The PIN is not at fault. Registering by letter takes you to the low level, and some procedures ask for more. The page will tell you how to raise it.",
    },
    message: {
      title: "I received a code I did not request",
      body:
        "Somebody entered your document number. Without the code they cannot sign in: do not give it to anyone. Nobody from a public body will ask you for it, either by phone or by message.",
    },
  },
};
