// Valencian: the first page of the portal.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const home: Text["home"] = {
  title: "Una sola manera d’identificar-se davant de l’Administració",
  lead:
    "Amb Clave demostra per internet qui és davant dels organismes públics: l’Agència Tributària, la Seguretat Social, el servici de salut o l’ajuntament. Es registra una vegada; després en té prou amb el document i un PIN que rep en el telèfon.",
  start: {
    register: {
      title: "Registrar-se",
      body: "Una sola vegada. Tinga a mà el document.",
    },
    account: {
      title: "Les meues dades",
      body:
        "Quins tràmits pot fer, els missatges, els usos i els canvis que hi ha.",
    },
    how: {
      title: "Com funciona",
      body:
        "Els quatre passos d’un tràmit i què s’ha de fer si alguna cosa falla.",
    },
    about: {
      title: "Què és Clave",
      body: "Per a què servix, qui el pot utilitzar i quins nivells hi ha.",
    },
  },
  once: {
    title: "Registre’s una vegada",
    steps: (postDays, validDays) => [
      "Conteste dos preguntes: li direm la manera més ràpida per a vosté.",
      `Si és per carta, arriba al seu domicili fiscal en ${
        lasting("va", postDays, "days", "uns")
      }.`,
      `Escriga ací el codi de la carta. Val ${
        lasting("va", validDays, "days")
      }.`,
    ],
  },
  always: {
    title: "Identifique’s sempre que ho necessite",
    steps: (digits, minutes) => [
      "Vaja a la seu electrònica de l’organisme i trie entrar amb Clave.",
      "Escriga el seu DNI o NIE i la dada del document que li demanem.",
      `Escriga el PIN de ${digits} xifres que rep per SMS. Val ${
        lasting("va", minutes, "minutes")
      }.`,
    ],
  },
  procedure: {
    title: "Ve a fer un tràmit?",
    body:
      "Els tràmits no es comencen ací. Vaja a la seu electrònica de l’organisme, que és la seua pàgina web per a fer tràmits, i polse el botó de Clave. Quan s’identifique, hi tornarà.",
  },
};
