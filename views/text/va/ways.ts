// Valencian: the two questions before registering, and each way with its time and what it takes.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const ways: Text["ways"] = {
  who: {
    legend: "Quin és el seu cas?",
    choices: {
      current: (age) => `Tinc DNI o NIE en vigor i he complit ${age} anys`,
      minor: (age) => `El registre és per a una persona menor de ${age} anys`,
      expired: () => "El meu document està caducat",
      none: () => "No tinc DNI ni NIE",
    },
    missing: "Diga quin és el seu cas",
  },
  has: {
    legend: "Què té o què pot fer? Si són diverses coses, trie la primera",
    choices: {
      certificate:
        "Tinc un certificat digital, o un DNI electrònic amb el seu lector",
      office: "Puc anar a una oficina",
      video: "Puc fer fotos del document i un vídeo amb el mòbil o l’ordinador",
      letter: "Preferisc no eixir de casa, encara que tarde més",
    },
    missing: "Diga què té o què pot fer",
  },
  go: "Mostrar la manera més ràpida",
  again: "Canviar les respostes",
  direct: "Ja sap com ho vol fer?",
  names: {
    certificate: "Amb certificat o DNI electrònic",
    office: "En una oficina de registre",
    video: "Amb un vídeo",
    letter: "Per carta",
  },
  quickest: {
    certificate: "El més ràpid per a vosté: el certificat o el DNI electrònic",
    office: "El més ràpid per a vosté: anar a una oficina",
    video: "El més ràpid per a vosté: un vídeo",
    letter: "El més ràpid per a vosté: la carta",
  },
  others: "També es pot registrar així",
  time: "Quant tarda",
  times: {
    certificate: (minutes) =>
      `${lasting("va", minutes, "minutes", "Uns")}, ara mateix`,
    office: (minutes) =>
      `${
        lasting("va", minutes, "minutes", "Uns")
      } en l’oficina, el dia de la seua cita`,
    video: (days) =>
      `Uns minuts per a enviar-lo, i fins a ${
        lasting("va", days, "workingDays")
      } per a la resposta`,
    letter: (days) =>
      `${lasting("va", days, "days", "Uns")}, el que tarda la carta`,
  },
  level: "Quin nivell dona",
  needs: "Tinga a mà",
  bring: "Què cal dur",
  needList: {
    certificate: [
      "El seu certificat, instal·lat en este navegador; o el DNI electrònic, el lector i la clau de la targeta.",
      "El DNI, o el NIE i la targeta o el certificat on apareix.",
      "Un telèfon mòbil que siga només seu i un correu electrònic.",
    ],
    office: [
      "Amb nacionalitat espanyola: el DNI en vigor.",
      "Amb una altra nacionalitat: el NIE, i la targeta d’estranger, el permís de residència o el certificat de ciutadà de la Unió en vigor. A més, el passaport o el document d’identitat del seu país.",
      "El seu telèfon mòbil, que siga només seu, i el seu correu electrònic.",
    ],
    letter: [
      "El DNI, o el NIE i la targeta o el certificat on apareix.",
      "Un telèfon mòbil que siga només seu i un correu electrònic.",
      "El domicili fiscal al dia: la carta va a l’adreça de vosté que té l’Agència Tributària.",
    ],
  },
  minorNeedList: [
    "Ha d’anar la persona menor, amb el DNI o el document d’estranger en vigor. Encara que a la seua edat el DNI no siga obligatori, per a registrar-se cal tindre’n.",
    "També va el pare, la mare o qui tinga la tutela, amb el seu propi document.",
    "El llibre de família, un document del Registre Civil o la resolució judicial que demostre la pàtria potestat o la tutela.",
    "Un telèfon mòbil que siga només de la persona menor i un correu electrònic.",
  ],
  officeText:
    "Demane cita abans: quasi totes les oficines l’exigixen. Val qualsevol oficina de registre d’Espanya, no cal que siga la de la seua ciutat. Ningú pot anar en lloc seu.",
  letterText: (validDays) =>
    `Escriga el seu document i demane la carta. Porta un codi que val ${
      lasting("va", validDays, "days")
    }. Si ja la té, comence també ací: li demanarem el codi de seguida.`,
  notYet: {
    expired: {
      title: "Abans ha de renovar el document",
      text:
        "Per a registrar-se, el document ha d’estar en vigor. Demane cita per a renovar-lo en la Policia Nacional i, quan el tinga, torne ací.",
    },
    none: {
      title: "Abans necessita un DNI o un NIE",
      text:
        "Sense un dels dos no és possible registrar-se, i amb un NIF que comença per K, L o M no n’hi ha prou. Els dona la Policia Nacional: demane cita i, quan el tinga, torne ací.",
    },
  },
};
