// Spanish: the two questions before registering, and each way with its time and what it takes (rulebook 1.7, 2.1).

import { lasting } from "../lengths.ts";

export const ways = {
  who: {
    legend: "¿Cuál es su caso?",
    choices: {
      current: (age: number) =>
        `Tengo DNI o NIE en vigor y he cumplido ${age} años`,
      minor: (age: number) =>
        `El registro es para una persona menor de ${age} años`,
      expired: () => "Mi documento está caducado",
      none: () => "No tengo DNI ni NIE",
    },
    missing: "Diga cuál es su caso",
  },
  has: {
    legend:
      "¿Qué tiene o qué puede hacer? Si son varias cosas, elija la primera",
    choices: {
      certificate:
        "Tengo un certificado digital, o un DNI electrónico con su lector",
      office: "Puedo ir a una oficina",
      video:
        "Puedo hacer fotos de mi documento y un vídeo con el móvil o el ordenador",
      letter: "Prefiero no salir de casa, aunque tarde más",
    },
    missing: "Diga qué tiene o qué puede hacer",
  },
  go: "Ver la forma más rápida",
  again: "Cambiar las respuestas",
  direct: "¿Ya sabe cómo quiere hacerlo?",
  names: {
    certificate: "Con certificado o DNI electrónico",
    office: "En una oficina de registro",
    video: "Con un vídeo",
    letter: "Por carta",
  },
  quickest: {
    certificate:
      "Lo más rápido para usted: el certificado o el DNI electrónico",
    office: "Lo más rápido para usted: ir a una oficina",
    video: "Lo más rápido para usted: un vídeo",
    letter: "Lo más rápido para usted: la carta",
  },
  others: "También puede registrarse así",
  time: "Cuánto tarda",
  times: {
    certificate: (minutes: number) =>
      `${lasting("es", minutes, "minutes", "Unos")}, ahora mismo`,
    office: (minutes: number) =>
      `${
        lasting("es", minutes, "minutes", "Unos")
      } en la oficina, el día de su cita`,
    video: (days: number) =>
      `Unos minutos para enviarlo, y hasta ${
        lasting("es", days, "workingDays")
      } para la respuesta`,
    letter: (days: number) =>
      `${lasting("es", days, "days", "Unos")}, lo que tarda la carta`,
  },
  level: "Qué nivel da",
  needs: "Tenga a mano",
  bring: "Qué hay que llevar",
  needList: {
    certificate: [
      "Su certificado, instalado en este navegador; o su DNI electrónico, el lector y la clave de la tarjeta.",
      "Su DNI, o su NIE y la tarjeta o el certificado en que aparece.",
      "Un teléfono móvil que sea solo suyo y un correo electrónico.",
    ],
    office: [
      "Con nacionalidad española: su DNI en vigor.",
      "Con otra nacionalidad: su NIE, y la tarjeta de extranjero, el permiso de residencia o el certificado de ciudadano de la Unión en vigor. Además, el pasaporte o el documento de identidad de su país.",
      "Su teléfono móvil, que sea solo suyo, y su correo electrónico.",
    ],
    letter: [
      "Su DNI, o su NIE y la tarjeta o el certificado en que aparece.",
      "Un teléfono móvil que sea solo suyo y un correo electrónico.",
      "Su domicilio fiscal al día: la carta va a la dirección suya que tiene la Agencia Tributaria.",
    ],
  },
  minorNeedList: [
    "Tiene que ir la persona menor, con su DNI o su documento de extranjero en vigor. Aunque no sea obligatorio tener DNI a su edad, para registrarse hace falta.",
    "También va el padre, la madre o quien tenga la tutela, con su propio documento.",
    "El libro de familia, un documento del Registro Civil o la resolución judicial que demuestre la patria potestad o la tutela.",
    "Un teléfono móvil que sea solo de la persona menor y un correo electrónico.",
  ],
  officeText:
    "Pida cita antes: casi todas las oficinas la exigen. Vale cualquier oficina de registro de España, no hace falta que sea la de su ciudad. Nadie puede ir en su lugar.",
  letterText: (validDays: number) =>
    `Escriba su documento y pida la carta. Trae un código que vale ${
      lasting("es", validDays, "days")
    }. Si ya la tiene, empiece también aquí: le pediremos el código enseguida.`,
  notYet: {
    expired: {
      title: "Antes tiene que renovar su documento",
      text:
        "Para registrarse, el documento tiene que estar en vigor. Pida cita para renovarlo en la Policía Nacional y, cuando lo tenga, vuelva aquí.",
    },
    none: {
      title: "Antes necesita un DNI o un NIE",
      text:
        "Sin uno de los dos no es posible registrarse, y un NIF que empieza por K, L o M no basta. Los da la Policía Nacional: pida cita y, cuando lo tenga, vuelva aquí.",
    },
  },
};
