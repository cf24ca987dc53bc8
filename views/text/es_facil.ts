// The three pages in easy-read Spanish (lectura fácil, UNE 153101): one idea to a sentence, a sentence to a line, hard words explained
// where they stand. They are no seventh language: whoever reads them goes on to the pages in Spanish.

import type { Policy } from "../../domain/policy.ts";
import { lasting } from "./lengths.ts";

/** A sentence; or a hard word, and what it means. */
export type EasyLine =
  | string
  | { readonly word: string; readonly means: string };

export interface EasyPart {
  readonly title: string;
  readonly lines: readonly EasyLine[];
  /** Things to do one after the other. */
  readonly steps?: readonly string[];
  /** Sentences that are to be read after the steps. */
  readonly after?: readonly EasyLine[];
}

export interface EasyWords {
  readonly title: string;
  readonly intro: readonly EasyLine[];
  parts(policy: Policy): readonly EasyPart[];
}

export const easy = {
  mark: "Lectura fácil",
  /** On the page of everybody's. */
  read: "Leer esta página en lectura fácil",
  /** On the easy one. */
  back: "Ver esta página sin lectura fácil",
  next: "Otras páginas en lectura fácil",
  about: "Qué es la lectura fácil",
  aboutLines: [
    "La lectura fácil es una forma de escribir.",
    "Sirve para entender mejor los textos.",
    "Seguimos las reglas de la norma UNE 153101.",
    "Otras páginas de Clave no están en lectura fácil.",
  ],
  start: "Empezar el registro",
  startNote: "La página que se abre no está en lectura fácil.",
};

const home: EasyWords = {
  title: "Clave en lectura fácil",
  intro: [
    "Clave es un servicio público.",
    "Clave es gratis.",
    "Con Clave usted dice quién es por internet.",
  ],
  parts: ({ pin }) => [
    {
      title: "Para qué sirve",
      lines: [
        "Con Clave puede hacer trámites por internet.",
        {
          word: "Trámite",
          means: "algo que usted pide a una oficina pública. Por ejemplo, " +
            "una beca o una cita.",
        },
        "Para hacer un trámite tiene que decir quién es.",
        "Con Clave lo hace sin ir a la oficina.",
      ],
    },
    {
      title: "Cómo funciona",
      lines: [],
      steps: [
        "Primero se registra en Clave. Solo lo hace una vez.",
        "Después va a la página del trámite. Por ejemplo, la de su ayuntamiento.",
        "En esa página elige entrar con Clave.",
        "Recibe en su teléfono un número. Ese número se llama PIN.",
        `Escribe las ${pin.digits} cifras del PIN. Ya puede hacer el trámite.`,
      ],
    },
    {
      title: "Si necesita ayuda",
      lines: [
        "Puede ir a una oficina de registro.",
        {
          word: "Oficina de registro",
          means: "un lugar donde una persona le registra en Clave.",
        },
        "Lleve su documento.",
        "También puede pedir ayuda a una persona de confianza.",
      ],
    },
  ],
};

const register: EasyWords = {
  title: "Cómo registrarse, en lectura fácil",
  intro: [
    "Registrarse es dar sus datos a Clave.",
    "Solo lo hace una vez.",
    "Es gratis.",
  ],
  parts: ({ letter, video }) => [
    {
      title: "Qué necesita",
      lines: [
        "Necesita su DNI o su NIE.",
        { word: "DNI", means: "el documento de las personas españolas." },
        {
          word: "NIE",
          means: "el número de las personas de otros países que viven aquí.",
        },
        "Necesita un teléfono móvil. El teléfono tiene que ser solo suyo.",
        "Necesita una dirección de correo electrónico.",
      ],
    },
    {
      title: "En una oficina",
      lines: [
        "Es lo mejor si no usa mucho internet.",
        "Una persona le ayuda.",
      ],
      steps: [
        "Pida cita en una oficina de registro.",
        "Vaya a la oficina con su documento y su teléfono.",
        "Lea el papel que le dan. Si está de acuerdo, fírmelo.",
      ],
    },
    {
      title: "Por carta",
      lines: [
        "La carta llega a su domicilio fiscal.",
        {
          word: "Domicilio fiscal",
          means: "la dirección suya que tiene la Agencia Tributaria. " +
            "La Agencia Tributaria cobra los impuestos.",
        },
      ],
      steps: [
        "Escriba su número de documento.",
        "Escriba un dato que está en su documento.",
        `Pida la carta. Llega en ${
          lasting("es", letter.postDays, "days", "unos")
        }.`,
        `La carta tiene un código de ${letter.csvLength} letras y cifras.`,
        "Entre otra vez en Clave. Escriba el código.",
        "Escriba también su teléfono y su correo.",
      ],
      after: [
        `El código de la carta vale ${
          lasting("es", letter.validDays, "days")
        }.`,
      ],
    },
    {
      title: "Con un vídeo",
      lines: ["Lo hace con su móvil o con su ordenador."],
      steps: [
        "Haga fotos de su documento.",
        "Grabe un vídeo de su documento y de su cara.",
        "Una persona mira el vídeo. Le responde en " +
        `${lasting("es", video.reviewWorkingDays, "days")} de trabajo.`,
      ],
    },
    {
      title: "Con un certificado",
      lines: [
        {
          word: "Certificado",
          means: "un archivo de su ordenador o de su DNI que dice quién es.",
        },
        "Si ya tiene uno, es lo más rápido.",
        "Si no sabe qué es, elija otra forma.",
      ],
    },
  ],
};

const pin: EasyWords = {
  title: "Cómo entrar con un PIN, en lectura fácil",
  intro: [
    "El PIN es un número secreto.",
    "Clave se lo manda a su teléfono.",
    "Con el PIN usted dice quién es.",
  ],
  parts: ({ pin }) => [
    {
      title: "Qué necesita",
      lines: [
        "Antes tiene que registrarse en Clave.",
        "Necesita su documento.",
        "Necesita el teléfono que dio al registrarse.",
      ],
    },
    {
      title: "Paso a paso",
      lines: [],
      steps: [
        "Vaya a la página de su trámite.",
        "Pulse el botón de Clave.",
        "Elija el PIN.",
        "Escriba el número de su documento.",
        "Escriba el dato de su documento que le pedimos.",
        "Mire su teléfono. Ahí recibe un mensaje con el PIN.",
        `Escriba las ${pin.digits} cifras del PIN.`,
        "Ya está. Vuelve a la página de su trámite.",
      ],
    },
    {
      title: "Cuánto dura",
      lines: [
        "Cada PIN sirve una sola vez.",
        `El PIN vale ${lasting("es", pin.seconds / 60, "minutes")}.`,
        `Si se equivoca ${pin.tries} veces, el PIN ya no vale.`,
        "Entonces pida otro PIN.",
        `Para pedir otro PIN, espere ${
          lasting("es", pin.resendAfterSeconds, "seconds")
        }.`,
      ],
    },
    {
      title: "Tenga cuidado",
      lines: [
        "No diga su PIN a nadie.",
        "Clave no le llama para pedirle el PIN.",
        "¿Le llega un PIN y no lo ha pedido? No lo use.",
        "Alguien puede querer entrar con su nombre.",
      ],
    },
  ],
};

/** By what stands behind `/es-facil`, which is what stands behind `/es` as well. */
export const easyPages = { "": home, "/register": register, "/pin": pin };

export type EasyPath = keyof typeof easyPages;
