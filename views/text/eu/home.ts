// Basque: the first page of the portal.

import type { Text } from "../text.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const home: Text["home"] = {
  title: "Administrazioaren aurrean identifikatzeko modu bakar bat",
  lead:
    "Claverekin, Internet bidez frogatzen duzu nor zaren erakunde publikoen aurrean: Zerga Agentzia, Gizarte Segurantza, zure osasun-zerbitzua edo zure udala. Behin erregistratzen zara; gero, nahikoa dituzu zure agiria eta telefonoan jasotzen duzun PIN bat.",
  start: {
    register: {
      title: "Erregistratu",
      body: "Behin bakarrik. Izan eskura zure agiria.",
    },
    account: {
      title: "Nire datuak",
      body:
        "Zer izapide egin ditzakezun, zure mezuak, erabilerak eta aldaketak.",
    },
    how: {
      title: "Nola funtzionatzen du",
      body:
        "Izapide baten lau urratsak, eta zer egin zerbaitek huts egiten badu.",
    },
    about: {
      title: "Zer da Clave",
      body: "Zertarako den, nork erabil dezakeen eta zer maila dauden.",
    },
  },
  once: {
    title: "Erregistratu behin",
    steps: (postDays, validDays) => [
      "Erantzun bi galderari: zuretzat modurik azkarrena esango dizugu.",
      `Gutun bidez bada, ${
        basqueLasting(postDays, "egun")
      } inguruan iritsiko da zure zerga-egoitzara.`,
      `Idatzi hemen gutuneko kodea. ${
        atStart(basqueLasting(validDays, "egun", "z"))
      } balio du.`,
    ],
  },
  always: {
    title: "Identifikatu behar duzun guztietan",
    steps: (digits, minutes) => [
      "Joan erakundearen egoitza elektronikora eta aukeratu Claverekin sartzea.",
      "Idatzi zure NANa edo AIZa, eta agiritik eskatzen dizugun datua.",
      `Idatzi SMS bidez jasoko duzun ${digits} zifrako PINa. ${
        atStart(basqueLasting(minutes, "minutu", "z"))
      } balio du.`,
    ],
  },
  procedure: {
    title: "Izapide bat egitera zatoz?",
    body:
      "Izapideak ez dira hemen hasten. Joan erakundearen egoitza elektronikora, hau da, izapideak egiteko duen webgunera, eta sakatu Claveren botoia. Identifikatzen zarenean, hara itzuliko zara.",
  },
};
