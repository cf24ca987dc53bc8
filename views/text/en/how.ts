// English: how a sign-in goes (rulebook PO-33).

import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "How it works",
  lead:
    "Identifying yourself takes a couple of minutes. Have your document and your phone with you before you start.",
  steps: {
    title: "The four steps",
    list: [
      {
        title: "Press Clave on the public body’s website",
        body: "It brings you here and tells us which procedure you want to do.",
      },
      {
        title: "Choose how to identify yourself",
        body:
          "You will see who is asking, which details they will receive and which ways to identify yourself are enough for that procedure.",
      },
      {
        title: "Identify yourself",
        body:
          "Enter what we ask for, and only here: never in an email or over the phone.",
      },
      {
        title: "Go back to the public body’s website",
        body:
          "You return with nothing more to do. While your session is open, you can sign in to other public bodies without entering everything again.",
      },
    ],
  },
  methods: { title: "Ways to identify yourself" },
  trouble: { title: "If something fails" },
};
