// Catalan: the app on the phone and the password, at more length than their guides.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const more: Text["more"] = {
  app: {
    title: "L’aplicació Cl@ve Móvil",
    lead:
      "És una pàgina que es guarda al telèfon com una aplicació. No cal buscar-la a cap botiga.",
    install: {
      title: "Com tenir-la al telèfon",
      points: [
        "Obri Cl@ve Móvil al navegador del telèfon.",
        "A Android, obri el menú del navegador i triï instal·lar l’aplicació.",
        "En un iPhone, premi compartir i triï afegir a la pantalla d’inici.",
        "També funciona sense guardar-la.",
      ],
    },
    keeps: {
      title: "Què sap de vostè",
      points: [
        "La clau amb què s’identifica és al telèfon. Clave no la té.",
        "Clave no rep la seva empremta, la seva cara ni el PIN del telèfon.",
        "Només fa servir la càmera si vostè vol llegir un codi QR.",
      ],
    },
    notices: {
      title: "Avisos al telèfon",
      points: [
        "Si els activa, el telèfon li dirà que hi ha una petició.",
        "L’avís no porta codis ni el seu nom. La resta es veu en obrir l’aplicació.",
      ],
    },
    another: {
      title: "Si canvia de telèfon o el perd",
      points: [
        "Activi el nou. L’anterior deixa d’identificar-lo en aquell moment.",
        "Si l’ha perdut, desactivi’l a «Les meves dades» i demani al seu operador que bloquegi la línia.",
      ],
    },
    without: {
      title: "Si el seu telèfon no serveix",
      points: [
        "Cal bloqueig de pantalla i un navegador actualitzat, amb JavaScript.",
        "Si no pot, faci servir el PIN per SMS o la contrasenya.",
      ],
    },
  },
  password: {
    title: "Com és la contrasenya",
    lead: "Les regles de la contrasenya de Cl@ve Permanente, i com cuidar-la.",
    care: "Com cuidar-la",
    told: (days) =>
      `L’avisarem per correu ${lasting("ca", days, "days")} abans que caduqui.`,
  },
};
