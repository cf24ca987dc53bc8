// English: the words that the parts themselves bring.

import type { Text } from "../text.ts";

export const parts: Text["parts"] = {
  errorSummary: "There is a problem",
  errorBefore: "Error: ",
  step: (at, of) => `Step ${at} of ${of}`,
  change: "Change",
  method: {
    refused: "Not available for this procedure",
  },
  service: {
    heading: "Who is asking you to identify yourself",
    body: "Public body",
    procedure: "Procedure",
    level: "Security level",
    data: "Details it will receive",
    promise: "It will receive nothing until you identify yourself.",
  },
  levels: {
    low: "Low",
    substantial: "Substantial",
    high: "High",
  },
  scopes: {
    openid: "A number that identifies you, different for each public body",
    profile: "First name, surnames and date of birth",
    document: "DNI or NIE number",
    email: "Email address",
    phone: "Mobile phone number",
  },
  pictures: {
    "dni-validity": {
      alt:
        "Drawing of the front of the DNI. The validity date is marked: on the right, below the word “validez”.",
      caption: "DNI, front",
    },
    "dni-issue": {
      alt:
        "Drawing of the front of the DNI. The issue date is marked: in the middle, below the word “emisión”.",
      caption: "Permanent DNI, front",
    },
    "tie-support": {
      alt:
        "Drawing of the front of the foreigner’s identity card. The support number is marked: an E followed by eight digits.",
      caption: "Foreigner’s identity card (TIE), front",
    },
    "eu-support": {
      alt:
        "Drawing of the EU citizen’s registration certificate. The support number is marked: up to eight digits, with no letter.",
      caption: "EU citizen’s registration certificate",
    },
  },
};
