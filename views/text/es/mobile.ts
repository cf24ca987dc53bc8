// Spanish: Cl@ve Móvil on the screen that waits for the phone.

export const mobile = {
  until: (until: string) => `Vale ${until} (hora peninsular).`,
  refreshes: "Esta página se actualiza sola cada pocos segundos.",
  still: "Esta página no se actualiza sola.",
  refreshAgain: "Que se actualice sola",
  stayStill: "Que no se actualice",
  confirmed: "Ya lo he confirmado",
  pin: "Recibir un PIN por SMS",
  qr: {
    title: "Lea este código con su teléfono",
    compare:
      "Compruebe que en el teléfono aparecen este organismo y este número:",
    without: "Seguir sin código QR",
    again: "Crear otro código",
    help: "No puedo leer el código",
    helpList: [
      "Abra Cl@ve Móvil en el teléfono y elija «Leer un código QR», o apunte con la cámara del teléfono.",
      "El dibujo cambia cada pocos segundos: si tarda, léalo otra vez.",
      "También puede escribir en Cl@ve Móvil el código de letras y cifras.",
      "Si no tiene el teléfono a mano, siga sin código QR o reciba un PIN por SMS.",
    ],
    activate: "Activar Cl@ve Móvil en un teléfono",
    here: "Abrir Cl@ve Móvil en este teléfono",
    other: "Si Cl@ve Móvil está en otro teléfono, léalo con él.",
    read: "Ábralo con Cl@ve Móvil o con la cámara del teléfono.",
    label: "Código QR para Cl@ve Móvil",
    short: "O escriba en Cl@ve Móvil este código:",
  },
  follow: {
    title: "Siga en su teléfono",
    text:
      "Su teléfono ha leído el código. Compruebe allí que el organismo y el número son estos, y confírmelo.",
  },
  number: {
    title: "Escriba este número en su teléfono",
    told:
      "Le hemos avisado en el teléfono. Abra el aviso, o Cl@ve Móvil, y escriba allí este número:",
    open: "Abra Cl@ve Móvil en su teléfono y escriba allí este número:",
    qr: "Usar un código QR",
    again: "Enviarlo otra vez",
  },
  trouble: {
    "no-device": {
      title: "Ningún teléfono suyo tiene Cl@ve Móvil",
      text:
        "Sus datos son correctos. Todavía no tiene Cl@ve Móvil en ningún teléfono. Ahora puede entrar con un PIN por SMS.",
      activate: "Activar Cl@ve Móvil",
    },
    busy: {
      title: "Ya hay una petición en su teléfono",
      text: (until: string) =>
        `Ya hay otra petición en Cl@ve Móvil. Vale ${until} (hora peninsular). Confírmela o recházela allí. También puede anularla aquí y enviar esta.`,
      replace: "Anular la otra y enviar esta",
    },
    paused: {
      title: "Por seguridad, hay que esperar",
      text: (at: string) =>
        `Se han enviado demasiadas peticiones a su teléfono, o se han rechazado. Podrá enviar otra ${at} (hora peninsular). Mientras tanto puede usar un código QR o un PIN por SMS.`,
    },
  },
  ended: {
    again: "Intentarlo otra vez",
    "expired": {
      title: "Ha pasado el tiempo de la petición",
      text:
        "Cada petición dura unos minutos. No se ha perdido nada: puede crear otra.",
    },
    "no": {
      title: "Se ha rechazado en el teléfono",
      text: "Si ha sido un error, puede intentarlo otra vez.",
    },
    "not-me": {
      title: "Se ha rechazado en el teléfono",
      text:
        "En el teléfono se ha dicho que esta petición no era suya. Si ha sido un error, puede intentarlo otra vez.",
    },
    "wrong-digits": {
      title: "El número no era este",
      text:
        "En el teléfono se ha escrito otro número demasiadas veces. Puede intentarlo otra vez.",
    },
    "replaced": {
      title: "Esta petición se ha anulado",
      text: "Se ha anulado para hacer otra. Puede crear una nueva aquí.",
    },
    "too-low": {
      title: "Este trámite pide un nivel más alto",
      text:
        "El registro de ese teléfono es básico y no llega al nivel que pide este trámite. Puede subir de nivel en una oficina, con certificado o por vídeo.",
    },
  },
};
