// English: where Clave can be used, and whether she can.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const services: Text["services"] = {
  title: "Where you can use Clave",
  lead:
    "Find your procedure. You will see what it asks of you before you start.",
  start: "The procedures, and what each one asks for.",
  needs: {
    taxes: "Taxes",
    work: "Work and unemployment",
    pension: "Pensions and Social Security",
    health: "Health",
    driving: "Driving and vehicles",
    residence: "Immigration and residence",
    family: "Family and civil registry",
    housing: "Housing and town hall",
    education: "Education and grants",
    notices: "Notifications and powers of attorney",
    other: "Other procedures",
  },
  byNeed: "Procedures by subject",
  by: { need: "See by subject", body: "See by public body" },
  find: {
    words: "Public body or procedure",
    need: "What it is about",
    body: "Public body",
    level: "Which registration it asks for",
    method: "How you identify yourself",
    any: "Any",
    go: "Search",
  },
  count: (count) =>
    count === 1 ? "There is one procedure." : `There are ${count} procedures.`,
  none:
    "There is no procedure like that in this list. Try other words or remove a condition.",
  all: "See all procedures",
  page: (at, of) => `Page ${at} of ${of}`,
  before: "See the previous ones",
  next: "See the next ones",
  asks: {
    basic: "A basic registration is enough",
    advanced: "Needs an advanced registration",
    only: (methods) => `Only with: ${methods}`,
    nobody: "Not yet possible with Clave",
  },
  missing: {
    title: "Is your procedure not here?",
    text:
      "They are not all here. If the e-office of the public body has the Clave button, Clave works there too.",
  },
  one: {
    needs: "What it asks for",
    registration: "Registration",
    ways: "Ways to identify yourself",
    get: {
      title: "How to get it",
      basic: "Register just once. Any way will do, the letter too.",
      advanced:
        "The letter is not enough: register in another way. If you already have a basic registration, raise it:",
      only:
        "No registration reaches this level. Identify yourself with your electronic DNI and a reader, or do the procedure in person.",
    },
    begin: "Start the procedure",
    leaves: (host) =>
      `You leave Clave and go to ${host}. Check that address in your browser.`,
    elsewhere:
      "Start at the e-office of the public body and press the Clave button there.",
    mine: "See whether you can: identify yourself and we will tell you",
    sameBody: "More procedures of this public body",
    sameNeed: "More procedures on this subject",
    see: "See what this procedure asks for",
  },
  verdict: {
    can: "You can sign in.",
    cannot: "You cannot sign in.",
    by: (methods) => `Identify yourself with: ${methods}.`,
    because: {
      expired: () => "Your password has expired.",
      locked: () => "Your password is locked.",
      suspended: () =>
        "Your way to identify yourself is stopped, because you told us that somebody had used it.",
      absent: () =>
        "You have not activated any way to identify yourself that reaches it.",
      registration: (level) =>
        `It asks for the ${
          levels[level]
        } level, and your registration, which is basic, does not reach it.`,
      phoneless: () => "There is no phone in your registration.",
      unregistered: () => "You are not in Clave yet.",
      method: (level) =>
        `It asks for the ${
          levels[level]
        } level, and no way to identify yourself with your registration reaches it.`,
    },
    help: {
      expired:
        "Identify yourself with it and choose another: then you can sign in.",
      locked: "Set another password. It is done at once.",
      suspended:
        "Turn it on again in “My data”, with a digital certificate or an electronic DNI, or at a registration office.",
      absent: "Activate Cl@ve Móvil or set a password.",
      registration: "Raise your level. It is free.",
      phoneless: "Give another phone.",
      unregistered: "Register. You do it just once.",
      method: "You can also do the procedure in person.",
    },
    unless: (method) => `The quickest way, if you have it: ${method}.`,
  },
};
