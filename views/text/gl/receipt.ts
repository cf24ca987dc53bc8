// Galician: the receipt, and the page that shows it again.

import type { Text } from "../text.ts";

export const receipt: Text["receipt"] = {
  ask: {
    title: "Comprobar un xustificante",
    intro:
      "Escriba o código (CSV) do xustificante. Verá a copia auténtica que garda Clave.",
    label: "Código do xustificante (CSV)",
    empty: "Escriba o código do xustificante.",
    unknown: "Ningún xustificante ten este código. Revíseo letra por letra.",
    next: "Ver o xustificante",
    lost:
      "O enderezo co que veu xa non vale. Escriba outra vez o código do xustificante.",
  },
  kinds: {
    registered: {
      title: "Xustificante de rexistro en Clave",
      lead: "Clave fai constar que esta persoa se rexistrou.",
    },
    "level-raised": {
      title: "Xustificante de nivel avanzado en Clave",
      lead:
        "Clave fai constar que esta persoa subiu o seu rexistro ao nivel avanzado.",
    },
    "activation-renewed": {
      title: "Xustificante de código de activación en Clave",
      lead:
        "Clave fai constar que esta persoa creou outro código de activación. O anterior xa non vale.",
    },
    "presence-renewed": {
      title: "Xustificante de identidade comprobada en Clave",
      lead:
        "Clave fai constar que esta persoa volveu demostrar quen é co seu DNI electrónico.",
    },
    "phone-changed": {
      title: "Xustificante de cambio de teléfono en Clave",
      lead:
        "Clave fai constar que esta persoa cambiou o teléfono do seu rexistro.",
    },
    "email-changed": {
      title: "Xustificante de cambio de correo en Clave",
      lead:
        "Clave fai constar que esta persoa cambiou o correo do seu rexistro.",
    },
    renounced: {
      title: "Xustificante de baixa en Clave",
      lead: "Clave fai constar que esta persoa se deu de baixa.",
    },
  },
  rows: {
    at: "Data e hora",
    name: "Nome e apelidos",
    document: "DNI ou NIE",
    route: "Forma de rexistro",
    level: "Nivel de rexistro",
    office: "Oficina",
    guardian: "Quen acompaña",
    phone: "Teléfono móbil",
    email: "Correo electrónico",
  },
  when: (day, time) => `${day}, ${time} (hora peninsular)`,
  routes: {
    letter: "Cunha carta enviada ao domicilio fiscal",
    certificate: "Cun certificado ou co DNI electrónico",
    office: "Nunha oficina de rexistro, co seu documento",
    video: "Cun vídeo e fotos do seu documento, revisados nunha oficina",
  },
  levels: {
    basic: "Básico",
    advanced: "Avanzado",
  },
  authority: {
    "family-book": "Libro de familia",
    "civil-registry": "Documento do Rexistro Civil",
    "court-ruling": "Resolución xudicial",
  },
  conditions: "Condicións aceptadas",
  activation: {
    title: "Código de activación",
    advice:
      "Serve para crear un contrasinal e para recuperalo se se esquece. Gárdeo nun lugar seguro e non llo dea a ninguén: Clave nunca llo pedirá por teléfono, por correo nin por SMS.",
  },
  csv: {
    title: "Código seguro de verificación (CSV)",
    how: (host) =>
      `Para comprobar que este xustificante é auténtico, escriba ${host} na barra de enderezos do navegador. Elixa «Comprobar un xustificante» ao pé da páxina e escriba este código.`,
    care:
      "Quen teña este código pode ver todo o xustificante: cóideo da mesma maneira.",
  },
  keep:
    "Di o que se fixo. Descárgueo ou apunte este código (CSV), co que poderá volver velo:",
  own: {
    link: "Xustificantes",
    title: "Os seus xustificantes",
    intro: "Aquí están sen códigos, para que ninguén os lea na súa pantalla.",
    none: "Aínda non ten ningún.",
    copy:
      "Esta é a súa copia. Non leva códigos: para ver a auténtica fai falta o CSV que se lle deu.",
  },
  copy: "Copia auténtica do xustificante que garda Clave.",
  sealed:
    "O xustificante en PDF leva o selo electrónico de Clave: se alguén o cambia, nótase.",
  shown: (until) => `Pode velo e descargalo aquí ${until} (hora peninsular).`,
  download: "Descargar o xustificante (PDF)",
  seal: "Certificado do selo, para comprobar a sinatura do PDF",
  file: "xustificante.pdf",
};
