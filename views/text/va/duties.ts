// Valencian: what whoever runs a public site owes those who use it (rulebook 8.5).

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
      title: "Amb qui gestiona este lloc web",
      by: (name) => `El gestiona ${name}.`,
      reach: "Per a comunicar-se amb esta persona o entitat:",
      unnamed:
        "Qui ha posat en marxa este lloc web no ha dit com comunicar-s’hi.",
    },
    trouble: {
      title: "Si alguna cosa no li funciona",
      body: "Llija què cal fer en els casos més freqüents.",
      link: "Què fer si alguna cosa falla",
    },
    misuse: {
      title: "Si algú es fa passar per vosté",
      body:
        "Avise’ns des de les seues dades: tancarem totes les seues sessions. Si no hi pot entrar, vaja amb el document a una oficina de registre.",
    },
    never: {
      title: "El que no li demanarem mai",
      body:
        "Ningú de Clave li demanarà un codi o una contrasenya per telèfon, per SMS o per correu. Si algú ho fa, és un engany.",
    },
  },
  sitemap: {
    title: "Mapa web",
    own: "Les meues dades",
    site: "Este lloc web",
    identified: "Per a vore estes pàgines cal identificar-se.",
  },
};
