// English: the two questions before registering, and each way with its time and what it takes.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const ways: Text["ways"] = {
  who: {
    legend: "Which of these is your case?",
    choices: {
      current: (age) => `I have a valid DNI or NIE and I am ${age} or over`,
      minor: (age) => `I am registering a child under ${age}`,
      expired: () => "My document has expired",
      none: () => "I have no DNI and no NIE",
    },
    missing: "Tell us which is your case",
  },
  has: {
    legend:
      "What do you have, or what can you do? If several, choose the first",
    choices: {
      certificate:
        "I have a digital certificate, or an electronic DNI and a reader for it",
      office: "I can go to an office",
      video:
        "I can take photos of my document and a video with my phone or computer",
      letter: "I would rather stay at home, even if it takes longer",
    },
    missing: "Tell us what you have or what you can do",
  },
  go: "Show me the quickest way",
  again: "Change my answers",
  direct: "Do you already know how you want to register?",
  names: {
    certificate: "With a digital certificate or an electronic DNI",
    office: "At a registration office",
    video: "With a video",
    letter: "By letter",
  },
  quickest: {
    certificate: "Quickest for you: the certificate or the electronic DNI",
    office: "Quickest for you: going to an office",
    video: "Quickest for you: a video",
    letter: "Quickest for you: the letter",
  },
  others: "Other ways open to you",
  time: "How long it takes",
  times: {
    certificate: (minutes) =>
      `About ${lasting("en", minutes, "minutes")}, right now`,
    office: (minutes) =>
      `About ${
        lasting("en", minutes, "minutes")
      } at the office, on the day of your appointment`,
    video: (days) =>
      `A few minutes to send it, and up to ${
        lasting("en", days, "workingDays")
      } for the answer`,
    letter: (days) =>
      `About ${lasting("en", days, "days")}, the time the letter takes`,
  },
  level: "What level it gives",
  needs: "What you need",
  bring: "What to bring",
  needList: {
    certificate: [
      "Your certificate, installed in this browser; or your electronic DNI, the reader and the code of the card.",
      "Your DNI, or your NIE and the card or certificate that shows it.",
      "A mobile phone that is yours alone and an email address.",
    ],
    office: [
      "If you are Spanish: your valid DNI.",
      "If you are not: your NIE, your valid foreigner’s card (TIE), residence permit or European Union citizen’s certificate. Also the passport or identity card of your country.",
      "Your mobile phone, which must be yours alone, and your email address.",
    ],
    letter: [
      "Your DNI, or your NIE and the card or certificate that shows it.",
      "A mobile phone that is yours alone and an email address.",
      "A tax address (domicilio fiscal) that is up to date: the letter goes to the address that the Tax Agency holds for you.",
    ],
  },
  minorNeedList: [
    "The child has to come, with a valid DNI or foreigner’s document. At that age a DNI is not compulsory, but without one nobody can register.",
    "A parent or guardian comes too, with their own document.",
    "The family book (libro de familia), a document from the Civil Registry or the court ruling that proves parental authority or guardianship.",
    "A mobile phone that is the child’s alone and an email address.",
  ],
  officeText:
    "Make an appointment first: almost every office asks for one. Any registration office in Spain will do, it does not have to be in your town. Nobody can go in your place.",
  letterText: (validDays) =>
    `Enter your document and ask for the letter. It brings a code that is valid for ${
      lasting("en", validDays, "days")
    }. If you already have it, start here too: we will ask you for the code straight away.`,
  notYet: {
    expired: {
      title: "First you have to renew your document",
      text:
        "To register, your document must be valid. Make an appointment with the National Police (Policía Nacional) to renew it, and come back here when you have it.",
    },
    none: {
      title: "First you need a DNI or a NIE",
      text:
        "Without one of the two it is not possible to register, and a tax number (NIF) that begins with K, L or M is not enough. The National Police (Policía Nacional) issues both: make an appointment, and come back here when you have it.",
    },
  },
};
