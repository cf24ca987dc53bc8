// The e-office in English.

import type { Words } from "../sede_words.ts";
import { timeAs } from "./time.ts";

export const en: Words = {
  tag: "en",
  name: "English",
  office: "Online office",
  body: "Villaclara Town Hall",
  skip: "Skip to content",
  language: "Language",
  sample: "This is a sample: nothing you do here has any real effect.",
  toHome: "Back to the start page",
  enter: "Sign in with Clave",
  again: "Try again",
  leave: "Sign out",
  needs: "Level needed",
  levels: { low: "low", substantial: "substantial", high: "high" },
  yes: "yes",
  no: "no",
  datum: "Item",
  value: "Value",
  home: {
    title: "What do you want to do?",
    intro:
      "For each service you identify yourself with Clave, at the level of security that the service needs.",
  },
  procedures: {
    appointment: {
      title: "Book an appointment",
      what: "Choose the day and time when you want to see us.",
    },
    taxes: {
      title: "See and pay local taxes and fines",
      what: "Check what you owe the council and pay it.",
    },
    file: {
      title: "See a case file",
      what: "Read the documents in your case and send us your comments.",
    },
  },
  entry: {
    title: "You have signed in",
    level: "Level reached",
    intro: "This is everything that Clave has told this office.",
    person: "Your details",
    signin: "The sign-in",
  },
  signedOut: {
    title: "You have signed out",
    text: "Neither this office nor Clave keeps you signed in any longer.",
  },
  problems: {
    cancelled: {
      title: "You have not signed in",
      text:
        "You cancelled signing in. This office has received nothing about you.",
    },
    level: {
      title: "A higher level is needed",
      text:
        "Your sign-in does not reach the level that this service asks for. Clave shows you how to raise your level.",
    },
    lost: {
      title: "This page is no longer valid",
      text:
        "The sign-in has expired, was already used or began in another browser. Go back to the start page and begin again.",
    },
    missing: {
      title: "There is no such page",
      text: "Check the address or go back to the start page.",
    },
    failed: {
      title: "We could not complete the sign-in",
      text:
        "It was not your fault. Try again; if it happens once more, wait a few minutes.",
    },
    away: {
      title: "Clave is not answering",
      text: "Wait a few minutes and try again.",
    },
  },
  claims: {
    sub: "Identifier for this office",
    registration_level: "Registration level",
    given_name: "Given name",
    family_name: "Surnames",
    name: "Full name",
    birthdate: "Date of birth",
    document: "DNI or NIE",
    document_kind: "Kind of document",
    email: "E-mail address",
    email_verified: "E-mail address checked",
    phone_number: "Telephone",
    phone_number_verified: "Telephone checked",
    iss: "Who says so",
    aud: "For whom",
    iat: "Issued",
    exp: "Expires",
    auth_time: "Time of the sign-in",
    nonce: "Single-use value",
    acr: "Level reached",
    amr: "Means used",
    at_hash: "Hash of the access token",
  },
  time: timeAs("en-GB"),
};
