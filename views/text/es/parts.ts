// Spanish: the words that the parts themselves bring.

import type { Level } from "../../../domain/level.ts";
import type { Scope } from "../../../domain/services.ts";

export const parts = {
  errorSummary: "Hay un problema",
  /** Read out before the error beside a field; the eye sees the colour and the bar. */
  errorBefore: "Error: ",
  step: (at: number, of: number) => `Paso ${at} de ${of}`,
  change: "Cambiar",
  method: {
    refused: "No disponible para este trámite",
  },
  service: {
    heading: "Quién le pide que se identifique",
    body: "Organismo",
    procedure: "Trámite",
    level: "Nivel de seguridad",
    data: "Datos que recibirá",
    promise: "No recibirá nada hasta que usted se identifique.",
  },
  levels: {
    low: "Bajo",
    substantial: "Sustancial",
    high: "Alto",
  } as Record<Level, string>,
  scopes: {
    openid: "Un número que le identifica, distinto en cada organismo",
    profile: "Nombre, apellidos y fecha de nacimiento",
    document: "Número de DNI o NIE",
    email: "Correo electrónico",
    phone: "Teléfono móvil",
  } as Record<Scope, string>,
  pictures: {
    "dni-validity": {
      alt:
        "Dibujo del DNI por delante. La fecha de validez está marcada: a la derecha, debajo de la palabra «validez».",
      caption: "DNI, por delante",
    },
    "dni-issue": {
      alt:
        "Dibujo del DNI por delante. La fecha de expedición está marcada: en el centro, debajo de la palabra «emisión».",
      caption: "DNI permanente, por delante",
    },
    "tie-support": {
      alt:
        "Dibujo de la tarjeta de extranjero por delante. El número de soporte está marcado: es una E seguida de ocho cifras.",
      caption: "Tarjeta de extranjero (TIE), por delante",
    },
    "eu-support": {
      alt:
        "Dibujo del certificado de ciudadano de la Unión Europea. El número de soporte está marcado: son hasta ocho cifras, sin letra.",
      caption: "Certificado de ciudadano de la Unión Europea",
    },
  },
};
