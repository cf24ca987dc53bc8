// Valencian: search, and what it answers.

import type { Text } from "../text.ts";

export const search: Text["search"] = {
  title: "Buscar",
  label: "Què busca?",
  hint: "Una o més paraules. Per exemple: no arriba l’SMS",
  go: "Buscar",
  found: (hits) =>
    hits === 1 ? "Busca: 1 resultat" : `Busca: ${hits} resultats`,
  first: (hits) => `Busca: els ${hits} primers resultats`,
  some: "Cap pàgina té tot el que ha escrit. Estes en tenen una part.",
  none: "No hi ha resultats",
  elsewhere: "Prove amb altres paraules, o mire ací:",
  meant: "Potser volia dir:",
  limited: {
    title: "Massa busques",
    body: (at) =>
      `Des de la seua connexió s’han fet moltes busques en poc de temps. Podrà tornar a buscar ${at} (hora peninsular). Mentrestant, pot mirar ací:`,
  },
  withheld: {
    document: {
      title: "Això pareix una dada del seu document",
      body:
        "No l’hem buscada ni guardada. Escriga-la només en les pàgines que li la demanen:",
    },
    code: {
      title: "Això pareix un codi",
      body: "No l’hem buscat ni guardat. Cada codi s’escriu en la seua pàgina:",
    },
    contact: {
      title: "Això pareix un telèfon o un correu",
      body:
        "No l’hem buscat ni guardat. Escriga’l només en les pàgines que li’l demanen:",
    },
  },
};
