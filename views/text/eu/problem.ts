// Basque: the pages of what cannot be shown.

import type { Text } from "../text.ts";

export const problem: Text["problem"] = {
  back: "Joan hasierara",
  notFound: {
    title: "Ez dugu orri hau aurkitu",
    body:
      "Helbidea idatzi baduzu, egiaztatu osorik dagoela. Esteka batetik bazatoz, baliteke orria jada ez egotea.",
  },
  badRequest: {
    title: "Ez dugu ulertu iritsi zaiguna",
    body: "Itzuli aurreko orrira, kargatu berriro eta saiatu beste behin.",
  },
  forbidden: {
    title: "Ez dugu bidalketa hau onartu",
    body:
      "Ez da Claveren orri batetik atera eta, zure segurtasunagatik, ez dugu kontuan hartu. Hasi berriro erakundearen egoitza elektronikoan edo hasierako orrian.",
  },
  notAllowed: {
    title: "Helbide hau ezin da horrela erabili",
    body: "Itzuli aurreko orrira eta erabili hango botoiak.",
  },
  tooLarge: {
    title: "Datu gehiegi bidali dituzu",
    body: "Itzuli aurreko orrira eta idatzi eskatzen dena bakarrik.",
  },
  fault: {
    title: "Akats bat gertatu da Claven",
    body:
      "Ez da zure errua. Saiatu berriro minutu batzuk barru. Berriz gertatzen bada, eman iezaguzu erreferentzia-zenbaki hau:",
  },
  busy: {
    title: "Jende asko ari da aldi berean sartzen",
    body:
      "Ez dugu egiaztatu idatzi duzuna, eta ez da saiakeratzat hartzen. Itxaron segundo batzuk eta saiatu berriro.",
    retry: "Saiatu berriro",
  },
  unavailable: {
    title: "Clave ez dago erabilgarri une honetan",
    body:
      "Lehenbailehen itzul dadin lanean ari gara. Saiatu berriro minutu batzuk barru. Amaituta zeneukan ezer ez da galdu. Berriz gertatzen bada, eman iezaguzu erreferentzia-zenbaki hau:",
  },
};
