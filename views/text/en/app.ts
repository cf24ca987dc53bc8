// English: Cl@ve Móvil on the phone.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const app: Text["app"] = {
  title: "Cl@ve Móvil on your phone",
  back: "Back to Cl@ve Móvil",
  home: {
    what: [
      "Identify yourself with your phone, without passwords and without waiting for an SMS.",
      "Read the QR code of another screen with it, and confirm with your fingerprint, your face or the phone’s PIN.",
      "There is nothing to download: you activate it here, once.",
    ],
    activate: "Activate this phone",
    byPin: "Activate with a code by SMS",
    byCertificate: "Activate with a certificate or electronic DNI",
    already: "I have already activated this phone",
    alreadyText:
      "If you activated it and do not see it here, use its key: the same fingerprint, face or PIN that unlocks the phone.",
    alreadyGo: "Use the key of this phone",
    active: (name) => `This phone is activated: ${name}.`,
    waiting: "What waits for you",
    nothing: "There is nothing to confirm.",
    asks: (body) => `${body} asks you to identify yourself.`,
    look: "See it and decide",
    pin: "You have a PIN to read.",
    seePin: "See my PIN",
    scan: "Read a QR code",
    requests: "See my requests",
    device: "My phone",
    noNotices:
      "Notifications no longer reach this phone. If you want them, turn them on again.",
    refused:
      "We could not check the key of this phone. Try again, or activate the phone.",
    retired: {
      title: "This phone is not activated any more",
      text:
        "Another one was activated, or this one was deactivated. To use it again, activate it anew.",
    },
    suspended: {
      title: "For your safety, Cl@ve Móvil is stopped",
      text:
        "You told us that somebody had come in under your name. Until then, this phone identifies nobody.",
      go: "Activate it again",
    },
    cloned: {
      title: "We have deactivated this phone",
      text:
        "We have seen a copy of its key, and we do not know which of the two is yours. Nothing was confirmed, and we have closed your sessions. We have told you by SMS and email.",
    },
  },
  key: {
    troubles: {
      unsupported:
        "This browser cannot use the phone’s key. Set a screen lock if you have none, or ask for a PIN by SMS on the other screen.",
      cancelled:
        "The key was not used. You can try again, or ask for a PIN by SMS on the other screen.",
      missing:
        "This phone does not have the key. Activate it, or ask for a PIN by SMS on the other screen.",
    },
    noScript:
      "Using the key takes JavaScript, which is not running in this browser. You can ask for a PIN by SMS on the other screen.",
    none:
      "The key of your phone did not arrive. Try again, or ask for a PIN by SMS on the other screen.",
    refused:
      "The key of your phone is not right, or the page was old. Try again.",
  },
  scan: {
    title: "Read a QR code",
    camera: "Open the camera",
    close: "Close the camera",
    asking: "Your browser will ask whether the camera may be used.",
    looking: "Hold the QR code in front of the camera.",
    found: "Code read. One moment.",
    other:
      "This code is not Cl@ve’s. Do not use it: look for the one on the other screen.",
    denied:
      "The camera could not be opened. Type the code that is beside the QR code.",
    view: "What the camera sees",
    own: "You can also point the phone’s own camera at the QR code.",
    code: (length) => `Or type the code of ${length} letters and digits`,
    codeHint:
      "It is beside the QR code, on the other screen. If you were given it by phone or in a message, do not type it: somebody wants to come in as you.",
    go: "Continue",
    empty: "Type the code that is beside the QR code.",
    wrongLength: (length) => `The code has ${length} letters and digits.`,
    badCharacter: "The code has only letters and digits.",
    unknown:
      "No request has this code. Check it, or ask for another on the other screen.",
  },
  read: {
    stale: {
      title: "The code has changed",
      text:
        "Each QR code is good for some seconds, so that nobody can use a photo of it. Read the one that the other screen shows now.",
    },
    foreign: {
      title: "This code is not Cl@ve’s",
      text:
        "Look for it on the screen of the procedure that you want to do. Do not use QR codes that reach you by email, by SMS or on a poster.",
    },
    inactive: {
      title: "First, activate this phone",
      text:
        "To identify yourself with it, you have to activate it once. If you do not want to do it now, ask for a PIN by SMS on the other screen.",
    },
    busy: {
      title: "You have another request waiting",
      text: (body) =>
        `${body} asks you to identify yourself, too. Only one request can be answered at a time.`,
      go: "Leave the other one and go on with this",
      look: "See the other one",
    },
  },
  request: {
    title: "Do you want to identify yourself?",
    body: "Public body",
    procedure: "Procedure",
    level: "Level of security",
    from: "Where it was asked",
    on: (browser, system) => `${browser} on ${system}`,
    textBrowser: "a text browser",
    unknown: "a browser that does not say which it is",
    sameNetwork: "The same network as this phone",
    otherNetwork:
      "Another network. That is usual if this phone uses mobile data and the other screen does not.",
    startedAt: "Asked",
    until: "Good",
    peninsular: (when) => `${when} (mainland Spain time)`,
    addressText: (host) => `Check that the other screen is at ${host}.`,
    compare: "Do you see this same number on the other screen?",
    compareHere: "Was this the number of the page that you come from?",
    given:
      "Has somebody given you this number or the code, by phone or in a message? Reject the request: they want to come in as you.",
    digits: (length) =>
      `Type the number of ${length} digits that you see on the other screen`,
    digitsHint: "If you do not have that screen before you, it was not you.",
    confirm: "Confirm",
    reject: "Reject",
    notMe: "This was not me",
    wrong: (left) =>
      left === 1
        ? "This is not the number of the other screen. You have one try left."
        : `This is not the number of the other screen. You have ${left} tries left.`,
    report: "Report that somebody wanted to come in as me",
    paused: (when) =>
      `So that nobody bothers you, no request will reach this phone ${when} (mainland Spain time). We have written to you by email. Reading a QR code still works.`,
  },
  ended: {
    approved: {
      title: "Confirmed",
      text: "Go back to the other screen: it goes on by itself.",
    },
    expired: {
      title: "The time is over",
      text:
        "Nothing was confirmed. If you still want to come in, start again on the other screen.",
    },
    unknown: {
      title: "This request is not here",
      text:
        "It may be over, or another phone may have it. Look at the other screen.",
    },
    rejected: {
      "no": {
        title: "Rejected",
        text: "You have not been identified anywhere.",
      },
      "not-me": {
        title: "Rejected: it was not you",
        text: "Nobody has come in under your name.",
      },
      "wrong-digits": {
        title: "The number was not right",
        text:
          "For your safety, this request is no longer good. If you want to come in, start again on the other screen.",
      },
      "replaced": {
        title: "The other screen does not wait any more",
        text:
          "This request was given up there. If you want to come in, start again on it.",
      },
      "too-low": {
        title: "This procedure asks for a higher level",
        text: "Nothing was confirmed.",
      },
    },
    knows:
      "Whoever asked knows your DNI or NIE and another detail of the document.",
    explain: (asked, reached) =>
      `This procedure asks for the ${
        levels[asked]
      } level, and your registration, which is basic, only reaches the ${
        levels[reached]
      } level.`,
  },
  unlock: {
    title: "Unlock Cl@ve Móvil",
    text:
      "What you are about to see is yours alone. Confirm that it is you with your fingerprint, your face or the phone’s PIN.",
    go: "Unlock",
  },
  pin: {
    title: "Your PIN",
    what: (body) => `To identify yourself to ${body}.`,
    until: (when) =>
      `It is good ${when} (mainland Spain time). Type it on the other screen.`,
    hint: "Give it to nobody: nobody will ask you for it by phone.",
    none: "There is no PIN now.",
  },
  requests: {
    title: "My requests",
    none: "There are none yet.",
  },
};
