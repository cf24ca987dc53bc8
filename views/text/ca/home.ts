// Catalan: the first page of the portal.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const home: Text["home"] = {
  title: "Una sola manera d’identificar-se davant l’Administració",
  lead:
    "Amb Clave demostra per internet qui és davant dels organismes públics: l’Agència Tributària, la Seguretat Social, el servei de salut o l’ajuntament. Es registra una vegada; després en té prou amb el document i un PIN que rep al telèfon.",
  start: {
    register: {
      title: "Registrar-se",
      body: "Una sola vegada. Tingui a mà el document.",
    },
    account: {
      title: "Les meves dades",
      body: "Quins tràmits pot fer, els missatges, els usos i els canvis.",
    },
    how: {
      title: "Com funciona",
      body: "Els quatre passos d’un tràmit i què cal fer si alguna cosa falla.",
    },
    about: {
      title: "Què és Clave",
      body: "Per a què serveix, qui el pot fer servir i quins nivells hi ha.",
    },
  },
  once: {
    title: "Registri’s una vegada",
    steps: (postDays, validDays) => [
      "Contesti dues preguntes: li direm la manera més ràpida per a vostè.",
      `Si és per carta, arriba al seu domicili fiscal en ${
        lasting("ca", postDays, "days", "uns")
      }.`,
      `Escrigui aquí el codi de la carta. Val ${
        lasting("ca", validDays, "days")
      }.`,
    ],
  },
  always: {
    title: "Identifiqui’s sempre que ho necessiti",
    steps: (digits, minutes) => [
      "Vagi a la seu electrònica de l’organisme i triï entrar amb Clave.",
      "Escrigui el seu DNI o NIE i la dada del document que li demanem.",
      `Escrigui el PIN de ${digits} xifres que rep per SMS. Val ${
        lasting("ca", minutes, "minutes")
      }.`,
    ],
  },
  procedure: {
    title: "Ve a fer un tràmit?",
    body:
      "Els tràmits no es comencen aquí. Vagi a la seu electrònica de l’organisme, que és la seva pàgina web per fer tràmits, i premi el botó de Clave. Quan s’identifiqui, hi tornarà.",
  },
};
