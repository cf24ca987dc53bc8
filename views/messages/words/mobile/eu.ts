// What messages say of Cl@ve Móvil, in Basque. SMS use only letters of GSM-7.

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { mobile as spanish } from "./es.ts";

const when = (at: Date) =>
  `${onDay("eu", dayOf(at))}, ${atTime("eu", at)} (penintsulako ordua)`;
const until = (end: Date) => `${untilTime("eu", end)} (penintsulako ordua)`;

export const mobile: typeof spanish = {
  sms: {
    deviceActivated:
      "Clave: aplikazioa telefono batean aktibatu da, eta harekin identifika zaitezke. Zu izan ez bazara, abisatu Nire datuak atalean, edo joan bulego batera.",
    deviceRemoved:
      "Clave: zure telefonoko aplikazioak ez du jada balio identifikatzeko. Beste moduetan sar zaitezke. Zu izan ez bazara, joan erregistro-bulego batera.",
    deviceCloned:
      "Clave: baliteke norbaitek zure telefonoko gakoa kopiatu izana. Aplikazioak ez du jada balio. Posta elektronikoz esaten dizugu zer egin dezakezun.",
  },
  mail: {
    deviceActivated: {
      subject: "Cl@ve Móvil aktibatu da telefono batean",
      text: (at, name, names) => [
        `${
          when(at)
        }, Cl@ve Móvil aktibatu zen «${name}» telefonoan. Harekin zerbitzu publikoetan identifika zaitezke. Beste bat aktibatuta bazenuen, ez du jada balio.`,
        `Zu izan ez bazara, sartu «${names.account}» atalean, desaktibatu telefonoa eta aukeratu «${names.report}». Zure agiriarekin erregistro-bulego batera ere joan zaitezke.`,
      ],
    },
    deviceRemoved: {
      subject: "Zure telefonoak ez zaitu jada identifikatzen",
      text: (at) => [
        `${
          when(at)
        }, Cl@ve Móvil desaktibatu zen zure telefonoan: ez du jada balio identifikatzeko. Zure erregistroak indarrean jarraitzen du, eta beste moduetan identifika zaitezke.`,
        "Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    deviceCloned: {
      subject: "Cl@ve Móvil desaktibatu dugu zure telefonoan",
      text: (at, names) => [
        `${
          when(at)
        }, Clavek hauteman zuen norbait zure telefonoak gordetzen duen gakoaren kopia bat erabiltzen ari zela. Segurtasunagatik, desaktibatu egin dugu: ez du jada balio identifikatzeko.`,
        `Sartu «${names.account}» atalean, eta begiratu zer egin den zure izenean. Zuk egin ez duzun zerbait badago, aukeratu «${names.report}». Bestela, berriro aktiba dezakezu telefonoa.`,
      ],
    },
    requestsPaused: {
      subject: "Identifikazio-eskaerak etenda daude",
      text: (at, end, names) => [
        `${
          when(at)
        }, norbaitek hainbat aldiz eskatua zuen zure izenean identifikatzea Cl@ve Móvil erabiliz. QR koderik gabe ez da eskaera gehiago iritsiko ${
          until(end)
        }.`,
        `QR kodearekin identifikatzen jarrai dezakezu. Zu ez bazinen, ez berretsi eskaerarik. Berriro gertatzen bada, sartu «${names.account}» atalean eta aukeratu «${names.report}».`,
      ],
    },
  },
  push: {
    mobileRequest: {
      title: "Identifikazio-eskaera",
      text: (body) =>
        `«${body}»: norbaitek zure izenean identifikatu nahi du. Ireki Cl@ve Móvil ikusteko. Zu ez bazara, baztertu.`,
    },
    pinInApp: {
      title: "Zure PINa aplikazioan dago",
      text: (body, expiresAt) =>
        `«${body}»: ireki Cl@ve Móvil PINa ikusteko. ${
          until(expiresAt)
        } balio du. Inork ez dizu eskatuko.`,
    },
    deviceRetired: {
      title: "Telefono honek ez zaitu jada identifikatzen",
      text:
        "Cl@ve Móvil beste telefono batean aktibatu da. Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
    },
    requestsPaused: {
      title: "Eskaerak etenda daude",
      text: (end) =>
        `Norbaitek hainbat aldiz eskatu du zure izenean identifikatzea. QR koderik gabe ez da eskaera gehiago iritsiko ${
          until(end)
        }. Zu ez bazinen, ez berretsi eskaerarik.`,
    },
  },
};
