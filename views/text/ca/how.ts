// Catalan: how a sign-in goes (rulebook PO-33).

import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "Com funciona",
  lead:
    "Identificar-se demana un parell de minuts. Tingui a mà el document i el telèfon abans de començar.",
  steps: {
    title: "Els quatre passos",
    list: [
      {
        title: "Premi Clave a la seu de l’organisme",
        body: "La seu obre la nostra pàgina i ens diu quin tràmit vol fer.",
      },
      {
        title: "Triï com identificar-se",
        body:
          "Veurà qui ho demana, quines dades rebrà i quines maneres d’identificar-se són suficients per a aquell tràmit.",
      },
      {
        title: "Identifiqui’s",
        body:
          "Escrigui el que li demanem, només aquí: mai en un correu ni per telèfon.",
      },
      {
        title: "Torni a la seu",
        body:
          "Hi tornarà sense fer res més. Mentre la seva sessió continuï oberta, podrà entrar en altres organismes sense escriure-ho tot una altra vegada.",
      },
    ],
  },
  methods: { title: "Maneres d’identificar-se" },
  trouble: { title: "Si alguna cosa falla" },
};
