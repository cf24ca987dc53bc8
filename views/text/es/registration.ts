// Spanish: how one registers, a page for each way, and what comes after (rulebook 2, PO-04).

import { lasting } from "../lengths.ts";

export const registration = {
  title: "¿Cómo puedo registrarme?",
  lead:
    "Hay varias formas. Todas son gratis y se hacen una sola vez. Elija según lo que tenga a mano.",
  advanced: "Quiero saber qué nivel necesito",
  compare: "Cuánto tarda y qué nivel da cada una",
  who: "Quién puede",
  trouble: "Qué puede fallar",
  begin: "Empezar el registro",
  /** Where no entry asks for certificates. */
  elsewhere:
    "Este sitio no pide certificados todavía. Elija otra forma de registrarse.",
  letter: {
    title: "Registro por carta",
    lead:
      "Le enviamos una carta a su domicilio fiscal. Trae un código que se escribe aquí.",
    who: (years: number) => [
      `Personas con DNI o NIE en vigor, desde los ${years} años.`,
      "Hay que tener al día el domicilio fiscal: es la dirección que tiene la Agencia Tributaria.",
    ],
    steps: (length: number) => [
      "Empiece el registro. Escriba su DNI o NIE y el dato del documento que le pedimos.",
      "Mire la parte de la dirección que le mostramos y pida la carta.",
      `Cuando llegue, entre otra vez y escriba su código (CSV), de ${length} letras y cifras.`,
      "Escriba su teléfono y su correo, y el código que reciba por SMS.",
      "Guarde el justificante: lleva su código de activación.",
    ],
    trouble: (days: number) => [
      "La dirección es antigua. Cámbiela en la Agencia Tributaria antes de pedir la carta: la del padrón no sirve.",
      `El código ha caducado: vale ${
        lasting("es", days, "days")
      }. Pida otra carta.`,
      "Ha pedido dos cartas. Solo vale la última.",
      "Un trámite pide más nivel. Después podrá subir su registro a avanzado.",
    ],
  },
  certificate: {
    title: "Registro con certificado o DNI electrónico",
    lead: "Es lo más rápido: se hace ahora y el registro es avanzado.",
    who: (years: number) => [
      `Personas con DNI o NIE en vigor, desde los ${years} años.`,
      "El certificado tiene que estar a su nombre y no haber caducado.",
      "No sirven los de empresa, los de representante ni los sellos.",
    ],
    steps: [
      "Empiece el registro y elija su certificado cuando el navegador lo pregunte.",
      "Escriba el dato de su documento que le pedimos.",
      "Escriba su teléfono y su correo, y el código que reciba por SMS.",
      "Guarde el justificante: lleva su código de activación.",
    ],
    name:
      "El nombre del certificado no es el de su DNI. Se lo diremos: vale el de la Administración.",
  },
  video: {
    title: "Registro con un vídeo",
    lead:
      "Envía dos fotos de su documento y un vídeo corto. Una persona de la Administración los revisa.",
    documents: {
      dni: "DNI",
      tie: "tarjeta de extranjero",
      eu: "certificado de ciudadano de la Unión",
    },
    who: (documents: string, years: number) => [
      `Personas con uno de estos documentos, en vigor: ${documents}.`,
      `Hay que haber cumplido ${years} años.`,
      "También quien se registró por carta y quiere subir de nivel.",
      "Quien se dio de baja no puede volver con un vídeo.",
    ],
    steps: [
      "Escriba su documento y el dato que le pedimos.",
      "Escriba su teléfono y su correo, y el código que reciba por SMS.",
      "Envíe las dos fotos y el vídeo. Puede hacerlos en ese momento.",
      "Guarde el código que le damos: con él verá cómo va.",
      "Cuando aceptemos el vídeo, vea su justificante con ese mismo código.",
    ],
    trouble: [
      "La foto sale borrosa o con reflejos. Hágala con más luz y sin moverse.",
      "El envío se corta. Pruebe con otra conexión o con un vídeo más corto.",
      "No aceptamos el vídeo. Le diremos el motivo y podrá enviar otro. No pierde lo que ya tenía.",
    ],
  },
  office: {
    title: "Registro en una oficina",
    lead:
      "Va en persona con su documento y le atiende un empleado público. El registro es avanzado.",
    who: (years: number) => [
      "Cualquier persona con DNI o NIE en vigor.",
      `También las menores de ${years} años: para ellas es la única forma.`,
      "Quien se dio de baja y quiere volver.",
    ],
    steps: [
      "Busque una oficina de registro y pida cita.",
      "Enseñe su documento original.",
      "Diga su teléfono y su correo. Lea en voz alta el código que reciba por SMS.",
      "Lea y firme las dos copias de la aceptación.",
      "Llévese el justificante: lleva su código de activación.",
    ],
    trouble: [
      "Va otra persona en su lugar. No se puede, ni con poder notarial.",
      "Se deja el teléfono en casa. Hace falta allí, para leer el código.",
      "Le falta el pasaporte. Las personas extranjeras llevan también el documento de su país.",
    ],
  },
  others: {
    title: "Menores y personas que necesitan a otra",
    lead:
      "Cada registro es de una sola persona. Nadie puede registrarse ni entrar por otra.",
    minors: {
      title: "Menores de edad",
      points: (years: number, adult: number) => [
        `Desde los ${years} años, una persona menor puede registrarse por internet.`,
        `Antes de los ${years} años, solo en una oficina.`,
        `En una oficina, hasta cumplir ${adult} años va siempre con su padre, su madre o quien tenga la tutela.`,
      ],
    },
    support: {
      title: "Personas que necesitan apoyo",
      points: [
        "Puede ir a la oficina con alguien de confianza. El registro es siempre de usted.",
        "No le dé su contraseña ni sus códigos a nadie, tampoco a quien le ayuda.",
      ],
    },
    acting: {
      title: "Hacer un trámite por otra persona",
      points: [
        "Hace falta un poder. Se da en el Registro Electrónico de Apoderamientos, y allí se entra con Clave.",
        "Puede ser para todo, para una sola Administración o para algunos trámites.",
        "Antes de darlo, pregunte al organismo cuál acepta.",
      ],
    },
    official: {
      title: "Que un empleado público lo haga por usted",
      points: [
        "Si no está obligado a usar internet, un funcionario habilitado puede identificarse o firmar por usted.",
        "Usted le enseña su documento y le da permiso. Queda escrito.",
        "Pregunte al organismo si tiene ese servicio.",
      ],
    },
  },
  changes: {
    title: "Cambiar sus datos o su nivel",
    lead:
      "Casi todo se cambia en «Mis datos». Tenga a mano su documento y su teléfono.",
    phone: "El teléfono",
    lowers: "Con una carta, un registro avanzado pasa a ser básico.",
    email: {
      title: "El correo electrónico",
      points: (hours: number) => [
        "Entre en «Mis datos» y escriba el correo nuevo.",
        "Recibirá allí un código. Hasta que lo escriba no cambia nada.",
        `Durante ${
          lasting("es", hours, "hours")
        }, desde el correo anterior se puede deshacer el cambio.`,
      ],
    },
    person: {
      title: "El nombre, el documento o la dirección",
      points: [
        "Vienen de la Administración y no se cambian aquí.",
        "El domicilio fiscal se cambia en la Agencia Tributaria.",
        "Si renueva el documento, no tiene que avisarnos: use los datos del nuevo.",
      ],
    },
    code: "El código de activación",
    level: {
      title: "El nivel del registro",
      points: [
        "Su teléfono y su correo no cambian.",
        "Recibirá otro código de activación. El anterior deja de valer.",
      ],
    },
  },
  leaving: {
    title: "Cómo darse de baja",
    lead: "Puede hacerlo cuando quiera, y es gratis.",
    where: {
      title: "Dónde se hace",
      points: [
        "En «Mis datos», después de identificarse.",
        "En una oficina de registro, con su documento.",
      ],
    },
    back: {
      title: "Si después quiere volver",
      office:
        "En una oficina también pueden deshacer la baja. Lo deciden allí, y se lo dirán por carta.",
    },
    less: {
      title: "Si no quiere dejarlo todo",
      points: [
        "Puede dejar de usar la contraseña y seguir en Clave.",
        "Puede desactivar Cl@ve Móvil y seguir con el PIN.",
        "Si cree que alguien ha entrado por usted, no hace falta darse de baja: avísenos.",
      ],
    },
  },
};
