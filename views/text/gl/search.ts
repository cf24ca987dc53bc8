// Galician: search, and what it answers.

import type { Text } from "../text.ts";

export const search: Text["search"] = {
  title: "Buscar",
  label: "Que busca?",
  hint: "Unha ou varias palabras. Por exemplo: non chega o SMS",
  go: "Buscar",
  found: (hits) =>
    hits === 1 ? "Busca: 1 resultado" : `Busca: ${hits} resultados`,
  first: (hits) => `Busca: os ${hits} primeiros resultados`,
  some: "Ningunha páxina ten todo o que escribiu. Estas teñen unha parte.",
  none: "Non hai resultados",
  elsewhere: "Probe con outras palabras, ou mire aquí:",
  meant: "Quizais quería dicir:",
  limited: {
    title: "Demasiadas buscas",
    body: (at) =>
      `Desde a súa conexión fixéronse moitas buscas en pouco tempo. Poderá buscar de novo ${at} (hora peninsular). Mentres tanto, pode mirar aquí:`,
  },
  withheld: {
    document: {
      title: "Iso parece un dato do seu documento",
      body:
        "Non o buscamos nin o gardamos. Escríbao só nas páxinas que llo pidan:",
    },
    code: {
      title: "Iso parece un código",
      body:
        "Non o buscamos nin o gardamos. Cada código escríbese na súa páxina:",
    },
    contact: {
      title: "Iso parece un teléfono ou un correo",
      body:
        "Non o buscamos nin o gardamos. Escríbao só nas páxinas que llo pidan:",
    },
  },
};
