// Another phone: from her own pages, by letter when she has lost it, and how it is taken back.

import { lasting } from "../lengths.ts";

export const phone = {
  title: "Cambiar de teléfono",
  present: (digits: string) => `Su teléfono de ahora termina en ${digits}.`,
  proof:
    "Con un PIN no se puede cambiar: cualquiera que tuviera su teléfono un momento podría hacerlo. Demuestre quién es de otra forma:",
  certificate: "Con certificado o DNI electrónico",
  certificateText: "Se cambia en el momento.",
  certificateGo: "Identificarme con certificado",
  letter: "Con una carta a su domicilio fiscal",
  letterText: (postDays: number) =>
    `Llega en ${
      lasting("es", postDays, "days", "unos")
    } con un código. También le dará otro código de activación.`,
  letterGo: "Cambiarlo con una carta",
  office: "En una oficina de registro",
  officeText: "Acuda con su documento. Se cambia en el momento.",
  askTitle: "¿Cuál es su nuevo teléfono?",
  same:
    "Este es el teléfono que ya tiene en Clave. Puede identificarse con un PIN.",
  then: "Qué pasará",
  effects: (hours: number) => [
    "Se cerrarán las sesiones que tenga abiertas en otros navegadores.",
    "Se lo diremos por SMS a los dos teléfonos y también a su correo.",
    `Durante ${
      lasting("es", hours, "hours")
    }, desde el teléfono anterior se podrá deshacer el cambio. Si lo tiene otra persona, pida a su operador que bloquee la línea.`,
  ],
  lowers:
    "Su registro es avanzado. Con una carta pasa a ser básico y servirá solo para los trámites que piden el nivel bajo. Podrá volver a subirlo con certificado, con DNI electrónico o en una oficina de registro.",
  go: "Cambiar el teléfono",
  other: "Escribir otro teléfono",
  doneTitle: "Ha cambiado su teléfono",
  done: (digits: string) =>
    `Desde ahora el PIN y los códigos llegarán al teléfono que termina en ${digits}.`,
  basic: "Su registro es básico.",
  told: (hours: number) =>
    `Hemos avisado al teléfono anterior y a su correo. Durante ${
      lasting("es", hours, "hours")
    }, desde el anterior se puede deshacer el cambio.`,
};

export const phoneUndo = {
  title: "Deshacer un cambio de teléfono",
  intro:
    "Es para quien conserva el teléfono anterior y no ha hecho el cambio. El registro volverá a tener ese teléfono y se cerrarán todas las sesiones.",
  label: "Código del SMS",
  hint: (length: number) =>
    `Son ${length} letras y cifras. Llegó al teléfono anterior.`,
  empty: "Escriba el código del SMS.",
  nothing: (hours: number) =>
    `Con este documento y este código no hay nada que deshacer. Revise los dos; el código vale ${
      lasting("es", hours, "hours")
    }.`,
  taken:
    "Otra persona ha demostrado después que este teléfono es suyo. Acuda con su documento a una oficina de registro.",
  doneTitle: "El cambio de teléfono está deshecho",
  done:
    "El registro vuelve a tener el teléfono de antes y hemos cerrado todas las sesiones.",
  next: [
    "El código de activación ha dejado de valer. Puede crear otro en «Mis datos».",
    "Si no fue usted quien cambió el teléfono, acuda con su documento a una oficina de registro.",
  ],
};

export const lost = {
  title: "¿Ya no tiene su teléfono o su código de activación?",
  text:
    "Pida una carta a su domicilio fiscal. Con ella puede dar otro teléfono y recibir otro código de activación. En una oficina de registro se hace en el momento.",
  go: "Cambiar de teléfono con una carta",
  certificate: "Con certificado o DNI electrónico se cambia en el momento.",
  certificateGo: "Cambiarlo con certificado",
  letter: {
    title: "Una carta para cambiar de teléfono",
    haveText: "Escriba el código de la carta y su teléfono nuevo.",
    warned:
      "Avisaremos de la carta al teléfono y al correo que ahora tiene en Clave.",
    steps: [
      "Entre en Clave y elija «Registrarse».",
      "Escriba su DNI o NIE y el dato del documento que le pedimos.",
      "Elija «Cambiar de teléfono con una carta» y después «Ya tengo la carta».",
    ],
  },
};
