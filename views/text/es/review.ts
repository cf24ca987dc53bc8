// What reviewers read: the videos that wait, one of them, and what they decide.

import type { OfficerRefusal } from "../../../domain/registration/review.ts";

export const review = {
  link: "Revisar vídeos",
  list: {
    title: "Vídeos por revisar",
    intro:
      "Los más antiguos, primero. Al abrir uno queda escrito en el historial de la persona.",
    none: "No hay ningún vídeo por revisar.",
    number: "Número",
    sent: "Enviado",
    due: "Responder antes de que acabe",
    late: "Fuera de plazo",
    agreed: "Lo ha aceptado una persona; falta otra.",
    open: "Revisar",
    more: "Ver los siguientes",
  },
  one: {
    title: "Revisar un vídeo",
    printed: "Lo que consta en la Administración",
    raises: "Ya tiene registro, por carta: si lo acepta, sube de nivel.",
    registers: "No tiene registro: si lo acepta, tendrá uno de nivel avanzado.",
    front: "Documento, cara delantera",
    back: "Documento, cara trasera",
    video: "Vídeo",
    gone: "Las fotos y el vídeo ya no están. Rechácelo y pida otro.",
    check: "Compruebe",
    checks: [
      "Que el número, el nombre y las fechas son los de arriba, y que el documento está en vigor.",
      "Que es el documento original: ni copia, ni pantalla, ni retocado.",
      "Que la cara del vídeo se ve entera y es la de la foto del documento.",
      "Que la persona se mueve y nada hace pensar en una grabación de otra.",
    ],
    question: "¿Qué decide?",
    accept: "Lo acepto: es la persona y el documento es bueno",
    reasons: {
      "unreadable": "No: el documento no se lee",
      "not-original": "No: no es el documento original",
      "face-hidden": "No: no se ve la cara entera",
      "another-person": "No: no parece la misma persona",
      "not-in-force": "No: el documento no está en vigor o no es el último",
      "other-route": "No: por vídeo no se puede; que use otra vía",
    } as Record<OfficerRefusal, string>,
    told:
      "La persona leerá el motivo y qué puede hacer. No pierde nada de lo que tenga.",
    go: "Guardar la decisión",
    missing: "Elija qué decide.",
    again: "Usted ya lo aceptó: falta que lo acepte otra persona.",
    unseen:
      "Mire las fotos y el vídeo antes de decidir. Esta página se lo vuelve a enseñar todo.",
    own: "No puede revisar su propio vídeo.",
  },
  answers: {
    "accepted": "Aceptado: la persona tiene ahora el nivel avanzado.",
    "agreed": "Guardado. Falta que lo acepte otra persona.",
    "refused": "Rechazado. Se lo hemos dicho a la persona.",
    "decided": "Otra persona lo había decidido antes, o ya no hace falta.",
    "superseded":
      "Mientras esperaba, el registro de la persona cambió: el vídeo se ha cerrado sin más.",
  } as Record<
    "accepted" | "agreed" | "refused" | "decided" | "superseded",
    string
  >,
};
