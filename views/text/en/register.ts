// English: registering with a letter.

import type { Text } from "../text.ts";
import { lost } from "./phone.ts";
import { lasting } from "../lengths.ts";

export const register: Text["register"] = {
  start: {
    title: "Register with Clave",
    intro:
      "You do it only once and it is free. Answer two questions and we will tell you the quickest way for you.",
    how: (postDays, validDays) =>
      `The letter takes about ${
        lasting("en", postDays, "days")
      } to reach your tax address (domicilio fiscal): the address that the Tax Agency (Agencia Tributaria) holds for you. The code is valid for ${
        lasting("en", validDays, "days")
      }. If you already have the letter, start here too: we will ask you for the code straight away.`,
    next: "Continue",
    certificateText:
      "You do not need a letter: you register now, and your registration is advanced.",
    certificateGo: "Register with a certificate",
  },
  contrast: {
    next: "Continue",
  },
  letter: {
    title: "Do you already have the letter?",
    have: "I already have the letter",
    haveText: "Enter the code from the letter and finish registering.",
    send: "Send me the letter",
    sendText: (postDays) =>
      `We will send it to your tax address (domicilio fiscal) and it will arrive in about ${
        lasting("en", postDays, "days")
      }:`,
    wrongAddress: "Do you no longer live there?",
    wrongAddressText:
      "First change your tax address with the Tax Agency (Agencia Tributaria). Your address in the municipal register (padrón) does not count for this.",
    lastSent: (onDay) => `The last letter was sent ${onDay}.`,
    onlyNewest:
      "If you request another one, the code in the previous letter stops working.",
    showAddress: "For security, we show only part of the address.",
  },
  sent: {
    title: "The letter is on its way",
    text: (postDays, untilDay) =>
      `It will reach your tax address (domicilio fiscal) in about ${
        lasting("en", postDays, "days")
      }. The code is valid ${untilDay}.`,
    close:
      "You can close this page now. There is nothing to do until the letter arrives.",
    then: "What to do when it arrives",
    steps: [
      "Go to Clave and choose “Register”.",
      "Enter your DNI or NIE and the detail we ask for from your document.",
      "Choose “I already have the letter” and enter the code.",
    ],
    have: "I already have the letter",
  },
  limited: {
    title: "We have already sent you a letter",
    text: (onDay) =>
      `The letter may take a few days. If it does not arrive, you can request another one ${onDay}.`,
    back: "Back",
  },
  csv: {
    title: "What is the code in the letter?",
    next: "Continue",
    expired: (untilDay) =>
      `The code in this letter has expired: it was valid ${untilDay}. Request another letter.`,
    used:
      "This code has already been used. Request another letter if you need one.",
    superseded: (onDay) =>
      `After this letter we sent you another one, ${onDay}. Enter the code from the latest letter.`,
    another: "Request another letter",
  },
  raise: {
    title:
      "You are already registered with Clave: you can reach a higher level",
    text:
      "Your registration is basic. With your certificate it becomes advanced and also works for procedures that ask for the substantial level. Your phone and your email address do not change.",
    keeps: (phone, email) =>
      `The PIN and the codes will keep going to the phone that ends in ${phone}; notices, to ${email}.`,
    changed:
      "The phone in your registration has changed since you saw this page. Look at it again before you go on.",
    notYours:
      "If they are not yours, do not go on: somebody else may have registered in your name. Go to a registration office.",
    code:
      "We will give you a new activation code; the previous one will stop working.",
    go: "Reach a higher level",
  },
  contact: {
    differs: (name) =>
      `Your certificate shows “${name}”. Public records show a different name, and they are what counts. If they are wrong, ask for them to be corrected where your document was issued.`,
    title: "Your contact details",
    conditions: "Conditions",
    conditionList: [
      "Your details are used only to prove who you are to the public bodies you sign in to.",
      "The phone is personal: each number can belong to only one person.",
      "Keep your codes and your PIN secret, and tell us if you lose your phone.",
      "You can cancel your registration whenever you want.",
    ],
    next: "Send me a code by SMS",
  },
  code: {
    title: "Enter the code we have sent you",
    sent: (digits, until) =>
      `It will arrive by SMS on the phone ending in ${digits}. It is valid ${until} (mainland Spain time).`,
    inUse:
      "In Clave this phone now belongs to another person, and each phone can belong to only one. If you enter the code, it becomes yours. We will tell the other person, who will not be able to sign in until they give another phone.",
    label: (digits) => `${digits}-digit code`,
    hint: "It is in the SMS. Nobody will ask you for it by phone or email.",
    go: "Finish registering",
    wrong: (left) =>
      left === 1
        ? "This code is not correct. You have one try left."
        : `This code is not correct. You have ${left} tries left.`,
    spent:
      "This code no longer works: it has been used, its time is up or there are no tries left. Request another one.",
    again: "Send me another code",
    tooSoon: (at) =>
      `We have just sent you a code. If it does not arrive, you can request another one ${at} (mainland Spain time).`,
    change: "Change the phone or the email address",
    letterSpent:
      "The letter stopped working while you were filling this in. Request another one to finish.",
  },
  done: {
    title: "You are now registered with Clave",
    raisedTitle: "Your registration is now advanced",
    levels: {
      basic:
        "This is a basic registration: it works for procedures that ask for the low level.",
      advanced:
        "This is an advanced registration: it also works for procedures that ask for the substantial level.",
    },
    raised:
      "We have sent you a notice by SMS and to your email address. The previous activation code no longer works.",
    codeTitle: "Your activation code",
    codeText:
      "Keep it in a safe place: it is only here and in your receipt. You will use it to create a password or to recover it.",
    receipt: "Your receipt",
    receiptText:
      "It says what you have registered and holds the activation code. Download it, or write down this other code (CSV), with which you can see it again:",
    welcome: (digits) =>
      `We have sent a welcome SMS to the phone ending in ${digits} and a notice to your email address.`,
    movedPhone: "We have told the person who had this phone before.",
    next: "What you can do now",
    nextText:
      "Go to the service you need and choose to identify yourself with Clave. We will send a PIN to your phone.",
    home: "Go to the home page",
  },
  lost,
  standing: {
    "already-registered": {
      title: "You are already registered with Clave",
      text:
        "You do not need to register again. Go to the service you need and choose to identify yourself with Clave.",
    },
    deceased: {
      title: "We cannot complete the registration",
      text:
        "According to public records, the person with this document has died. If this is a mistake, take your document to a registration office.",
    },
    "document-expired": {
      title: "Your document has expired",
      text: (untilDay) =>
        `It was valid ${untilDay}. To register, it must be valid. Renew it and start again.`,
    },
    "too-young": {
      title: "You need to register at an office",
      text: (age) =>
        `Under the age of ${age} you have to register in person, at a registration office, with your mother, father or guardian.`,
    },
    "under-review": {
      title: "We already have your video",
      text: (day) =>
        `We will answer ${day} at the latest. With your document and the code that you kept you can see how it is going.`,
    },
    "document-not-for-video": {
      title: "This document cannot be used for a video",
      text:
        "You can register with a digital certificate, by letter or at a registration office.",
    },
    renounced: {
      title: "You have left Clave",
      text:
        "To come back, register at a registration office or with an electronic DNI or a digital certificate. You cannot do it by letter or by video.",
    },
    revoked: {
      title: "Your registration has been withdrawn",
      text:
        "The authorities have withdrawn it. At a registration office they will tell you why and how to come back.",
    },
  },
};
