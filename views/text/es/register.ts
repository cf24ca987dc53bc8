// Registering with an invitation letter.

import { lost } from "./phone.ts";
import { lasting } from "../lengths.ts";

export const register = {
  start: {
    title: "Registrarse en Clave",
    intro:
      "Se hace una sola vez y es gratis. Conteste dos preguntas y le diremos la forma más rápida para usted.",
    how: (postDays: number, validDays: number) =>
      `La carta llega en ${
        lasting("es", postDays, "days", "unos")
      } a su domicilio fiscal: la dirección suya que tiene la Agencia Tributaria. El código vale ${
        lasting("es", validDays, "days")
      }. Si ya tiene la carta, empiece también aquí: le pediremos el código enseguida.`,
    next: "Continuar",
    certificateText:
      "No hace falta carta: se registra ahora, y el registro es avanzado.",
    certificateGo: "Registrarme con certificado",
  },
  contrast: {
    next: "Continuar",
  },
  letter: {
    title: "¿Tiene ya la carta?",
    have: "Ya tengo la carta",
    haveText: "Escriba el código de la carta y termine el registro.",
    send: "Enviarme la carta",
    sendText: (postDays: number) =>
      `La enviaremos a su domicilio fiscal y llegará en ${
        lasting("es", postDays, "days", "unos")
      }:`,
    wrongAddress: "¿Ya no vive ahí?",
    wrongAddressText:
      "Antes, cambie su domicilio fiscal en la Agencia Tributaria. El del padrón no sirve para esto.",
    lastSent: (onDay: string) => `La última carta salió ${onDay}.`,
    onlyNewest: "Si pide otra, el código de la anterior deja de valer.",
    showAddress: "Por seguridad, solo mostramos una parte de la dirección.",
  },
  sent: {
    title: "La carta está en camino",
    text: (postDays: number, untilDay: string) =>
      `Llegará en ${
        lasting("es", postDays, "days", "unos")
      } a su domicilio fiscal. El código vale ${untilDay}.`,
    close:
      "Ya puede cerrar esta página. Hasta que llegue la carta no tiene que hacer nada.",
    then: "Qué hacer cuando llegue",
    steps: [
      "Entre en Clave y elija «Registrarse».",
      "Escriba su DNI o NIE y el dato del documento que le pedimos.",
      "Elija «Ya tengo la carta» y escriba el código.",
    ],
    have: "Ya tengo la carta",
  },
  limited: {
    title: "Ya le hemos enviado una carta",
    text: (onDay: string) =>
      `La carta puede tardar unos días. Si no llega, podrá pedir otra ${onDay}.`,
    back: "Volver",
  },
  csv: {
    title: "¿Cuál es el código de la carta?",
    next: "Continuar",
    expired: (untilDay: string) =>
      `El código de esta carta ha caducado: valía ${untilDay}. Pida otra carta.`,
    used: "Este código ya se usó. Pida otra carta si la necesita.",
    superseded: (onDay: string) =>
      `Después de esta carta le enviamos otra, ${onDay}. Escriba el código de la última.`,
    another: "Pedir otra carta",
  },
  raise: {
    title: "Ya está en Clave: puede subir de nivel",
    text:
      "Su registro es básico. Con su certificado pasa a ser avanzado y sirve también para los trámites que piden el nivel sustancial. Su teléfono y su correo no cambian.",
    keeps: (phone: string, email: string) =>
      `El PIN y los códigos seguirán llegando al teléfono que termina en ${phone}; los avisos, a ${email}.`,
    changed:
      "El teléfono de su registro ha cambiado desde que vio esta página. Mírelo otra vez antes de seguir.",
    notYours:
      "Si no son suyos, no siga: otra persona pudo registrarse en su nombre. Acuda a una oficina de registro.",
    code:
      "Le daremos un código de activación nuevo; el anterior dejará de valer.",
    go: "Subir de nivel",
  },
  contact: {
    differs: (name: string) =>
      `En su certificado consta «${name}». En los datos de la Administración su nombre es otro, y son los que valen. Si no son correctos, pida que los corrijan donde le expidieron el documento.`,
    title: "Sus datos de contacto",
    conditions: "Condiciones",
    conditionList: [
      "Sus datos se usan solo para demostrar quién es ante los organismos públicos a los que usted entre.",
      "El teléfono es personal: cada número sirve para una sola persona.",
      "Guarde en secreto los códigos y el PIN, y avise si pierde el teléfono.",
      "Puede darse de baja cuando quiera.",
    ],
    next: "Enviarme un código por SMS",
  },
  code: {
    title: "Escriba el código que le hemos enviado",
    sent: (digits: string, until: string) =>
      `Llegará por SMS al teléfono que termina en ${digits}. Vale ${until} (hora peninsular).`,
    inUse:
      "En Clave, este teléfono es ahora de otra persona, y cada teléfono solo puede ser de una. Si escribe el código, pasará a ser de usted. Avisaremos a la otra persona, que no podrá entrar hasta que dé otro teléfono.",
    label: (digits: number) => `Código de ${digits} cifras`,
    hint: "Está en el SMS. Nadie se lo va a pedir por teléfono ni por correo.",
    go: "Terminar el registro",
    wrong: (left: number) =>
      left === 1
        ? "Este código no es correcto. Le queda un intento."
        : `Este código no es correcto. Le quedan ${left} intentos.`,
    spent:
      "Este código ya no vale: se ha usado, ha pasado su hora o no quedan intentos. Pida otro.",
    again: "Enviarme otro código",
    tooSoon: (at: string) =>
      `Acabamos de enviarle un código. Si no llega, podrá pedir otro ${at} (hora peninsular).`,
    change: "Cambiar el teléfono o el correo",
    letterSpent:
      "La carta ha dejado de valer mientras escribía. Pida otra para terminar.",
  },
  done: {
    title: "Ya tiene su registro en Clave",
    raisedTitle: "Su registro es ahora avanzado",
    levels: {
      basic:
        "Es un registro básico: sirve para los trámites que piden el nivel bajo.",
      advanced:
        "Es un registro avanzado: sirve también para los trámites que piden el nivel sustancial.",
    },
    raised:
      "Le hemos enviado un aviso por SMS y a su correo. El código de activación anterior ya no vale.",
    codeTitle: "Su código de activación",
    codeText:
      "Guárdelo en un lugar seguro: solo está aquí y en su justificante. Le servirá para crear una contraseña o recuperarla.",
    receipt: "Su justificante",
    receiptText:
      "Dice lo que usted ha registrado y lleva el código de activación. Descárguelo o apunte este otro código (CSV), con el que podrá volver a verlo:",
    welcome: (digits: string) =>
      `Le hemos enviado un SMS de bienvenida al teléfono que termina en ${digits} y un aviso a su correo.`,
    movedPhone: "Hemos avisado a la persona que tenía antes este teléfono.",
    next: "Qué puede hacer ahora",
    nextText:
      "Vaya al servicio que necesita y elija identificarse con Clave. Le enviaremos un PIN al teléfono.",
    home: "Ir al inicio",
  },
  lost,
  standing: {
    "already-registered": {
      title: "Usted ya está en Clave",
      text:
        "No hace falta registrarse otra vez. Vaya al servicio que necesita y elija identificarse con Clave.",
    },
    deceased: {
      title: "No podemos hacer el registro",
      text:
        "Según los datos de la Administración, la persona con este documento ha fallecido. Si es un error, acuda con su documento a una oficina de registro.",
    },
    "document-expired": {
      title: "Su documento está caducado",
      text: (untilDay: string) =>
        `Era válido ${untilDay}. Para registrarse tiene que estar en vigor. Renuévelo y vuelva a empezar.`,
    },
    "too-young": {
      title: "Hay que registrarse en una oficina",
      text: (age: number) =>
        `Antes de los ${age} años hay que registrarse en persona, en una oficina de registro, con el padre, la madre o quien tenga la tutela.`,
    },
    "under-review": {
      title: "Ya tenemos su vídeo",
      text: (day: string) =>
        `Le responderemos, como muy tarde, ${day}. Con su documento y el código que guardó puede ver cómo va.`,
    },
    "document-not-for-video": {
      title: "Con este documento no se puede por vídeo",
      text:
        "Puede registrarse con certificado, con una carta o en una oficina de registro.",
    },
    renounced: {
      title: "Usted se dio de baja de Clave",
      text:
        "Para volver, regístrese en una oficina de registro o con DNI electrónico o certificado. No se puede ni por carta ni por vídeo.",
    },
    revoked: {
      title: "Su registro está anulado",
      text:
        "Lo ha anulado la Administración. En una oficina de registro le dirán el motivo y cómo volver.",
    },
  },
};
