// English: the finder of offices, and what to take to one.

import type { Text } from "../text.ts";

const days: Text["offices"]["days"] = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

export const offices: Text["offices"] = {
  title: "Find a registration office",
  lead:
    "At an office you are registered in person. Any office in Spain will do: choose the one nearest to you.",
  where: { label: "Town or postcode", hint: "For example, Palma" },
  province: { label: "Province", all: "All" },
  go: "Find offices",
  found: (count) =>
    count === 1 ? "There is 1 office" : `There are ${count} offices`,
  others: "Other offices in the province",
  none: {
    title: "We found no offices",
    there: (place) =>
      `We know of no office in “${place}”. These are the others in the province.`,
    inProvince:
      "We do not know of any office in this province yet. Any office in Spain will do: try a neighbouring province.",
    anywhere: (place) =>
      `We know of no office in “${place}”. Check the spelling, or choose the province.`,
  },
  allOver: "All over the province",
  sample: "This is a sample office: it does not exist, do not go there.",
  ask: "We do not have all the details of this office. Ask before you go.",
  phone: "Telephone:",
  hours: "Opening hours:",
  does: "What it is for:",
  spoken: "Languages spoken:",
  appointment: {
    "needed": "You need an appointment.",
    "not-needed": "You do not need an appointment.",
  },
  book: (name) => `Make an appointment: ${name}`,
  web: (name) => `Web page of the office: ${name}`,
  stepFree: {
    yes: "The entrance has no steps.",
    no: "The entrance has steps.",
  },
  services: {
    register: "registering",
    raise: "raising your level",
    recover: "changing your phone, email or activation code",
    help: "getting help with Clave",
  },
  kinds: {
    "tax-agency": "Tax Agency (Agencia Tributaria)",
    "social-security": "Social Security (Seguridad Social)",
    "employment": "Public Employment Service (SEPE)",
    "government-delegation": "Government Delegation or Sub-delegation",
    "traffic": "Traffic authority (DGT)",
    "region": "Regional government",
    "town-hall": "Town hall (ayuntamiento)",
    "health": "Health service",
    "other": "Registration office",
  },
  days,
  stretch: (first, last) => `${days[first]} to ${days[last]}`,
  pages: {
    previous: "Show the previous ones",
    next: "Show more offices",
    at: (page, pages) => `Page ${page} of ${pages}`,
  },
  otherwise: {
    title: "If you cannot go to an office",
    body:
      "You can register by letter, with a video, or with a certificate or an electronic DNI.",
  },
  bring: {
    title: "What to take to the office",
    lead: "Print this list, or write down what you are missing.",
    adult: (age) => `If you are ${age} or over`,
    minor: (age) => `If it is for a child under ${age}`,
    there: {
      title: "What you will do there",
      steps: [
        "You will read the acceptance and sign two copies. One is for you.",
        "You will confirm your phone with a code that comes by SMS.",
        "You will leave with a receipt that has your activation code. Keep it.",
      ],
    },
    note: {
      title: "Write down your appointment",
      office: "Office and address",
      when: "Day and time",
    },
  },
};
