// What messages say of Cl@ve Móvil, in Catalan. SMS use only letters of GSM-7 (no "Móvil", no "algú").

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { mobile as spanish } from "./es.ts";

const when = (at: Date) =>
  `${onDay("ca", dayOf(at))}, ${atTime("ca", at)} (hora peninsular)`;
const until = (end: Date) => `${untilTime("ca", end)} (hora peninsular)`;

export const mobile: typeof spanish = {
  sms: {
    deviceActivated:
      "Clave: s'ha activat l'app en un telèfon, que ja l'identifica. Si no ha estat vostè, entri a Les meves dades i avisi'ns, o vagi a una oficina de registre.",
    deviceRemoved:
      "Clave: l'app ja no l'identifica amb el seu telèfon. Les altres maneres d'entrar funcionen. Si no ha estat vostè, vagi a una oficina de registre.",
    deviceCloned:
      "Clave: pot ser que hagin copiat la clau que guarda el seu telèfon. L'app ja no l'identifica. Al correu li diem què pot fer.",
  },
  mail: {
    deviceActivated: {
      subject: "S’ha activat Cl@ve Móvil en un telèfon",
      text: (at, name, names) => [
        `${
          when(at)
        }, es va activar Cl@ve Móvil al telèfon «${name}». Amb ell es pot identificar als serveis públics. Si en tenia un altre d’activat, ja no serveix.`,
        `Si no ha estat vostè, entri a «${names.account}», desactivi’l i triï «${names.report}». També pot anar amb el seu document a una oficina de registre.`,
      ],
    },
    deviceRemoved: {
      subject: "El seu telèfon ja no l’identifica",
      text: (at) => [
        `${
          when(at)
        }, es va desactivar Cl@ve Móvil al seu telèfon: ja no serveix per identificar-se. El seu registre continua vigent i les altres maneres d’identificar-se funcionen.`,
        "Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    deviceCloned: {
      subject: "Hem desactivat Cl@ve Móvil al seu telèfon",
      text: (at, names) => [
        `${
          when(at)
        }, Clave va detectar que algú feia servir una còpia de la clau que guarda el seu telèfon. Per seguretat, l’hem desactivat: ja no serveix per identificar-se.`,
        `Entri a «${names.account}» i miri què s’ha fet en nom seu. Si hi ha alguna cosa que no ha fet vostè, triï «${names.report}». Si no, pot tornar a activar el telèfon.`,
      ],
    },
    requestsPaused: {
      subject: "Sol·licituds d’identificació en pausa",
      text: (at, end, names) => [
        `${
          when(at)
        }, algú havia demanat unes quantes vegades identificar-se com a vostè amb Cl@ve Móvil. Sense codi QR no arribarà cap més sol·licitud ${
          until(end)
        }.`,
        `Amb el codi QR es pot continuar identificant. Si no era vostè, no confirmi cap sol·licitud. Si es repeteix, entri a «${names.account}» i triï «${names.report}».`,
      ],
    },
  },
  push: {
    mobileRequest: {
      title: "Sol·licitud d’identificació",
      text: (body) =>
        `«${body}»: algú vol identificar-se com a vostè. Obri Cl@ve Móvil per veure-ho. Si no és vostè, rebutgi-ho.`,
    },
    pinInApp: {
      title: "El seu PIN és a l’app",
      text: (body, expiresAt) =>
        `«${body}»: obri Cl@ve Móvil per veure el PIN. Val ${
          until(expiresAt)
        }. Cap persona no l’hi demanarà.`,
    },
    deviceRetired: {
      title: "Aquest telèfon ja no l’identifica",
      text:
        "S’ha activat Cl@ve Móvil en un altre telèfon. Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
    },
    requestsPaused: {
      title: "Sol·licituds en pausa",
      text: (end) =>
        `Algú ha demanat unes quantes vegades identificar-se com a vostè. Sense codi QR no arribarà cap més sol·licitud ${
          until(end)
        }. Si no era vostè, no en confirmi cap.`,
    },
  },
};
