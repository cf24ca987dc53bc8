// Cl@ve Móvil on the phone: what waits there, the codes that are read, what is confirmed, and what only an unlocked phone shows.

import type { Level } from "../../../domain/level.ts";
import type { Rejection } from "../../../domain/mobile/request.ts";
import { levels } from "./levels.ts";

export const app = {
  title: "Cl@ve Móvil en su teléfono",
  back: "Volver a Cl@ve Móvil",
  home: {
    what: [
      "Identifíquese con su teléfono, sin contraseñas y sin esperar un SMS.",
      "Lea con él el código QR de otra pantalla y confírmelo con su huella, su cara o el PIN del teléfono.",
      "No hay que descargar nada: se activa aquí, una sola vez.",
    ],
    activate: "Activar este teléfono",
    byPin: "Activar con un código por SMS",
    byCertificate: "Activar con certificado o DNI electrónico",
    already: "Ya he activado este teléfono",
    alreadyText:
      "Si lo activó y aquí no se ve, use su llave: la misma huella, cara o PIN con que desbloquea el teléfono.",
    alreadyGo: "Usar la llave de este teléfono",
    active: (name: string) => `Este teléfono está activado: ${name}.`,
    waiting: "Qué tiene pendiente",
    nothing: "No hay nada que confirmar.",
    asks: (body: string) => `${body} le pide que diga quién es.`,
    look: "Verlo y decidir",
    pin: "Tiene un PIN para leer.",
    seePin: "Ver mi PIN",
    scan: "Leer un código QR",
    requests: "Ver mis peticiones",
    device: "Mi teléfono",
    noNotices:
      "Los avisos han dejado de llegar a este teléfono. Si los quiere, actívelos otra vez.",
    refused:
      "No hemos podido comprobar la llave de este teléfono. Inténtelo otra vez o active el teléfono.",
    retired: {
      title: "Este teléfono ya no está activado",
      text:
        "Se activó otro, o se desactivó este. Para usarlo otra vez, actívelo de nuevo.",
    },
    suspended: {
      title: "Por seguridad, Cl@ve Móvil está detenido",
      text:
        "Usted nos avisó de que alguien había entrado en su nombre. Mientras tanto, este teléfono no identifica a nadie.",
      go: "Volver a activarlo",
    },
    cloned: {
      title: "Hemos desactivado este teléfono",
      text:
        "Hemos visto una copia de su llave, y no sabemos cuál de las dos es la suya. No se ha confirmado nada y hemos cerrado sus sesiones. Se lo hemos dicho por SMS y por correo.",
    },
  },
  key: {
    troubles: {
      unsupported:
        "Este navegador no puede usar la llave del teléfono. Ponga un bloqueo de pantalla si no lo tiene, o pida un PIN por SMS en la otra pantalla.",
      cancelled:
        "No se ha usado la llave. Puede intentarlo otra vez, o pedir un PIN por SMS en la otra pantalla.",
      missing:
        "Este teléfono no tiene la llave. Actívelo, o pida un PIN por SMS en la otra pantalla.",
    },
    noScript:
      "Para usar la llave hace falta JavaScript, y este navegador no lo tiene en marcha. Puede pedir un PIN por SMS en la otra pantalla.",
    none:
      "No ha llegado la llave de su teléfono. Inténtelo otra vez, o pida un PIN por SMS en la otra pantalla.",
    refused:
      "La llave de su teléfono no es correcta o la página era antigua. Inténtelo otra vez.",
  },
  scan: {
    title: "Leer un código QR",
    camera: "Abrir la cámara",
    close: "Cerrar la cámara",
    asking: "Su navegador le pedirá permiso para usar la cámara.",
    looking: "Ponga el código QR delante de la cámara.",
    found: "Código leído. Un momento.",
    other:
      "Este código no es de Cl@ve. No lo use: busque el de la otra pantalla.",
    denied:
      "No se ha podido abrir la cámara. Escriba el código que está junto al QR.",
    view: "Lo que ve la cámara",
    own: "También puede apuntar al QR con la cámara del propio teléfono.",
    code: (length: number) =>
      `O escriba el código de ${length} letras y cifras`,
    codeHint:
      "Está junto al código QR, en la otra pantalla. Si se lo han dado por teléfono o en un mensaje, no lo escriba: quieren entrar en su nombre.",
    go: "Continuar",
    empty: "Escriba el código que está junto al QR.",
    wrongLength: (length: number) =>
      `El código tiene ${length} letras y cifras.`,
    badCharacter: "El código solo tiene letras y cifras.",
    unknown:
      "No hay ninguna petición con este código. Compruébelo, o pida otro en la otra pantalla.",
  },
  read: {
    stale: {
      title: "El código ha cambiado",
      text:
        "Cada código QR vale unos segundos, para que nadie pueda usar una foto. Lea el que se ve ahora en la otra pantalla.",
    },
    foreign: {
      title: "Este código no es de Cl@ve",
      text:
        "Búsquelo en la pantalla del trámite que quiere hacer. No use códigos QR que le lleguen por correo, por SMS o en un cartel.",
    },
    inactive: {
      title: "Primero, active este teléfono",
      text:
        "Para identificarse con él hay que activarlo una vez. Si no quiere hacerlo ahora, pida un PIN por SMS en la otra pantalla.",
    },
    busy: {
      title: "Tiene otra petición pendiente",
      text: (body: string) =>
        `${body} también le pide que diga quién es. Solo se puede atender una petición cada vez.`,
      go: "Dejar la otra y seguir con esta",
      look: "Ver la otra",
    },
  },
  request: {
    title: "¿Quiere identificarse?",
    body: "Organismo",
    procedure: "Trámite",
    level: "Nivel de seguridad",
    from: "Se pide desde",
    on: (browser: string, system: string) => `${browser} en ${system}`,
    textBrowser: "un navegador de texto",
    unknown: "un navegador que no dice cuál es",
    sameNetwork: "La misma red que este teléfono",
    otherNetwork:
      "Otra red. Es normal si este teléfono usa datos móviles y la otra pantalla no.",
    startedAt: "Se pidió",
    until: "Vale",
    peninsular: (when: string) => `${when} (hora peninsular)`,
    addressText: (host: string) =>
      `Compruebe que la otra pantalla está en ${host}.`,
    compare: "¿Ve este mismo número en la otra pantalla?",
    compareHere: "¿Era este el número de la página de la que viene?",
    given:
      "¿Le ha dado alguien este número o el código, por teléfono o en un mensaje? Rechace la petición: quiere entrar en su nombre.",
    digits: (length: number) =>
      `Escriba el número de ${length} cifras que ve en la otra pantalla`,
    digitsHint: "Si no tiene delante esa pantalla, no ha sido usted.",
    confirm: "Confirmar",
    reject: "Rechazar",
    notMe: "No he sido yo",
    wrong: (left: number) =>
      left === 1
        ? "No es el número de la otra pantalla. Le queda un intento."
        : `No es el número de la otra pantalla. Le quedan ${left} intentos.`,
    report: "Avisar de que alguien ha querido entrar por mí",
    paused: (when: string) =>
      `Para que nadie le moleste, no llegará ninguna petición a este teléfono ${when} (hora peninsular). Se lo hemos escrito por correo. Leer un código QR sigue funcionando.`,
  },
  ended: {
    approved: {
      title: "Confirmado",
      text: "Vuelva a la otra pantalla: sigue sola.",
    },
    expired: {
      title: "Se ha pasado el tiempo",
      text:
        "No se ha confirmado nada. Si todavía quiere entrar, empiece otra vez en la otra pantalla.",
    },
    unknown: {
      title: "Esta petición no está aquí",
      text:
        "Puede que ya haya terminado o que la tenga otro teléfono. Mire la otra pantalla.",
    },
    rejected: {
      "no": {
        title: "Rechazado",
        text: "No se ha identificado en ningún sitio.",
      },
      "not-me": {
        title: "Rechazado: no ha sido usted",
        text: "Nadie ha entrado en su nombre.",
      },
      "wrong-digits": {
        title: "El número no era correcto",
        text:
          "Por seguridad, esta petición ya no vale. Si quiere entrar, empiece otra vez en la otra pantalla.",
      },
      "replaced": {
        title: "La otra pantalla ya no espera",
        text:
          "Allí se dejó esta petición. Si quiere entrar, empiece otra vez en ella.",
      },
      "too-low": {
        title: "Este trámite pide un nivel más alto",
        text: "No se ha confirmado nada.",
      },
    } as Record<Rejection, { title: string; text: string }>,
    /** Who asks without QR. */
    knows: "Quien lo pidió conoce su DNI o NIE y otro dato del documento.",
    explain: (asked: Level, reached: Level) =>
      `Este trámite pide el nivel ${
        levels[asked]
      } y su registro, que es básico, solo llega al nivel ${levels[reached]}.`,
  },
  unlock: {
    title: "Desbloquee Cl@ve Móvil",
    text:
      "Lo que va a ver es solo suyo. Confirme que es usted con su huella, su cara o el PIN del teléfono.",
    go: "Desbloquear",
  },
  pin: {
    title: "Su PIN",
    what: (body: string) => `Para identificarse ante ${body}.`,
    until: (when: string) =>
      `Vale ${when} (hora peninsular). Escríbalo en la otra pantalla.`,
    hint: "No se lo dé a nadie: nadie se lo va a pedir por teléfono.",
    none: "Ahora no hay ningún PIN.",
  },
  requests: {
    title: "Mis peticiones",
    none: "Todavía no hay ninguna.",
  },
};
