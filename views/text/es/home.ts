// Spanish: the first page of the portal.

import { lasting } from "../lengths.ts";

export const home = {
  title: "Una sola forma de identificarse ante la Administración",
  lead:
    "Con Clave demuestra por internet quién es ante los organismos públicos: la Agencia Tributaria, la Seguridad Social, su servicio de salud o su ayuntamiento. Se registra una vez; después le bastan su documento y un PIN que recibe en el teléfono.",
  start: {
    register: {
      title: "Registrarse",
      body: "Una sola vez. Tenga a mano su documento.",
    },
    account: {
      title: "Mis datos",
      body: "Qué trámites puede hacer, sus mensajes, sus usos y sus cambios.",
    },
    how: {
      title: "Cómo funciona",
      body: "Los cuatro pasos de un trámite y qué hacer si algo falla.",
    },
    about: {
      title: "Qué es Clave",
      body: "Para qué sirve, quién puede usarla y qué niveles hay.",
    },
  },
  once: {
    title: "Regístrese una vez",
    steps: (postDays: number, validDays: number) => [
      "Conteste dos preguntas: le diremos la forma más rápida para usted.",
      `Si es por carta, llega a su domicilio fiscal en ${
        lasting("es", postDays, "days", "unos")
      }.`,
      `Escriba aquí el código de la carta. Vale ${
        lasting("es", validDays, "days")
      }.`,
    ],
  },
  always: {
    title: "Identifíquese siempre que lo necesite",
    steps: (digits: number, minutes: number) => [
      "Vaya a la sede electrónica del organismo y elija entrar con Clave.",
      "Escriba su DNI o NIE y el dato del documento que le pedimos.",
      `Escriba el PIN de ${digits} cifras que recibe por SMS. Vale ${
        lasting("es", minutes, "minutes")
      }.`,
    ],
  },
  procedure: {
    title: "¿Viene a hacer un trámite?",
    body:
      "Los trámites no se empiezan aquí. Vaya a la sede electrónica del organismo, que es su página web para hacer trámites, y pulse el botón de Clave. Cuando se identifique, volverá a ella.",
  },
};
