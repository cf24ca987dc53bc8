// Spanish: what Clave is (rulebook PO-30 to PO-32, PO-35).

export const about = {
  title: "¿Qué es Clave?",
  lead:
    "Clave es el sistema común con el que las personas se identifican por internet ante las administraciones públicas. La misma forma de entrar sirve para todas.",
  why: {
    title: "Para qué sirve",
    points: [
      "Para hacer trámites sin certificado electrónico, también desde el teléfono.",
      "Para no tener que recordar una contraseña distinta en cada organismo.",
      "Para que cada organismo sepa con seguridad quién es usted y reciba solo los datos que necesita.",
    ],
    complement:
      "Clave completa al DNI electrónico y al certificado electrónico; no los sustituye.",
  },
  start: {
    title: "Qué necesita para empezar",
    points: [
      "Un DNI, una tarjeta de extranjero o un certificado de ciudadano de la Unión, en vigor.",
      "Un teléfono móvil que sea solo suyo. Puede ser de cualquier país.",
      "Un correo electrónico.",
    ],
    body:
      "Con eso se registra una sola vez. Después puede entrar en todos los organismos que usan Clave.",
    action: "Registrarse",
  },
  who: {
    title: "Quién puede registrarse",
    body: (years: number) =>
      `Las personas con DNI o NIE. Por carta, a partir de los ${years} años. Las empresas y otras entidades no pueden: usan un certificado.`,
  },
  levels: {
    title: "Los niveles",
    body:
      "Cada trámite pide un nivel de seguridad, según lo delicados que sean los datos. El nivel al que usted llega depende de dos cosas: de cómo se registró y de cómo se identifica. Cuenta la más débil de las dos.",
    registrations: [
      {
        name: "Registro básico",
        body:
          "Se obtiene con la carta de invitación. Llega hasta el nivel bajo.",
      },
      {
        name: "Registro avanzado",
        body:
          "Se obtiene cuando se comprueba su identidad en persona, con un certificado o con un vídeo. No pone límite: el nivel depende solo de la forma de identificarse.",
      },
    ],
    missing:
      "Por eso, en algunos trámites puede faltar una forma de identificarse: piden más seguridad de la que esa forma ofrece. La página le dirá siempre el motivo.",
  },
  not: {
    title: "Qué no puede hacer solo con Clave",
    points: [
      "Los actos que exigen un certificado electrónico cualificado.",
      "Actuar en nombre de una empresa.",
      "Algunas gestiones del trabajo por cuenta propia.",
      "Dar un poder general a una asesoría fiscal.",
    ],
  },
};
