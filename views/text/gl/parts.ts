// Galician: the words that the parts themselves bring.

import type { Text } from "../text.ts";

export const parts: Text["parts"] = {
  errorSummary: "Hai un problema",
  errorBefore: "Erro: ",
  step: (at, of) => `Paso ${at} de ${of}`,
  change: "Cambiar",
  method: {
    refused: "Non dispoñible para este trámite",
  },
  service: {
    heading: "Quen lle pide que se identifique",
    body: "Organismo",
    procedure: "Trámite",
    level: "Nivel de seguridade",
    data: "Datos que recibirá",
    promise: "Non recibirá nada ata que vostede se identifique.",
  },
  levels: {
    low: "Baixo",
    substantial: "Substancial",
    high: "Alto",
  },
  scopes: {
    openid: "Un número de identificación, distinto en cada organismo",
    profile: "Nome, apelidos e data de nacemento",
    document: "Número de DNI ou NIE",
    email: "Correo electrónico",
    phone: "Teléfono móbil",
  },
  pictures: {
    "dni-validity": {
      alt:
        "Debuxo do DNI por diante. A data de validez está marcada: á dereita, debaixo da palabra «validez».",
      caption: "DNI, por diante",
    },
    "dni-issue": {
      alt:
        "Debuxo do DNI por diante. A data de expedición está marcada: no centro, debaixo da palabra «emisión».",
      caption: "DNI permanente, por diante",
    },
    "tie-support": {
      alt:
        "Debuxo da tarxeta de persoa estranxeira por diante. O número de soporte está marcado: é un E seguido de oito cifras.",
      caption: "Tarxeta de persoa estranxeira (TIE), por diante",
    },
    "eu-support": {
      alt:
        "Debuxo do certificado de cidadanía da Unión Europea. O número de soporte está marcado: son ata oito cifras, sen letra.",
      caption: "Certificado de cidadanía da Unión Europea",
    },
  },
};
