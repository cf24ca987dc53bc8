// Identifying oneself for a service: choosing how, the PIN, and whatever stands in the way.

import type { Level } from "../../../domain/level.ts";
import type { MethodName } from "../../../domain/methods/all.ts";
import { levels } from "./levels.ts";

const methods: Record<
  MethodName,
  { name: string; what: string; needs: string; go: string }
> = {
  mobile: {
    name: "Cl@ve Móvil",
    what:
      "Lea un código QR con su teléfono y confírmelo con su huella, su cara o el PIN del teléfono.",
    needs: "Necesita el teléfono que activó en Cl@ve Móvil.",
    go: "Identificarme con mi teléfono",
  },
  pin: {
    name: "PIN por SMS",
    what: "Le enviamos al teléfono un PIN que vale una sola vez.",
    needs: "Tenga a mano su documento y el teléfono que dio al registrarse.",
    go: "Identificarme con un PIN",
  },
  password: {
    name: "Cl@ve Permanente",
    what: "Su documento y una contraseña que usted elige.",
    needs: "Antes hay que activarla una vez.",
    go: "Identificarme con contraseña",
  },
  reinforced: {
    name: "Cl@ve Permanente",
    what:
      "Su documento, una contraseña que usted elige y un código que le enviamos al teléfono.",
    needs: "Antes hay que activarla una vez.",
    go: "Identificarme con contraseña y código",
  },
  certificate: {
    name: "Certificado electrónico",
    what:
      "Un certificado personal instalado en este navegador, como el de la FNMT.",
    needs: "No hace falta estar en Clave.",
    go: "Identificarme con un certificado",
  },
  card: {
    name: "DNI electrónico",
    what: "Su DNI, u otra tarjeta con certificado, en un lector.",
    needs: "Tenga a mano su clave. No hace falta estar en Clave.",
    go: "Identificarme con el DNI electrónico",
  },
};

