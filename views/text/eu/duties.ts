// Basque: what whoever runs a public site owes those who use it (rulebook 8.5).

import type { Text } from "../text.ts";
import { accessibility } from "./accessibility.ts";
import { cookies } from "./cookies.ts";
import { legal } from "./legal.ts";

export const duties: Text["duties"] = {
  cookies,
  legal,
  accessibility,
  contact: {
    title: "Harremanetarako",
    operator: {
      title: "Gune hau kudeatzen duenarekin",
      by: (name) => `Kudeatzailea: ${name}.`,
      reach: "Pertsona edo erakunde horrekin harremanetan jartzeko:",
      unnamed:
        "Gune hau martxan jarri duenak ez du esan nola jarri harremanetan.",
    },
    trouble: {
      title: "Zerbait ez badabil",
      body: "Irakurri zer egin ohiko kasuetan.",
      link: "Zer egin zerbaitek huts egiten badu",
    },
    misuse: {
      title: "Norbaitek zure itxura egiten badu",
      body:
        "Abisatu zure datuetatik: zure saio guztiak itxiko ditugu. Ezin baduzu sartu, joan zure agiriarekin erregistro-bulego batera.",
    },
    never: {
      title: "Inoiz eskatuko ez dizuguna",
      body:
        "Claveko inork ez dizu koderik edo pasahitzik eskatuko telefonoz, SMS bidez edo posta elektronikoz. Norbaitek egiten badu, iruzurra da.",
    },
  },
  sitemap: {
    title: "Webgunearen mapa",
    own: "Nire datuak",
    site: "Gune hau",
    identified: "Orri hauek ikusteko identifikatu egin behar da.",
  },
};
