// Catalan: what reviewers read.

import type { Text } from "../text.ts";

export const review: Text["review"] = {
  link: "Revisa vídeos",
  list: {
    title: "Vídeos per revisar",
    intro:
      "Primer, els més antics. Quan n’obre un, queda escrit a l’historial de la persona.",
    none: "No hi ha cap vídeo per revisar.",
    number: "Número",
    sent: "Enviat",
    due: "Cal respondre abans que acabi",
    late: "Fora de termini",
    agreed: "L’ha acceptat una persona; en falta una altra.",
    open: "Revisa’l",
    more: "Mostra els següents",
  },
  one: {
    title: "Revisa un vídeo",
    printed: "El que consta a l’Administració",
    raises: "Ja té registre, per carta: si l’accepta, puja de nivell.",
    registers: "No té registre: si l’accepta, en tindrà un de nivell avançat.",
    front: "Document, cara del davant",
    back: "Document, cara del darrere",
    video: "Vídeo",
    gone: "Les fotos i el vídeo ja no hi són. Rebutgi’l i demani’n un altre.",
    check: "Comprovi",
    checks: [
      "Que el número, el nom i les dates són els de dalt, i que el document està en vigor.",
      "Que és el document original: ni còpia, ni pantalla, ni retocat.",
      "Que la cara del vídeo es veu sencera i és la de la foto del document.",
      "Que la persona es mou i res no fa pensar en una gravació d’una altra.",
    ],
    question: "Què decideix?",
    accept: "L’accepto: és la persona i el document és bo",
    reasons: {
      "unreadable": "No: el document no es llegeix",
      "not-original": "No: no és el document original",
      "face-hidden": "No: no es veu la cara sencera",
      "another-person": "No: no sembla la mateixa persona",
      "not-in-force": "No: el document no està en vigor o no és l’últim",
      "other-route": "No: per vídeo no es pot; que faci servir una altra via",
    },
    told:
      "La persona llegirà el motiu i què pot fer. No perd res del que tingui.",
    go: "Desa la decisió",
    missing: "Triï què decideix.",
    again: "Vostè ja l’ha acceptat: falta que l’accepti una altra persona.",
    unseen:
      "Miri les fotos i el vídeo abans de decidir. Aquesta pàgina l’hi torna a mostrar tot.",
    own: "No pot revisar el seu propi vídeo.",
  },
  answers: {
    "accepted": "Acceptat: la persona té ara el nivell avançat.",
    "agreed": "Desat. Falta que l’accepti una altra persona.",
    "refused": "Rebutjat. Hem avisat la persona.",
    "decided": "Una altra persona ho havia decidit abans, o ja no cal.",
    "superseded":
      "Mentre esperava, el registre de la persona va canviar: el vídeo s’ha tancat sense més.",
  },
};
