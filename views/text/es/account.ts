// The citizen's own area: her data, what they open, and what she can change.

import type { Route } from "../../../domain/account.ts";
import type { Level, RegistrationLevel } from "../../../domain/level.ts";
import type { Channel } from "../../../domain/messages.ts";
import { events } from "./events.ts";
import { phone, phoneUndo } from "./phone.ts";
import { signin } from "./signin.ts";
import { lasting } from "../lengths.ts";

export const account = {
  /** How Clave names itself when it asks; also a link's words, and short enough for an SMS. */
  name: "Mis datos",
  title: "Mis datos en Clave",
  back: "Volver a mis datos",
  older: "Ver lo anterior",
  hall: {
    asks: "Se lo pide Clave.",
    why: {
      see: "Es para enseñarle sus datos solo a usted.",
      phone: "Es para cambiar su teléfono.",
      receipts: "Es para ver sus justificantes.",
      code: "Es para crear otro código de activación.",
      email: "Es para cambiar su correo electrónico.",
      leave: "Es para darse de baja.",
      export: "Es para descargar sus datos.",
      desk: "Es para atender en una oficina de registro.",
      restore: "Es para volver a activar lo que está detenido.",
      device: "Es para activar o desactivar Cl@ve Móvil en su teléfono.",
    },
    promise: "Ningún organismo sabrá que ha entrado en sus datos.",
    cancel: "Cancelar e ir al inicio",
  },
  level: {
    title: "Su nivel de registro",
    names: {
      basic: "Básico",
      advanced: "Avanzado",
    } as Record<RegistrationLevel, string>,
    reach: (level: Level) =>
      `Con él llega, como mucho, al nivel ${signin.levels[level]}.`,
  },
  data: {
    title: "Sus datos",
    show: "Mostrar",
    hide: "Ocultar",
    none: "No consta",
    endsIn: (digits: string) => `Termina en ${digits}`,
    address: "Domicilio fiscal",
    registered: "En Clave desde",
    routes: {
      letter: "con una carta de invitación",
      certificate: "con un certificado o con DNI electrónico",
      office: "en una oficina de registro",
      video: "con un vídeo revisado",
    } as Record<Route, string>,
    hint:
      "El nombre, el documento y el domicilio vienen de la Administración y no se cambian aquí.",
  },
  acts: "Qué puede hacer",
  services: {
    link: "Ver qué trámites puede hacer",
    title: "Qué trámites puede hacer",
    intro: (level: string) =>
      `Nivel de su registro: ${level}. Cada organismo decide qué nivel pide.`,
  },
  code: {
    link: "Crear otro código de activación",
    title: "Crear otro código de activación",
    what:
      "El código de activación sirve para crear una contraseña o recuperarla. Pida otro si ha perdido el suyo o cree que alguien lo ha visto.",
    former: (onDay: string) => `El que tiene ahora se creó ${onDay}.`,
    warning:
      "El código anterior dejará de valer en ese momento. El nuevo se muestra una sola vez: tenga con qué apuntarlo.",
    go: "Crear el código",
    superseded:
      "Ya se ha creado otro código después de abrir esta página. Si quiere uno nuevo, vuelva a pulsar el botón.",
    doneTitle: "Ya tiene otro código de activación",
    done: "El anterior ya no vale.",
    told: "Le hemos avisado por SMS y por correo. El código no va en el aviso.",
    receiptText:
      "Lleva el código de activación. Descárguelo o apunte este otro código (CSV), con el que podrá volver a verlo:",
  },
  email: {
    why:
      "Para cambiar su correo, demuestre otra vez que es usted con este dato de su documento.",
    title: "¿Cuál es su nuevo correo electrónico?",
    next: "Enviarme un código",
    same: "Este es el correo que ya tiene.",
    codeTitle: "Escriba el código que le hemos enviado al correo",
    sent: (email: string, until: string) =>
      `Llegará a ${email}. Vale ${until} (hora peninsular). Hasta que lo escriba no cambia nada.`,
    codeHint: "Si no lo encuentra, mire en el correo no deseado.",
    go: "Cambiar el correo",
    other: "Escribir otro correo",
    doneTitle: "Ha cambiado su correo",
    done: (email: string) => `Desde ahora le escribiremos a ${email}.`,
    told: (hours: number) =>
      `Hemos avisado al correo nuevo y al anterior. Durante ${
        lasting("es", hours, "hours")
      }, desde el anterior se puede deshacer el cambio.`,
  },
  undo: {
    go: "Deshacer el cambio",
    open: {
      title: "¿Quiere deshacer el cambio de correo?",
      text:
        "Su registro de Clave volverá a tener este correo y se cerrarán todas las sesiones. Hágalo si no fue usted quien lo cambió.",
    },
    undone: {
      title: "El cambio de correo está deshecho",
      text:
        "Su registro vuelve a tener el correo de antes y hemos cerrado todas las sesiones. Si no fue usted quien lo cambió, acuda con su documento a una oficina de registro.",
    },
    dead: {
      title: "Este enlace ya no vale",
      text:
        "Ha pasado su tiempo o hubo otro cambio después. Si no fue usted quien cambió el correo, acuda con su documento a una oficina de registro.",
    },
  },
  phone,
  phoneUndo,
  leave: {
    link: "Darme de baja",
    title: "Darse de baja de Clave",
    warning: "Dejará de poder identificarse con Clave en todos los organismos.",
    effects: [
      "Se cierran sus sesiones y dejan de valer su PIN y su código de activación.",
      "Borramos su teléfono y su correo. Su teléfono queda libre para otra persona.",
      "Guardamos que estuvo en Clave y lo que se hizo con su registro, como manda la ley.",
    ],
    back:
      "Para volver habrá que registrarse en una oficina de registro o con DNI electrónico o certificado. No se puede ni por carta ni por vídeo.",
    go: "Seguir con la baja",
    confirmTitle: "¿Seguro que quiere darse de baja?",
    sure: "Sí, quiero darme de baja de Clave.",
    missing: "Marque la casilla si quiere darse de baja.",
    confirm: "Darme de baja",
    doneTitle: "Se ha dado de baja de Clave",
    done: "Se lo hemos confirmado por SMS y por correo.",
  },
  report: {
    link: "Avisar de que alguien ha entrado por mí",
    title: "¿Ha entrado alguien por usted?",
    when:
      "Avísenos si en sus usos hay algo que no hizo usted, o si recibió un PIN que no había pedido.",
    look: "Ver los usos",
    then: "Qué haremos",
    effects: [
      "Cerraremos todas sus sesiones, también esta.",
      "Se lo diremos por SMS y por correo.",
      "Una persona de la Administración lo estudiará.",
    ],
    /** `names`: what she may not be identified with any more. */
    stops: (names: string) =>
      `Detendremos esto, y nadie podrá usarlo, tampoco usted: ${names}. Para volver a activarlo, entre con certificado o DNI electrónico. También puede ir con su documento a una oficina de registro.`,
    revoke:
      "Un certificado no podemos detenerlo nosotros. Si cree que otra persona tiene el suyo, pida a quien lo emitió que lo revoque.",
    go: "No he sido yo: cerrar todo",
    doneTitle: "Hemos cerrado todas sus sesiones",
    done: "Se lo hemos dicho por SMS y por correo, y lo estudiaremos.",
    next: "Qué hacer ahora",
    nextList: [
      "Si ha perdido el teléfono, llame a su operador y acuda con su documento a una oficina de registro.",
      "Para volver a usar lo que hemos detenido, entre en «Mis datos» con certificado o DNI electrónico. También puede ir con su documento a una oficina de registro.",
      "No dé a nadie los códigos que reciba.",
    ],
  },
  messages: {
    link: "Mensajes que le hemos enviado",
    title: "Mensajes que le hemos enviado",
    intro: "Los códigos y los PIN están borrados.",
    channels: {
      sms: "SMS",
      email: "Correo electrónico",
      letter: "Carta",
      push: "Aviso en el móvil",
    } as Record<Channel, string>,
    sent: "Enviado",
    waiting: "Sin enviar",
  },
  history: {
    link: "Usos y cambios de su registro",
    title: "Usos y cambios de su registro",
    intro: "Las horas son de la península.",
    notMe: "Hay algo que no hice yo",
    thisNotMe: "No fui yo",
    /** After the office that did it: the one of the first of two officers. */
    proposedAt: (office: string) => `a propuesta de ${office}`,
  },
  events,
  export: {
    link: "Descargar mis datos",
    title: "Descargar todos sus datos",
    what:
      "Puede llevarse todo lo que Clave sabe de usted: sus datos, los mensajes y lo que se hizo con su registro.",
    warning:
      "En el archivo sus datos están enteros. Guárdelo donde solo usted lo vea.",
    html: "Descargar para leerlos",
    json: "Descargar para un programa (JSON)",
    /** Of what the file holds, by the names that programs have for it. */
    names: {
      document: "DNI o NIE",
      kind: "Clase",
      givenName: "Nombre",
      firstSurname: "Primer apellido",
      secondSurname: "Segundo apellido",
      birthDate: "Fecha de nacimiento",
      validUntil: "Documento válido hasta",
      issuedOn: "Documento expedido el",
      supportNumber: "Número de soporte",
      address: "Dirección",
      postalCode: "Código postal",
      town: "Municipio",
      province: "Provincia",
      status: "Situación",
      state: "Estado",
      registration: "Registro",
      level: "Nivel",
      route: "Forma",
      at: "Fecha y hora",
      phone: "Teléfono móvil",
      email: "Correo electrónico",
      formerEmails: "Correos anteriores",
      formerPhones: "Teléfonos anteriores",
      until: "Hasta",
      undone: "Cambio deshecho",
      language: "Idioma",
      activationCodeMadeAt: "Código de activación creado",
      password: "Contraseña",
      since: "Desde",
      setAt: "Puesta",
      lockedAt: "Bloqueada",
      authenticatorSince: "Aplicación de códigos desde",
      device: "Teléfono con Cl@ve Móvil",
      name: "Nombre",
      addedAt: "Añadido",
      notified: "Con avisos",
      letters: "Cartas",
      sentAt: "Enviado",
      expiresAt: "Vale hasta",
      usedAt: "Usado",
      sessionsFrom: "Sesiones desde",
      presentAt: "Identidad comprobada en persona",
      suspended: "Detenido",
      channel: "Medio",
      to: "Para",
      subject: "Asunto",
      text: "Texto",
      dueOn: "Respuesta antes de",
      endedAt: "Terminado",
      office: "Oficina",
      reason: "Motivo",
    },
    parts: {
      person: "Datos de la Administración",
      account: "Su registro",
      messages: "Mensajes",
      receipts: "Justificantes",
      reviews: "Vídeos que envió",
      events: "Usos y cambios",
    },
  },
};
