// Galician: what reviewers read.

import type { Text } from "../text.ts";

export const review: Text["review"] = {
  link: "Revisar os vídeos",
  list: {
    title: "Vídeos sen revisar",
    intro:
      "Os máis antigos, primeiro. Ao abrir un queda escrito no historial da persoa.",
    none: "Non hai ningún vídeo sen revisar.",
    number: "Número",
    sent: "Data do envío",
    due: "Responder antes de que remate",
    late: "Fóra de prazo",
    agreed: "Aceptouno unha persoa; falta outra.",
    open: "Revisalo",
    more: "Ver os seguintes",
  },
  one: {
    title: "Revisión dun vídeo",
    printed: "O que consta na Administración",
    raises: "Xa ten rexistro, por carta: se o acepta, sobe de nivel.",
    registers: "Non ten rexistro: se o acepta, terá un de nivel avanzado.",
    front: "Documento, cara dianteira",
    back: "Documento, cara traseira",
    video: "Vídeo",
    gone: "As fotos e o vídeo xa non están. Rexéiteo e pida outro.",
    check: "Comprobe",
    checks: [
      "Que o número, o nome e as datas son os de arriba, e que o documento está en vigor.",
      "Que é o documento orixinal: nin copia, nin pantalla, nin retocado.",
      "Que a cara do vídeo se ve enteira e é a da foto do documento.",
      "Que a persoa se move e nada fai pensar nunha gravación doutra.",
    ],
    question: "Que decide?",
    accept: "Acéptoo: é a persoa e o documento é bo",
    reasons: {
      "unreadable": "Non: o documento non se le",
      "not-original": "Non: non é o documento orixinal",
      "face-hidden": "Non: non se ve a cara enteira",
      "another-person": "Non: non parece a mesma persoa",
      "not-in-force": "Non: o documento non está en vigor ou non é o último",
      "other-route": "Non: por vídeo non se pode; que use outra vía",
    },
    told:
      "A persoa lerá o motivo e que pode facer. Non perde nada do que teña.",
    go: "Gardar a decisión",
    missing: "Elixa que decide.",
    again: "Vostede xa o aceptou: falta que o acepte outra persoa.",
    unseen:
      "Mire as fotos e o vídeo antes de decidir. Esta páxina volve mostrarllo todo.",
    own: "Non pode revisar o seu propio vídeo.",
  },
  answers: {
    "accepted": "Aceptado: a persoa ten agora o nivel avanzado.",
    "agreed": "Gardado. Falta que o acepte outra persoa.",
    "refused": "Rexeitado. Xa llo dixemos á persoa.",
    "decided": "Outra persoa decidírao antes, ou xa non fai falta.",
    "superseded":
      "Mentres agardaba, o rexistro da persoa cambiou: o vídeo pechouse sen máis.",
  },
};
