// Catalan: search, and what it answers.

import type { Text } from "../text.ts";

export const search: Text["search"] = {
  title: "Cercar",
  label: "Què busca?",
  hint: "Una o més paraules. Per exemple: no arriba l’SMS",
  go: "Cercar",
  found: (hits) =>
    hits === 1 ? "Cerca: 1 resultat" : `Cerca: ${hits} resultats`,
  first: (hits) => `Cerca: els ${hits} primers resultats`,
  some: "Cap pàgina no té tot el que ha escrit. Aquestes en tenen una part.",
  none: "No hi ha resultats",
  elsewhere: "Provi-ho amb altres paraules, o miri aquí:",
  meant: "Potser volia dir:",
  limited: {
    title: "Massa cerques",
    body: (at) =>
      `Des de la seva connexió s’han fet moltes cerques en poc temps. Podrà tornar a cercar ${at} (hora peninsular). Mentrestant, pot mirar aquí:`,
  },
  withheld: {
    document: {
      title: "Això sembla una dada del seu document",
      body:
        "No l’hem cercada ni desada. Escrigui-la només a les pàgines que l’hi demanin:",
    },
    code: {
      title: "Això sembla un codi",
      body: "No l’hem cercat ni desat. Cada codi s’escriu a la seva pàgina:",
    },
    contact: {
      title: "Això sembla un telèfon o un correu",
      body:
        "No l’hem cercat ni desat. Escrigui’l només a les pàgines que l’hi demanin:",
    },
  },
};
