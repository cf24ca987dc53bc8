// English: the cookies there are, each with what it is for.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const cookies: Text["duties"]["cookies"] = {
  link: "Cookies",
  title: "Cookies on Clave",
  lead:
    "Clave uses only cookies that it needs to work. That is why we do not ask you to accept any.",
  each: {
    browser:
      "Ties the pages of something you have started to your browser. If somebody else copies the address, they cannot go on with it.",
    session:
      "Keeps your session open, so that you do not have to identify yourself again at each public body. The session ends earlier if you sign out or stop using it.",
    device:
      "Remembers that somebody signed in with a password in this browser. That way, strangers’ failed tries do not shut you out. It cannot be used to sign in.",
    app:
      "Remembers that Cl@ve Móvil is active on this phone, to show you the requests and let you reject them. It cannot be used to confirm them: the phone’s key does that.",
  },
  purpose: "What it is for",
  lasts: "How long it lasts",
  untilClosed: "Until you close the browser",
  days: (days) => lasting("en", days, "days"),
  never: {
    title: "What they do not do",
    points: [
      "None of them follows you around the internet, here or on other sites.",
      "None of them belongs to another company or sends data to anybody.",
      "What they hold cannot be read without Clave’s keys.",
    ],
  },
  phone: {
    title: "On a phone with Cl@ve Móvil",
    body:
      "The phone also keeps the page shown without a connection, which is the same for everybody, and the key that it made when you activated it, which Clave does not have.",
  },
  without: {
    title: "If you delete or block them",
    body:
      "You can delete them in your browser whenever you like. You will only have to identify yourself again and, on the phone, say that you had already activated it. If you block them, you can read these pages but not identify yourself.",
  },
};
