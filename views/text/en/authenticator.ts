// English: an authenticator app beside the password of Cl@ve Permanente, and its recovery codes.

import type { Text } from "../text.ts";

export const authenticator: Text["authenticator"] = {
  code: {
    title: "Type the code of your app",
    sent: (digits, until) =>
      `We have sent another one by SMS to the phone ending in ${digits}. It works ${until} (mainland Spain time). Type either of the two.`,
    hint:
      "It is in your authenticator app and changes every half minute. Nobody will ask you for it by phone or by email.",
    hintRecovery: (length) =>
      `It is in your authenticator app and changes every half minute. If you do not have the app at hand, type one of your recovery codes, of ${length} letters and digits. Nobody will ask you for them by phone or by email.`,
    bySms: "Send me the code by SMS",
    notACode: (digits, length) =>
      `Type the ${digits} digits of the app, or the ${length} letters and digits of a recovery code.`,
    used: "This code has already been used. Wait until the app shows the next.",
    spent: "There are no tries left. Ask for a code by SMS.",
  },
  own: {
    title: "Authenticator app",
    what:
      "An app on your phone shows a code that changes every half minute. You can type it instead of the code by SMS, even where there is no coverage.",
    which:
      "Any app that shows one-time codes (TOTP) will do. Many password managers show them too.",
    noPassword:
      "It always goes with the Cl@ve Permanente password, and you do not have one yet.",
    begin: "Add an app",
    has: (onDay) => `You have had an app since this day: ${onDay}.`,
    codesTitle: "Recovery codes",
    left: (codes) => {
      if (codes === 0) return "You have none left.";
      return codes === 1 ? "You have one left." : `You have ${codes} left.`;
    },
    codesText:
      "You sign in with them when you do not have the app at hand: each works once, together with the password. If you make new ones, the former stop working.",
    codesGo: "Make new codes",
    superseded:
      "Meanwhile other codes were made or one was used. If you still want new ones, you can make them now.",
    removeTitle: "Remove the app",
    removeText:
      "The code will come by SMS again, and the recovery codes will stop working. If you change phones, remove the app here and then add the new one.",
    removeGo: "Remove it",
  },
  needs: {
    text:
      "You came in with the password alone. This also takes your phone or your certificate.",
    pin: "Identify myself with a PIN by SMS",
    reinforced: "Identify myself with password and code",
    certificate: "Identify myself with a certificate",
  },
  add: {
    title: "Add your app",
    scan: "Open the app on your phone and scan this QR code with it.",
    qr: "QR code for your app. The same key is written below.",
    same: "If the app is on this same device, there is no need to scan it:",
    open: "Open the app",
    byHand: "You can also type this key into the app:",
    secret: "Show it to nobody: the codes come from it.",
    check: "Check that it works",
    hint: "The one that the app shows now.",
    wrong:
      "This code is not right. Type the one that the app shows now, and see whether the clock of your phone is right.",
    go: "Add the app",
  },
  recovery: {
    addedTitle: "You can now use your app",
    renewedTitle: "Your new recovery codes",
    text:
      "If one day you do not have the app, sign in with your password and one of these codes. Each works once.",
    once:
      "Print them or keep them in a safe place now: we will not show them again.",
    told: "We have told you by SMS and by email.",
  },
};
