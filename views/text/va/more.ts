// Valencian: the app on the phone and the password, at more length than their guides.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const more: Text["more"] = {
  app: {
    title: "L’aplicació Cl@ve Móvil",
    lead:
      "És una pàgina que es guarda en el telèfon com una aplicació. No cal buscar-la en cap tenda.",
    install: {
      title: "Com tindre-la en el telèfon",
      points: [
        "Òbriga Cl@ve Móvil en el navegador del telèfon.",
        "En Android, òbriga el menú del navegador i trie instal·lar l’aplicació.",
        "En un iPhone, polse compartir i trie afegir a la pantalla d’inici.",
        "També funciona sense guardar-la.",
      ],
    },
    keeps: {
      title: "Què sap de vosté",
      points: [
        "La clau amb què s’identifica està en el telèfon. Clave no la té.",
        "Clave no rep la seua empremta, la seua cara ni el PIN del telèfon.",
        "Només utilitza la càmera si vosté vol llegir un codi QR.",
      ],
    },
    notices: {
      title: "Avisos en el telèfon",
      points: [
        "Si els activa, el telèfon li dirà que hi ha una petició.",
        "L’avís no porta codis ni el seu nom. La resta es veu quan s’obri l’aplicació.",
      ],
    },
    another: {
      title: "Si canvia de telèfon o el perd",
      points: [
        "Active el nou. L’anterior deixa d’identificar-lo en eixe moment.",
        "Si l’ha perdut, desactive’l en «Les meues dades» i demane al seu operador que bloquege la línia.",
      ],
    },
    without: {
      title: "Si el seu telèfon no servix",
      points: [
        "Fan falta bloqueig de pantalla i un navegador actualitzat, amb JavaScript.",
        "Si no pot, utilitze el PIN per SMS o la contrasenya.",
      ],
    },
  },
  password: {
    title: "Com és la contrasenya",
    lead: "Les regles de la contrasenya de Cl@ve Permanente, i com cuidar-la.",
    care: "Com cuidar-la",
    told: (days) =>
      `L’avisarem per correu ${lasting("va", days, "days")} abans que caduque.`,
  },
};
