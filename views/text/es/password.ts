// Spanish: Cl@ve Permanente, from the activation code to leaving it.

import type { PasswordRule } from "../../../domain/password/rules.ts";
import type { Policy } from "../../../domain/policy.ts";

type Numbers = Policy["password"];

export const password = {
  field: {
    label: "Contraseña",
    newLabel: "Contraseña nueva",
    againLabel: "Repita la contraseña nueva",
    show: "Mostrar la contraseña",
    hide: "Ocultar la contraseña",
    empty: "Escriba su contraseña.",
    newEmpty: "Escriba la contraseña nueva.",
    different: "Las dos contraseñas no son iguales.",
    former: "Contraseña de ahora",
  },
  signin: {
    title: "Escriba su documento y su contraseña",
    go: "Entrar",
    refused:
      "El documento o la contraseña no son correctos, o la contraseña está bloqueada. Se bloquea después de varios intentos fallidos y solo se desbloquea poniendo otra.",
    forgotten: "He olvidado la contraseña o está bloqueada",
    activate: "Todavía no tengo contraseña",
  },
  code: {
    go: "Continuar",
    startAgain:
      "Ha escrito mal el código demasiadas veces. Por seguridad, hay que empezar de nuevo.",
  },
  choose: {
    title: "Elija su contraseña",
    expired:
      "Su contraseña ha caducado. Elija otra y después seguirá hacia el servicio.",
    rulesTitle: "Cómo tiene que ser",
    rules: {
      length: ({ shortest }: Numbers) =>
        `Tiene ${shortest} caracteres o más. Una frase larga es la mejor contraseña.`,
      groups: ({ groups, freeFrom }: Numbers) =>
        `Tiene ${groups} de estas cuatro cosas: minúsculas, mayúsculas, cifras y otros signos. Si tiene ${freeFrom} caracteres o más, no hace falta.`,
      personal: () =>
        "No contiene su nombre, sus apellidos ni su DNI o NIE, tampoco al revés.",
      common: () => "No es una de las contraseñas que todo el mundo prueba.",
      former: () => "No es la que tenía hasta ahora.",
    } satisfies Record<PasswordRule, (numbers: Numbers) => string>,
    met: "Se cumple",
    notMet: "No se cumple",
    broken:
      "La contraseña no cumple todas las condiciones. Mire en la lista cuáles faltan.",
    advice:
      "Puede pegarla o guardarla en el gestor de contraseñas de su navegador. No use la misma en otros sitios.",
    go: "Guardar la contraseña",
  },
  ending: {
    title: "Su contraseña caducará pronto",
    days: (days: number) => {
      if (days === 0) return "Hoy es el último día en que vale.";
      return days === 1
        ? "Vale hasta mañana, incluido."
        : `Vale ${days} días más.`;
    },
    text: "Si la cambia ahora, el plazo de la nueva empieza hoy.",
    change: "Cambiarla ahora",
    later: "Seguir sin cambiarla",
  },
  hub: {
    title: "Contraseña de Cl@ve Permanente",
    linkBody: "Actívela, cámbiela o ponga otra si la ha olvidado.",
    intro:
      "Es una contraseña para quien se identifica a menudo. Para los trámites que piden más seguridad, se añade un código que llega por SMS.",
    activate: "Activar mi contraseña",
    activateText:
      "Por primera vez, con el código de activación de su justificante.",
    forgotten: "He olvidado la contraseña o está bloqueada",
    forgottenText:
      "Con el código de activación y un enlace que le enviamos por correo.",
    change: "Cambiar la contraseña",
    changeText: "En «Mis datos», con la contraseña de ahora o con certificado.",
    noCode: "No tengo el código de activación",
    noCodeWays: [
      "Cree otro en «Mis datos»: identifíquese con un PIN, con certificado o con DNI electrónico.",
      "Pida una carta a su domicilio fiscal.",
      "Acuda con su documento a una oficina de registro.",
    ],
    newCode: "Crear otro código en «Mis datos»",
    byLetter: "Pedir una carta",
  },
  activate: {
    title: "Active su contraseña",
    intro:
      "Tenga a mano su teléfono y el justificante de su registro, donde está el código de activación.",
    codeLabel: "Código de activación",
    codeHint: (length: number) =>
      `Son ${length} letras y cifras, en grupos de cuatro. Puede escribirlas en mayúsculas o minúsculas, con espacios o sin ellos.`,
    emailHint: "El que figura en su registro.",
    codeProblems: {
      "empty": "Escriba el código de activación.",
      "wrong-length": (length: number) =>
        `El código tiene ${length} letras y cifras. Mire si falta o sobra alguna.`,
      "bad-character":
        "Hay algún signo que no puede estar en el código. Solo tiene letras y cifras.",
    },
    refused:
      "El documento, el correo y el código de activación no coinciden con los de su registro. Revise los tres. Después de varios códigos equivocados, el código deja de valer y hay que pedir otro.",
    mistyped:
      "El código está mal escrito: mire si ha cambiado alguna letra o cifra.",
    go: "Continuar",
    already:
      "Usted ya tiene contraseña. Si la ha olvidado o está bloqueada, ponga otra así:",
    expired:
      "Ha pasado el tiempo de esta página. Por seguridad, hay que empezar de nuevo.",
    doneTitle: "Su contraseña está activada",
    done:
      "Ya puede identificarse con su documento y esta contraseña. Se lo hemos dicho por SMS y por correo.",
    validUntil: (untilDay: string) => `Vale ${untilDay}.`,
    again: "Volver a empezar",
    account: "Ir a «Mis datos»",
  },
  forgotten: {
    title: "Ponga otra contraseña",
    intro:
      "Le enviaremos un enlace por correo. Con él y con un código por SMS podrá elegir otra contraseña.",
    go: "Enviarme el enlace",
    certificate:
      "Con certificado o DNI electrónico no hace falta el código de activación:",
    certificateGo: "Ponerla con certificado",
    sentTitle: "Mire su correo",
    sent: (email: string, until: string) =>
      `Le hemos enviado un enlace a ${email}. Vale una sola vez, ${until} (hora peninsular). Puede abrirlo en este o en otro dispositivo.`,
    notArrived:
      "Si no llega, mire en el correo no deseado. También puede empezar de nuevo.",
    linkTitle: "Siga para elegir otra contraseña",
    linkText: (digits: string) =>
      `Le enviaremos un código por SMS al teléfono que termina en ${digits}.`,
    linkGo: "Enviarme el código",
    deadTitle: "Este enlace ya no vale",
    dead: "Se ha usado, ha pasado su hora o se ha pedido otro después.",
    doneTitle: "Su contraseña nueva está lista",
    done:
      "La anterior ya no vale y hemos cerrado las sesiones que tuviera abiertas. Se lo hemos dicho por SMS y por correo.",
  },
  change: {
    link: "Cambiar la contraseña",
    title: "Cambie su contraseña",
    withFormer: "Después confirmará el cambio con un código por SMS.",
    withCertificate:
      "Se ha identificado con certificado o DNI electrónico: no hace falta la contraseña de ahora ni un código.",
    certificateGo: "No la recuerdo: identificarme con certificado",
    refused:
      "Esta no es su contraseña de ahora, o está bloqueada. Si está bloqueada, ponga otra con su código de activación o con certificado.",
    doneTitle: "Ha cambiado su contraseña",
    done:
      "Hemos cerrado sus otras sesiones y se lo hemos dicho por SMS y por correo.",
  },
  own: {
    title: "Cl@ve Permanente",
    none: "No tiene contraseña.",
    activate: "Activarla",
    since: "La tiene desde",
    until: "Vale hasta",
    lastUse: "Último uso",
    neverUsed: "No consta",
    state: "Estado",
    good: "Puede usarla",
    ending: (days: number) =>
      days === 1 ? "Caduca mañana" : `Caduca dentro de ${days} días`,
    endsToday: "Caduca hoy",
    expired: "Caducada: al entrar con ella elegirá otra",
    locked: (onDay: string) =>
      `Bloqueada por intentos fallidos desde este día: ${onDay}`,
    lockedElsewhere: (onDay: string) =>
      `Bloqueada por intentos fallidos desde este día: ${onDay}. Solo sirve en los navegadores donde ya la había usado.`,
    unlock: "Poner otra contraseña",
    leave: "Dejar de usar la contraseña",
  },
  leave: {
    title: "Deje de usar la contraseña",
    text:
      "Seguirá en Clave y podrá identificarse de las otras formas. La contraseña y el código de activación dejarán de valer, y también su aplicación de códigos, si la tiene. Para volver a tener contraseña hará falta otro código de activación.",
    go: "Dejar de usarla",
    stay: "No, seguir con ella",
    doneTitle: "Ya no tiene contraseña",
    done:
      "Sigue en Clave con las otras formas de identificarse. Se lo hemos dicho por SMS y por correo.",
  },
};
