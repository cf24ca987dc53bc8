// English: what Clave is (rulebook PO-30 to PO-32, PO-35).

import type { Text } from "../text.ts";

export const about: Text["about"] = {
  title: "What is Clave?",
  lead:
    "Clave is the shared system that people use to identify themselves online to public bodies in Spain. You sign in to all of them in the same way.",
  why: {
    title: "What it is for",
    points: [
      "Doing things online without a digital certificate, from your phone too.",
      "Not having to remember a different password for each public body.",
      "Letting each public body know for certain who you are, and receive only the details it needs.",
    ],
    complement:
      "Clave complements the electronic DNI and the digital certificate. It does not replace them.",
  },
  start: {
    title: "What you need to start",
    points: [
      "A valid Spanish identity card (DNI), foreigner’s identity card (TIE) or EU citizen’s registration certificate.",
      "A mobile phone that is yours alone. It can be from any country.",
      "An email address.",
    ],
    body:
      "With these you register just once. After that you can sign in to every public body that uses Clave.",
    action: "Register",
  },
  who: {
    title: "Who can register",
    body: (years) =>
      `People with a DNI or a NIE. By letter, from the age of ${years}. Companies and other organisations cannot register: they use a certificate.`,
  },
  levels: {
    title: "Levels",
    body:
      "Each procedure asks for a security level, depending on how sensitive the details are. The level you reach depends on two things: how you registered and how you identify yourself. The weaker of the two counts.",
    registrations: [
      {
        name: "Basic registration",
        body: "You get it with the letter. It reaches the low level.",
      },
      {
        name: "Advanced registration",
        body:
          "You get it when your identity is checked in person, with a certificate or with a video. It sets no limit: the level depends only on how you identify yourself.",
      },
    ],
    missing:
      "That is why a way to identify yourself may not be available for some procedures: they ask for more security than it offers. The page will always tell you why.",
  },
  not: {
    title: "What you cannot do with Clave alone",
    points: [
      "Do anything that requires a qualified certificate.",
      "Act on behalf of a company.",
      "Carry out some self-employment procedures.",
      "Give a tax adviser a general power of attorney.",
    ],
  },
};
