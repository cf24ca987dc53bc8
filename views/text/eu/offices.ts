// Basque: the finder of offices, and what to take to one.

import type { Text } from "../text.ts";

const days: Text["offices"]["days"] = {
  mon: "astelehena",
  tue: "asteartea",
  wed: "asteazkena",
  thu: "osteguna",
  fri: "ostirala",
  sat: "larunbata",
  sun: "igandea",
};

/** Astelehenetik ostiralera: the day of each end, declined. */
const [fromDay, toDay]: readonly [typeof days, typeof days] = [
  {
    mon: "astelehenetik",
    tue: "asteartetik",
    wed: "asteazkenetik",
    thu: "ostegunetik",
    fri: "ostiraletik",
    sat: "larunbatetik",
    sun: "igandetik",
  },
  {
    mon: "astelehenera",
    tue: "asteartera",
    wed: "asteazkenera",
    thu: "ostegunera",
    fri: "ostiralera",
    sat: "larunbatera",
    sun: "igandera",
  },
];

export const offices: Text["offices"] = {
  title: "Bilatu erregistro-bulego bat",
  lead:
    "Bulego batean aurrez aurre erregistratuko zaituzte. Espainiako edozeinek balio du: aukeratu gertuen daukazuna.",
  where: { label: "Udalerria edo posta-kodea", hint: "Adibidez, Palma" },
  province: { label: "Probintzia", all: "Guztiak" },
  go: "Bilatu bulegoak",
  found: (count) => count === 1 ? "Bulego 1 dago" : `${count} bulego daude`,
  others: "Probintziako beste bulego batzuk",
  none: {
    title: "Ez dugu bulegorik aurkitu",
    there: (place) =>
      `Ez dugu bulegorik ezagutzen hemen: «${place}». Hauek dira probintziako gainerakoak.`,
    inProvince:
      "Oraindik ez dugu bulegorik ezagutzen probintzia honetan. Espainiako edozeinek balio du: saiatu ondoko probintzia batekin.",
    anywhere: (place) =>
      `Ez dugu bulegorik ezagutzen hemen: «${place}». Begiratu nola idatzita dagoen, edo aukeratu probintzia.`,
  },
  allOver: "Probintzia osoan",
  sample: "Laginezko bulegoa da: ez da existitzen, ez joan.",
  ask: "Ez ditugu bulego honen datu guztiak. Galdetu joan aurretik.",
  phone: "Telefonoa:",
  hours: "Ordutegia:",
  does: "Zertarako balio duen:",
  spoken: "Hizkuntza hauetan artatzen dute:",
  appointment: {
    "needed": "Hitzordua eskatu behar da.",
    "not-needed": "Ez da hitzordurik behar.",
  },
  book: (name) => `Eskatu hitzordua: ${name}`,
  web: (name) => `Bulegoaren orria: ${name}`,
  stepFree: {
    yes: "Eskailera-mailarik gabe sartzen da.",
    no: "Sarrerak eskailera-mailak ditu.",
  },
  services: {
    register: "erregistratzea",
    raise: "mailaz igotzea",
    recover: "telefonoa, helbide elektronikoa edo aktibazio-kodea aldatzea",
    help: "Claverekin laguntza jasotzea",
  },
  kinds: {
    "tax-agency": "Zerga Agentzia",
    "social-security": "Gizarte Segurantza",
    "employment": "Enplegu Zerbitzu Publikoa (SEPE)",
    "government-delegation": "Gobernuaren Ordezkaritza edo Ordezkariordetza",
    "traffic": "Trafikoko Zuzendaritza Nagusia (DGT)",
    "region": "Autonomia-erkidegoa",
    "town-hall": "Udala",
    "health": "Osasun-zerbitzua",
    "other": "Erregistro-bulegoa",
  },
  days,
  stretch: (first, last) => `${fromDay[first]} ${toDay[last]}`,
  pages: {
    previous: "Ikusi aurrekoak",
    next: "Ikusi bulego gehiago",
    at: (page, pages) => `${page}. orria, ${pages} orritik`,
  },
  otherwise: {
    title: "Ezin baduzu bulego batera joan",
    body:
      "Gutun bidez, bideo batekin, edo ziurtagiriarekin edo NAN elektronikoarekin erregistra zaitezke.",
  },
  bring: {
    title: "Zer eraman bulegora",
    lead: "Inprimatu zerrenda hau, edo idatzi zer falta zaizun.",
    adult: (age) => `${age} urte beteta badituzu`,
    minor: (age) => `${age} urtetik beherako batentzat bada`,
    there: {
      title: "Zer egingo duzun han",
      steps: [
        "Onarpena irakurri eta bi kopia sinatuko dituzu. Bata zuretzat da.",
        "Telefonoa berretsiko duzu, SMS bidez iritsiko zaizun kode batekin.",
        "Egiaztagiri bat eramango duzu, zure aktibazio-kodearekin. Gorde.",
      ],
    },
    note: {
      title: "Idatzi zure hitzordua",
      office: "Bulegoa eta helbidea",
      when: "Eguna eta ordua",
    },
  },
};
