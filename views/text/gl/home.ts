// Galician: the first page of the portal.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const home: Text["home"] = {
  title: "Unha soa forma de identificarse ante a Administración",
  lead:
    "Con Clave demostra por internet quen é ante os organismos públicos: a Axencia Tributaria, a Seguridade Social, o seu servizo de saúde ou o seu concello. Rexístrase unha vez; despois abóndalle co seu documento e cun PIN que recibe no teléfono.",
  start: {
    register: {
      title: "Rexistrarse",
      body: "Unha soa vez. Teña á man o seu documento.",
    },
    account: {
      title: "Os meus datos",
      body:
        "Que trámites pode facer, as súas mensaxes, os seus usos e os seus cambios.",
    },
    how: {
      title: "Como funciona",
      body: "Os catro pasos dun trámite e que facer se algo falla.",
    },
    about: {
      title: "Que é Clave",
      body: "Para que serve, quen pode usala e que niveis hai.",
    },
  },
  once: {
    title: "Rexístrese unha vez",
    steps: (postDays, validDays) => [
      "Conteste dúas preguntas: dirémoslle a forma máis rápida para vostede.",
      `Se é por carta, chega ao seu domicilio fiscal ${
        lasting("gl", postDays, "days", { one: "en", other: "nuns" })
      }.`,
      `Escriba aquí o código da carta. Vale ${
        lasting("gl", validDays, "days")
      }.`,
    ],
  },
  always: {
    title: "Identifíquese sempre que o precise",
    steps: (digits, minutes) => [
      "Vaia á sede electrónica do organismo e elixa entrar con Clave.",
      "Escriba o seu DNI ou NIE e o dato do documento que lle pedimos.",
      `Escriba o PIN de ${digits} cifras que recibe por SMS. Vale ${
        lasting("gl", minutes, "minutes")
      }.`,
    ],
  },
  procedure: {
    title: "Vén facer un trámite?",
    body:
      "Os trámites non se comezan aquí. Vaia á sede electrónica do organismo, que é a súa páxina web para facer trámites, e prema o botón de Clave. Cando se identifique, volverá a ela.",
  },
};
