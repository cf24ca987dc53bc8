// Valencian: the finder of offices, and what to take to one.

import type { Text } from "../text.ts";

const days: Text["offices"]["days"] = {
  mon: "dilluns",
  tue: "dimarts",
  wed: "dimecres",
  thu: "dijous",
  fri: "divendres",
  sat: "dissabte",
  sun: "diumenge",
};

export const offices: Text["offices"] = {
  title: "Buscar una oficina de registre",
  lead:
    "En una oficina el registren en persona. Val qualsevol d’Espanya: trie la que li quede més prop.",
  where: { label: "Municipi o codi postal", hint: "Per exemple, Palma" },
  province: { label: "Província", all: "Totes" },
  go: "Buscar oficines",
  found: (count) => count === 1 ? "Hi ha 1 oficina" : `Hi ha ${count} oficines`,
  others: "Altres oficines de la província",
  none: {
    title: "No hem trobat oficines",
    there: (place) =>
      `En «${place}» no coneixem cap oficina. Estes són les altres de la província.`,
    inProvince:
      "Encara no coneixem cap oficina en esta província. Val qualsevol d’Espanya: prove amb una província veïna.",
    anywhere: (place) =>
      `No coneixem cap oficina en «${place}». Revise com està escrit, o trie la província.`,
  },
  allOver: "En tota la província",
  sample: "És una oficina de mostra: no existix, no hi vaja.",
  ask: "No tenim totes les dades d’esta oficina. Pregunte abans d’anar-hi.",
  phone: "Telèfon:",
  hours: "Horari:",
  does: "Per a què servix:",
  spoken: "Atenen en:",
  appointment: { "needed": "Cal demanar cita.", "not-needed": "No cal cita." },
  book: (name) => `Demanar cita: ${name}`,
  web: (name) => `Pàgina de l’oficina: ${name}`,
  stepFree: { yes: "S’hi entra sense escalons.", no: "L’entrada té escalons." },
  services: {
    register: "registrar-se",
    raise: "pujar de nivell",
    recover: "canviar el telèfon, el correu o el codi d’activació",
    help: "rebre ajuda amb Clave",
  },
  kinds: {
    "tax-agency": "Agència Tributària",
    "social-security": "Seguretat Social",
    "employment": "Servici Públic d’Ocupació (SEPE)",
    "government-delegation": "Delegació o Subdelegació del Govern",
    "traffic": "Direcció General de Trànsit (DGT)",
    "region": "Comunitat autònoma",
    "town-hall": "Ajuntament",
    "health": "Servici de salut",
    "other": "Oficina de registre",
  },
  days,
  stretch: (first, last) => `de ${days[first]} a ${days[last]}`,
  pages: {
    previous: "Mostrar les anteriors",
    next: "Mostrar més oficines",
    at: (page, pages) => `Pàgina ${page} de ${pages}`,
  },
  otherwise: {
    title: "Si no pot anar a una oficina",
    body:
      "Es pot registrar per carta, amb un vídeo, o amb certificat o DNI electrònic.",
  },
  bring: {
    title: "Què cal dur a l’oficina",
    lead: "Imprimisca esta llista, o apunte el que li falta.",
    adult: (age) => `Si ha fet ${age} anys`,
    minor: (age) => `Si és per a una persona menor de ${age} anys`,
    there: {
      title: "Què hi farà",
      steps: [
        "Llegirà l’acceptació i en firmarà dos còpies. Una és per a vosté.",
        "Confirmarà el telèfon amb un codi que li arribarà per SMS.",
        "S’emportarà un justificant amb el codi d’activació. Guarde’l.",
      ],
    },
    note: {
      title: "Apunte la seua cita",
      office: "Oficina i adreça",
      when: "Dia i hora",
    },
  },
};
