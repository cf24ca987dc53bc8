// English: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const safety: Text["safety"] = {
  restore: {
    notice: (names) =>
      `It is stopped, because you told us that somebody had used it: ${names}.`,
    link: "Turn it on again",
    title: "Turn on again what is stopped",
    since: (onDay, names) =>
      `It has identified nobody since this day, ${onDay}: ${names}.`,
    text:
      "Once it is on, you can identify yourself with it again. We will tell you by SMS and by email.",
    go: "Turn it on again",
    needs:
      "For this you have to identify yourself with a digital certificate or an electronic DNI, or take your document to a registration office.",
    doneTitle: "Nothing is stopped",
    done: "You can identify yourself with everything you have in Clave.",
  },
  presence: {
    label: "Identity checked",
    until: (untilDay) =>
      `In person or with an electronic DNI: valid ${untilDay}`,
    never: "Not on record, in person or with an electronic DNI",
    over: (untilDay) =>
      `In person or with an electronic DNI: no longer valid, it was ${untilDay}`,
    why: (years) =>
      `It has to be checked in person or with an electronic DNI every ${
        lasting("en", years, "years")
      }. It counts only for signing in the cloud: you do not need it to identify yourself.`,
    warning: {
      first: (days) =>
        `The check of your identity will stop being valid in ${
          lasting("en", days, "days")
        }`,
      second: (days) =>
        `You have ${
          lasting("en", days, "days")
        } left to renew the check of your identity`,
      last: (days) => {
        if (days === 0) {
          return "Today is the last day: renew the check of your identity now";
        }
        return days === 1
          ? "One day left: renew the check of your identity now"
          : `${days} days left: renew the check of your identity now`;
      },
    },
    ended: "The check of your identity is no longer valid",
    how:
      "Take your document to a registration office, or renew it here with your electronic DNI.",
    office: "Take your document to a registration office.",
    link: "Renew it with an electronic DNI",
  },
  access: {
    last: "Access before this one",
    none: "There is no other",
    see: "See the uses",
    endAll: "Close all my sessions",
  },
  means: {
    link: "Devices and certificates",
    title: "Devices and certificates",
    devices: "Devices",
    certificates: "Certificates",
    noCertificates:
      "There is no record of your registering or identifying yourself with one.",
    kinds: {
      dnie: "electronic DNI",
      card: "certificate on a card",
      software: "certificate in a file",
    },
    fingerprint: (digits) => `SHA-256 fingerprint: ${digits}…`,
  },
  renew: {
    title: "Renew the check of your identity with your electronic DNI",
    check: "Are these your phone and your email?",
    text:
      "Check them before you go on. If they are not, stop here: take your document to a registration office.",
    go: "Renew",
  },
};
