// English: registering and raising at the desk, and the paper that the person signs.

import type { Text } from "../text.ts";

export const register: Text["desk"]["register"] = {
  check: {
    adult:
      "Only the person themselves can register, and they must be here. Nobody can act for an adult, not even with a power of attorney.",
    minor:
      "They are under age: they must be here with their father, mother or guardian. After this step we will ask you for that adult’s details.",
    compare: "Compare the document",
    compareText:
      "It must be the original, and valid. Check that the photo is of this person and that everything else agrees. Enter the missing detail from the document in your hand.",
    origin:
      "They have also shown the identity document or passport of their country.",
    originHint: "Foreign nationals have to show both.",
    originMissing: "They must also show the document of their country.",
    next: "Continue",
  },
  guardian: {
    title: "Who is here with the minor",
    text: (minor) =>
      `Enter the details of the father, mother or guardian of ${minor}. They will see in their history that this office looked at their data.`,
    document: "DNI or NIE of the adult",
    documentHint: "The original, and valid.",
    contrast:
      "Expiry date of their DNI, or support number of their card or certificate",
    contrastHint:
      "As it is on the document. If the DNI is permanent, its issue date.",
    contrastMissing: "Enter the detail on the adult’s document.",
    proof: "What proves parental authority or guardianship",
    proofMissing: "Choose the document that was shown.",
    present: (minor) => `${minor} is here.`,
    presentMissing: "The minor must be present.",
    problems: {
      unknown: "Nobody in the census has that document.",
      deceased: "The person with that document is recorded as deceased.",
      "document-expired": "That document has expired.",
      "too-young": "That person is under age too.",
      same: "That is the minor’s own document.",
      own:
        "That is your own document: somebody else at the office has to do this.",
    },
  },
  contact: {
    title: "Phone, email and language",
    text:
      "Ask for them and read aloud what you have entered. The person will see it again on the paper to sign.",
    phoneHint:
      "We will send it a code by SMS, which they must read to you. If the number is from another country, enter the country code first.",
    emailHint: "Notices about the registration will go here.",
    ownPhone: "That phone is yours. Enter the person’s.",
    language: "The person’s language",
    languageMissing: "Choose the language of their messages and papers.",
    next: "Send them a code by SMS",
  },
  code: {
    title: "Ask for the code that has reached their phone",
    sent: (digits, until) =>
      `It will arrive by SMS on the phone ending in ${digits}. It is valid ${until} (mainland Spain time).`,
    inUse:
      "In Clave this phone now belongs to another person. Explain it: if this person gives the code, the phone becomes theirs, and the other one will not be able to sign in until they give another phone. We will tell the other person.",
    hint: "The person reads it aloud and you enter it.",
    next: { register: "Continue", raise: "Raise the level" },
    again: "Send them another code",
    tooSoon: (at) =>
      `We have just sent them a code. If it does not arrive, you can send another one ${at} (mainland Spain time).`,
    change: "Change the phone or the email address",
  },
  acceptance: {
    title: "Print the acceptance and have it signed",
    text:
      "Print two copies of this page (Ctrl + P). The person reads and signs both: one is theirs, the other stays at the office.",
    signed: "They have read and signed both copies.",
    signedBoth: "The minor and the adult have read and signed both copies.",
    missing: "To register them, both copies must be signed.",
    next: "Finish registering",
  },
  paper: {
    title: "Acceptance of registration with Clave",
    lead:
      "I ask to be registered with Clave with these details, which are correct.",
    accept: "I have read and accept the conditions.",
    acceptBoth: "We have read and accept the conditions.",
    person: "Signature of the person",
    guardian: "Signature of the father, mother or guardian",
    officer: "Signature of the officer",
  },
  done: {
    title: {
      register: "The person is registered",
      raise: "The person now has the advanced level",
    },
    level: "It is an advanced registration.",
    handOver: "Print the receipt and hand it over",
    receipt:
      "Hand it to them in person and keep no copy: it carries codes that are theirs alone. From here it opens for some minutes; after that only they can see it again.",
    receiptMinor:
      "Hand it in person to the minor and the adult, and keep no copy: it carries codes that are theirs alone. From here it opens for some minutes; after that only whoever holds it can see it again.",
    pdf: "Open the receipt (PDF)",
    html: "See it as a page",
    tell: "What you have to explain",
    activation:
      "The activation code is for creating a password and for recovering it. It must not be given to anyone.",
    csv: "The CSV is a different code: it only shows the receipt again.",
    sms:
      "We have sent them an SMS and an email. They can already identify themselves with a PIN.",
    moved: "We have told the person who had the phone before.",
  },
  stopped: {
    "served-before": {
      title: "It has been done already",
      text:
        "This page was confirmed before, and something in this person’s registration has changed since. Nothing more was done. Their record shows how they stand now; if need be, start again from there.",
    },
    "already-registered": {
      title: "There is no need",
      text:
        "This person is already registered with Clave. Another office may have done it a moment ago. On their record you will see how they stand and what you can do for them.",
    },
    deceased: {
      title: "It cannot be done",
      text:
        "According to public records, the person with this document has died. If this is a mistake, it must first be corrected at the Civil Registry.",
    },
    "document-expired": {
      title: "The document has expired",
      text: (untilDay) =>
        `It was valid ${untilDay}. To register, it must be valid: once it is renewed, they can come back to any office.`,
    },
    revoked: {
      title: "Their registration has been withdrawn",
      text:
        "The authorities withdrew it, and they cannot register again as long as it stands so.",
    },
    record: "Back to their record",
  },
};

export const raise: Text["desk"]["raise"] = {
  title: "Confirm the phone and the email address",
  notHers:
    "Ask whether they are theirs and whether they use them. If not, do not go on: somebody else may have registered in their name.",
  toRecord: "Back to their record",
  code:
    "We will send a code to that phone, and the person has to read it out. With the new level they get a new activation code; the previous one will stop working.",
  next: "They are theirs: send the code",
};
