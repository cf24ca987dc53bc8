// Valencian: how a sign-in goes (rulebook PO-33).

import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "Com funciona",
  lead:
    "Identificar-se costa un parell de minuts. Tinga a mà el document i el telèfon abans de començar.",
  steps: {
    title: "Els quatre passos",
    list: [
      {
        title: "Polse Clave en la seu de l’organisme",
        body: "La seu obri la nostra pàgina i ens diu quin tràmit vol fer.",
      },
      {
        title: "Trie com identificar-se",
        body:
          "Vorà qui ho demana, quines dades rebrà i quines maneres d’identificar-se són suficients per a eixe tràmit.",
      },
      {
        title: "Identifique’s",
        body:
          "Escriga el que li demanem, només ací: mai en un correu ni per telèfon.",
      },
      {
        title: "Torne a la seu",
        body:
          "Hi tornarà sense fer res més. Mentre la seua sessió continue oberta, podrà entrar en altres organismes sense escriure-ho tot una altra vegada.",
      },
    ],
  },
  methods: { title: "Maneres d’identificar-se" },
  trouble: { title: "Si alguna cosa falla" },
};
