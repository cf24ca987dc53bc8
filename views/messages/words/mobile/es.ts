// What messages say of Cl@ve Móvil, in Spanish. SMS use only letters of GSM-7 (no "móvil", no "código").

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { Names } from "../names.ts";

const when = (at: Date) =>
  `${onDay("es", dayOf(at))}, ${atTime("es", at)} (hora peninsular)`;
const until = (end: Date) => `${untilTime("es", end)} (hora peninsular)`;

export const mobile = {
  sms: {
    deviceActivated:
      "Clave: se ha activado la app en un teléfono, que ya le identifica. Si no ha sido usted, entre en Mis datos para avisar o acuda a una oficina de registro.",
    deviceRemoved:
      "Clave: la app ya no le identifica con su teléfono. Las otras formas de entrar funcionan. Si no ha sido usted, acuda a una oficina de registro.",
    deviceCloned:
      "Clave: puede que alguien haya copiado la llave que guarda su teléfono. La app ya no le identifica. En su correo le decimos lo que puede hacer.",
  },
  mail: {
    deviceActivated: {
      subject: "Se ha activado Cl@ve Móvil en un teléfono",
      text: (at: Date, name: string, names: Names) => [
        `${
          when(at)
        }, se activó Cl@ve Móvil en el teléfono «${name}». Con él puede identificarse en los servicios públicos. Si tenía otro activado, ya no sirve.`,
        `Si no ha sido usted, entre en «${names.account}», desactívelo y elija «${names.report}». También puede acudir con su documento a una oficina de registro.`,
      ],
    },
    deviceRemoved: {
      subject: "Su teléfono ya no le identifica",
      text: (at: Date) => [
        `${
          when(at)
        }, se desactivó Cl@ve Móvil en su teléfono: ya no sirve para identificarse. Su registro sigue en vigor y las otras formas de identificarse funcionan.`,
        "Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
    deviceCloned: {
      subject: "Hemos desactivado Cl@ve Móvil en su teléfono",
      text: (at: Date, names: Names) => [
        `${
          when(at)
        }, Clave detectó que alguien usaba una copia de la llave que guarda su teléfono. Por seguridad, lo hemos desactivado: ya no sirve para identificarse.`,
        `Entre en «${names.account}» y mire qué se ha hecho en su nombre. Si hay algo que no ha hecho usted, elija «${names.report}». Si no, puede volver a activar el teléfono.`,
      ],
    },
    requestsPaused: {
      subject: "Solicitudes de identificación en pausa",
      text: (at: Date, end: Date, names: Names) => [
        `${
          when(at)
        }, alguien había pedido varias veces identificarse como usted con Cl@ve Móvil. Sin código QR no llegará ninguna solicitud más ${
          until(end)
        }.`,
        `Con el código QR puede seguir identificándose. Si no era usted, no confirme ninguna solicitud. Si se repite, entre en «${names.account}» y elija «${names.report}».`,
      ],
    },
  },
  /** What a locked screen shows: without a code, and without her name. */
  push: {
    mobileRequest: {
      title: "Solicitud de identificación",
      text: (body: string) =>
        `«${body}»: alguien quiere entrar como usted. Abra Cl@ve Móvil para verlo. Si no es usted, rechácelo.`,
    },
    pinInApp: {
      title: "Su PIN está en la app",
      text: (body: string, expiresAt: Date) =>
        `«${body}»: abra Cl@ve Móvil para ver el PIN. Vale ${
          until(expiresAt)
        }. Nadie se lo va a pedir.`,
    },
    deviceRetired: {
      title: "Este teléfono ya no le identifica",
      text:
        "Se ha activado Cl@ve Móvil en otro teléfono. Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
    },
    requestsPaused: {
      title: "Solicitudes en pausa",
      text: (end: Date) =>
        `Alguien ha pedido varias veces entrar como usted. Sin código QR no llegará ninguna solicitud más ${
          until(end)
        }. Si no era usted, no confirme ninguna.`,
    },
  },
};
