// Basque: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const safety: Text["safety"] = {
  restore: {
    notice: (names) =>
      `Etenda dago, norbaitek erabili zuela jakinarazi zenigulako: ${names}.`,
    link: "Aktibatu berriro",
    title: "Etenda dagoena berriro aktibatu",
    since: (onDay, names) =>
      `Egun honetatik ez du inor identifikatzen, ${onDay}: ${names}.`,
    text:
      "Aktibatzen duzunean, harekin identifika zaitezke berriro. SMS bidez eta posta elektronikoz esango dizugu.",
    go: "Aktibatu berriro",
    needs:
      "Horretarako, ziurtagiriarekin edo NAN elektronikoarekin identifikatu behar duzu, edo zure agiriarekin erregistro-bulego batera joan.",
    doneTitle: "Ez dago ezer etenda",
    done: "Claven daukazun guztiarekin identifika zaitezke.",
  },
  presence: {
    label: "Nortasuna egiaztatuta",
    until: (untilDay) =>
      `Aurrez aurre edo NAN elektronikoarekin: ${untilDay} balio du`,
    never: "Ez dago jasota ez aurrez aurre ez NAN elektronikoarekin",
    over: (untilDay) =>
      `Aurrez aurre edo NAN elektronikoarekin: ez du jada balio, ${untilDay} balio zuen`,
    why: (years) =>
      `Aurrez aurre edo NAN elektronikoarekin egiaztatu behar da, ${
        years === 1 ? "urte batean" : `${years} urtean`
      } behin. Hodeiko sinadurarako bakarrik da: identifikatzeko ez da behar.`,
    warning: {
      first: (days) =>
        `Zure nortasunaren egiaztapenak ${
          basqueLasting(days, "egun")
        } barru galduko du balioa`,
      second: (days) =>
        `${atStart(basqueLasting(days, "egun"))} ${
          days === 1 ? "duzu" : "dituzu"
        } zure nortasunaren egiaztapena berritzeko`,
      last: (days) => {
        if (days === 0) {
          return "Gaur da azken eguna: berritu orain zure nortasunaren egiaztapena";
        }
        return days === 1
          ? "Egun bat falta da: berritu orain zure nortasunaren egiaztapena"
          : `${days} egun falta dira: berritu orain zure nortasunaren egiaztapena`;
      },
    },
    ended: "Zure nortasunaren egiaztapenak balioa galdu du",
    how:
      "Joan zure agiriarekin erregistro-bulego batera, edo berritu hemen zure NAN elektronikoarekin.",
    office: "Joan zure agiriarekin erregistro-bulego batera.",
    link: "Berritu NAN elektronikoarekin",
  },
  access: {
    last: "Honen aurreko sarbidea",
    none: "Ez dago besterik",
    see: "Ikusi erabilerak",
    endAll: "Itxi nire saio guztiak",
  },
  means: {
    link: "Gailuak eta ziurtagiriak",
    title: "Gailuak eta ziurtagiriak",
    devices: "Gailuak",
    certificates: "Ziurtagiriak",
    noCertificates:
      "Ez dago jasota ziurtagiri batekin erregistratu edo identifikatu zarenik.",
    kinds: {
      dnie: "NAN elektronikoa",
      card: "txarteleko ziurtagiria",
      software: "fitxategiko ziurtagiria",
    },
    fingerprint: (digits) => `SHA-256 hatz-marka: ${digits}…`,
  },
  renew: {
    title: "Berritu NAN elektronikoarekin zure nortasunaren egiaztapena",
    check: "Hauek al dira zure telefonoa eta zure helbide elektronikoa?",
    text:
      "Egiaztatu jarraitu aurretik. Ez badira, ez jarraitu: joan zure agiriarekin erregistro-bulego batera.",
    go: "Berritu",
  },
};
