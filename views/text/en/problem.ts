// English: the pages of what cannot be shown.

import type { Text } from "../text.ts";

export const problem: Text["problem"] = {
  back: "Go to the home page",
  notFound: {
    title: "Page not found",
    body:
      "If you typed the web address, check that it is complete. If you followed a link, the page may no longer exist.",
  },
  badRequest: {
    title: "We could not understand what we received",
    body: "Go back to the previous page, reload it and try again.",
  },
  forbidden: {
    title: "We did not accept this form",
    body:
      "It was not sent from a Clave page and, for your security, we have ignored it. Start again on the public body’s website or on the home page.",
  },
  notAllowed: {
    title: "This address cannot be used in this way",
    body: "Go back to the previous page and use its buttons.",
  },
  tooLarge: {
    title: "You have sent too much data",
    body: "Go back to the previous page and enter only what is asked for.",
  },
  fault: {
    title: "Something went wrong in Clave",
    body:
      "It is not your fault. Try again in a few minutes. If it happens again, give us this reference number:",
  },
  busy: {
    title: "Many people are signing in at once",
    body:
      "What you entered has not been checked and does not count as a try. Wait a few seconds and try again.",
    retry: "Try again",
  },
  unavailable: {
    title: "Clave is not available at the moment",
    body:
      "We are working to bring it back as soon as possible. Try again in a few minutes. Nothing that you had already finished has been lost. If it happens again, give us this reference number:",
  },
};
