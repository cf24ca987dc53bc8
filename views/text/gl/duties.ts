// Galician: what whoever runs a public site owes those who use it (rulebook 8.5).

import type { Text } from "../text.ts";
import { accessibility } from "./accessibility.ts";
import { cookies } from "./cookies.ts";
import { legal } from "./legal.ts";

export const duties: Text["duties"] = {
  cookies,
  legal,
  accessibility,
  contact: {
    title: "Contacto",
    operator: {
      title: "Con quen xestiona este sitio",
      by: (name) => `Xestiónao ${name}.`,
      reach: "Para comunicarse con esa persoa ou entidade:",
      unnamed: "Quen puxo en marcha este sitio non dixo como comunicarse.",
    },
    trouble: {
      title: "Se algo non lle funciona",
      body: "Lea que facer nos casos máis frecuentes.",
      link: "Que facer se algo falla",
    },
    misuse: {
      title: "Se alguén se fai pasar por vostede",
      body:
        "Avise desde os seus datos: pecharemos todas as súas sesións. Se non pode entrar, acuda co seu documento a unha oficina de rexistro.",
    },
    never: {
      title: "O que nunca lle pediremos",
      body:
        "Ninguén de Clave lle pedirá un código ou un contrasinal por teléfono, por SMS ou por correo. Se alguén o fai, é un engano.",
    },
  },
  sitemap: {
    title: "Mapa web",
    own: "Os meus datos",
    site: "Este sitio",
    identified: "Para ver estas páxinas hai que identificarse.",
  },
};
