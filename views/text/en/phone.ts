// English: another phone.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const phone: Text["account"]["phone"] = {
  title: "Change your phone",
  present: (digits) => `Your present phone ends in ${digits}.`,
  proof:
    "It cannot be changed with a PIN: anybody who held your phone for a moment could do it. Prove who you are in another way:",
  certificate: "With a certificate or an electronic DNI",
  certificateText: "It is changed on the spot.",
  certificateGo: "Identify myself with a certificate",
  letter: "With a letter to your tax address",
  letterText: (postDays) =>
    `It arrives in about ${
      lasting("en", postDays, "days")
    } with a code. It also gives you another activation code.`,
  letterGo: "Change it with a letter",
  office: "At a registration office",
  officeText: "Take your document. It is changed on the spot.",
  askTitle: "What is your new phone?",
  same:
    "This is the phone that you already have in Clave. You can identify yourself with a PIN.",
  then: "What will happen",
  effects: (hours) => [
    "Sessions that are open in other browsers will be closed.",
    "We will tell you by SMS on both phones, and by email.",
    `For ${
      lasting("en", hours, "hours")
    } the change can be undone from the previous phone. If somebody else has it, ask your operator to block the line.`,
  ],
  lowers:
    "Your registration is advanced. With a letter it becomes basic and will only work for procedures that ask for the low level. You can raise it again with a certificate, with an electronic DNI or at a registration office.",
  go: "Change the phone",
  other: "Enter another phone",
  doneTitle: "Your phone has changed",
  done: (digits) =>
    `From now on the PIN and the codes will go to the phone ending in ${digits}.`,
  basic: "Your registration is basic.",
  told: (hours) =>
    `We have told the previous phone and your email address. For ${
      lasting("en", hours, "hours")
    } the change can be undone from the previous one.`,
};

export const phoneUndo: Text["account"]["phoneUndo"] = {
  title: "Undo a change of phone",
  intro:
    "This is for whoever still has the previous phone and did not make the change. The registration will have that phone again, and all sessions will be closed.",
  label: "Code from the SMS",
  hint: (length) =>
    `It has ${length} letters and digits. It came to the previous phone.`,
  empty: "Enter the code from the SMS.",
  nothing: (hours) =>
    `There is nothing to undo with this document and this code. Check both; the code works for ${
      lasting("en", hours, "hours")
    }.`,
  taken:
    "Another person has proved since then that this phone is theirs. Take your document to a registration office.",
  doneTitle: "The change of phone is undone",
  done:
    "The registration has its previous phone again, and we have closed all sessions.",
  next: [
    "The activation code no longer works. You can make another one under “My data”.",
    "If it was not you who changed the phone, take your document to a registration office.",
  ],
};

export const lost: Text["register"]["lost"] = {
  title: "Do you no longer have your phone or your activation code?",
  text:
    "Ask for a letter to your tax address. With it you can give another phone and get another activation code. At a registration office it is done on the spot.",
  go: "Change my phone with a letter",
  certificate:
    "With a certificate or an electronic DNI it is changed on the spot.",
  certificateGo: "Change it with a certificate",
  letter: {
    title: "A letter to change your phone",
    haveText: "Enter the code from the letter and your new phone.",
    warned:
      "We will tell the phone and the email address that you have in Clave now about the letter.",
    steps: [
      "Go to Clave and choose “Register”.",
      "Enter your DNI or NIE and the detail we ask for from your document.",
      "Choose “Change my phone with a letter” and then “I already have the letter”.",
    ],
  },
};
