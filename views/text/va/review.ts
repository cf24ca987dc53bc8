// Valencian: what reviewers read.

import type { Text } from "../text.ts";

export const review: Text["review"] = {
  link: "Revisar els vídeos",
  list: {
    title: "Vídeos pendents de revisió",
    intro:
      "Primer, els més antics. Quan n’obri un, queda escrit en l’historial de la persona.",
    none: "No hi ha cap vídeo pendent de revisió.",
    number: "Número",
    sent: "Enviat",
    due: "Cal respondre abans que acabe",
    late: "Fora de termini",
    agreed: "L’ha acceptat una persona; en falta una altra.",
    open: "Revisar-lo",
    more: "Vore els següents",
  },
  one: {
    title: "Revisió d’un vídeo",
    printed: "El que consta en l’Administració",
    raises: "Ja té registre, per carta: si l’accepta, puja de nivell.",
    registers: "No té registre: si l’accepta, en tindrà un de nivell avançat.",
    front: "Document, cara de davant",
    back: "Document, cara de darrere",
    video: "Vídeo",
    gone: "Les fotos i el vídeo ja no estan. Rebutge’l i demane’n un altre.",
    check: "Comprove",
    checks: [
      "Que el número, el nom i les dates són els de dalt, i que el document està en vigor.",
      "Que és el document original: ni còpia, ni pantalla, ni retocat.",
      "Que la cara del vídeo es veu sencera i és la de la foto del document.",
      "Que la persona es mou i res fa pensar en una gravació d’una altra.",
    ],
    question: "Què decidix?",
    accept: "L’accepte: és la persona i el document és bo",
    reasons: {
      "unreadable": "No: el document no es llig",
      "not-original": "No: no és el document original",
      "face-hidden": "No: no es veu la cara sencera",
      "another-person": "No: no pareix la mateixa persona",
      "not-in-force": "No: el document no està en vigor o no és l’últim",
      "other-route": "No: per vídeo no es pot; que utilitze una altra via",
    },
    told:
      "La persona llegirà el motiu i què pot fer. No perd res del que tinga.",
    go: "Guardar la decisió",
    missing: "Trie què decidix.",
    again: "Vosté ja l’ha acceptat: falta que l’accepte una altra persona.",
    unseen:
      "Mire les fotos i el vídeo abans de decidir. Esta pàgina li ho torna a mostrar tot.",
    own: "No pot revisar el seu propi vídeo.",
  },
  answers: {
    "accepted": "Acceptat: la persona té ara el nivell avançat.",
    "agreed": "Guardat. Falta que l’accepte una altra persona.",
    "refused": "Rebutjat. Hem avisat la persona.",
    "decided": "Una altra persona ho havia decidit abans, o ja no fa falta.",
    "superseded":
      "Mentre esperava, el registre de la persona va canviar: el vídeo s’ha tancat sense més.",
  },
};
