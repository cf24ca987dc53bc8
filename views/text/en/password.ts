// English: Cl@ve Permanente, from the activation code to leaving it.

import type { Text } from "../text.ts";

export const password: Text["password"] = {
  field: {
    label: "Password",
    newLabel: "New password",
    againLabel: "Enter the new password again",
    show: "Show the password",
    hide: "Hide the password",
    empty: "Enter your password.",
    newEmpty: "Enter the new password.",
    different: "The two passwords are not the same.",
    former: "Current password",
  },
  signin: {
    title: "Enter your DNI or NIE and your password",
    go: "Sign in",
    refused:
      "The document or the password is not correct, or the password is locked. It is locked after several failed tries, and only setting another one unlocks it.",
    forgotten: "I have forgotten the password or it is locked",
    activate: "I do not have a password yet",
  },
  code: {
    go: "Continue",
    startAgain:
      "You have entered a wrong code too many times. For security, you have to start again.",
  },
  choose: {
    title: "Choose your password",
    expired:
      "Your password has expired. Choose another one and you will then go on to the service.",
    rulesTitle: "What it has to be like",
    rules: {
      length: ({ shortest }) =>
        `It has ${shortest} characters or more. A long phrase makes the best password.`,
      groups: ({ groups, freeFrom }) =>
        `It has ${groups} of these four: small letters, capital letters, digits and other characters. With ${freeFrom} characters or more it does not need them.`,
      personal: () =>
        "It does not contain your name, your surnames or your DNI or NIE, not even backwards.",
      common: () => "It is not one of the passwords that everybody tries.",
      former: () => "It is not the one you had until now.",
    },
    met: "Met",
    notMet: "Not met",
    broken:
      "The password does not meet all the conditions. The list shows which are missing.",
    advice:
      "You can paste it, or save it in your browser’s password manager. Do not use the same one anywhere else.",
    go: "Save the password",
  },
  ending: {
    title: "Your password will expire soon",
    days: (days) => {
      if (days === 0) return "Today is the last day that it is valid.";
      return days === 1
        ? "It is valid until tomorrow, inclusive."
        : `It is valid for ${days} more days.`;
    },
    text:
      "If you change it now, the new one will be valid for another two years.",
    change: "Change it now",
    later: "Continue without changing it",
  },
  hub: {
    title: "Cl@ve Permanente password",
    linkBody:
      "Activate it, change it, or choose another if you have forgotten it.",
    intro:
      "It is a password for people who identify themselves often. For procedures that ask for more security, a code that arrives by SMS is added.",
    activate: "Activate my password",
    activateText:
      "For the first time, with the activation code on your receipt.",
    forgotten: "I have forgotten the password or it is locked",
    forgottenText: "With the activation code and a link that we send by email.",
    change: "Change the password",
    changeText: "In “My data”, with your current password or a certificate.",
    noCode: "I do not have the activation code",
    noCodeWays: [
      "Make another one in “My data”: identify yourself with a PIN, a certificate or an electronic DNI.",
      "Request a letter to your tax address (domicilio fiscal).",
      "Take your document to a registration office.",
    ],
    newCode: "Make another code in “My data”",
    byLetter: "Request a letter",
  },
  activate: {
    title: "Activate your password",
    intro:
      "Have your phone at hand, and your registration receipt: the activation code is on it.",
    codeLabel: "Activation code",
    codeHint: (length) =>
      `It has ${length} letters and digits, in groups of four. You can use capital or small letters, with or without spaces.`,
    emailHint: "The one in your registration.",
    codeProblems: {
      "empty": "Enter the activation code.",
      "wrong-length": (length) =>
        `The code has ${length} letters and digits. Check whether you have missed one or added one.`,
      "bad-character":
        "There is a character that cannot be in the code. It has only letters and digits.",
    },
    refused:
      "The document, the email address and the activation code do not match those of your registration. Check all three. After several wrong codes the code stops working and you have to request another one.",
    mistyped:
      "The code is mistyped: check whether you have changed a letter or a digit.",
    go: "Continue",
    already:
      "You already have a password. If you have forgotten it or it is locked, set another one like this:",
    expired:
      "The time for this page is up. For security, you have to start again.",
    doneTitle: "Your password is activated",
    done:
      "You can now identify yourself with your document and this password. We have told you by SMS and by email.",
    validUntil: (untilDay) => `It is valid ${untilDay}.`,
    again: "Start again",
    account: "Go to “My data”",
  },
  forgotten: {
    title: "Set another password",
    intro:
      "We will send you a link by email. With it and a code by SMS you can choose another password.",
    go: "Send me the link",
    certificate:
      "With a certificate or an electronic DNI you do not need the activation code:",
    certificateGo: "Set it with a certificate",
    sentTitle: "Check your email",
    sent: (email, until) =>
      `We have sent a link to ${email}. It works only once, ${until} (mainland Spain time). You can open it on this device or on another.`,
    notArrived:
      "If it does not arrive, look among the unwanted mail. You can also start again.",
    linkTitle: "Continue to choose another password",
    linkText: (digits) =>
      `We will send a code by SMS to the phone ending in ${digits}.`,
    linkGo: "Send me the code",
    deadTitle: "This link no longer works",
    dead:
      "It has been used, its time is up or another one has been requested since.",
    doneTitle: "Your new password is ready",
    done:
      "The previous one no longer works, and we have closed any sessions you had open. We have told you by SMS and by email.",
  },
  change: {
    link: "Change the password",
    title: "Change your password",
    withFormer: "You will then confirm the change with a code by SMS.",
    withCertificate:
      "You have identified yourself with a certificate or an electronic DNI: you need neither your current password nor a code.",
    certificateGo: "I do not remember it: identify myself with a certificate",
    refused:
      "This is not your current password, or it is locked. If it is locked, set another one with your activation code or with a certificate.",
    doneTitle: "Your password has changed",
    done:
      "We have closed your other sessions and have told you by SMS and by email.",
  },
  own: {
    title: "Cl@ve Permanente",
    none: "You do not have a password.",
    activate: "Activate it",
    since: "You have had it since",
    until: "Valid until",
    lastUse: "Last use",
    neverUsed: "Not on record",
    state: "State",
    good: "You can use it",
    ending: (days) =>
      days === 1 ? "Expires tomorrow" : `Expires in ${days} days`,
    endsToday: "Expires today",
    expired: "Expired: when you sign in with it, you will choose another one",
    locked: (onDay) => `Locked ${onDay}, after failed tries`,
    lockedElsewhere: (onDay) =>
      `Locked ${onDay}, after failed tries. It works only in the browsers where you had already used it.`,
    unlock: "Set another password",
    leave: "Stop using the password",
  },
  leave: {
    title: "Stop using the password",
    text:
      "You will still be in Clave and can identify yourself in the other ways. The password and the activation code will stop working, and so will your authenticator app, if you have one. To have a password again you will need another activation code.",
    go: "Stop using it",
    stay: "No, keep it",
    doneTitle: "You no longer have a password",
    done:
      "You are still in Clave, with the other ways to identify yourself. We have told you by SMS and by email.",
  },
};
