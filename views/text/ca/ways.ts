// Catalan: the two questions before registering, and each way with its time and what it takes.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const ways: Text["ways"] = {
  who: {
    legend: "Quin és el seu cas?",
    choices: {
      current: (age) => `Tinc DNI o NIE en vigor i he fet ${age} anys`,
      minor: (age) => `El registre és per a una persona menor de ${age} anys`,
      expired: () => "El meu document està caducat",
      none: () => "No tinc DNI ni NIE",
    },
    missing: "Digui quin és el seu cas",
  },
  has: {
    legend: "Què té o què pot fer? Si són diverses coses, triï la primera",
    choices: {
      certificate:
        "Tinc un certificat digital, o un DNI electrònic amb el seu lector",
      office: "Puc anar a una oficina",
      video: "Puc fer fotos del document i un vídeo amb el mòbil o l’ordinador",
      letter: "Prefereixo no sortir de casa, encara que trigui més",
    },
    missing: "Digui què té o què pot fer",
  },
  go: "Mostra la manera més ràpida",
  again: "Canvia les respostes",
  direct: "Ja sap com ho vol fer?",
  names: {
    certificate: "Amb certificat o DNI electrònic",
    office: "En una oficina de registre",
    video: "Amb un vídeo",
    letter: "Per carta",
  },
  quickest: {
    certificate: "El més ràpid per a vostè: el certificat o el DNI electrònic",
    office: "El més ràpid per a vostè: anar a una oficina",
    video: "El més ràpid per a vostè: un vídeo",
    letter: "El més ràpid per a vostè: la carta",
  },
  others: "També es pot registrar així",
  time: "Quant triga",
  times: {
    certificate: (minutes) =>
      `${lasting("ca", minutes, "minutes", "Uns")}, ara mateix`,
    office: (minutes) =>
      `${
        lasting("ca", minutes, "minutes", "Uns")
      } a l’oficina, el dia de la seva cita`,
    video: (days) =>
      `Uns minuts per enviar-lo, i fins a ${
        lasting("ca", days, "workingDays")
      } per a la resposta`,
    letter: (days) =>
      `${lasting("ca", days, "days", "Uns")}, el que triga la carta`,
  },
  level: "Quin nivell dona",
  needs: "Tingui a mà",
  bring: "Què cal portar",
  needList: {
    certificate: [
      "El seu certificat, instal·lat en aquest navegador; o el DNI electrònic, el lector i la clau de la targeta.",
      "El DNI, o el NIE i la targeta o el certificat on apareix.",
      "Un telèfon mòbil que sigui només seu i un correu electrònic.",
    ],
    office: [
      "Amb nacionalitat espanyola: el DNI en vigor.",
      "Amb una altra nacionalitat: el NIE, i la targeta d’estranger, el permís de residència o el certificat de ciutadà de la Unió en vigor. A més, el passaport o el document d’identitat del seu país.",
      "El seu telèfon mòbil, que sigui només seu, i el seu correu electrònic.",
    ],
    letter: [
      "El DNI, o el NIE i la targeta o el certificat on apareix.",
      "Un telèfon mòbil que sigui només seu i un correu electrònic.",
      "El domicili fiscal al dia: la carta va a l’adreça de vostè que té l’Agència Tributària.",
    ],
  },
  minorNeedList: [
    "Hi ha d’anar la persona menor, amb el DNI o el document d’estranger en vigor. Encara que a la seva edat el DNI no sigui obligatori, per registrar-se cal tenir-ne.",
    "També hi va el pare, la mare o qui tingui la tutela, amb el seu propi document.",
    "El llibre de família, un document del Registre Civil o la resolució judicial que demostri la pàtria potestat o la tutela.",
    "Un telèfon mòbil que sigui només de la persona menor i un correu electrònic.",
  ],
  officeText:
    "Demani cita abans: gairebé totes les oficines l’exigeixen. Val qualsevol oficina de registre d’Espanya, no cal que sigui la de la seva ciutat. Ningú no hi pot anar en lloc seu.",
  letterText: (validDays) =>
    `Escrigui el seu document i demani la carta. Porta un codi que val ${
      lasting("ca", validDays, "days")
    }. Si ja la té, comenci també aquí: li demanarem el codi de seguida.`,
  notYet: {
    expired: {
      title: "Abans ha de renovar el document",
      text:
        "Per registrar-se, el document ha d’estar en vigor. Demani cita per renovar-lo a la Policia Nacional i, quan el tingui, torni aquí.",
    },
    none: {
      title: "Abans necessita un DNI o un NIE",
      text:
        "Sense un dels dos no és possible registrar-se, i amb un NIF que comença per K, L o M no n’hi ha prou. Els dona la Policia Nacional: demani cita i, quan el tingui, torni aquí.",
    },
  },
};
