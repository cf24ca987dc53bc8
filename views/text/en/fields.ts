// English: fields that are asked in more than one place, and what can be wrong in them.

import type { Text } from "../text.ts";

export const fields: Text["fields"] = {
  document: {
    label: "DNI or NIE",
    hint:
      "For example, 12345678Z or X1234567L. You can use spaces and hyphens or leave them out.",
    problems: {
      "empty": "Enter your DNI or NIE.",
      "not-a-document":
        "This does not look like a DNI or a NIE. A DNI has 8 digits and a letter; a NIE starts with X, Y or Z.",
      "missing-letter": "The letter at the end is missing.",
      "wrong-letter":
        "The letter does not match the number. Check the digits and the letter.",
      "tax-only":
        "Numbers that start with K, L or M are for tax only: you cannot use Clave with them. You need a DNI or a NIE.",
    },
  },
  validityDate: {
    label: "Validity date of your DNI",
    hint: "Day, month and year, as on your DNI. For example, 20-05-2031.",
    help: "Where to find the validity date",
    where:
      "It is on the side with the photo, next to the word “VALIDEZ”, “VÁLIDO HASTA” or “VAL”. It is not your date of birth or the issue date.",
    permanentLink: "My DNI is permanent: it says 01-01-9999",
  },
  issueDate: {
    label: "Issue date of your DNI",
    hint: "Day, month and year, as on your DNI. For example, 11-02-2019.",
    help: "Where to find the issue date",
    where:
      "On the newest cards it is on the side with the photo, next to the word “EMISIÓN”. On others it is in the hologram, below the small photo or the chip: tilt the card to see it. On old ones it is next to “EXPED”.",
    notPermanentLink: "My DNI has another validity date",
  },
  supportNumber: {
    label: "Support number (número de soporte) of your card or certificate",
    hint:
      "Foreigner’s identity card (TIE): E and 8 digits. EU citizen’s registration certificate: C and 8 digits; if you cannot see the letter C, enter only the digits.",
    help: "Where to find the support number",
    where:
      "On the TIE and the residence permit it is on the side with the photo and starts with E. On the EU citizen’s registration certificate it is on the back of the card. If it is a sheet of paper, it is at the top right. It usually comes without the letter C. It is not the NIE.",
  },
  contrast: {
    emptySupport: "Enter the support number.",
    problems: {
      "empty": "Enter the date.",
      "not-a-date":
        "This is not a date. Enter the day, the month and the year in numbers, as in the example.",
      "impossible-day": "That day does not exist. Check the date.",
      "two-digit-year": "Enter the year with all four digits.",
      "that-is-the-validity-date":
        "That is the validity date. As your DNI is permanent, enter the issue date.",
      "that-is-the-nie":
        "That is your NIE. The support number is a different one: it starts with E or C and is on the same card.",
      "other-prefix":
        "The support number starts with E, on the foreigner’s identity card, or with C, on the EU citizen’s registration certificate. If you cannot see the letter, enter only the digits.",
      "not-a-support-number":
        "The support number has one letter, E or C, and 8 digits. For example, E12345678.",
    },
    mismatch:
      "The document and the other detail do not match what public records hold. Check both.",
    mixUps: "What people most often mix up",
    mixUpList: [
      "On the DNI, the validity date with the issue date or the date of birth.",
      "On the foreigner’s identity card, the support number with the NIE.",
      "The details of an old document with those of the current one.",
    ],
  },
  csv: {
    label: "Code from the letter (CSV)",
    hint: (length) =>
      `It has ${length} letters and digits, in groups of four. You can use capital or small letters, with or without spaces.`,
    empty: "Enter the code from the letter.",
    wrongLength: (length) =>
      `The code has ${length} letters and digits. Check whether you have missed one or added one.`,
    badCharacter:
      "There is a character that cannot be in the code. It has only letters and digits.",
    wrong: "This is not the code in your letter. Check it letter by letter.",
  },
  phone: {
    label: "Mobile phone number",
    hint:
      "You will receive a code by SMS. If the number is from another country, enter the country code first: for example, +44 7700 900123.",
    again: "Enter the mobile phone number again",
    problems: {
      "empty": "Enter your mobile phone number.",
      "not-a-number": "This is not a phone number.",
      "too-short": "The phone number has too few digits.",
      "too-long": "The phone number has too many digits.",
      "not-mobile":
        "That phone cannot receive SMS. Enter a mobile phone number.",
    },
    different: "The two phone numbers are not the same.",
  },
  email: {
    label: "Email address",
    hint: "We will write to you here about any change to your registration.",
    again: "Enter the email address again",
    problems: {
      "empty": "Enter your email address.",
      "not-an-address":
        "This email address is not complete. It should look like name@example.com.",
      "too-long": "The email address is too long.",
    },
    different: "The two email addresses are not the same.",
  },
  accept: {
    label: "I have read the conditions and accept them.",
    missing: "To register you must accept the conditions.",
  },
  code: {
    empty: "Enter the code.",
    notACode: (digits) => `The code has ${digits} digits.`,
  },
};
