// What Clave says in its messages, in Spanish: the shape that the other five fill. SMS use only letters of GSM-7.

import { deskMail } from "./desk.ts";
import { mobile } from "./mobile/es.ts";
import { password } from "./password/es.ts";
import {
  atTime,
  clockTime,
  onDay,
  shortDate,
  untilDay,
  untilTime,
} from "../../text/dates.ts";
import { dayOf } from "../../../domain/calendar.ts";
import type { Day } from "../../../domain/census.ts";
import type { Names } from "./names.ts";

export const es = {
  sms: {
    pin: (body: string, code: string, expiresAt: Date) =>
      `Clave - ${body}: su PIN para identificarse es ${code}. Vale ${
        untilTime("es", expiresAt)
      } (hora peninsular). Nadie se lo va a pedir.`,
    phoneCode: (code: string, expiresAt: Date) =>
      `Clave: escriba ${code} para confirmar que este teléfono es suyo. Vale ${
        untilTime("es", expiresAt)
      } (hora peninsular). Nadie se lo va a pedir.`,
    phoneCodeInUse: (code: string, expiresAt: Date) =>
      `Clave: este teléfono lo usa otra persona en Clave. Si usted escribe ${code} ${
        untilTime("es", expiresAt)
      } (hora peninsular), pasa a ser suyo y ella lo pierde. Nadie se lo va a pedir. Si no lo ha pedido usted, no lo dé.`,
    deskCode: (code: string, expiresAt: Date) =>
      `Clave: lea ${code} a la persona que le atiende en la oficina. Vale ${
        untilTime("es", expiresAt)
      } (hora peninsular). Si no se encuentra en una oficina, no lo dé a nadie.`,
    deskCodeInUse: (code: string, expiresAt: Date) =>
      `Clave: este teléfono lo usa otra persona en Clave. Si usted lee ${code} a quien le atiende en la oficina (vale ${
        untilTime("es", expiresAt)
      }, hora peninsular), pasa a ser suyo y ella lo pierde. Si no se encuentra en una oficina, no lo dé a nadie.`,
    ...password.sms,
    ...mobile.sms,
    welcome:
      "Clave: su registro se ha completado. Ahora puede identificarse con un PIN que recibe en este teléfono. Si no ha sido usted, acuda a una oficina de registro.",
    levelRaised: (at: Date) =>
      `Clave: su registro es ahora avanzado (${shortDate("es", dayOf(at))}, ${
        clockTime("es", at)
      }, hora peninsular). Si no ha sido usted, acuda a una oficina de registro.`,
    activationRenewed:
      "Clave: hay un cambio de seguridad en su registro y se lo contamos en su correo. Si no ha sido usted, acuda a una oficina de registro.",
    misuseReported:
      "Clave: hemos cerrado todas sus sesiones porque nos ha avisado de que otra persona ha entrado por usted. Vamos a estudiarlo.",
    methodsRestored:
      "Clave: ya puede volver a identificarse con lo que estaba detenido. Si no ha sido usted, acuda con su documento a una oficina de registro.",
    renounced:
      "Clave: se ha dado de baja y ya no puede identificarse. Si no ha sido usted, acuda con su documento a una oficina de registro.",
    phoneBound:
      "Clave: este es ahora el teléfono de su registro. Los PIN llegan a él. Si no ha sido usted, acuda a una oficina de registro.",
    phoneGivenUp: (code: string, host: string, hours: number) =>
      `Clave: su registro tiene otro teléfono. Si no lo ha cambiado usted, escriba ${code} en ${host}/undo antes de ${hours} horas.`,
    phoneRestored:
      "Clave: se ha deshecho el cambio de teléfono de su registro. Si no ha sido usted, acuda con su documento a una oficina de registro.",
    phoneLetter:
      "Clave: se ha pedido una carta para cambiar su teléfono. Si no ha sido usted, acuda con su documento a una oficina de registro.",
    reviewOpened: (dueOn: Day) =>
      `Clave: hemos recibido su solicitud y le responderemos el ${
        shortDate("es", dueOn)
      } como muy tarde. Si no ha sido usted, acuda a una oficina de registro.`,
    reviewRefused:
      "Clave: no hemos podido aceptar su solicitud. No pierde nada. En su correo le decimos el motivo y lo que puede hacer.",
    revoked:
      "Clave: le hemos dado de baja de oficio. En su correo le decimos por qué y la manera de oponerse. También puede preguntar en una oficina de registro.",
    misuseClosed:
      "Clave: hemos estudiado su aviso de que otra persona ha entrado por usted. Se lo contamos en su correo.",
  },
  mail: {
    ...deskMail.es,
    registered: {
      subject: "Su registro en Clave se ha completado",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se completó un registro en Clave con esta dirección de correo.`,
        "Desde ahora puede identificarse en los servicios públicos que usan Clave, con un PIN que recibirá en el teléfono que registró.",
      ],
    },
    levelRaised: {
      subject: "Su registro en Clave es ahora avanzado",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), su registro en Clave pasó a ser avanzado. Ahora sirve también para los trámites que piden el nivel sustancial.`,
        "Su teléfono y su correo no han cambiado. Su código de activación es nuevo: el anterior ya no vale.",
      ],
    },
    phoneMoved: {
      subject: (lastDigits: string) =>
        `El teléfono terminado en ${lastDigits} ya no es el suyo en Clave`,
      text: (lastDigits: string, at: Date, names: Names) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), otra persona demostró que recibe los SMS del teléfono terminado en ${lastDigits}. Lo registró como suyo en Clave. Cada teléfono puede ser de una sola persona.`,
        "Su registro sigue en vigor. Para identificarse con Clave tiene que registrar otro teléfono.",
        `Para registrarlo, escriba ${names.host} en la barra de direcciones de su navegador y elija «${names.register}». También puede ir con su documento a una oficina de registro.`,
        "Si el teléfono sigue siendo suyo, o si no esperaba este aviso, hágalo cuanto antes.",
      ],
    },
    notYou: (names: Names) =>
      `Si no ha sido usted, alguien puede estar usando sus datos: acuda cuanto antes con su documento a una oficina de registro. Si necesita información, escriba ${names.host} en la barra de direcciones de su navegador.`,
    emailCode: {
      subject: "Su código para cambiar de correo en Clave",
      text: (code: string, expiresAt: Date) => [
        `Para confirmar que este correo es suyo, escriba este código en Clave: ${code}`,
        `Vale ${
          untilTime("es", expiresAt)
        } (hora peninsular). Si no lo ha pedido usted, no haga nada: sin el código no cambia nada.`,
      ],
    },
    emailChanged: {
      subject: "Se ha cambiado su correo en Clave",
      text: (at: Date, expiresAt: Date, link: string) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), el correo de su registro en Clave se cambió por otro.`,
        "Si ha sido usted, no tiene que hacer nada.",
        `Si no ha sido usted, puede deshacer el cambio ${
          untilDay("es", dayOf(expiresAt))
        }, ${
          atTime("es", expiresAt)
        } (hora peninsular) con este enlace, que vale una sola vez:\n${link}`,
        "Clave solo envía enlaces por correo para deshacer un cambio como este o para poner otra contraseña. En esa página no se le pedirá ningún dato, código ni contraseña. Si tiene dudas, no lo use y acuda con su documento a una oficina de registro.",
      ],
    },
    emailBound: {
      subject: "Este es ahora su correo en Clave",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), esta dirección quedó como correo de su registro en Clave.`,
        "Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
    emailRestored: {
      subject: "El cambio de correo en Clave se ha deshecho",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se deshizo el último cambio de correo de su registro en Clave y se cerraron todas las sesiones.`,
        "Si no esperaba este aviso, acuda con su documento a una oficina de registro.",
      ],
    },
    phoneChanged: {
      subject: "Se ha cambiado su teléfono en Clave",
      text: (at: Date, lastDigits: string, lowered: boolean) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), el teléfono de su registro en Clave se cambió por otro, que termina en ${lastDigits}.`,
        ...(lowered
          ? [
            "Se hizo con una carta enviada a su domicilio fiscal, así que su registro es ahora básico. Puede volver a subirlo con certificado, con DNI electrónico o en una oficina de registro.",
          ]
          : []),
        "Si no ha sido usted y conserva el teléfono anterior, busque en él el SMS con el código para deshacer el cambio. Si no lo tiene, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
    phoneRestored: {
      subject: "El cambio de teléfono en Clave se ha deshecho",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se deshizo el cambio de teléfono de su registro en Clave y se cerraron todas las sesiones.`,
        "Si no esperaba este aviso, acuda con su documento a una oficina de registro.",
      ],
    },
    phoneLetter: {
      subject: "Se ha pedido una carta para cambiar su teléfono",
      text: (at: Date, names: Names) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se pidió en Clave una carta a su domicilio fiscal. Lleva un código para cambiar el teléfono de su registro.`,
        `Si no ha sido usted, entre en «${names.account}» y elija «${names.report}»: la carta dejará de valer. También puede acudir con su documento a una oficina de registro. Sin la carta nadie puede hacer el cambio.`,
      ],
    },
    activationRenewed: {
      subject: "Tiene otro código de activación",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se creó otro código de activación para su registro en Clave. El anterior ya no vale.`,
        "El código no va en este mensaje. Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
    misuseReported: {
      subject: "Hemos cerrado todas sus sesiones de Clave",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), nos avisó de que alguien había entrado por usted. Hemos cerrado todas sus sesiones y lo estudiaremos.`,
        "Si ha perdido el teléfono, o si no fue usted quien avisó, vaya cuanto antes con su documento a una oficina de registro.",
      ],
    },
    /** `names`: what she stopped. */
    methodsStopped: (names: string) =>
      `Esto no identifica a nadie hasta que usted vuelva a activarlo: ${names}. Puede hacerlo con certificado o DNI electrónico, o en una oficina de registro.`,
    methodsRestored: {
      subject: "Puede volver a identificarse con Clave",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), volvió a activar lo que estaba detenido en su registro de Clave. Ya puede identificarse con ello.`,
        "Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
    renounced: {
      subject: "Se ha dado de baja de Clave",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se dio de baja de Clave. Ya no puede identificarse y hemos borrado su teléfono y su correo.`,
        "Para volver, regístrese en una oficina de registro o con DNI electrónico o certificado. No se puede ni por carta ni por vídeo. Si no ha sido usted, acuda cuanto antes con su documento a una oficina.",
      ],
    },
    ...password.mail,
    ...mobile.mail,
    reviewOpened: {
      subject: "Hemos recibido su vídeo",
      text: (at: Date, dueOn: Day) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), recibimos un vídeo para registrarle en Clave o para subir el nivel de su registro.`,
        `Le responderemos, como muy tarde, ${
          onDay("es", dueOn)
        }. Mientras tanto no cambia nada.`,
      ],
    },
    reviewRefused: {
      subject: "No hemos podido aceptar su vídeo",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), una persona de la Administración revisó su vídeo, y no lo hemos podido aceptar.`,
      ],
    },
    reviewAccepted: {
      subject: "Hemos aceptado su vídeo",
      text: (at: Date, names: Names) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), aceptamos su vídeo. Su registro en Clave es avanzado.`,
        `Su justificante lleva su código de activación. Para verlo, escriba ${names.host} en la barra de direcciones de su navegador y elija «${names.verify}». Escriba ahí el código que guardó al enviar el vídeo.`,
        `Si ya no lo tiene, identifíquese con un PIN en «${names.account}» y cree otro código de activación.`,
      ],
    },
    never:
      "Este mensaje no lleva enlaces. Clave nunca le pide códigos, contraseñas ni datos del banco por correo, por SMS o por teléfono.",
  },
  push: mobile.push,
  letter: {
    file: "carta.pdf",
    sender: "Identificación ante las administraciones públicas",
    title: "Su carta para registrarse en Clave",
    why: (sentOn: Day) =>
      `${
        onDay("es", sentOn)
      } se pidió esta carta en Clave con su número de documento y un dato que figura en él. Lleva un código con el que puede terminar su registro. Después podrá identificarse por internet en los servicios públicos, con un PIN que recibirá en su teléfono.`,
    notYou:
      "Si no la pidió usted, no tiene que hacer nada: sin este código nadie puede registrarse con esta carta. Destrúyala.",
    code: "Su código (CSV)",
    until: (lastDay: Day) =>
      `Puede usarlo ${untilDay("es", lastDay)}, incluido.`,
    newest: "Si pide otra carta, este código dejará de servir.",
    how: "Qué tiene que hacer",
    steps: (names: Names): readonly string[] => [
      "Tenga a mano su DNI o NIE, su teléfono móvil y su dirección de correo electrónico.",
      `Escriba ${names.host} en la barra de direcciones de su navegador y elija «${names.register}».`,
      `Escriba su DNI o NIE y el dato que se le pida, y elija «${names.haveLetter}».`,
      "Escriba el código de esta carta, su teléfono y su correo, y confirme el teléfono con el código que recibirá por SMS.",
    ],
    /** To somebody who is registered already. */
    phone: {
      title: "Su carta para cambiar de teléfono en Clave",
      why: (sentOn: Day) =>
        `${
          onDay("es", sentOn)
        } se pidió esta carta en Clave con su número de documento y un dato que figura en él. Lleva un código con el que puede registrar otro teléfono y recibir otro código de activación.`,
      notYou:
        "Si no la pidió usted, destrúyala y acuda con su documento a una oficina de registro: sin este código nadie puede cambiar su teléfono con esta carta.",
      steps: (names: Names): readonly string[] => [
        "Tenga a mano su DNI o NIE y su teléfono nuevo.",
        `Escriba ${names.host} en la barra de direcciones de su navegador y elija «${names.register}».`,
        `Escriba su DNI o NIE y el dato que se le pida, elija «${names.lost}» y después «${names.haveLetter}».`,
        "Escriba el código de esta carta y su teléfono nuevo, y confírmelo con el código que recibirá por SMS.",
      ],
    },
    never: (host: string) =>
      `Clave nunca le pedirá este código por teléfono, por correo electrónico ni por SMS, ni le pedirá dinero o datos bancarios. Escríbalo solo en ${host}.`,
    otherLanguages: (names: string, host: string) =>
      `Esta carta también se puede pedir en ${names}, en ${host}.`,
    page: (page: number, pages: number) => `Página ${page} de ${pages}`,
  },
};
