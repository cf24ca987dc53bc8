// Registering and raising at the desk: what the officer reads, and the paper that the person signs.

export const register = {
  check: {
    adult:
      "Solo puede registrarse la propia persona, y tiene que estar aquí. Nadie puede representar a una persona adulta, ni siquiera con poder notarial.",
    minor:
      "Es menor de edad: tiene que estar aquí con su padre, su madre o quien tenga su tutela. Después de este paso le pediremos los datos de esa persona.",
    compare: "Compare el documento",
    compareText:
      "Tiene que ser el original y estar en vigor. Mire que la foto sea de la persona y que todo lo demás coincida. El dato que falta, escríbalo del documento que tiene en la mano.",
    origin:
      "Ha mostrado también el documento de identidad o el pasaporte de su país.",
    originHint: "Las personas extranjeras tienen que enseñar los dos.",
    originMissing: "Tiene que mostrar también el documento de su país.",
    next: "Continuar",
  },
  guardian: {
    title: "Quién acompaña a la persona menor",
    text: (minor: string) =>
      `Escriba los datos del padre, la madre o quien tenga la tutela de ${minor}. Esa persona verá en su historial que esta oficina miró sus datos.`,
    document: "DNI o NIE de quien acompaña",
    documentHint: "El original, en vigor.",
    contrast:
      "Fecha de validez de su DNI, o número de soporte de su tarjeta o certificado",
    contrastHint:
      "Como está en el documento. Si el DNI es permanente, la fecha de expedición.",
    contrastMissing: "Escriba el dato del documento de quien acompaña.",
    proof: "Con qué demuestra la patria potestad o la tutela",
    proofMissing: "Elija el documento que ha mostrado.",
    present: (minor: string) => `${minor} está aquí.`,
    presentMissing: "La persona menor tiene que estar presente.",
    problems: {
      unknown: "No hay nadie con ese documento en el censo.",
      deceased: "La persona con ese documento consta como fallecida.",
      "document-expired": "Ese documento está caducado.",
      "too-young": "Esa persona es también menor de edad.",
      same: "Ese es el documento de la persona menor.",
      own:
        "Ese documento es el de usted: tiene que encargarse otra persona de la oficina.",
    },
  },
  contact: {
    title: "Teléfono, correo e idioma",
    text:
      "Pregúntelos y lea en voz alta lo que ha escrito. La persona lo verá otra vez en el papel que va a firmar.",
    phoneHint:
      "La persona recibirá un código por SMS y se lo leerá a usted. Si el número es de otro país, escriba delante el prefijo.",
    emailHint: "Aquí llegarán los avisos del registro.",
    ownPhone: "Ese teléfono es el de usted. Escriba el de la persona.",
    language: "Idioma de la persona",
    languageMissing: "Elija el idioma de sus mensajes y papeles.",
    next: "Enviarle un código por SMS",
  },
  code: {
    title: "Pida a la persona el código que ha llegado a su teléfono",
    sent: (digits: string, until: string) =>
      `Llegará por SMS al teléfono que termina en ${digits}. Vale ${until} (hora peninsular).`,
    inUse:
      "En Clave, este teléfono es ahora de otra persona. Explíquelo: si da el código, el teléfono pasará a esta persona, y la otra no podrá entrar hasta que dé otro. La avisaremos.",
    hint: "La persona lo lee en voz alta y usted lo escribe.",
    next: { register: "Continuar", raise: "Subir su nivel" },
    again: "Enviarle otro código",
    tooSoon: (at: string) =>
      `Acabamos de enviarle un código. Si no llega, podrá enviar otro ${at} (hora peninsular).`,
    change: "Cambiar el teléfono o el correo",
  },
  acceptance: {
    title: "Imprima la aceptación y pida la firma",
    text:
      "Imprima dos copias de esta página (Ctrl + P). La persona las lee y firma las dos: una es para ella y la otra se queda en la oficina.",
    signed: "Ha leído las dos copias y las ha firmado.",
    signedBoth:
      "La persona menor y quien la acompaña han leído las dos copias y las han firmado.",
    missing: "Para el registro, tiene que haber firmado las dos copias.",
    next: "Terminar el registro",
  },
  paper: {
    title: "Aceptación del registro en Clave",
    lead: "Pido que me registren en Clave con estos datos, que son correctos.",
    accept: "He leído las condiciones y las acepto.",
    acceptBoth: "Hemos leído las condiciones y las aceptamos.",
    person: "Firma de la persona",
    guardian: "Firma del padre, la madre o quien tiene la tutela",
    officer: "Firma de quien atiende",
  },
  done: {
    title: {
      register: "La persona está registrada",
      raise: "La persona tiene ahora el nivel avanzado",
    },
    level: "Es un registro avanzado.",
    handOver: "Imprima el justificante y entréguelo",
    receipt:
      "Déselo en mano y no se quede ninguna copia: lleva códigos que son solo de la persona. Desde aquí se abre unos minutos; después, solo ella puede volver a verlo.",
    receiptMinor:
      "Déselo en mano a la persona menor y a quien la acompaña, y no se quede ninguna copia: lleva códigos que son solo suyos. Desde aquí se abre unos minutos; después, solo quien lo tenga puede volver a verlo.",
    pdf: "Abrir el justificante (PDF)",
    html: "Verlo como página",
    tell: "Qué tiene que explicarle",
    activation:
      "El código de activación sirve para crear una contraseña y para recuperarla. No hay que dárselo a nadie.",
    csv: "El CSV es otro código: solo sirve para volver a ver el justificante.",
    sms:
      "Le hemos enviado un SMS y un correo. Ya puede identificarse con un PIN.",
    moved: "Hemos avisado a la persona que tenía antes el teléfono.",
  },
  stopped: {
    "served-before": {
      title: "Ya se hizo",
      text:
        "Esta página ya se confirmó, y después ha cambiado algo en el registro de esta persona. No se ha hecho nada más. En su ficha verá cómo está ahora; si hace falta, empiece otra vez desde ahí.",
    },
    "already-registered": {
      title: "No hace falta hacerlo",
      text:
        "Esta persona ya está registrada en Clave. Puede que lo haya hecho otra oficina hace un momento. En su ficha verá cómo está y qué puede hacer por ella.",
    },
    deceased: {
      title: "No se puede hacer",
      text:
        "Según los datos de la Administración, la persona con este documento ha fallecido. Si es un error, tiene que corregirse antes en el Registro Civil.",
    },
    "document-expired": {
      title: "El documento está caducado",
      text: (untilDay: string) =>
        `Era válido ${untilDay}. Para registrarse tiene que estar en vigor: cuando lo renueve, puede volver a cualquier oficina.`,
    },
    revoked: {
      title: "Su registro está anulado",
      text:
        "Lo anuló la Administración y no puede registrarse de nuevo mientras siga así.",
    },
    record: "Volver a su ficha",
  },
};

export const raise = {
  title: "Confirme el teléfono y el correo",
  notHers:
    "Pregunte si son suyos y si los usa. Si no lo son, no siga: otra persona pudo registrarse en su nombre.",
  toRecord: "Volver a su ficha",
  code:
    "Enviaremos un código a ese teléfono y la persona tiene que leerlo. Al subir de nivel recibirá un código de activación nuevo; el anterior dejará de valer.",
  next: "Son suyos: enviar el código",
};
