// Catalan: the finder of offices, and what to take to one.

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
  title: "Cerca una oficina de registre",
  lead:
    "En una oficina el registren en persona. Val qualsevol d’Espanya: triï la que li quedi més a prop.",
  where: { label: "Municipi o codi postal", hint: "Per exemple, Palma" },
  province: { label: "Província", all: "Totes" },
  go: "Cerca oficines",
  found: (count) => count === 1 ? "Hi ha 1 oficina" : `Hi ha ${count} oficines`,
  others: "Altres oficines de la província",
  none: {
    title: "No hem trobat oficines",
    there: (place) =>
      `A «${place}» no coneixem cap oficina. Aquestes són les altres de la província.`,
    inProvince:
      "Encara no coneixem cap oficina en aquesta província. Val qualsevol d’Espanya: provi amb una província veïna.",
    anywhere: (place) =>
      `No coneixem cap oficina a «${place}». Revisi com està escrit, o triï la província.`,
  },
  allOver: "A tota la província",
  sample: "És una oficina de mostra: no existeix, no hi vagi.",
  ask: "No tenim totes les dades d’aquesta oficina. Pregunti abans d’anar-hi.",
  phone: "Telèfon:",
  hours: "Horari:",
  does: "Per a què serveix:",
  spoken: "Hi atenen en:",
  appointment: { "needed": "Cal demanar cita.", "not-needed": "No cal cita." },
  book: (name) => `Demana cita: ${name}`,
  web: (name) => `Pàgina de l’oficina: ${name}`,
  stepFree: { yes: "S’hi entra sense graons.", no: "L’entrada té graons." },
  services: {
    register: "registrar-se",
    raise: "pujar de nivell",
    recover: "canviar el telèfon, el correu o el codi d’activació",
    help: "rebre ajuda amb Clave",
  },
  kinds: {
    "tax-agency": "Agència Tributària",
    "social-security": "Seguretat Social",
    "employment": "Servei Públic d’Ocupació (SEPE)",
    "government-delegation": "Delegació o Subdelegació del Govern",
    "traffic": "Direcció General de Trànsit (DGT)",
    "region": "Comunitat autònoma",
    "town-hall": "Ajuntament",
    "health": "Servei de salut",
    "other": "Oficina de registre",
  },
  days,
  stretch: (first, last) => `de ${days[first]} a ${days[last]}`,
  pages: {
    previous: "Mostra les anteriors",
    next: "Mostra més oficines",
    at: (page, pages) => `Pàgina ${page} de ${pages}`,
  },
  otherwise: {
    title: "Si no pot anar a una oficina",
    body:
      "Es pot registrar per carta, amb un vídeo, o amb certificat o DNI electrònic.",
  },
  bring: {
    title: "Què cal portar a l’oficina",
    lead: "Imprimeixi aquesta llista, o apunti el que li falta.",
    adult: (age) => `Si ha fet ${age} anys`,
    minor: (age) => `Si és per a una persona menor de ${age} anys`,
    there: {
      title: "Què hi farà",
      steps: [
        "Llegirà l’acceptació i en signarà dues còpies. Una és per a vostè.",
        "Confirmarà el telèfon amb un codi que li arribarà per SMS.",
        "S’emportarà un justificant amb el codi d’activació. Desi’l.",
      ],
    },
    note: {
      title: "Apunti la seva cita",
      office: "Oficina i adreça",
      when: "Dia i hora",
    },
  },
};
