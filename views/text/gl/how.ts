// Galician: how a sign-in goes, and what to do when it does not (rulebook PO-33, 3.4, LV-14).

import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "Como funciona",
  lead:
    "Identificarse leva un par de minutos. Teña á man o seu documento e o seu teléfono antes de comezar.",
  steps: {
    title: "Os catro pasos",
    list: [
      {
        title: "Prema Clave na sede electrónica do organismo",
        body: "Desde alí chegará aquí, e a sede dinos que trámite quere facer.",
      },
      {
        title: "Elixa como identificarse",
        body:
          "Verá quen llo pide, que datos vai recibir e que formas de identificarse abondan para ese trámite.",
      },
      {
        title: "Identifíquese",
        body:
          "Escriba o que lle pedimos, só aquí: nunca nun correo nin por teléfono.",
      },
      {
        title: "Volva á sede",
        body:
          "Volverá sen facer nada máis. Mentres a súa sesión siga aberta, poderá entrar noutros organismos sen escribilo todo outra vez.",
      },
    ],
  },
  methods: {
    title: "Formas de identificarse",
    pin: {
      title: "PIN por SMS",
      body: (digits, minutes, tries) =>
        `Un código de ${digits} cifras que chega ao seu teléfono. Vale unha soa vez e durante ${minutes} minutos. Se se equivoca ${tries} veces, deixa de valer: pida outro.`,
      need: "Precisa o seu documento e o teléfono que deu ao rexistrarse.",
    },
  },
  trouble: {
    title: "Se algo falla",
    sms: {
      title: "Non chega o SMS",
      steps: (seconds) => [
        "Compare as tres últimas cifras que mostra a páxina coas do seu teléfono.",
        `Agarde ${seconds} segundos e pida outro PIN. O anterior segue a valer ata a súa hora.`,
        "Mire se ten cobertura e espazo para mensaxes, ou apague e acenda o teléfono.",
        "Mire se o teléfono, a súa operadora ou un antivirus bloquea as mensaxes.",
        "Se o seu número é doutro país, pregúntelle á súa operadora se recibe SMS de España.",
      ],
    },
    mismatch: {
      title: "Os datos do meu documento non coinciden",
      steps: [
        "Comprobe que non confundiu a data de validez coa de expedición.",
        "O número de soporte non é o NIE: está noutro lugar da tarxeta e cambia con cada tarxeta nova.",
        "Se acaba de renovar o documento, use o novo.",
      ],
      wait: (minutes) =>
        `Tras varios intentos seguidos, terá que agardar ${minutes} minutos. Non se perde nada.`,
    },
    letter: {
      title: "Non chega a carta, ou caducou",
      body: (postDays, validDays) =>
        `Adoita tardar uns ${postDays} días e o seu código vale ${validDays}. Envíase ao domicilio fiscal que ten a Axencia Tributaria: se cambiou, corríxao alí primeiro. Despois, pida outra carta: só vale a última.`,
    },
    level: {
      title: "O trámite pide un nivel máis alto",
      body:
        "Non é un fallo do PIN. Co rexistro por carta chégase ao nivel baixo, e hai trámites que piden máis. A páxina diralle como subir de nivel.",
    },
    message: {
      title: "Recibín un código que non pedín",
      body:
        "Alguén escribiu os datos do seu documento. Sen o código non pode entrar: non llo dea a ninguén. Ninguén da Administración llo pedirá, nin por teléfono nin por mensaxe.",
    },
  },
};
