// Spanish: the troubles that people have most, and what to do now (rulebook 3.4, 10).

import { lasting } from "../lengths.ts";

export const help = {
  title: "Ayuda",
  lead:
    "Elija lo que le pasa y vea qué hacer ahora. En una oficina de registro también le atienden en persona.",
  contents: "Qué le pasa",
  troubles: {
    sms: {
      title: "No llega el SMS",
      steps: (seconds: number) => [
        "Compare las tres últimas cifras que muestra la página con las de su teléfono.",
        `Espere ${
          lasting("es", seconds, "seconds")
        } y pida otro PIN. El anterior sigue valiendo hasta su hora.`,
        "Mire si tiene cobertura y espacio para mensajes, o apague y encienda el teléfono.",
        "Mire si el teléfono, su operador o un antivirus bloquea los mensajes.",
        "Si su número es de otro país, pregunte a su operador si recibe SMS de España.",
      ],
    },
    support: {
      title: "Los datos de mi documento no coinciden",
      steps: [
        "Compruebe que no ha confundido la fecha de validez con la de expedición.",
        "El número de soporte no es el NIE: está en otro lugar de la tarjeta y cambia con cada tarjeta nueva.",
        "Si acaba de renovar el documento, use el nuevo.",
      ],
      wait: (minutes: number) =>
        `Tras varios intentos seguidos tendrá que esperar ${
          lasting("es", minutes, "minutes")
        }. No se pierde nada.`,
    },
    letter: {
      title: "No llega la carta, o ha caducado",
      body: (postDays: number, validDays: number) =>
        `Suele tardar ${
          lasting("es", postDays, "days", "unos")
        } y su código vale ${validDays}. Se envía al domicilio fiscal que tiene la Agencia Tributaria: si ha cambiado, corríjalo allí primero. Después, pida otra carta: solo vale la última.`,
    },
    level: {
      title: "El trámite dice que mi nivel no basta",
      steps: [
        "No es un fallo del PIN ni de la contraseña: el trámite pide más de lo que permite un registro básico.",
        "Suba su registro a avanzado con certificado o DNI electrónico, con un vídeo, o con su documento en una oficina de registro.",
        "Antes de empezar un trámite, mire en «Mis datos» si puede hacerlo.",
      ],
    },
    shared: {
      title: "Comparto el teléfono, o alguien tiene mi número",
      steps: (hours: number) => [
        "Cada teléfono es de una sola persona. Si otra se registra con el suyo, usted deja de recibir los códigos.",
        "Dé otro teléfono: en el momento con certificado o en una oficina, o con una carta.",
        `Si un SMS le avisa de un cambio que no ha hecho, deshágalo con el código de ese SMS. Tiene ${
          lasting("es", hours, "hours")
        }.`,
      ],
    },
    phone: {
      title: "He perdido el teléfono o tengo otro número",
      steps: (days: number) => [
        "Si lo ha perdido o se lo han robado, pida a su operador que bloquee la línea.",
        "Con certificado o DNI electrónico, o en una oficina de registro, el número se cambia en el momento.",
        `Si no puede, pida una carta. Llega en ${
          lasting("es", days, "days", "unos")
        } a su domicilio fiscal, con un código para dar otro teléfono.`,
        "Si el número es el mismo y solo ha cambiado de aparato, active Cl@ve Móvil en el nuevo.",
      ],
    },
    code: {
      title: "He perdido la contraseña o el código de activación",
      steps: [
        "Si ha olvidado la contraseña o está bloqueada, ponga otra con el código de activación o con certificado.",
        "Busque el código de activación en el justificante de su registro.",
        "Si no lo encuentra, cree otro en «Mis datos», pida una carta o acuda a una oficina de registro.",
      ],
    },
    which: {
      title: "No sé qué forma me conviene",
      steps: [
        "Si su teléfono tiene internet, Cl@ve Móvil: es lo más rápido.",
        "Si se identifica de vez en cuando, el PIN.",
        "Si se identifica a menudo desde su ordenador, Cl@ve Permanente.",
        "Se registra una sola vez y puede usarlas todas.",
      ],
    },
    time: {
      title: "Se ha acabado el tiempo",
      steps: (pin: number, request: number, visit: number, more: string) => [
        "Pulse el botón de la página para empezar de nuevo. No se pierde lo que ya escribió.",
        `La próxima vez, pulse «${more}» antes de que se acabe.`,
        `El PIN vale ${
          lasting("es", pin, "minutes")
        }; la petición al teléfono, ${request}; la visita entera, ${visit}.`,
      ],
    },
    qr: {
      title: "No puedo leer el código QR",
      same: (button: string) =>
        `Si Cl@ve Móvil está en este mismo teléfono, pulse «${button}»: no hay que leer nada.`,
    },
    message: {
      title: "Un mensaje, una llamada o un código QR sospechoso",
      steps: [
        "No pulse ningún enlace y no dé ningún código. Nadie de la Administración se lo pedirá, ni por teléfono ni por mensaje.",
        "Si recibe un código que no ha pedido, alguien ha escrito su documento. Sin el código no puede entrar.",
        "Lea solo el código QR de la pantalla en la que está entrando usted. Si el organismo o el número no coinciden, rechácelo.",
        "Si cree que alguien ha entrado por usted, avísenos: cerraremos sus sesiones.",
      ],
    },
    alone: {
      title: "Necesito ayuda, o no tengo teléfono móvil",
      steps: [
        "En una oficina de registro le atienden en persona. Pida cita y lleve su documento.",
        "Con certificado o DNI electrónico puede identificarse sin teléfono.",
        "También puede preguntar al organismo cómo hacer el trámite en persona.",
        "Puede acompañarle alguien de confianza. No le dé su contraseña ni sus códigos.",
      ],
    },
    foreign: {
      title: "Mi teléfono es de otro país",
      steps: [
        "Sirve. Escríbalo con el signo + y el prefijo de su país.",
        "Pregunte a su operador si recibe SMS de España.",
        "Si los SMS tardan o no llegan, active Cl@ve Móvil con certificado: solo necesita internet.",
      ],
    },
  },
};
