// English: Cl@ve Móvil on the screen that waits for the phone.

import type { Text } from "../text.ts";

export const mobile: Text["mobile"] = {
  until: (until) => `Valid ${until} (mainland Spain time).`,
  refreshes: "This page reloads itself every few seconds.",
  still: "This page does not reload itself.",
  refreshAgain: "Reload it for me",
  stayStill: "Do not reload it",
  confirmed: "I have confirmed it",
  pin: "Get a PIN by SMS",
  qr: {
    title: "Read this code with your phone",
    compare: "Check that your phone shows this public body and this number:",
    without: "Go on without a QR code",
    again: "Make another code",
    help: "I cannot read the code",
    helpList: [
      "Open Cl@ve Móvil on your phone and choose “Read a QR code”, or point the phone’s camera at it.",
      "The drawing changes every few seconds: if it takes too long, read it again.",
      "You can also type the code of letters and digits into Cl@ve Móvil.",
      "If you do not have your phone at hand, go on without a QR code or get a PIN by SMS.",
    ],
    activate: "Activate Cl@ve Móvil on a phone",
    here: "Open Cl@ve Móvil on this phone",
    other: "If Cl@ve Móvil is on another phone, read it with that one.",
    read: "Open it with Cl@ve Móvil or with the phone’s camera.",
    label: "QR code for Cl@ve Móvil",
    short: "Or type this code into Cl@ve Móvil:",
  },
  follow: {
    title: "Go on with your phone",
    text:
      "Your phone has read the code. Check there that the public body and the number are these, and confirm.",
  },
  number: {
    title: "Type this number into your phone",
    told:
      "We have sent a notice to your phone. Open it, or Cl@ve Móvil, and type this number there:",
    open: "Open Cl@ve Móvil on your phone and type this number there:",
    qr: "Use a QR code",
    again: "Send it again",
  },
  trouble: {
    "no-device": {
      title: "None of your phones has Cl@ve Móvil",
      text:
        "Your details are correct. You do not have Cl@ve Móvil on any phone yet. You can sign in now with a PIN by SMS.",
      activate: "Activate Cl@ve Móvil",
    },
    busy: {
      title: "A request is already waiting on your phone",
      text: (until) =>
        `There is already another request in Cl@ve Móvil. It is valid ${until} (mainland Spain time). Confirm or reject it there. You can also cancel it here and send this one.`,
      replace: "Cancel the other one and send this one",
    },
    paused: {
      title: "For your security, you have to wait",
      text: (at) =>
        `Too many requests were sent to your phone, or they were rejected. You can send another one ${at} (mainland Spain time). Meanwhile you can use a QR code or a PIN by SMS.`,
    },
  },
  ended: {
    again: "Try again",
    "expired": {
      title: "The time for this request is over",
      text:
        "Each request lasts a few minutes. Nothing is lost: you can make another one.",
    },
    "no": {
      title: "It was rejected on the phone",
      text: "If that was a mistake, you can try again.",
    },
    "not-me": {
      title: "It was rejected on the phone",
      text:
        "Somebody said on the phone that this request was not theirs. If that was a mistake, you can try again.",
    },
    "wrong-digits": {
      title: "The number was another one",
      text:
        "Another number was typed into the phone too many times. You can try again.",
    },
    "replaced": {
      title: "This request was cancelled",
      text:
        "It was cancelled to make another one. You can make a new one here.",
    },
    "too-low": {
      title: "This procedure asks for a higher level",
      text:
        "The registration of that phone is basic and does not reach the level that this procedure asks for. You can raise your level at an office, with a certificate or by video.",
    },
  },
};
