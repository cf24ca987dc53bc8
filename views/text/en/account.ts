// English: the citizen's own area.

import type { Text } from "../text.ts";
import { events } from "./events.ts";
import { phone, phoneUndo } from "./phone.ts";
import { signin } from "./signin.ts";
import { lasting } from "../lengths.ts";

export const account: Text["account"] = {
  name: "My data",
  title: "My data in Clave",
  back: "Back to my data",
  older: "See earlier ones",
  hall: {
    asks: "Clave asks.",
    why: {
      see: "It is to show your data to you alone.",
      phone: "It is to change your phone.",
      receipts: "It is to see your receipts.",
      code: "It is to make another activation code.",
      email: "It is to change your email address.",
      leave: "It is to leave Clave.",
      export: "It is to download your data.",
      desk: "It is to serve people at a registration office.",
      restore: "It is to turn on again what is stopped.",
      device: "It is to activate or deactivate Cl@ve Móvil on your phone.",
    },
    promise: "No public body will know that you have seen your data.",
    cancel: "Cancel and go to the home page",
  },
  level: {
    title: "Your registration level",
    names: { basic: "Basic", advanced: "Advanced" },
    reach: (level) => `It reaches the ${signin.levels[level]} level at most.`,
  },
  data: {
    title: "Your details",
    show: "Show",
    hide: "Hide",
    none: "Not on record",
    endsIn: (digits) => `Ends in ${digits}`,
    address: "Tax address",
    registered: "In Clave since",
    routes: {
      letter: "with an invitation letter",
      certificate: "with a certificate or an electronic DNI",
      office: "at a registration office",
      video: "with a video that was checked",
    },
    hint:
      "Name, document and address come from the public administration and cannot be changed here.",
  },
  acts: "What you can do",
  services: {
    link: "See which services you can use",
    title: "Which services you can use",
    intro: (level) =>
      `Your registration level: ${level}. Each public body decides which level it asks for.`,
  },
  code: {
    link: "Make another activation code",
    title: "Make another activation code",
    what:
      "The activation code serves to create a password or to recover it. Ask for another if you have lost yours or think that somebody has seen it.",
    former: (onDay) => `The one you have now was made ${onDay}.`,
    warning:
      "The previous code will stop working at that moment. The new one is shown only once: have something to write it down with.",
    go: "Make the code",
    superseded:
      "Another code has been made since this page was opened. If you want a new one, press the button again.",
    doneTitle: "You have another activation code",
    done: "The previous one no longer works.",
    told:
      "We have told you by SMS and by email. The code is not in the message.",
    receiptText:
      "It holds the activation code. Download it, or write down this other code (CSV), with which you can see it again:",
  },
  email: {
    why:
      "To change your email address, prove once more that it is you, with this detail of your document.",
    title: "What is your new email address?",
    next: "Send me a code",
    same: "This is the address you already have.",
    codeTitle: "Enter the code that we have sent to the email address",
    sent: (email, until) =>
      `It will arrive at ${email}. It is valid ${until} (mainland Spain time). Nothing changes until you enter it.`,
    codeHint: "If you cannot find it, look among the unwanted mail.",
    go: "Change the email address",
    other: "Enter another address",
    doneTitle: "Your email address has changed",
    done: (email) => `From now on we will write to ${email}.`,
    told: (hours) =>
      `We have told the new address and the previous one. For ${
        lasting("en", hours, "hours")
      } the change can be undone from the previous one.`,
  },
  undo: {
    go: "Undo the change",
    open: {
      title: "Do you want to undo the change of email address?",
      text:
        "Your registration with Clave will have this address again, and all sessions will be closed. Do it if it was not you who changed it.",
    },
    undone: {
      title: "The change of email address is undone",
      text:
        "Your registration has its previous address again, and we have closed all sessions. If it was not you who changed it, take your document to a registration office.",
    },
    dead: {
      title: "This link no longer works",
      text:
        "Its time has passed, or there was another change afterwards. If it was not you who changed the address, take your document to a registration office.",
    },
  },
  phone,
  phoneUndo,
  leave: {
    link: "Leave Clave",
    title: "Leaving Clave",
    warning:
      "You will no longer be able to identify yourself with Clave to any public body.",
    effects: [
      "Your sessions are closed, and your PIN and activation code stop working.",
      "We erase your phone and email address. Your phone is free for another person.",
      "We keep that you were in Clave and what was done with your registration, as the law requires.",
    ],
    back:
      "To come back, register at a registration office or with an electronic DNI or certificate. It cannot be done by letter or by video.",
    go: "Go on leaving",
    confirmTitle: "Are you sure that you want to leave?",
    sure: "Yes, I want to leave Clave.",
    missing: "Tick the box if you want to leave.",
    confirm: "Leave Clave now",
    doneTitle: "You have left Clave",
    done: "We have confirmed it by SMS and by email.",
  },
  report: {
    link: "Report that somebody signed in as me",
    title: "Has somebody signed in as you?",
    when:
      "Tell us if among the uses there is something that you did not do, or if you received a PIN that you had not asked for.",
    look: "See the uses",
    then: "What we will do",
    effects: [
      "We will close all your sessions, this one too.",
      "We will tell you by SMS and by email.",
      "A person in the public administration will look into it.",
    ],
    /** `names`: what she may not be identified with any more. */
    stops: (names) =>
      `We will stop this, and nobody will be able to use it, not even you: ${names}. To turn it on again, sign in with a digital certificate or an electronic DNI. You can also take your document to a registration office.`,
    revoke:
      "We cannot stop a digital certificate ourselves. If you think that somebody else has yours, ask whoever issued it to revoke it.",
    go: "It was not me: close everything",
    doneTitle: "We have closed all your sessions",
    done: "We have told you by SMS and by email, and will look into it.",
    next: "What to do now",
    nextList: [
      "If you have lost the phone, call your operator and take your document to a registration office.",
      "To use again what we have stopped, enter “My data” with a digital certificate or an electronic DNI. You can also take your document to a registration office.",
      "Give nobody the codes that you receive.",
    ],
  },
  messages: {
    link: "Messages that we have sent you",
    title: "Messages that we have sent you",
    intro: "Codes and PINs are wiped.",
    channels: {
      sms: "Text message",
      email: "Email",
      letter: "Letter",
      push: "Notice on the phone",
    },
    sent: "Sent",
    waiting: "Not sent",
  },
  history: {
    link: "Uses and changes of your registration",
    title: "Uses and changes of your registration",
    intro: "Times are those of mainland Spain.",
    notMe: "Something here was not me",
    thisNotMe: "This was not me",
    proposedAt: (office) => `proposed by ${office}`,
  },
  events,
  export: {
    link: "Download my data",
    title: "Download all your data",
    what:
      "You can take away all that Clave knows of you: your details, the messages and what was done with your registration.",
    warning:
      "In the file your details are whole. Keep it where only you can see it.",
    html: "Download to read",
    json: "Download for a program (JSON)",
    names: {
      document: "DNI or NIE",
      kind: "Kind",
      givenName: "First name",
      firstSurname: "First surname",
      secondSurname: "Second surname",
      birthDate: "Date of birth",
      validUntil: "Document valid until",
      issuedOn: "Document issued on",
      supportNumber: "Support number",
      address: "Address",
      postalCode: "Postcode",
      town: "Town",
      province: "Province",
      status: "Status",
      state: "State",
      registration: "Registration",
      level: "Level",
      route: "Way",
      at: "Date and time",
      phone: "Mobile phone",
      email: "Email address",
      formerEmails: "Previous email addresses",
      formerPhones: "Previous phones",
      until: "Until",
      undone: "Change undone",
      language: "Language",
      activationCodeMadeAt: "Activation code created",
      password: "Password",
      since: "Since",
      setAt: "Set on",
      lockedAt: "Locked",
      authenticatorSince: "Code app since",
      device: "Phone with Cl@ve Móvil",
      name: "Name",
      addedAt: "Added",
      notified: "With notices",
      letters: "Letters",
      sentAt: "Sent",
      expiresAt: "Valid until",
      usedAt: "Used",
      sessionsFrom: "Sessions since",
      presentAt: "Identity checked in person",
      suspended: "Stopped",
      channel: "Channel",
      to: "To",
      subject: "Subject",
      text: "Text",
      dueOn: "Reply due",
      endedAt: "Ended",
      office: "Office",
      reason: "Reason",
    },
    parts: {
      person: "Details from the administration",
      account: "Your registration",
      messages: "Messages",
      receipts: "Receipts",
      reviews: "Videos that you sent",
      events: "Uses and changes",
    },
  },
};
