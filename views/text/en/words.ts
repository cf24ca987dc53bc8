// English: what the pages' own terms mean.

import type { Text } from "../text.ts";

export const words: Text["words"] = {
  title: "Words that Clave uses",
  lead: "What they mean, in alphabetical order.",
  terms: {
    code: {
      term: "Activation code (código de activación)",
      means:
        "You receive it when you finish registering. It serves to create a password or to recover it.",
    },
    csv: {
      term: "CSV (secure verification code)",
      means:
        "A code on a letter or on a receipt. The one on the letter is for registering. The one on the receipt, for seeing it again.",
    },
    recovery: {
      term: "Recovery code",
      means:
        "One of those that you receive when you add an authenticator app. Each works once, if you do not have the app at hand.",
    },
    qr: {
      term: "QR code",
      means: "A pattern of squares that the camera of a phone reads.",
    },
    app: {
      term: "Authenticator app",
      means: "An app on a phone that shows a code, and changes it often.",
    },
    letter: {
      term: "Invitation letter (carta de invitación)",
      means:
        "The one that reaches your tax address with a code for registering.",
    },
    certificate: {
      term: "Certificate (certificado electrónico)",
      means:
        "A file or a card that proves online who you are, and with which you can sign.",
    },
    datum: {
      term: "Contrast detail (dato de contraste)",
      means:
        "The detail from your document that we ask for beside the DNI or NIE: a date or the support number.",
    },
    dnie: {
      term: "Electronic DNI",
      means:
        "The DNI with a chip. With a reader and the code of the card, it serves to identify yourself and to sign.",
    },
    address: {
      term: "Tax address (domicilio fiscal)",
      means:
        "The address that the Tax Agency (Agencia Tributaria) holds for you. It may not be the one on the town register (padrón).",
    },
    eidas: {
      term: "eIDAS",
      means:
        "The European Union’s rules on electronic identity and signatures. The levels low, substantial and high come from them.",
    },
    signature: {
      term: "Electronic signature",
      means:
        "What counts as your signature on a document online. Identifying yourself is not signing.",
    },
    receipt: {
      term: "Receipt (justificante)",
      means:
        "A document that you receive when you register or change something. It has a CSV of its own.",
    },
    level: {
      term: "Security level",
      means:
        "How sure it is that you are you: low, substantial or high. Each procedure asks for one.",
    },
    nie: {
      term: "NIE",
      means: "The number that identifies a foreigner. It never changes.",
    },
    nif: {
      term: "NIF",
      means:
        "The number for taxes. It is the DNI with its letter or, if you are from another country, the NIE.",
    },
    support: {
      term: "Support number (número de soporte)",
      means:
        "The number of the card or certificate, not of the person. It begins with E or C and changes with each card.",
    },
    office: {
      term: "Registration office",
      means: "An office of a public body where you can register in person.",
    },
    body: {
      term: "Public body (organismo)",
      means: "The public entity where you carry out the procedure.",
    },
    pin: {
      term: "PIN",
      means:
        "A code that you receive to sign in. It works once, for a short time.",
    },
    basic: {
      term: "Basic registration",
      means: "The one made by letter. It reaches the low level.",
    },
    advanced: {
      term: "Advanced registration",
      means:
        "The one made when it is checked who you are: with a certificate, with a video or at an office.",
    },
    site: {
      term: "Website of a public body (sede electrónica)",
      means: "The place on the internet where a public body serves you.",
    },
    session: {
      term: "Session",
      means:
        "The time in which you can enter other public bodies without identifying yourself again.",
    },
    tie: {
      term: "TIE",
      means:
        "Foreigner’s identity card. It bears the NIE and the support number.",
    },
  },
};
