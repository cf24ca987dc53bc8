// Basque: the words that the parts themselves bring.

import type { Text } from "../text.ts";

export const parts: Text["parts"] = {
  errorSummary: "Arazo bat dago",
  errorBefore: "Errorea: ",
  step: (at, of) => `${at}. urratsa, guztira ${of}`,
  change: "Aldatu",
  method: {
    refused: "Ez dago erabilgarri izapide honetarako",
  },
  service: {
    heading: "Nork eskatzen dizu identifikatzeko",
    body: "Erakundea",
    procedure: "Izapidea",
    level: "Segurtasun-maila",
    data: "Jasoko dituen datuak",
    promise: "Ez du ezer jasoko zu identifikatu arte.",
  },
  levels: {
    low: "Baxua",
    substantial: "Substantziala",
    high: "Altua",
  },
  scopes: {
    openid:
      "Zu identifikatzen zaituen zenbaki bat, desberdina erakunde bakoitzean",
    profile: "Izen-abizenak eta jaiotze-data",
    document: "NANaren edo AIZaren zenbakia",
    email: "Helbide elektronikoa",
    phone: "Telefono mugikorra",
  },
  pictures: {
    "dni-validity": {
      alt:
        "NANaren aurrealdearen marrazkia. Baliozkotasun-data markatuta dago: eskuinean, «validez» hitzaren azpian.",
      caption: "NANaren aurrealdea",
    },
    "dni-issue": {
      alt:
        "NANaren aurrealdearen marrazkia. Jaulkitze-data markatuta dago: erdialdean, «emisión» hitzaren azpian.",
      caption: "NAN iraunkorraren aurrealdea",
    },
    "tie-support": {
      alt:
        "Atzerritarren txartelaren aurrealdearen marrazkia. Euskarri-zenbakia markatuta dago: E letra bat da, eta ondoren zortzi zifra.",
      caption: "Atzerritarren txartelaren (TIE) aurrealdea",
    },
    "eu-support": {
      alt:
        "Europar Batasuneko herritarren ziurtagiriaren marrazkia. Euskarri-zenbakia markatuta dago: gehienez zortzi zifra dira, letrarik gabe.",
      caption: "Europar Batasuneko herritarren ziurtagiria",
    },
  },
};
