// English: identifying oneself for a service: choosing how, the PIN, and whatever stands in the way.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const signin: Text["signin"] = {
  choose: {
    title: "How do you want to identify yourself?",
    notEnough: (level) =>
      `You cannot use this here: this procedure asks for the ${
        levels[level]
      } level, which this way to identify yourself does not reach.`,
    suspended: "You stopped it: you told us that somebody had used it.",
    noneEnough: (level) =>
      `This procedure asks for the ${
        levels[level]
      } level, which no way to identify yourself with Clave reaches yet. For now you can do it only with an electronic DNI, at an office or on the public body’s website.`,
    cancel: "Cancel and go back to the service",
    notRegistered: "Not registered with Clave yet?",
    register: "Register",
  },
  levels,
  methods: {
    mobile: {
      name: "Cl@ve Móvil",
      what:
        "Read a QR code with your phone and confirm it with your fingerprint, your face or the phone’s PIN.",
      needs: "You need the phone that you activated in Cl@ve Móvil.",
      go: "Identify myself with my phone",
    },
    pin: {
      name: "PIN by SMS",
      what: "We send your phone a PIN that works only once.",
      needs:
        "Have your document with you, and the phone you gave when you registered.",
      go: "Identify myself with a PIN",
    },
    password: {
      name: "Cl@ve Permanente",
      what: "Your document and a password that you choose.",
      needs: "You have to activate it once beforehand.",
      go: "Identify myself with a password",
    },
    reinforced: {
      name: "Cl@ve Permanente",
      what:
        "Your document, a password that you choose and a code that we send to your phone.",
      needs: "You have to activate it once beforehand.",
      go: "Identify myself with a password and a code",
    },
    certificate: {
      name: "Digital certificate",
      what:
        "A personal certificate installed in this browser, such as one from the FNMT.",
      needs: "You do not need to be registered with Clave.",
      go: "Identify myself with a certificate",
    },
    card: {
      name: "Electronic DNI",
      what: "Your DNI, or another card with a certificate, in a reader.",
      needs:
        "Have the card’s password at hand. You do not need to be registered with Clave.",
      go: "Identify myself with an electronic DNI",
    },
  },
  document: {
    title: "What is your DNI or NIE?",
    next: "Continue",
  },
  both: {
    title: "Ask for your PIN",
    summary: "Slow connection? Ask for your PIN from here",
    lead: "Enter both. The next page asks you for the PIN.",
    label: "Validity date of your DNI or support number",
    hint:
      "DNI: the date, for example, 20-05-2031; if it is permanent, the issue date. Foreigner’s card or EU certificate: the support number, for example, E00012345.",
  },
  contrast: {
    title: {
      "validity-date": "Until when is your DNI valid?",
      "issue-date": "When was your DNI issued?",
      "support-number": "What is the support number?",
    },
    why: "We use this detail to check that the document is yours.",
    sendPin: "Send me the PIN",
    next: "Continue",
    changeDocument: "Change the DNI or NIE",
  },
  pin: {
    title: "Enter the PIN we have sent you",
    sent: (digits, until) =>
      `It will arrive by SMS on the phone ending in ${digits}. It is valid ${until} (mainland Spain time).`,
    inApp: (until) =>
      `It is in Cl@ve Móvil, on your phone. Valid ${until} (mainland Spain time).`,
    inAppHint:
      "Open it with your fingerprint, your face or the phone’s PIN. Nobody will ask you for it by phone or email.",
    inAppHelp: "I do not have my phone at hand",
    inAppHelpList: [
      "Open Cl@ve Móvil on the phone that you activated and choose “See my PIN”.",
      "If you have a new phone, activate Cl@ve Móvil on it.",
    ],
    bySmsFrom: (at) =>
      `You can get it by SMS ${at} (mainland Spain time). The one you have is still valid.`,
    bySms: "Send it to me by SMS",
    label: (digits) => `${digits}-digit PIN`,
    hint: "It is in the SMS. Nobody will ask you for it by phone or email.",
    go: "Sign in",
    wrong: (left) =>
      left === 1
        ? "This PIN is not correct. You have one try left."
        : `This PIN is not correct. You have ${left} tries left.`,
    spent:
      "This PIN no longer works: it has been used, its time is up or there are no tries left. Request another one.",
    again: "Send me another PIN",
    againFrom: (at) =>
      `You can request another PIN ${at} (mainland Spain time). The one you have still works.`,
    tooSoon: (at) =>
      `We have just sent you a PIN. If it does not arrive, you can request another one ${at} (mainland Spain time).`,
    continue: "If you have already signed in, continue to the service",
    help: "The SMS does not arrive",
    helpList: (digits) => [
      `Check that your phone number ends in ${digits}. If not, you need to change the phone in your registration.`,
      "Wait a little: it can take a while. The previous PIN still works even if you request another one.",
      "Check that you have signal, or turn your phone off and on.",
      "Delete some messages if there is no space left.",
      "Check whether your phone, your operator or an antivirus app is blocking messages.",
      "If your number is from another country, ask your operator whether you can receive SMS from Spain.",
    ],
  },
  tooLow: {
    title: "This procedure asks for a higher level",
    explain: (asked, reached) =>
      `Your details are correct. But this procedure asks for the ${
        levels[asked]
      } level and your registration, which is basic, reaches only the ${
        levels[reached]
      } level.`,
    how: "How to reach a higher level",
    ways: {
      office:
        "At a registration office, with your document. It is free and done on the spot.",
      certificate:
        "With a certificate or an electronic DNI, in Clave and at once.",
    },
    back: "Go back to the service",
  },
  standing: {
    "not-registered": {
      title: "You are not registered with Clave yet",
      text:
        "Your details are correct, but you need to register before you can identify yourself. You do it only once: we send a letter with a code to your tax address (domicilio fiscal).",
      go: "Register now",
    },
    deceased: {
      title: "We cannot check your identity",
      text:
        "According to public records, the person with this document has died. If this is a mistake, take your document to a registration office.",
    },
    renounced: {
      title: "You have left Clave",
      text:
        "To come back, register at a registration office or with an electronic DNI or a digital certificate. You cannot do it by letter or by video.",
    },
    suspended: {
      title: "For your security, this way to identify yourself is stopped",
      text:
        "You told us that somebody had signed in as you. To use it again, enter “My data” with a digital certificate or an electronic DNI. You can also take your document to a registration office.",
      go: "Turn it on again",
    },
    "phone-revoked": {
      title: "For your security, we have stopped your access",
      text:
        "Another person has proved that they receive the SMS of the phone you gave. Each phone can belong to only one person. To sign in again, give us another phone: with a letter to your tax address (domicilio fiscal) or at a registration office.",
      go: "Give another phone",
    },
    revoked: {
      title: "Your registration has been withdrawn",
      text:
        "The authorities have withdrawn it. At a registration office they will tell you why and how to come back.",
    },
  },
  limited: {
    title: "Too many tries",
    text: (at) =>
      `For security, you have to wait. You can try again ${at} (mainland Spain time). You have not lost anything.`,
    retry: "Try again",
  },
  expired: {
    title: "The time for this page is up",
    text:
      "For security, the time to identify yourself is limited. Nothing has been lost: you can start again with what you have already entered.",
    restart: "Start again",
    cancel: "Go back to the service",
  },
  lost: {
    title: "We cannot go on from here",
    text:
      "This page was opened in another browser, or your browser does not keep cookies. Go back to the service that asked you to identify yourself and start again. Clave’s cookies cannot be used to track you.",
  },
  signout: {
    title: "Do you want to sign out?",
    text:
      "You will be signed out of Clave on all your devices. You may still be signed in on the website of each public body.",
    go: "Sign out",
    stay: "No, go to the home page",
    doneTitle: "You have signed out",
    done: "You can now close the browser.",
  },
};
