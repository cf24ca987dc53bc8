// English: the app on the phone and the password, at more length than their guides.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const more: Text["more"] = {
  app: {
    title: "The Cl@ve Móvil app",
    lead:
      "It is a page that you keep on your phone as an app. There is no need to look for it in a store.",
    install: {
      title: "How to keep it on your phone",
      points: [
        "Open Cl@ve Móvil in the phone’s browser.",
        "On Android, open the browser’s menu and choose to install the app.",
        "On an iPhone, press share and choose to add it to the home screen.",
        "It also works without keeping it.",
      ],
    },
    keeps: {
      title: "What it knows about you",
      points: [
        "The key that identifies you is on the phone. Clave does not have it.",
        "Clave does not receive your fingerprint, your face or the phone’s PIN.",
        "It only uses the camera if you want to read a QR code.",
      ],
    },
    notices: {
      title: "Notices",
      points: [
        "If you turn them on, the phone tells you that there is a request.",
        "A notice holds no codes and not your name. You see the rest when you open the app.",
      ],
    },
    another: {
      title: "If you change or lose your phone",
      points: [
        "Activate the new one. The previous one stops identifying you at that moment.",
        "If it is lost, deactivate it in “My data” and ask your operator to block the line.",
      ],
    },
    without: {
      title: "If your phone cannot do it",
      points: [
        "It needs a screen lock and an up-to-date browser, with JavaScript.",
        "If it cannot, use the PIN by SMS or the password.",
      ],
    },
  },
  password: {
    title: "What the password is like",
    lead:
      "The rules for the Cl@ve Permanente password, and how to care for it.",
    care: "How to care for it",
    told: (days) =>
      `We will tell you by email ${
        lasting("en", days, "days")
      } before it expires.`,
  },
};
