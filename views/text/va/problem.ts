// Valencian: the pages of what cannot be shown.

import type { Text } from "../text.ts";

export const problem: Text["problem"] = {
  back: "Tornar a l’inici",
  notFound: {
    title: "No trobem esta pàgina",
    body:
      "Si ha escrit l’adreça, comprove que està completa. Si venia d’un enllaç, pot ser que ja no existisca.",
  },
  badRequest: {
    title: "No hem entés el que ens ha arribat",
    body:
      "Torne a la pàgina anterior, carregue-la de nou i intente-ho una altra vegada.",
  },
  forbidden: {
    title: "No hem acceptat este enviament",
    body:
      "No ha eixit d’una pàgina de Clave i, per la seua seguretat, no l’hem tingut en compte. Comence de nou en la seu de l’organisme o en l’inici.",
  },
  notAllowed: {
    title: "Esta adreça no es pot utilitzar així",
    body: "Torne a la pàgina anterior i utilitze els seus botons.",
  },
  tooLarge: {
    title: "Ha enviat massa dades",
    body: "Torne a la pàgina anterior i escriga només el que es demana.",
  },
  fault: {
    title: "Hi ha hagut una fallada en Clave",
    body:
      "No és culpa seua. Torne a intentar-ho d’ací a uns minuts. Si es repetix, diga’ns este número de referència:",
  },
  busy: {
    title: "Hi ha molta gent que entra alhora",
    body:
      "No s’ha comprovat el que ha escrit ni compta com a intent. Espere uns segons i torne a intentar-ho.",
    retry: "Tornar a intentar-ho",
  },
  unavailable: {
    title: "Clave no està disponible en este moment",
    body:
      "Estem treballant perquè torne com més prompte millor. Intente-ho d’ací a uns minuts. No s’ha perdut res del que ja havia acabat. Si es repetix, diga’ns este número de referència:",
  },
};
