// Valencian: what Clave is (rulebook PO-30 to PO-32, PO-35).

import type { Text } from "../text.ts";

export const about: Text["about"] = {
  title: "Què és Clave?",
  lead:
    "Clave és el sistema comú amb què les persones s’identifiquen per internet davant de les administracions públiques. La mateixa manera d’entrar servix per a totes.",
  why: {
    title: "Per a què servix",
    points: [
      "Per a fer tràmits sense certificat electrònic, també des del telèfon.",
      "Per a no haver de recordar una contrasenya diferent en cada organisme.",
      "Perquè cada organisme sàpia amb seguretat qui és vosté i reba només les dades que necessita.",
    ],
    complement:
      "Clave complementa el DNI electrònic i el certificat electrònic; no els substituïx.",
  },
  start: {
    title: "Què necessita per a començar",
    points: [
      "Un DNI, una targeta d’estranger o un certificat de ciutadà de la Unió, en vigor.",
      "Un telèfon mòbil que siga només seu. Pot ser de qualsevol país.",
      "Un correu electrònic.",
    ],
    body:
      "Amb això es registra una sola vegada. Després pot entrar en tots els organismes que utilitzen Clave.",
    action: "Registrar-se",
  },
  who: {
    title: "Qui es pot registrar",
    body: (years) =>
      `Les persones amb DNI o NIE. Per carta, a partir dels ${years} anys. Les empreses i altres entitats no poden: utilitzen un certificat.`,
  },
  levels: {
    title: "Els nivells",
    body:
      "Cada tràmit demana un nivell de seguretat, segons com són de delicades les dades. El nivell a què vosté arriba depén de dos coses: de com es va registrar i de com s’identifica. Compta la més dèbil de les dos.",
    registrations: [
      {
        name: "Registre bàsic",
        body: "S’obté amb la carta d’invitació. Arriba fins al nivell baix.",
      },
      {
        name: "Registre avançat",
        body:
          "S’obté quan es comprova la seua identitat en persona, amb un certificat o amb un vídeo. No posa cap límit: el nivell depén només de la manera d’identificar-se.",
      },
    ],
    missing:
      "Per això, en alguns tràmits pot faltar una manera d’identificar-se: demanen més seguretat de la que eixa manera oferix. La pàgina sempre li’n dirà el motiu.",
  },
  not: {
    title: "Què no pot fer només amb Clave",
    points: [
      "Els actes que exigixen un certificat electrònic qualificat.",
      "Actuar en nom d’una empresa.",
      "Algunes gestions del treball per compte propi.",
      "Donar un poder general a una assessoria fiscal.",
    ],
  },
};
