// Valencian: the words that the parts themselves bring.

import type { Text } from "../text.ts";

export const parts: Text["parts"] = {
  errorSummary: "Hi ha un problema",
  errorBefore: "Error: ",
  step: (at, of) => `Pas ${at} de ${of}`,
  change: "Canviar",
  method: {
    refused: "No disponible per a este tràmit",
  },
  service: {
    heading: "Qui li demana que s’identifique",
    body: "Organisme",
    procedure: "Tràmit",
    level: "Nivell de seguretat",
    data: "Dades que rebrà",
    promise: "No rebrà res fins que vosté s’identifique.",
  },
  levels: {
    low: "Baix",
    substantial: "Substancial",
    high: "Alt",
  },
  scopes: {
    openid: "Un número que l’identifica, diferent en cada organisme",
    profile: "Nom, cognoms i data de naixement",
    document: "Número de DNI o NIE",
    email: "Correu electrònic",
    phone: "Telèfon mòbil",
  },
  pictures: {
    "dni-validity": {
      alt:
        "Dibuix del DNI per davant. La data de validesa està marcada: a la dreta, davall de la paraula «VALIDEZ».",
      caption: "DNI, per davant",
    },
    "dni-issue": {
      alt:
        "Dibuix del DNI per davant. La data d’expedició està marcada: en el centre, davall de la paraula «EMISIÓN».",
      caption: "DNI permanent, per davant",
    },
    "tie-support": {
      alt:
        "Dibuix de la targeta d’estranger per davant. El número de suport està marcat: és una E seguida de huit xifres.",
      caption: "Targeta d’estranger (TIE), per davant",
    },
    "eu-support": {
      alt:
        "Dibuix del certificat de ciutadà de la Unió Europea. El número de suport està marcat: són com a màxim huit xifres, sense lletra.",
      caption: "Certificat de ciutadà de la Unió Europea",
    },
  },
};
