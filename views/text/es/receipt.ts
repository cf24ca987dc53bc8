// Spanish: the receipt, the same on a page and on paper, and the page that shows it again.

import type { Route } from "../../../domain/account.ts";
import type { AuthorityProof } from "../../../domain/desk/guardian.ts";
import type { RegistrationLevel } from "../../../domain/level.ts";
import type { ReceiptKind } from "../../../domain/receipt.ts";

export const receipt = {
  ask: {
    title: "Comprobar un justificante",
    intro:
      "Escriba el código (CSV) del justificante. Verá la copia auténtica que guarda Clave.",
    label: "Código del justificante (CSV)",
    empty: "Escriba el código del justificante.",
    unknown: "Ningún justificante tiene este código. Revíselo letra por letra.",
    next: "Ver el justificante",
    lost:
      "La dirección con la que ha venido ya no vale. Escriba otra vez el código del justificante.",
  },
  kinds: {
    registered: {
      title: "Justificante de registro en Clave",
      lead: "Clave hace constar que esta persona se ha registrado.",
    },
    "level-raised": {
      title: "Justificante de nivel avanzado en Clave",
      lead:
        "Clave hace constar que esta persona ha subido su registro al nivel avanzado.",
    },
    "activation-renewed": {
      title: "Justificante de código de activación en Clave",
      lead:
        "Clave hace constar que esta persona ha creado otro código de activación. El anterior ya no vale.",
    },
    "presence-renewed": {
      title: "Justificante de identidad comprobada en Clave",
      lead:
        "Clave hace constar que esta persona ha vuelto a demostrar quién es con su DNI electrónico.",
    },
    "phone-changed": {
      title: "Justificante de cambio de teléfono en Clave",
      lead:
        "Clave hace constar que esta persona ha cambiado el teléfono de su registro.",
    },
    "email-changed": {
      title: "Justificante de cambio de correo en Clave",
      lead:
        "Clave hace constar que esta persona ha cambiado el correo de su registro.",
    },
    renounced: {
      title: "Justificante de baja en Clave",
      lead: "Clave hace constar que esta persona se ha dado de baja.",
    },
  } as Record<ReceiptKind, { title: string; lead: string }>,
  rows: {
    at: "Fecha y hora",
    name: "Nombre y apellidos",
    document: "DNI o NIE",
    route: "Forma de registro",
    level: "Nivel de registro",
    office: "Oficina",
    guardian: "Acompañante",
    phone: "Teléfono móvil",
    email: "Correo electrónico",
  },
  when: (day: string, time: string) => `${day}, ${time} (hora peninsular)`,
  routes: {
    letter: "Con una carta enviada al domicilio fiscal",
    certificate: "Con un certificado o con el DNI electrónico",
    office: "En una oficina de registro, con su documento",
    video: "Con un vídeo y fotos de su documento, revisados en una oficina",
  } as Record<Route, string>,
  levels: {
    basic: "Básico",
    advanced: "Avanzado",
  } as Record<RegistrationLevel, string>,
  /** How whoever answered for a minor proved the authority. */
  authority: {
    "family-book": "Libro de familia",
    "civil-registry": "Documento del Registro Civil",
    "court-ruling": "Resolución judicial",
  } as Record<AuthorityProof, string>,
  conditions: "Condiciones aceptadas",
  activation: {
    title: "Código de activación",
    advice:
      "Sirve para crear una contraseña y para recuperarla si se olvida. Guárdelo en un lugar seguro y no se lo dé a nadie: Clave nunca se lo pedirá por teléfono, por correo ni por SMS.",
  },
  csv: {
    title: "Código seguro de verificación (CSV)",
    how: (host: string) =>
      `Para saber si este justificante es auténtico, escriba ${host} en la barra de direcciones del navegador. Elija «Comprobar un justificante» al pie de la página y escriba este código.`,
    care:
      "Quien tenga este código puede ver todo el justificante. Cuídelo igual.",
  },
  keep:
    "Dice lo que se ha hecho. Descárguelo o apunte este código (CSV), con el que podrá volver a verlo:",
  own: {
    link: "Justificantes",
    title: "Sus justificantes",
    intro: "Aquí están sin códigos, para que nadie los lea en su pantalla.",
    none: "Todavía no tiene ninguno.",
    copy:
      "Esta es su copia. No lleva códigos: para ver la auténtica hace falta el CSV que se le dio.",
  },
  copy: "Copia auténtica del justificante que guarda Clave.",
  sealed:
    "El justificante en PDF lleva el sello electrónico de Clave. Si alguien lo cambia, se nota.",
  shown: (until: string) =>
    `Puede verlo y descargarlo aquí ${until} (hora peninsular).`,
  download: "Descargar el justificante (PDF)",
  seal: "Certificado del sello, para comprobar la firma del PDF",
  file: "justificante.pdf",
};
