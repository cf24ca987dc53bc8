// English: what whoever runs a public site owes those who use it (rulebook 8.5).

import type { Text } from "../text.ts";
import { accessibility } from "./accessibility.ts";
import { cookies } from "./cookies.ts";
import { legal } from "./legal.ts";

export const duties: Text["duties"] = {
  cookies,
  legal,
  accessibility,
  contact: {
    title: "Contact",
    operator: {
      title: "Whoever runs this site",
      by: (name) => `It is run by ${name}.`,
      reach: "To get in touch with them:",
      unnamed: "Whoever set up this site has not said how to reach them.",
    },
    trouble: {
      title: "If something does not work",
      body: "Read what to do in the most frequent cases.",
      link: "What to do if something fails",
    },
    misuse: {
      title: "If somebody pretends to be you",
      body:
        "Tell us from your own pages: we will close all your sessions. If you cannot sign in, take your document to a registration office.",
    },
    never: {
      title: "What we will never ask you for",
      body:
        "Nobody at Clave will ask you for a code or a password by phone, SMS or email. If somebody does, it is a fraud.",
    },
  },
  sitemap: {
    title: "Site map",
    own: "My data",
    site: "This site",
    identified: "You have to identify yourself to see these pages.",
  },
};
