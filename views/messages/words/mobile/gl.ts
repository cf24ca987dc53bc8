// What messages say of Cl@ve Móvil, in Galician. SMS use only letters of GSM-7 (no "móbil", no "código").

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { mobile as spanish } from "./es.ts";

const when = (at: Date) =>
  `${onDay("gl", dayOf(at))}, ${atTime("gl", at)} (hora peninsular)`;
const until = (end: Date) => `${untilTime("gl", end)} (hora peninsular)`;

export const mobile: typeof spanish = {
  sms: {
    deviceActivated:
      "Clave: activouse a app nun teléfono, que xa serve para identificarse. Se non foi vostede, entre en Os meus datos para avisar, ou acuda a unha oficina.",
    deviceRemoved:
      "Clave: a app do seu teléfono xa non serve para identificarse. As outras formas de entrar funcionan. Se non foi vostede, acuda a unha oficina de rexistro.",
    deviceCloned:
      "Clave: pode que alguén copiase a chave que garda o seu teléfono. A app xa non serve para identificarse. No correo explicamos o que pode facer.",
  },
  mail: {
    deviceActivated: {
      subject: "Activouse Cl@ve Móvil nun teléfono",
      text: (at, name, names) => [
        `${
          when(at)
        }, activouse Cl@ve Móvil no teléfono «${name}». Con el pode identificarse nos servizos públicos. Se tiña outro activado, xa non serve.`,
        `Se non foi vostede, entre en «${names.account}», desactíveo e elixa «${names.report}». Tamén pode acudir co seu documento a unha oficina de rexistro.`,
      ],
    },
    deviceRemoved: {
      subject: "O seu teléfono xa non serve para identificarse",
      text: (at) => [
        `${
          when(at)
        }, desactivouse Cl@ve Móvil no seu teléfono: xa non serve para identificarse. O seu rexistro segue en vigor e as outras formas de identificarse funcionan.`,
        "Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    deviceCloned: {
      subject: "Desactivamos Cl@ve Móvil no seu teléfono",
      text: (at, names) => [
        `${
          when(at)
        }, Clave detectou que alguén usaba unha copia da chave que garda o seu teléfono. Por seguridade, desactivámolo: xa non serve para identificarse.`,
        `Entre en «${names.account}» e mire o que se fixo no seu nome. Se hai algo que non fixo vostede, elixa «${names.report}». Se non, pode volver activar o teléfono.`,
      ],
    },
    requestsPaused: {
      subject: "Solicitudes de identificación en pausa",
      text: (at, end, names) => [
        `${
          when(at)
        }, alguén pedira varias veces identificarse como vostede con Cl@ve Móvil. Sen código QR non chegará ningunha solicitude máis ${
          until(end)
        }.`,
        `Co código QR pode seguir identificándose. Se non era vostede, non confirme ningunha solicitude. Se se repite, entre en «${names.account}» e elixa «${names.report}».`,
      ],
    },
  },
  push: {
    mobileRequest: {
      title: "Solicitude de identificación",
      text: (body) =>
        `«${body}»: alguén quere identificarse como vostede. Abra Cl@ve Móvil para velo. Se non é vostede, rexéiteo.`,
    },
    pinInApp: {
      title: "O seu PIN está na app",
      text: (body, expiresAt) =>
        `«${body}»: abra Cl@ve Móvil para ver o PIN. Vale ${
          until(expiresAt)
        }. Ninguén llo vai pedir.`,
    },
    deviceRetired: {
      title: "Este teléfono xa non serve para identificarse",
      text:
        "Activouse Cl@ve Móvil noutro teléfono. Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
    },
    requestsPaused: {
      title: "Solicitudes en pausa",
      text: (end) =>
        `Alguén pediu varias veces identificarse como vostede. Sen código QR non chegará ningunha solicitude máis ${
          until(end)
        }. Se non era vostede, non confirme ningunha.`,
    },
  },
};
