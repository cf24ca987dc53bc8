// English: search, and what it answers.

import type { Text } from "../text.ts";

export const search: Text["search"] = {
  title: "Search",
  label: "What are you looking for?",
  hint: "One or more words. For example: the SMS does not arrive",
  go: "Search",
  found: (hits) => hits === 1 ? "Search: 1 result" : `Search: ${hits} results`,
  first: (hits) => `Search: the first ${hits} results`,
  some: "No page has everything that you entered. These have part of it.",
  none: "No results",
  elsewhere: "Try other words, or look here:",
  meant: "Perhaps you meant:",
  limited: {
    title: "Too many searches",
    body: (at) =>
      `A lot of searches have come from your connection in a short time. You can search again ${at} (mainland Spain time). Meanwhile, you can look here:`,
  },
  withheld: {
    document: {
      title: "That looks like a detail of your document",
      body:
        "We have not searched for it or kept it. Enter it only on the pages that ask for it:",
    },
    code: {
      title: "That looks like a code",
      body:
        "We have not searched for it or kept it. Each code is entered on its own page:",
    },
    contact: {
      title: "That looks like a phone number or an email address",
      body:
        "We have not searched for it or kept it. Enter it only on the pages that ask for it:",
    },
  },
};
