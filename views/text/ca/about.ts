// Catalan: what Clave is (rulebook PO-30 to PO-32, PO-35).

import type { Text } from "../text.ts";

export const about: Text["about"] = {
  title: "Què és Clave?",
  lead:
    "Clave és el sistema comú amb què les persones s’identifiquen per internet davant les administracions públiques. La mateixa manera d’entrar serveix per a totes.",
  why: {
    title: "Per a què serveix",
    points: [
      "Per fer tràmits sense certificat electrònic, també des del telèfon.",
      "Per no haver de recordar una contrasenya diferent a cada organisme.",
      "Perquè cada organisme sàpiga amb seguretat qui és vostè i rebi només les dades que necessita.",
    ],
    complement:
      "Clave complementa el DNI electrònic i el certificat electrònic; no els substitueix.",
  },
  start: {
    title: "Què necessita per començar",
    points: [
      "Un DNI, una targeta d’estranger o un certificat de ciutadà de la Unió, en vigor.",
      "Un telèfon mòbil que sigui només seu. Pot ser de qualsevol país.",
      "Un correu electrònic.",
    ],
    body:
      "Amb això es registra una sola vegada. Després pot entrar a tots els organismes que fan servir Clave.",
    action: "Registrar-se",
  },
  who: {
    title: "Qui es pot registrar",
    body: (years) =>
      `Les persones amb DNI o NIE. Per carta, a partir dels ${years} anys. Les empreses i altres entitats no poden: fan servir un certificat.`,
  },
  levels: {
    title: "Els nivells",
    body:
      "Cada tràmit demana un nivell de seguretat, segons com de delicades són les dades. El nivell a què vostè arriba depèn de dues coses: de com es va registrar i de com s’identifica. Compta la més feble de les dues.",
    registrations: [
      {
        name: "Registre bàsic",
        body: "S’obté amb la carta d’invitació. Arriba fins al nivell baix.",
      },
      {
        name: "Registre avançat",
        body:
          "S’obté quan es comprova la seva identitat en persona, amb un certificat o amb un vídeo. No posa cap límit: el nivell depèn només de la manera d’identificar-se.",
      },
    ],
    missing:
      "Per això, en alguns tràmits hi pot faltar una manera d’identificar-se: demanen més seguretat de la que aquella manera ofereix. La pàgina sempre li’n dirà el motiu.",
  },
  not: {
    title: "Què no pot fer només amb Clave",
    points: [
      "Els actes que exigeixen un certificat electrònic qualificat.",
      "Actuar en nom d’una empresa.",
      "Algunes gestions del treball per compte propi.",
      "Donar un poder general a una assessoria fiscal.",
    ],
  },
};
