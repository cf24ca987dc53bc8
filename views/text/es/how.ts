// Spanish: how a sign-in goes, and what to do when it does not (rulebook PO-33, 3.4, LV-14).

export const how = {
  title: "Cómo funciona",
  lead:
    "Identificarse lleva un par de minutos. Tenga a mano su documento y su teléfono antes de empezar.",
  steps: {
    title: "Los cuatro pasos",
    list: [
      {
        title: "Pulse Clave en la sede del organismo",
        body: "La sede le trae aquí y nos dice qué trámite quiere hacer.",
      },
      {
        title: "Elija cómo identificarse",
        body:
          "Verá quién lo pide, qué datos va a recibir y qué formas de identificarse bastan para ese trámite.",
      },
      {
        title: "Identifíquese",
        body:
          "Escriba lo que le pedimos, solo aquí: nunca en un correo ni por teléfono.",
      },
      {
        title: "Vuelva a la sede",
        body:
          "Volverá sin hacer nada más. Mientras su sesión siga abierta, podrá entrar en otros organismos sin escribirlo todo otra vez.",
      },
    ],
  },
  methods: {
    title: "Formas de identificarse",
    pin: {
      title: "PIN por SMS",
      body: (digits: number, minutes: number, tries: number) =>
        `Un código de ${digits} cifras que llega a su teléfono. Vale una sola vez y durante ${minutes} minutos. Si se equivoca ${tries} veces, deja de valer: pida otro.`,
      need: "Necesita su documento y el teléfono que dio al registrarse.",
    },
  },
  trouble: {
    title: "Si algo falla",
    sms: {
      title: "No llega el SMS",
      steps: (seconds: number) => [
        "Compare las tres últimas cifras que muestra la página con las de su teléfono.",
        `Espere ${seconds} segundos y pida otro PIN. El anterior sigue valiendo hasta su hora.`,
        "Mire si tiene cobertura y espacio para mensajes, o apague y encienda el teléfono.",
        "Mire si el teléfono, su operador o un antivirus bloquea los mensajes.",
        "Si su número es de otro país, pregunte a su operador si recibe SMS de España.",
      ],
    },
    mismatch: {
      title: "Los datos de mi documento no coinciden",
      steps: [
        "Compruebe que no ha confundido la fecha de validez con la de expedición.",
        "El número de soporte no es el NIE: está en otro lugar de la tarjeta y cambia con cada tarjeta nueva.",
        "Si acaba de renovar el documento, use el nuevo.",
      ],
      wait: (minutes: number) =>
        `Tras varios intentos seguidos tendrá que esperar ${minutes} minutos. No se pierde nada.`,
    },
    letter: {
      title: "No llega la carta, o ha caducado",
      body: (postDays: number, validDays: number) =>
        `Suele tardar unos ${postDays} días y su código vale ${validDays}. Se envía al domicilio fiscal que tiene la Agencia Tributaria: si ha cambiado, corríjalo allí primero. Después, pida otra carta: solo vale la última.`,
    },
    level: {
      title: "El trámite pide un nivel más alto",
      body:
        "No es un fallo del PIN. Con el registro por carta se llega al nivel bajo, y hay trámites que piden más. La página le dirá cómo subirlo.",
    },
    message: {
      title: "He recibido un código que no he pedido",
      body:
        "Alguien ha escrito su documento. Sin el código no puede entrar: no se lo dé a nadie. Nadie de la Administración se lo pedirá, ni por teléfono ni por mensaje.",
    },
  },
};
