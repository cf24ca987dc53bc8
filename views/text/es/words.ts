// Spanish: what the pages' own terms mean (PO-08).

export const words = {
  title: "Palabras que usa Clave",
  lead: "Qué quieren decir, en orden alfabético.",
  terms: {
    code: {
      term: "Código de activación",
      means:
        "Lo recibe al terminar el registro. Sirve para crear una contraseña o para recuperarla.",
    },
    csv: {
      term: "CSV (código seguro de verificación)",
      means:
        "Código que va en una carta o en un justificante. El de la carta sirve para registrarse. El del justificante, para volver a verlo.",
    },
    recovery: {
      term: "Código de recuperación",
      means:
        "Uno de los que recibe al añadir una aplicación de códigos. Cada uno vale una vez, si no tiene la aplicación a mano.",
    },
    qr: {
      term: "Código QR",
      means: "Dibujo de cuadros que se lee con la cámara del teléfono.",
    },
    app: {
      term: "Aplicación de códigos",
      means:
        "Aplicación del móvil que muestra un código que cambia cada poco tiempo.",
    },
    letter: {
      term: "Carta de invitación",
      means:
        "La que llega a su domicilio fiscal con un código para registrarse.",
    },
    certificate: {
      term: "Certificado electrónico",
      means:
        "Archivo o tarjeta que demuestra quién es usted por internet y con el que puede firmar.",
    },
    datum: {
      term: "Dato de contraste",
      means:
        "El dato del documento que pedimos junto al DNI o NIE: una fecha o el número de soporte.",
    },
    dnie: {
      term: "DNI electrónico",
      means:
        "El DNI con chip. Con un lector y la clave de la tarjeta, sirve para identificarse y firmar.",
    },
    address: {
      term: "Domicilio fiscal",
      means:
        "La dirección suya que tiene la Agencia Tributaria. Puede no ser la del padrón.",
    },
    eidas: {
      term: "eIDAS",
      means:
        "Norma de la Unión Europea sobre identidad y firma electrónicas. De ella vienen los niveles bajo, sustancial y alto.",
    },
    signature: {
      term: "Firma electrónica",
      means:
        "Lo que vale como su firma en un documento por internet. Identificarse no es firmar.",
    },
    receipt: {
      term: "Justificante",
      means:
        "Documento que recibe al registrarse o al hacer un cambio. Lleva su propio CSV.",
    },
    level: {
      term: "Nivel de seguridad",
      means:
        "Lo seguro que es que usted sea usted: bajo, sustancial o alto. Cada trámite pide uno.",
    },
    nie: {
      term: "NIE",
      means: "Número que identifica a una persona extranjera. No cambia nunca.",
    },
    nif: {
      term: "NIF",
      means:
        "Número para los impuestos. Es el DNI con su letra o, si es de otro país, el NIE.",
    },
    support: {
      term: "Número de soporte",
      means:
        "Número de la tarjeta o del certificado, no de la persona. Empieza por E o por C y cambia con cada tarjeta.",
    },
    office: {
      term: "Oficina de registro",
      means:
        "Oficina de una Administración en la que puede registrarse en persona.",
    },
    body: {
      term: "Organismo",
      means: "La entidad pública en la que hace el trámite.",
    },
    pin: {
      term: "PIN",
      means: "Código que recibe para entrar. Vale una vez y poco tiempo.",
    },
    basic: {
      term: "Registro básico",
      means: "El que se hace por carta. Llega hasta el nivel bajo.",
    },
    advanced: {
      term: "Registro avanzado",
      means:
        "El que se hace cuando se comprueba quién es usted: con certificado, con un vídeo o en una oficina.",
    },
    site: {
      term: "Sede electrónica",
      means:
        "El sitio de internet en el que un organismo atiende los trámites.",
    },
    session: {
      term: "Sesión",
      means:
        "El tiempo en que puede entrar en otros organismos sin identificarse otra vez.",
    },
    tie: {
      term: "TIE",
      means:
        "Tarjeta de identidad de extranjero. Lleva el NIE y el número de soporte.",
    },
  },
};
