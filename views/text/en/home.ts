// English: the first page of the portal.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const home: Text["home"] = {
  title: "One way to identify yourself to public services",
  lead:
    "With Clave you prove online who you are to Spanish public bodies: the Tax Agency, Social Security, your health service or your town council. You register once. After that, all you need is your identity document and a PIN sent to your phone.",
  start: {
    register: {
      title: "Register",
      body: "Only once. Have your identity document with you.",
    },
    account: {
      title: "My data",
      body: "Which services you can use, your messages, uses and changes.",
    },
    how: {
      title: "How it works",
      body: "The four steps of a procedure, and what to do if something fails.",
    },
    about: {
      title: "What Clave is",
      body: "What it is for, who can use it and which levels there are.",
    },
  },
  once: {
    title: "Register once",
    steps: (postDays, validDays) => [
      "Answer two questions: we will tell you the quickest way for you.",
      `If it is by letter, it reaches your tax address (domicilio fiscal) in about ${
        lasting("en", postDays, "days")
      }.`,
      `Enter the code from the letter here. It is valid for ${
        lasting("en", validDays, "days")
      }.`,
    ],
  },
  always: {
    title: "Identify yourself whenever you need to",
    steps: (digits, minutes) => [
      "Go to the public body’s website (its sede electrónica) and choose to sign in with Clave.",
      "Enter your DNI or NIE and the detail we ask for from your document.",
      `Enter the ${digits}-digit PIN we send you by SMS. It is valid for ${
        lasting("en", minutes, "minutes")
      }.`,
    ],
  },
  procedure: {
    title: "Have you come to carry out a procedure?",
    body:
      "Procedures do not start here. Go to the public body’s website and press the Clave button. Once you have identified yourself, you will go back there.",
  },
};
