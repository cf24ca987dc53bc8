// Catalan: what whoever runs a public site owes those who use it (rulebook 8.5).

import type { Text } from "../text.ts";
import { accessibility } from "./accessibility.ts";
import { cookies } from "./cookies.ts";
import { legal } from "./legal.ts";

export const duties: Text["duties"] = {
  cookies,
  legal,
  accessibility,
  contact: {
    title: "Contacte",
    operator: {
      title: "Amb qui gestiona aquest lloc web",
      by: (name) => `El gestiona ${name}.`,
      reach: "Per comunicar-se amb aquesta persona o entitat:",
      unnamed:
        "Qui ha posat en marxa aquest lloc web no ha dit com comunicar-s’hi.",
    },
    trouble: {
      title: "Si alguna cosa no li funciona",
      body: "Llegeixi què cal fer en els casos més freqüents.",
      link: "Què fer si alguna cosa falla",
    },
    misuse: {
      title: "Si algú es fa passar per vostè",
      body:
        "Avisi’ns des de les seves dades: tancarem totes les seves sessions. Si no hi pot entrar, vagi amb el document a una oficina de registre.",
    },
    never: {
      title: "El que no li demanarem mai",
      body:
        "Ningú de Clave no li demanarà un codi o una contrasenya per telèfon, per SMS o per correu. Si algú ho fa, és un engany.",
    },
  },
  sitemap: {
    title: "Mapa web",
    own: "Les meves dades",
    site: "Aquest lloc web",
    identified: "Per veure aquestes pàgines cal identificar-se.",
  },
};
