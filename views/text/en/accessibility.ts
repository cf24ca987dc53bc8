// English: the accessibility statement, in the form of RD 1112/2018.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const accessibility: Text["duties"]["accessibility"] = {
  link: "Accessibility",
  title: "Accessibility statement",
  lead:
    "Clave wants everybody to be able to use this site, as Royal Decree 1112/2018 and the standard UNE-EN 301549 ask.",
  status: {
    title: "Compliance status",
    full: "This site is fully compliant with Royal Decree 1112/2018.",
    partial:
      "This site is partially compliant with Royal Decree 1112/2018, for the reasons that follow.",
    none:
      "This site is not compliant with Royal Decree 1112/2018, for the reasons that follow.",
  },
  failing: {
    title: "Content that is not accessible",
    lack: {
      title: "Lack of conformity",
      nothing: "We know of none.",
      fault: (clause, pages) =>
        pages === 1
          ? `Requirement ${clause}: fails on one page.`
          : `Requirement ${clause}: fails on ${pages} pages.`,
      papers:
        "PDF documents (requirement 10) have their language, headings and lists marked. We check this with tests of our own, but no validator has confirmed it.",
    },
    burden: { title: "Disproportionate burden", body: "We claim none." },
    outside: {
      title: "Content to which the law does not apply",
      body: "The sites of public bodies, which have statements of their own.",
    },
    known: {
      title: "Limits that we know of",
      limits: (times, pin) =>
        `Pages that wait say until when, and you can ask them for more time ${times} times. For security, some limits are not extended: a PIN (${
          lasting("en", pin, "minutes")
        }), a Cl@ve Móvil request, a certificate already shown and the longest session. You can ask for another, and you do not lose what you have typed, except passwords and codes.`,
      points: [
        "The key of Cl@ve Móvil needs JavaScript. Whoever cannot use it has the PIN by SMS, the password and the certificate.",
        "Registering with a video means showing your face. It is also possible by letter, with a certificate or at an office.",
        "We publish no videos. Those recorded to register have no captions: only the person who reviews them sees them.",
      ],
    },
  },
  checked: {
    title: "How we check it",
    points: (
      { onDay, states, pages, narrow, wide, looks, engines, faults },
    ) => [
      `A program went through the site ${onDay}. It opened ${states} screens in the languages that they have (${pages} in all), ${narrow} and ${wide} pixels wide, in light and in dark.`,
      `It looked for faults against the WCAG 2.2 guidelines, levels A and AA, with three engines and with tests of our own. The engines are ${engines}. ${
        faults === 0
          ? "It found none."
          : "Those that it found are in the list of faults."
      }`,
      `The three engines looked at every page in light and in dark, once at each width. Where a page has JavaScript, they looked at it with JavaScript and without. So each engine made ${looks} checks.`,
      "Another program identifies itself with the keyboard alone, and others do everything without JavaScript.",
    ],
  },
  unchecked: {
    title: "What is still to be checked",
    points: [
      "People with disabilities have not tried it yet, and we have not listened to it in a screen reader.",
    ],
  },
  prepared: {
    title: "Preparation of this statement",
    body: (onDay) =>
      `It was prepared ${onDay} by those who make the program, with the tests that go with its code. Nobody from outside has reviewed it.`,
  },
  complaints: {
    title: "Remarks and complaints",
    body:
      "Tell whoever runs this site what you cannot use, or ask them for the information in another form. If they do not answer, or you do not agree with what they say, you can complain (articles 10, 12 and 13 of Royal Decree 1112/2018).",
  },
};
