// English: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";

export const safety: Text["safety"] = {
  restore: {
    notice: (names) =>
      `It is stopped, because you told us that somebody had used it: ${names}.`,
    link: "Turn it on again",
    title: "Turn on again what is stopped",
    since: (onDay, names) =>
      `It has identified nobody since this day, ${onDay}: ${names}.`,
    text:
      "Once it is on, you can identify yourself with it again. We will tell you by SMS and by e-mail.",
    go: "Turn it on again",
    needs:
      "For this you have to identify yourself with a digital certificate or an electronic DNI, or take your document to a registration office.",
    doneTitle: "Nothing is stopped",
    done: "You can identify yourself with everything you have in Clave.",
  },
};
