// English: the receipt, and the page that shows it again.

import type { Text } from "../text.ts";

export const receipt: Text["receipt"] = {
  ask: {
    title: "Check a receipt",
    intro:
      "Enter the code (CSV) of the receipt. You will see the authentic copy that Clave keeps.",
    label: "Code of the receipt (CSV)",
    empty: "Enter the code of the receipt.",
    unknown: "No receipt has this code. Check it letter by letter.",
    next: "See the receipt",
    lost:
      "The address you came with no longer works. Enter the code of the receipt again.",
  },
  kinds: {
    registered: {
      title: "Receipt of registration with Clave",
      lead: "Clave attests that this person has registered.",
    },
    "level-raised": {
      title: "Receipt of advanced level with Clave",
      lead:
        "Clave attests that this person has raised their registration to the advanced level.",
    },
    "activation-renewed": {
      title: "Receipt of a Clave activation code",
      lead:
        "Clave attests that this person has made another activation code. The previous one no longer works.",
    },
    "presence-renewed": {
      title: "Receipt of an identity checked with Clave",
      lead:
        "Clave attests that this person has shown again who they are with their electronic DNI.",
    },
    "phone-changed": {
      title: "Receipt of change of phone with Clave",
      lead:
        "Clave attests that this person has changed the phone of their registration.",
    },
    "email-changed": {
      title: "Receipt of change of email address with Clave",
      lead:
        "Clave attests that this person has changed the email address of their registration.",
    },
    renounced: {
      title: "Receipt of leaving Clave",
      lead: "Clave attests that this person has left Clave.",
    },
  },
  rows: {
    at: "Date and time",
    name: "Name and surnames",
    document: "DNI or NIE",
    route: "How they registered",
    level: "Registration level",
    office: "Office",
    guardian: "Accompanied by",
    phone: "Mobile phone",
    email: "Email address",
  },
  when: (day, time) => `${day}, ${time} (mainland Spain time)`,
  routes: {
    letter: "With a letter sent to the tax address",
    certificate: "With a certificate or an electronic DNI",
    office: "At a registration office, with the identity document",
    video:
      "With a video and photos of the identity document, checked at an office",
  },
  levels: {
    basic: "Basic",
    advanced: "Advanced",
  },
  authority: {
    "family-book": "Family book",
    "civil-registry": "Civil Registry document",
    "court-ruling": "Court ruling",
  },
  conditions: "Conditions accepted",
  activation: {
    title: "Activation code",
    advice:
      "You use it to create a password, and to recover it if you forget it. Keep it in a safe place and give it to nobody: Clave will never ask you for it by phone, email or SMS.",
  },
  csv: {
    title: "Secure verification code (CSV)",
    how: (host) =>
      `To check that this receipt is authentic, type ${host} in the address bar of your browser. Choose “Check a receipt” at the foot of the page and enter this code.`,
    care:
      "Anybody who has this code can see the whole receipt: keep it just as safe.",
  },
  keep:
    "It says what was done. Download it, or write down this code (CSV), with which you can see it again:",
  own: {
    link: "Receipts",
    title: "Your receipts",
    intro:
      "Here they are without codes, so that nobody reads them on your screen.",
    none: "You do not have any yet.",
    copy:
      "This is your copy. It has no codes: to see the authentic one you need the CSV that you were given.",
  },
  copy: "Authentic copy of the receipt that Clave keeps.",
  sealed:
    "The receipt as a PDF bears the electronic seal of Clave: if anybody changes it, it shows.",
  shown: (until) =>
    `You can see and download it here ${until} (mainland Spain time).`,
  download: "Download the receipt (PDF)",
  seal: "Certificate of the seal, to check the signature of the PDF",
  file: "receipt.pdf",
};
