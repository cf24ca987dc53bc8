// Galician: the two questions before registering, and each way with its time and what it takes.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const ways: Text["ways"] = {
  who: {
    legend: "Cal é o seu caso?",
    choices: {
      current: (age) => `Teño DNI ou NIE en vigor e fixen ${age} anos`,
      minor: (age) => `O rexistro é para unha persoa menor de ${age} anos`,
      expired: () => "O meu documento está caducado",
      none: () => "Non teño DNI nin NIE",
    },
    missing: "Diga cal é o seu caso",
  },
  has: {
    legend: "Que ten ou que pode facer? Se son varias cousas, elixa a primeira",
    choices: {
      certificate:
        "Teño un certificado dixital, ou un DNI electrónico co seu lector",
      office: "Podo ir a unha oficina",
      video:
        "Podo facer fotos do meu documento e un vídeo co móbil ou co ordenador",
      letter: "Prefiro non saír da casa, aínda que tarde máis",
    },
    missing: "Diga que ten ou que pode facer",
  },
  go: "Ver a forma máis rápida",
  again: "Cambiar as respostas",
  direct: "Xa sabe como quere facelo?",
  names: {
    certificate: "Con certificado ou DNI electrónico",
    office: "Nunha oficina de rexistro",
    video: "Cun vídeo",
    letter: "Por carta",
  },
  quickest: {
    certificate:
      "O máis rápido para vostede: o certificado ou o DNI electrónico",
    office: "O máis rápido para vostede: ir a unha oficina",
    video: "O máis rápido para vostede: un vídeo",
    letter: "O máis rápido para vostede: a carta",
  },
  others: "Tamén se pode rexistrar así",
  time: "Canto tarda",
  times: {
    certificate: (minutes) =>
      `${lasting("gl", minutes, "minutes", "Uns")}, agora mesmo`,
    office: (minutes) =>
      `${
        lasting("gl", minutes, "minutes", "Uns")
      } na oficina, o día da súa cita`,
    video: (days) =>
      `Uns minutos para envialo, e ata ${
        lasting("gl", days, "workingDays")
      } para a resposta`,
    letter: (days) =>
      `${lasting("gl", days, "days", "Uns")}, o que tarda a carta`,
  },
  level: "Que nivel dá",
  needs: "Teña á man",
  bring: "Que hai que levar",
  needList: {
    certificate: [
      "O seu certificado, instalado neste navegador; ou o seu DNI electrónico, o lector e a clave da tarxeta.",
      "O seu DNI, ou o seu NIE e a tarxeta ou o certificado no que aparece.",
      "Un teléfono móbil que sexa só seu e un correo electrónico.",
    ],
    office: [
      "Con nacionalidade española: o seu DNI en vigor.",
      "Con outra nacionalidade: o seu NIE, e a tarxeta de estranxeiro, o permiso de residencia ou o certificado de cidadán da Unión en vigor. Ademais, o pasaporte ou o documento de identidade do seu país.",
      "O seu teléfono móbil, que sexa só seu, e o seu correo electrónico.",
    ],
    letter: [
      "O seu DNI, ou o seu NIE e a tarxeta ou o certificado no que aparece.",
      "Un teléfono móbil que sexa só seu e un correo electrónico.",
      "O seu domicilio fiscal ao día: a carta vai ao enderezo seu que ten a Axencia Tributaria.",
    ],
  },
  minorNeedList: [
    "Ten que ir a persoa menor, co seu DNI ou co seu documento de estranxeiro en vigor. Aínda que á súa idade non sexa obrigatorio ter DNI, para rexistrarse fai falta.",
    "Tamén vai o pai, a nai ou quen teña a tutela, co seu propio documento.",
    "O libro de familia, un documento do Rexistro Civil ou a resolución xudicial que demostre a patria potestade ou a tutela.",
    "Un teléfono móbil que sexa só da persoa menor e un correo electrónico.",
  ],
  officeText:
    "Pida cita antes: case todas as oficinas a esixen. Vale calquera oficina de rexistro de España, non fai falta que sexa a da súa cidade. Ninguén pode ir no seu lugar.",
  letterText: (validDays) =>
    `Escriba o seu documento e pida a carta. Trae un código que vale ${
      lasting("gl", validDays, "days")
    }. Se xa a ten, comece tamén aquí: axiña lle pediremos o código.`,
  notYet: {
    expired: {
      title: "Antes ten que renovar o seu documento",
      text:
        "Para rexistrarse, o documento ten que estar en vigor. Pida cita para renovalo na Policía Nacional e, cando o teña, volva aquí.",
    },
    none: {
      title: "Antes precisa un DNI ou un NIE",
      text:
        "Sen un dos dous non é posible rexistrarse, e un NIF que comeza por K, L ou M non abonda. Dáos a Policía Nacional: pida cita e, cando o teña, volva aquí.",
    },
  },
};
