// What messages say of Cl@ve Permanente, in Spanish. SMS use only letters of GSM-7.

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { Names } from "../names.ts";

export const password = {
  sms: {
    passwordCode: (code: string, expiresAt: Date) =>
      `Clave: escriba ${code} para seguir con su contraseña. Vale ${
        untilTime("es", expiresAt)
      } (hora peninsular). Nadie se lo va a pedir.`,
    passwordSet:
      "Clave: su registro tiene una contraseña nueva. Si no ha sido usted, entre en Mis datos para avisar o acuda a una oficina de registro.",
    passwordLocked:
      "Clave: su contraseña no vale, por intentos fallidos. Las otras formas de entrar funcionan. En su correo le decimos la manera de poner otra.",
    activationBlocked:
      "Clave: hay un aviso de seguridad sobre su contraseña y se lo contamos en su correo. Nadie ha entrado.",
    passwordLeft:
      "Clave: ya no tiene contraseña. Las otras formas de entrar funcionan. Si no ha sido usted, acuda a una oficina de registro.",
    authenticatorAdded:
      "Clave: una app sirve ahora en lugar del SMS que va con su contraseña. Si no ha sido usted, acuda a una oficina de registro.",
    authenticatorRemoved:
      "Clave: ninguna app sirve ya en lugar del SMS que va con su contraseña. Si no ha sido usted, acuda a una oficina de registro.",
    recoveryCodeUsed:
      "Clave: se ha entrado con su contraseña y una clave de respaldo. Si no ha sido usted, acuda a una oficina de registro.",
    recoveryCodesRenewed:
      "Clave: tiene claves de respaldo nuevas para entrar sin la app. Las de antes ya no valen. Si no ha sido usted, acuda a una oficina de registro.",
  },
  mail: {
    passwordSet: {
      subject: "Se ha puesto una contraseña en su registro de Clave",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se puso una contraseña de Cl@ve Permanente en su registro. Si tenía otra, ya no vale, y las otras sesiones se han cerrado.`,
      ],
      notYou: (names: Names) =>
        `Si no ha sido usted, entre en «${names.account}» y elija «${names.report}»: la contraseña dejará de servir. También puede acudir con su documento a una oficina de registro.`,
    },
    passwordLocked: {
      subject: "Su contraseña de Clave se ha bloqueado",
      text: (at: Date, names: Names) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se bloqueó su contraseña de Cl@ve Permanente. Alguien la escribió mal varias veces. Nadie ha entrado.`,
        `No se desbloquea esperando. Para poner otra, escriba ${names.host} en la barra de direcciones de su navegador y elija «${names.password}». Necesitará su código de activación, o un certificado.`,
        "Mientras tanto, las otras formas de identificarse funcionan.",
      ],
    },
    activationBlocked: {
      subject: "Su código de activación de Clave ya no vale",
      text: (at: Date, names: Names) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), alguien escribió mal su código de activación demasiadas veces. Por seguridad, ya no vale. Nadie ha entrado.`,
        `Puede crear otro en «${names.account}», pedir una carta a su domicilio fiscal o acudir con su documento a una oficina de registro.`,
      ],
    },
    passwordReset: {
      subject: "Su enlace para poner otra contraseña en Clave",
      text: (expiresAt: Date, link: string) => [
        `Con este enlace puede elegir otra contraseña de Cl@ve Permanente. Vale una sola vez, ${
          untilTime("es", expiresAt)
        } (hora peninsular):
${link}`,
        "En esa página le enviaremos un código por SMS. No le pediremos la contraseña de ahora.",
        "Si no lo ha pedido usted, no haga nada: sin el código que llega a su teléfono no se puede cambiar. Si se repite, acuda con su documento a una oficina de registro.",
      ],
    },
    passwordEnding: {
      subject: (untilDay: string) => `Su contraseña de Clave vale ${untilDay}`,
      text: (untilDay: string, names: Names) => [
        `Su contraseña de Cl@ve Permanente vale ${untilDay}, incluido. Puede cambiarla antes en «${names.account}».`,
        "Si no lo hace, no pierde nada: la próxima vez que entre con ella elegirá otra.",
      ],
    },
    passwordLeft: {
      subject: "Ya no tiene contraseña en Clave",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), dejó de usar Cl@ve Permanente. La contraseña y el código de activación ya no valen. Las otras formas de identificarse funcionan.`,
        "Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
    authenticatorAdded: {
      subject: "Se ha añadido una aplicación de códigos",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se añadió una aplicación de códigos a su contraseña de Cl@ve Permanente. Sus códigos valen en lugar del código por SMS.`,
        "Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
    authenticatorRemoved: {
      subject: "Se ha quitado la aplicación de códigos",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se quitó la aplicación de códigos de su contraseña de Cl@ve Permanente. Los códigos de recuperación tampoco valen ya.`,
        "Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
    recoveryCodeUsed: {
      subject: "Se ha usado un código de recuperación",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), alguien entró con su contraseña y uno de sus códigos de recuperación. Ese código ya no vale.`,
        "Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
    recoveryCodesRenewed: {
      subject: "Se han creado otros códigos de recuperación",
      text: (at: Date) => [
        `${onDay("es", dayOf(at))}, ${
          atTime("es", at)
        } (hora peninsular), se crearon otros códigos de recuperación para su contraseña de Cl@ve Permanente. Los de antes ya no valen.`,
        "Si no ha sido usted, acuda cuanto antes con su documento a una oficina de registro.",
      ],
    },
  },
};
