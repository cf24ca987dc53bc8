// Catalan: the pages of what cannot be shown.

import type { Text } from "../text.ts";

export const problem: Text["problem"] = {
  back: "Torna a l’inici",
  notFound: {
    title: "No trobem aquesta pàgina",
    body:
      "Si ha escrit l’adreça, comprovi que és completa. Si venia d’un enllaç, potser ja no existeix.",
  },
  badRequest: {
    title: "No hem entès el que ens ha arribat",
    body:
      "Torni a la pàgina anterior, carregui-la de nou i provi-ho una altra vegada.",
  },
  forbidden: {
    title: "No hem acceptat aquest enviament",
    body:
      "No ha sortit d’una pàgina de Clave i, per la seva seguretat, no l’hem tingut en compte. Comenci de nou a la seu de l’organisme o a l’inici.",
  },
  notAllowed: {
    title: "Aquesta adreça no es pot fer servir així",
    body: "Torni a la pàgina anterior i faci-hi servir els botons.",
  },
  tooLarge: {
    title: "Ha enviat massa dades",
    body: "Torni a la pàgina anterior i escrigui només el que s’hi demana.",
  },
  fault: {
    title: "Hi ha hagut un error a Clave",
    body:
      "No és culpa seva. Torni-ho a provar d’aquí a uns minuts. Si es repeteix, digui’ns aquest número de referència:",
  },
  busy: {
    title: "Hi ha molta gent que entra alhora",
    body:
      "No s’ha comprovat el que ha escrit ni compta com a intent. Esperi uns segons i torni-ho a provar.",
    retry: "Torna-ho a provar",
  },
  unavailable: {
    title: "Clave no està disponible en aquest moment",
    body:
      "Estem treballant perquè torni com més aviat millor. Provi-ho d’aquí a uns minuts. No s’ha perdut res del que ja havia acabat. Si es repeteix, digui’ns aquest número de referència:",
  },
};
