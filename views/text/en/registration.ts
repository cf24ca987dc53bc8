// English: how one registers, a page for each way, and what comes after.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const registration: Text["registration"] = {
  title: "How can I register?",
  lead:
    "There are several ways. All of them are free, and you do it only once. Choose by what you have at hand.",
  advanced: "I want to know which level I need",
  compare: "How long each takes and which level it gives",
  who: "Who can do it",
  trouble: "What can go wrong",
  begin: "Start registering",
  elsewhere:
    "This site does not ask for certificates yet. Choose another way to register.",
  letter: {
    title: "Registering by letter",
    lead:
      "We send a letter to your tax address (domicilio fiscal). It brings a code that you enter here.",
    who: (years) => [
      `People with a valid DNI or NIE, from the age of ${years}.`,
      "Your tax address must be up to date: it is the one that the Tax Agency (Agencia Tributaria) holds.",
    ],
    steps: (length) => [
      "Start registering. Enter your DNI or NIE and the detail we ask for from your document.",
      "Look at the part of the address that we show you, and request the letter.",
      `When it arrives, come back and enter its code (CSV), of ${length} letters and digits.`,
      "Enter your phone and email address, and the code that you receive by SMS.",
      "Keep the receipt: it holds your activation code.",
    ],
    trouble: (days) => [
      "The address is an old one. Change it at the Tax Agency before you request the letter: the one on the town register (padrón) will not do.",
      `The code has expired: it is valid for ${
        lasting("en", days, "days")
      }. Request another letter.`,
      "You requested two letters. Only the last one is valid.",
      "A procedure asks for a higher level. You can raise your registration to advanced later.",
    ],
  },
  certificate: {
    title: "Registering with a certificate or an electronic DNI",
    lead: "It is the quickest way: it is done now, and it is advanced.",
    who: (years) => [
      `People with a valid DNI or NIE, from the age of ${years}.`,
      "The certificate must be in your name and must not have expired.",
      "Certificates of companies, certificates of representatives and seals will not do.",
    ],
    steps: [
      "Start registering and choose your certificate when the browser asks.",
      "Enter the detail we ask for from your document.",
      "Enter your phone and email address, and the code that you receive by SMS.",
      "Keep the receipt: it holds your activation code.",
    ],
    name:
      "The name on the certificate is not the one on your DNI. We will tell you: the one that the public administration holds is what counts.",
  },
  video: {
    title: "Registering with a video",
    lead:
      "You send two photos of your document and a short video. A person in the public administration checks them.",
    documents: {
      dni: "a DNI",
      tie: "a foreigner’s card (TIE)",
      eu: "an EU citizen’s certificate",
    },
    who: (documents, years) => [
      `People with one of these documents, still valid: ${documents}.`,
      `You must be ${years} or over.`,
      "Also people who registered by letter and want to raise their level.",
      "People who left Clave cannot come back with a video.",
    ],
    steps: [
      "Enter your document and the detail we ask for.",
      "Enter your phone and email address, and the code that you receive by SMS.",
      "Send the two photos and the video. You can make them there and then.",
      "Keep the code that we give you: with it you can see how things stand.",
      "When we have accepted the video, see your receipt with that same code.",
    ],
    trouble: [
      "The photo is blurred or has glare. Take it with more light and keep still.",
      "The connection breaks while you send. Try another connection, or a shorter video.",
      "We do not accept the video. We will tell you why, and you can send another. You lose nothing that you had.",
    ],
  },
  office: {
    title: "Registering at an office",
    lead:
      "You go in person with your document, and an official serves you. The registration is advanced.",
    who: (years) => [
      "Anybody with a valid DNI or NIE.",
      `Children under ${years} too: for them it is the only way.`,
      "People who left Clave and want to come back.",
    ],
    steps: [
      "Find a registration office and make an appointment.",
      "Show your original document.",
      "Give your phone and email address. Read out the code that you receive by SMS.",
      "Read and sign both copies of the acceptance.",
      "Take the receipt with you: it holds your activation code.",
    ],
    trouble: [
      "Somebody goes in your place. It cannot be done, not even with a power of attorney.",
      "You leave your phone at home. You need it there, to read the code.",
      "Your passport is missing. If you are not Spanish, you also bring the document of your country.",
    ],
  },
  others: {
    title: "Minors, and people who need somebody else",
    lead:
      "Each registration belongs to one person. Nobody can register or sign in for another.",
    minors: {
      title: "Minors",
      points: (years, adult) => [
        `From the age of ${years}, a minor can register online.`,
        `Under ${years}, only at an office.`,
        `At an office, everybody under ${adult} comes with a parent or guardian.`,
      ],
    },
    support: {
      title: "People who need support",
      points: [
        "You can go to the office with somebody you trust. The registration is always yours.",
        "Give nobody your password or your codes, not even the person who helps you.",
      ],
    },
    acting: {
      title: "Carrying out a procedure for another person",
      points: [
        "You need a power of attorney. It is given at the Electronic Register of Powers of Attorney (Registro Electrónico de Apoderamientos), which you enter with Clave.",
        "It can be for everything, for one administration or for some procedures.",
        "Before you give it, ask the public body which one it accepts.",
      ],
    },
    official: {
      title: "Having an official do it for you",
      points: [
        "If the law does not oblige you to go online, an authorised official (funcionario habilitado) can identify or sign for you.",
        "You show them your document and give your consent. It is put on record.",
        "Ask the public body whether it offers this.",
      ],
    },
  },
  changes: {
    title: "Changing your details or your level",
    lead:
      "Almost everything is changed in “My data”. Have your document and your phone with you.",
    phone: "Your phone",
    lowers: "With a letter, an advanced registration becomes basic.",
    email: {
      title: "Your email address",
      points: (hours) => [
        "Go to “My data” and enter the new address.",
        "You receive a code there. Nothing changes until you enter it.",
        `For ${
          lasting("en", hours, "hours")
        }, the change can be undone from the previous address.`,
      ],
    },
    person: {
      title: "Your name, document or address",
      points: [
        "They come from the public administration and are not changed here.",
        "Your tax address is changed at the Tax Agency.",
        "If you renew your document, you need not tell us: use the details of the new one.",
      ],
    },
    code: "Your activation code",
    level: {
      title: "The level of your registration",
      points: [
        "Your phone and email address do not change.",
        "You receive another activation code. The previous one stops working.",
      ],
    },
  },
  leaving: {
    title: "How to leave",
    lead: "You can do it whenever you want, and it is free.",
    where: {
      title: "Where it is done",
      points: [
        "In “My data”, once you have identified yourself.",
        "At a registration office, with your document.",
      ],
    },
    back: {
      title: "If you want to come back later",
      office:
        "An office can also undo your leaving. It is decided there, and you are told by letter.",
    },
    less: {
      title: "If you do not want to leave it all",
      points: [
        "You can stop using the password and stay in Clave.",
        "You can deactivate Cl@ve Móvil and go on with the PIN.",
        "If you think that somebody has signed in as you, you need not leave: tell us.",
      ],
    },
  },
};
