// Basque: fields that are asked in more than one place, and what can be wrong in them.

import type { Text } from "../text.ts";

export const fields: Text["fields"] = {
  document: {
    label: "NANa edo AIZa",
    hint:
      "Agirian DNI edo NIE agertzen da. Adibidez, 12345678Z edo X1234567L. Zuriuneak eta marratxoak jar ditzakezu, edo ez.",
    problems: {
      "empty": "Idatzi zure NANa edo AIZa.",
      "not-a-document":
        "Honek ez dirudi ez NAN bat, ez AIZ bat. NANak 8 zifra eta letra bat ditu; AIZa X, Y edo Z letraz hasten da.",
      "missing-letter": "Amaierako letra falta da.",
      "wrong-letter":
        "Letra ez dator bat zenbakiarekin. Berrikusi zifrak eta letra.",
      "tax-only":
        "K, L edo M letraz hasten diren zenbakiak zergetarako bakarrik dira: haiekin ezin da Clave erabili. NANa edo AIZa behar da.",
    },
  },
  validityDate: {
    label: "NANaren baliozkotasun-data",
    hint: "Eguna, hilabetea eta urtea, NANean bezala. Adibidez, 20-05-2031.",
    help: "Non dago baliozkotasun-data",
    where:
      "Argazkia dagoen aldean dago, «VALIDEZ», «VÁLIDO HASTA» edo «VAL» hitzen ondoan. Ez da jaiotze-data, ezta jaulkitze-data ere.",
    permanentLink: "Nire NANa iraunkorra da: 01-01-9999 jartzen du",
  },
  issueDate: {
    label: "NANaren jaulkitze-data",
    hint: "Eguna, hilabetea eta urtea, NANean bezala. Adibidez, 11-02-2019.",
    help: "Non dago jaulkitze-data",
    where:
      "NAN berrienetan, argazkia dagoen aldean dago, «EMISIÓN» hitzaren ondoan. Beste batzuetan hologramak du, argazki txikiaren edo txiparen azpian: okertu txartela ikusteko. Zaharretan, «EXPED» hitzaren ondoan dago.",
    notPermanentLink: "Nire NANak beste baliozkotasun-data bat du",
  },
  supportNumber: {
    label: "Zure txartelaren edo ziurtagiriaren euskarri-zenbakia",
    hint:
      "Atzerritarren txartela (TIE): E letra eta 8 zifra. Europar Batasuneko herritarren ziurtagiria: C letra eta 8 zifra; C letra ikusten ez baduzu, idatzi zifrak bakarrik.",
    help: "Non dago euskarri-zenbakia",
    where:
      "Atzerritarren txartelean (TIE) eta bizileku-baimenean, argazkia dagoen aldean dago, eta E letraz hasten da. Europar Batasuneko herritarren ziurtagirian, txartelaren atzealdean dago. Orria bada, goian eskuinean dago. C letrarik gabe agertu ohi da. Ez da AIZa.",
  },
  contrast: {
    emptySupport: "Idatzi euskarri-zenbakia.",
    problems: {
      "empty": "Idatzi data.",
      "not-a-date":
        "Hau ez da data bat. Idatzi eguna, hilabetea eta urtea zenbakiz, adibidean bezala.",
      "impossible-day": "Egun hori ez da existitzen. Berrikusi data.",
      "two-digit-year": "Idatzi urtea lau zifrekin.",
      "that-is-the-validity-date":
        "Hori baliozkotasun-data da. Zure NANa iraunkorra denez, idatzi jaulkitze-data.",
      "that-is-the-nie":
        "Hori zure AIZa da. Euskarri-zenbakia beste bat da: E edo C letraz hasten da, eta txartel berean dago.",
      "other-prefix":
        "Euskarri-zenbakia E letraz hasten da atzerritarren txartelean, eta C letraz Europar Batasuneko herritarren ziurtagirian. Letra ikusten ez baduzu, idatzi zifrak bakarrik.",
      "not-a-support-number":
        "Euskarri-zenbakiak letra bat (E edo C) eta 8 zifra ditu. Adibidez, E12345678.",
    },
    mismatch:
      "Agiria eta beste datua ez datoz bat Administrazioak dituenekin. Berrikusi biak.",
    mixUps: "Gehien nahasten direnak",
    mixUpList: [
      "NANean, baliozkotasun-data eta jaulkitze-data edo jaiotze-data.",
      "Atzerritarren txartelean, euskarri-zenbakia eta AIZa.",
      "Agiri zahar bateko datuak eta indarrean dagoen agirikoak.",
    ],
  },
  csv: {
    label: "Gutunaren kodea (CSV)",
    hint: (length) =>
      `Guztira ${length} letra eta zifra dira, launako taldeetan. Letra larriz edo xehez idatz ditzakezu, zuriuneekin edo zuriunerik gabe.`,
    empty: "Idatzi gutuneko kodea.",
    wrongLength: (length) =>
      `Kodeak ${length} letra eta zifra ditu. Begiratu bakarren bat falta edo soberan ote dagoen.`,
    badCharacter:
      "Kodean egon ezin den zeinuren bat dago. Letrak eta zifrak baino ez ditu.",
    wrong: "Hau ez da zure gutuneko kodea. Berrikusi letraz letra.",
  },
  phone: {
    label: "Telefono mugikorra",
    hint:
      "Kode bat jasoko duzu SMS bidez. Zenbakia beste herrialde batekoa bada, idatzi aurretik aurrezenbakia: adibidez, +44 7700 900123.",
    again: "Errepikatu telefono mugikorra",
    problems: {
      "empty": "Idatzi zure telefono mugikorra.",
      "not-a-number": "Hau ez da telefono-zenbaki bat.",
      "too-short": "Telefonoari zifrak falta zaizkio.",
      "too-long": "Telefonoak zifra gehiegi ditu.",
      "not-mobile":
        "Telefono horrek ezin du SMSrik jaso. Idatzi telefono mugikor bat.",
    },
    different: "Bi telefonoak ez dira berdinak.",
  },
  email: {
    label: "Helbide elektronikoa",
    hint: "Hemen jakinaraziko dizugu zure erregistroko edozein aldaketa.",
    again: "Errepikatu helbide elektronikoa",
    problems: {
      "empty": "Idatzi zure helbide elektronikoa.",
      "not-an-address":
        "Helbide elektroniko hau ez dago osorik. Honelakoa izan behar du: izena@adibidea.eus.",
      "too-long": "Helbide elektronikoa luzeegia da.",
    },
    different: "Bi helbide elektronikoak ez dira berdinak.",
  },
  accept: {
    label: "Baldintzak irakurri ditut eta onartzen ditut.",
    missing: "Erregistratzeko, baldintzak onartu behar dira.",
  },
  code: {
    empty: "Idatzi kodea.",
    notACode: (digits) => `Kodeak ${digits} zifra ditu.`,
  },
};
