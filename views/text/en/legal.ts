// English: who answers for a site, what it keeps of people, and their rights (GDPR 13 to 22).

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const legal: Text["duties"]["legal"] = {
  link: "Legal notice",
  title: "Legal notice and data protection",
  who: {
    title: "Who answers for this site",
    operator: (name) =>
      `This site is run by ${name}, who answers for your data.`,
    unnamed:
      "Whoever set up this site has not said who they are. Treat it as a demonstration: no public body stands behind it. Do not enter real people’s details here.",
    licence:
      "Clave is free software under the EUPL-1.2 licence: anybody may read its code, use it and change it. It is a work independent of Cl@ve, the system of the Government of Spain.",
  },
  data: {
    title: "What data we keep, what for and for how long",
    registration: {
      name: "Your registration",
      body:
        "Document, phone, email, language, and how and when you registered. They serve to identify you and to tell you things. If you leave, we delete your phone, your email, your password and your codes.",
    },
    census: {
      name: "What public bodies already know",
      body:
        "Name, date of birth, tax address and the dates on your document. They serve to check that it is you and to send you the letter. The public administration keeps them up to date.",
    },
    codes: {
      name: "Codes and sessions",
      body: (pin, idle, hours) =>
        `A PIN is good for ${
          lasting("en", pin, "minutes")
        }. A session ends after ${
          lasting("en", idle, "minutes")
        } without use and, at the latest, after ${
          lasting("en", hours, "hours")
        }.`,
    },
    video: {
      name: "Photos and videos",
      body: (days) =>
        `Those that you record to register are seen by a public official. They are destroyed ${
          lasting("en", days, "days")
        } after the decision.`,
    },
    tries: {
      name: "Repeated tries",
      body: (hours) =>
        `We count those made with one document or from one connection, to stop abuse. The count lasts ${
          lasting("en", hours, "hours")
        } at most.`,
    },
    past: {
      name: "What was done",
      body:
        "We note down each use and each change, without your name or document in sight, and keep your receipts and the messages that we send you, without their codes. Some notes hold your browser and part of the address of your connection. That way you and the public administration can check it. It is kept after you leave, for as long as the law says.",
    },
  },
  shared: {
    title: "Who we share them with",
    points: [
      "The public body that you sign in to: only the details that the page shows you before you identify yourself.",
      "Those who carry the SMS, the emails, the letters and the notices to your phone: only what it takes for them to arrive.",
      "Whoever issued your certificate, if you use one: we ask them whether it is still valid.",
      "Nobody else, unless a law or a judge orders it.",
    ],
  },
  rights: {
    title: "Your rights",
    intro:
      "The General Data Protection Regulation (articles 13 to 22) gives you these rights. Using them is free.",
    know: "Knowing your data and taking them away (articles 15 and 20)",
    correct: "Correcting them (article 16)",
    erase: "Deleting them (article 17)",
    object:
      "Restricting or objecting to their use, and asking for a person to review an automatic decision (articles 18, 21 and 22)",
    complain:
      "If you think that they are not respected, you can complain to the Spanish Data Protection Agency (AEPD).",
  },
  law: {
    title: "Which laws apply",
    basis:
      "The data are processed to carry out a task in the public interest (article 6.1.e of the General Data Protection Regulation).",
    points: [
      "Regulation (EU) 2016/679, on data protection",
      "Organic Law 3/2018, on the protection of personal data",
      "Law 39/2015, on common administrative procedure, article 9",
      "Regulation (EU) 910/2014, on electronic identification",
      "Royal Decree 1112/2018, on the accessibility of websites",
    ],
  },
};
