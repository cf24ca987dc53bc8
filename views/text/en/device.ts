// English: her phone as a key (Cl@ve Móvil): activating it, its notices, and doing without it.

import type { Text } from "../text.ts";

export const device: Text["device"] = {
  key: {
    troubles: {
      unsupported:
        "This device or this browser cannot do this. It takes a phone with a screen lock (fingerprint, face or PIN) and an up-to-date browser.",
      cancelled:
        "It was not completed: it was cancelled, or the time ran out. You can try again.",
      missing:
        "The key that you activated is not on this phone. You can activate the phone again.",
    },
    noScript:
      "For this, the browser has to allow JavaScript. If it cannot, identify yourself with a PIN by SMS.",
  },
  own: {
    title: "Cl@ve Móvil: your phone",
    what:
      "With Cl@ve Móvil you identify yourself with your phone, without waiting for an SMS. You read a QR code, or confirm the request that reaches you. You do so with your fingerprint, your face or the phone’s PIN.",
    none: "You have no active phone now.",
    there: "Open this address on the phone that you want to activate:",
    qr: "QR code with that address",
    activate: "Activate this phone",
    name: "Name",
    since: "Active since",
    notices: "Notifications",
    noticesOn: "They reach the phone",
    noticesOff:
      "They do not reach it: you see requests when you open Cl@ve Móvil",
    here: "It is this phone.",
    goes: (name) =>
      `Your phone “${name}”, which was activated recently, will no longer identify you. You can activate it again.`,
    open: "Open Cl@ve Móvil",
    deactivate: "Deactivate it",
    another: "Have you changed phones?",
    anotherText:
      "You can have only one active. When you activate another, the former one no longer identifies you.",
  },
  activate: {
    needs:
      "To activate a phone you need a PIN or a certificate. That way, confirming something with the phone you have now never activates somebody else’s phone.",
    title: "Activate this phone",
    intro:
      "The phone will ask for your fingerprint, your face or its PIN, the same that unlocks it. Clave does not receive them: they stay on the phone.",
    replaces: (name) =>
      `“${name}” is active now. It will no longer identify you once you activate this one.`,
    label: "Name of the phone",
    hint: "For you to recognise it in your data. You can leave it as it is.",
    names: {
      android: "Android phone",
      ios: "iPhone",
      chromeos: "ChromeOS device",
      linux: "Linux device",
      macos: "Mac",
      windows: "Windows device",
    },
    nameless: "My phone",
    problems: {
      empty: () => "Enter a name for the phone.",
      long: (most) =>
        `The name is too long: enter ${most} characters at the most.`,
      symbols: () =>
        "Use only letters, digits, spaces, hyphens, apostrophes and brackets.",
    },
    refused:
      "The phone was not activated: you did not confirm with your fingerprint, your face or its PIN, or it took too long. Try again.",
    go: "Activate this phone",
    otherwise:
      "If you cannot activate it, go on identifying yourself with a PIN by SMS: it is good for the same.",
    doneTitle: "Your phone is active",
    done:
      "You can identify yourself with it now. We have told you by SMS and by email.",
    install:
      "To have it at hand, add Cl@ve Móvil to the home screen from the browser’s menu.",
  },
  notices: {
    title: "Notifications on this phone",
    text:
      "When somebody asks to identify themselves as you, we tell you here. There are no codes and none of your data in the notification.",
    on: "Notify me on this phone",
    off: "Stop notifying me",
    isOn: "Notifications reach this phone.",
    noScript: "To receive notifications, the browser has to allow JavaScript.",
    troubles: {
      unsupported:
        "This browser does not receive notifications. On an iPhone or iPad, add Cl@ve Móvil to the home screen first.",
      denied:
        "The browser does not let this page notify you. You can allow it in its settings.",
      failed: "Notifications could not be turned on. Try again later.",
    },
  },
  deactivate: {
    title: "Deactivate your phone",
    text: (name) =>
      `“${name}” will no longer sign you in. You stay in Clave, and codes will come by SMS.`,
    go: "Deactivate it",
    stay: "No, keep it active",
    doneTitle: "Your phone is no longer active",
    done:
      "You are still in Clave with the other ways to identify yourself, and codes come by SMS. We have told you by SMS and by email.",
    left:
      "The phone may still keep its key. It opens nothing any more: delete it, if you like, where the phone keeps your passwords.",
  },
  offline: {
    title: "No connection",
    text:
      "This phone has no connection. Without one, Cl@ve Móvil cannot identify you. Check the mobile data or the wifi.",
    again: "Try again",
  },
  install: {
    name: "Cl@ve Móvil",
    what: "Identify yourself with your phone to public services.",
  },
};
