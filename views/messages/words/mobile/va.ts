// What messages say of Cl@ve Móvil, in Valencian. SMS use only letters of GSM-7 (no "Móvil", no "algú").

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { mobile as spanish } from "./es.ts";

const when = (at: Date) =>
  `${onDay("va", dayOf(at))}, ${atTime("va", at)} (hora peninsular)`;
const until = (end: Date) => `${untilTime("va", end)} (hora peninsular)`;

export const mobile: typeof spanish = {
  sms: {
    deviceActivated:
      "Clave: s'ha activat l'app en un telèfon, que ja l'identifica. Si no ha sigut vosté, entre en Les meues dades i avise'ns, o vaja a una oficina de registre.",
    deviceRemoved:
      "Clave: l'app ja no l'identifica amb el seu telèfon. Les altres maneres d'entrar funcionen. Si no ha sigut vosté, vaja a una oficina de registre.",
    deviceCloned:
      "Clave: pot ser que hagen copiat la clau que guarda el seu telèfon. L'app ja no l'identifica. En el correu li diem què pot fer.",
  },
  mail: {
    deviceActivated: {
      subject: "S’ha activat Cl@ve Móvil en un telèfon",
      text: (at, name, names) => [
        `${
          when(at)
        }, es va activar Cl@ve Móvil en el telèfon «${name}». Amb ell pot identificar-se en els servicis públics. Si en tenia un altre d’activat, ja no val.`,
        `Si no ha sigut vosté, entre en «${names.account}», desactive’l i trie «${names.report}». També pot acudir amb el seu document a una oficina de registre.`,
      ],
    },
    deviceRemoved: {
      subject: "El seu telèfon ja no l’identifica",
      text: (at) => [
        `${
          when(at)
        }, es va desactivar Cl@ve Móvil en el seu telèfon: ja no val per a identificar-se. El seu registre continua vigent i les altres maneres d’identificar-se funcionen.`,
        "Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    deviceCloned: {
      subject: "Hem desactivat Cl@ve Móvil en el seu telèfon",
      text: (at, names) => [
        `${
          when(at)
        }, Clave va detectar que algú usava una còpia de la clau que guarda el seu telèfon. Per seguretat, l’hem desactivat: ja no val per a identificar-se.`,
        `Entre en «${names.account}» i mire què s’ha fet en nom seu. Si hi ha alguna cosa que no ha fet vosté, trie «${names.report}». Si no, pot tornar a activar el telèfon.`,
      ],
    },
    requestsPaused: {
      subject: "Sol·licituds d’identificació en pausa",
      text: (at, end, names) => [
        `${
          when(at)
        }, algú havia demanat unes quantes vegades identificar-se com a vosté amb Cl@ve Móvil. Sense codi QR no arribarà cap més sol·licitud ${
          until(end)
        }.`,
        `Amb el codi QR pot continuar identificant-se. Si no era vosté, no confirme cap sol·licitud. Si es repetix, entre en «${names.account}» i trie «${names.report}».`,
      ],
    },
  },
  push: {
    mobileRequest: {
      title: "Sol·licitud d’identificació",
      text: (body) =>
        `«${body}»: algú vol identificar-se com a vosté. Òbriga Cl@ve Móvil per a vore-ho. Si no és vosté, rebutge-ho.`,
    },
    pinInApp: {
      title: "El seu PIN està en l’app",
      text: (body, expiresAt) =>
        `«${body}»: òbriga Cl@ve Móvil per a vore el PIN. Val ${
          until(expiresAt)
        }. Cap persona li’l demanarà.`,
    },
    deviceRetired: {
      title: "Este telèfon ja no l’identifica",
      text:
        "S’ha activat Cl@ve Móvil en un altre telèfon. Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
    },
    requestsPaused: {
      title: "Sol·licituds en pausa",
      text: (end) =>
        `Algú ha demanat unes quantes vegades identificar-se com a vosté. Sense codi QR no arribarà cap més sol·licitud ${
          until(end)
        }. Si no era vosté, no en confirme cap.`,
    },
  },
};
