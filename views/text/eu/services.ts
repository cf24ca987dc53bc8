// Basque: where Clave can be used, and whether she can.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const services: Text["services"] = {
  title: "Non erabil dezakezu Clave",
  lead: "Bilatu zure izapidea. Hasi aurretik ikusiko duzu zer eskatzen dizun.",
  start: "Izapideak, eta zer eskatzen duen bakoitzak.",
  needs: {
    taxes: "Zergak",
    work: "Lana eta langabezia",
    pension: "Pentsioak eta Gizarte Segurantza",
    health: "Osasuna",
    driving: "Gidatzea eta ibilgailuak",
    residence: "Atzerritartasuna eta bizilekua",
    family: "Familia eta erregistro zibila",
    housing: "Etxebizitza eta udala",
    education: "Hezkuntza eta bekak",
    notices: "Jakinarazpenak eta ahalordeak",
    other: "Beste izapide batzuk",
  },
  byNeed: "Izapideak, gaika",
  by: { need: "Ikusi gaika", body: "Ikusi erakundeka" },
  find: {
    words: "Erakundea edo izapidea",
    need: "Zeri buruzkoa den",
    body: "Erakundea",
    level: "Zer erregistro eskatzen duen",
    method: "Nola identifikatzen zaren",
    any: "Edozein",
    go: "Bilatu",
  },
  count: (count) =>
    count === 1 ? "Izapide bat dago." : `${count} izapide daude.`,
  none:
    "Zerrenda honetan ez dago horrelako izapiderik. Saiatu beste hitz batzuekin edo kendu baldintzaren bat.",
  all: "Ikusi izapide guztiak",
  page: (at, of) => `${at}. orria, ${of} orritatik`,
  before: "Ikusi aurrekoak",
  next: "Ikusi hurrengoak",
  asks: {
    basic: "Oinarrizko erregistroa nahikoa da",
    advanced: "Erregistro aurreratua behar da",
    only: (methods) => `Honekin bakarrik: ${methods}`,
    nobody: "Oraindik ezin da Claverekin egin",
  },
  missing: {
    title: "Ez duzu zure izapidea aurkitu?",
    text:
      "Ez daude denak. Erakundearen egoitzak Claveren botoia badu, han ere balio du.",
  },
  one: {
    needs: "Zer eskatzen du",
    registration: "Erregistroa",
    ways: "Identifikatzeko moduak",
    get: {
      title: "Nola lortu",
      basic:
        "Erregistratu behin bakarrik. Edozein modu da ona, gutuna ere bai.",
      advanced:
        "Gutuna ez da nahikoa: erregistratu beste modu batera. Oinarrizko erregistroa badaukazu, igo mailaz:",
      only:
        "Erregistro bat ere ez da nahikoa maila honetarako. Identifikatu zure NAN elektronikoarekin eta irakurgailu batekin, edo egin izapidea aurrez aurre.",
    },
    begin: "Hasi izapidea",
    leaves: (host) =>
      `Clavetik irten eta hona zoaz: ${host}. Egiaztatu helbide hori zure nabigatzailean.`,
    elsewhere:
      "Hasi erakundearen egoitza elektronikoan, eta sakatu han Claveren botoia.",
    mine: "Ikusi zuk egin dezakezun: identifikatu eta esango dizugu",
    sameBody: "Erakunde honen izapide gehiago",
    sameNeed: "Gai honetako izapide gehiago",
    see: "Ikusi zer eskatzen duen izapide honek",
  },
  verdict: {
    can: "Sar zaitezke.",
    cannot: "Ezin zara sartu.",
    by: (methods) => `Identifikatu honela: ${methods}.`,
    because: {
      expired: () => "Zure pasahitza iraungita dago.",
      locked: () => "Zure pasahitza blokeatuta dago.",
      suspended: () =>
        "Zure identifikatzeko modua etenda dago, norbaitek erabili zuela jakinarazi zenigulako.",
      absent: () =>
        "Ez daukazu aktibatuta nahikoa den identifikatzeko modurik.",
      registration: (level) =>
        `Maila ${
          levels[level]
        } eskatzen du, eta zure erregistroa, oinarrizkoa denez, ez da nahikoa.`,
      phoneless: () => "Zure erregistroan ez dago telefonorik.",
      unregistered: () => "Oraindik ez zaude Claven.",
      method: (level) =>
        `Maila ${
          levels[level]
        } eskatzen du, eta zure erregistroarekin identifikatzeko modu bat ere ez da nahikoa.`,
    },
    help: {
      expired:
        "Identifikatu pasahitz horrekin eta aukeratu beste bat: gero sartu ahal izango zara.",
      locked: "Jarri beste pasahitz bat. Unean bertan egiten da.",
      suspended:
        "Aktibatu berriro «Nire datuak» atalean, ziurtagiriarekin edo NAN elektronikoarekin, edo erregistro-bulego batean.",
      absent: "Aktibatu Cl@ve Móvil edo jarri pasahitz bat.",
      registration: "Igo mailaz. Doan da.",
      phoneless: "Eman beste telefono bat.",
      unregistered: "Erregistratu. Behin bakarrik egiten da.",
      method: "Izapidea aurrez aurre ere egin dezakezu.",
    },
    unless: (method) => `Azkarrena, baduzu: ${method}.`,
  },
};