export const signin = {
  choose: {
    title: "¿Cómo quiere identificarse?",
    notEnough: (level: Level) =>
      `No sirve aquí: este trámite pide el nivel ${
        levels[level]
      } y esta forma de identificarse no llega.`,
    suspended: "La ha detenido usted: nos avisó de que alguien la había usado.",
    noneEnough: (level: Level) =>
      `Este trámite pide el nivel ${
        levels[level]
      } y ninguna forma de identificarse de Clave llega todavía. Por ahora solo puede hacerlo con DNI electrónico, en una oficina o en la sede del organismo.`,
    cancel: "Cancelar y volver al servicio",
    notRegistered: "¿Aún no está en Clave?",
    register: "Registrarme",
  },
  levels,
  methods,
  document: {
    title: "¿Cuál es su DNI o NIE?",
    next: "Continuar",
  },
  both: {
    title: "Pida su PIN",
    summary: "¿Va lenta la conexión? Pida su PIN desde aquí",
    lead: "Escriba los dos datos. La página siguiente ya le pide el PIN.",
    label: "Fecha de validez del DNI o número de soporte",
    hint:
      "DNI: la fecha, por ejemplo, 20-05-2031; si es permanente, la de expedición. Tarjeta de extranjero o certificado de la Unión: el número de soporte, por ejemplo, E00012345.",
  },
  contrast: {
    title: {
      "validity-date": "¿Hasta cuándo es válido su DNI?",
      "issue-date": "¿Cuándo se expidió su DNI?",
      "support-number": "¿Cuál es el número de soporte?",
    },
    why: "Con este dato comprobamos que el documento es suyo.",
    sendPin: "Enviarme el PIN",
    next: "Continuar",
    changeDocument: "Cambiar el DNI o NIE",
  },
  pin: {
    title: "Escriba el PIN que le hemos enviado",
    sent: (digits: string, until: string) =>
      `Llegará por SMS al teléfono que termina en ${digits}. Vale ${until} (hora peninsular).`,
    inApp: (until: string) =>
      `Está en Cl@ve Móvil, en su teléfono. Vale ${until} (hora peninsular).`,
    inAppHint:
      "Ábralo con su huella, su cara o el PIN del teléfono. Nadie se lo va a pedir por teléfono ni por correo.",
    inAppHelp: "No tengo el teléfono a mano",
    inAppHelpList: [
      "Abra Cl@ve Móvil en el teléfono que activó y elija «Ver mi PIN».",
      "Si ha cambiado de teléfono, active Cl@ve Móvil en el nuevo.",
    ],
    bySmsFrom: (at: string) =>
      `Podrá recibirlo por SMS ${at} (hora peninsular). El que ya tiene sigue valiendo.`,
    bySms: "Enviármelo por SMS",
    label: (digits: number) => `PIN de ${digits} cifras`,
    hint: "Está en el SMS. Nadie se lo va a pedir por teléfono ni por correo.",
    go: "Entrar",
    wrong: (left: number) =>
      left === 1
        ? "Este PIN no es correcto. Le queda un intento."
        : `Este PIN no es correcto. Le quedan ${left} intentos.`,
    spent:
      "Este PIN ya no vale: se ha usado, ha pasado su hora o no quedan intentos. Pida otro.",
    again: "Enviarme otro PIN",
    againFrom: (at: string) =>
      `Podrá pedir otro PIN ${at} (hora peninsular). El que ya tiene sigue valiendo.`,
    tooSoon: (at: string) =>
      `Acabamos de enviarle un PIN. Si no llega, podrá pedir otro ${at} (hora peninsular).`,
    continue: "Si ya ha entrado, continúe al servicio",
    help: "El SMS no llega",
    helpList: (digits: string) => [
      `Compruebe que su teléfono termina en ${digits}. Si no, tiene que cambiar el teléfono de su registro.`,
      "Espere un poco: a veces tarda. El PIN anterior sigue valiendo aunque pida otro.",
      "Mire si tiene cobertura, o apague y encienda el teléfono.",
      "Borre mensajes si no queda espacio.",
      "Mire si el teléfono, su operador o un antivirus bloquea los mensajes.",
      "Si su número es de otro país, pregunte a su operador si recibe SMS de España.",
    ],
  },
  tooLow: {
    title: "Este trámite pide un nivel más alto",
    explain: (asked: Level, reached: Level) =>
      `Sus datos son correctos. Pero este trámite pide el nivel ${
        levels[asked]
      } y su registro, que es básico, solo llega al nivel ${levels[reached]}.`,
    how: "Cómo subir de nivel",
    ways: {
      office:
        "En una oficina de registro, con su documento. Es gratis y se hace en el momento.",
      certificate:
        "Con certificado o DNI electrónico, en Clave y en el momento.",
    },
    back: "Volver al servicio",
  },
  standing: {
    "not-registered": {
      title: "Todavía no tiene registro en Clave",
      text:
        "Sus datos son correctos, pero antes de identificarse tiene que registrarse. Se hace una sola vez: le enviamos a su domicilio fiscal una carta con un código.",
      go: "Registrarme ahora",
    },
    deceased: {
      title: "No podemos comprobar su identidad",
      text:
        "Según los datos de la Administración, la persona con este documento ha fallecido. Si es un error, acuda con su documento a una oficina de registro.",
    },
    renounced: {
      title: "Usted se dio de baja de Clave",
      text:
        "Para volver, regístrese en una oficina de registro o con DNI electrónico o certificado. No se puede ni por carta ni por vídeo.",
    },
    suspended: {
      title: "Por seguridad, esta forma de identificarse está detenida",
      text:
        "Usted nos avisó de que alguien había entrado en su nombre. Para volver a usarla, entre en «Mis datos» con certificado o DNI electrónico. También puede ir con su documento a una oficina de registro.",
      go: "Volver a activarla",
    },
    "phone-revoked": {
      title: "Por seguridad, hemos detenido su acceso",
      text:
        "Otra persona ha demostrado que recibe los SMS del teléfono que usted dio. Cada teléfono solo puede ser de una persona. Para volver a entrar, dé otro teléfono: con una carta a su domicilio fiscal o en una oficina de registro.",
      go: "Dar otro teléfono",
    },
    revoked: {
      title: "Su registro está anulado",
      text:
        "Lo ha anulado la Administración. En una oficina de registro le dirán el motivo y cómo volver.",
    },
  },
  limited: {
    title: "Demasiados intentos",
    text: (at: string) =>
      `Por seguridad, hay que esperar. Podrá volver a intentarlo ${at} (hora peninsular). No se pierde nada de lo que tenía.`,
    retry: "Volver a intentarlo",
  },
  expired: {
    title: "Ha pasado el tiempo de esta página",
    text:
      "Por seguridad, el tiempo para identificarse es limitado. No se ha perdido nada: puede empezar de nuevo con lo que ya escribió.",
    restart: "Empezar de nuevo",
    cancel: "Volver al servicio",
  },
  lost: {
    title: "No podemos seguir desde aquí",
    text:
      "Esta página se abrió en otro navegador o su navegador no guarda las cookies. Vuelva al servicio que le pidió identificarse y empiece otra vez. Las cookies de Clave no sirven para seguirle el rastro.",
  },
  signout: {
    title: "¿Quiere cerrar la sesión?",
    text:
      "Se cerrará la sesión de Clave en todos sus dispositivos. Cada organismo puede tener además abierta la suya.",
    go: "Cerrar la sesión",
    stay: "No, volver al inicio",
    doneTitle: "Ha cerrado la sesión",
    done: "Ya puede cerrar el navegador.",
  },
};
