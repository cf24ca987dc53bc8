// Spanish: what people ask, and short answers (rulebook PO-03, PO-04, PO-07, PO-35).

import { lasting } from "../lengths.ts";

export const questions = {
  title: "Preguntas sobre Clave",
  lead: "Respuestas cortas. Si algo le falla ahora, vaya a la ayuda.",
  help: "Ir a la ayuda",
  clave: {
    free: {
      q: "¿Cuánto cuesta?",
      a: "Nada. Registrarse e identificarse es gratis.",
    },
    obliged: {
      q: "¿Es obligatorio registrarse?",
      a: "No. También puede identificarse con certificado o con DNI electrónico, o preguntar al organismo cómo hacer el trámite en persona.",
    },
    ways: {
      q: "¿Puedo usar varias formas de identificarme?",
      a: "Sí. Con un solo registro puede usar el PIN, la contraseña y Cl@ve Móvil, y elegir cada vez.",
    },
    certificate: {
      q: "¿En qué se diferencia de un certificado?",
      a: "El certificado hay que instalarlo, y también sirve para firmar. Clave no necesita instalar nada, y por ahora solo sirve para identificarse.",
    },
    safe: {
      q: "¿Es seguro?",
      a: "Cada PIN vale una sola vez. Le avisamos de cada cambio en su registro. En «Mis datos» puede ver todos sus usos y avisar si hay uno que no es suyo.",
    },
    sees: {
      q: "¿Qué sabe de mí el organismo en el que entro?",
      a: "Solo los datos que necesita. Se los mostramos a usted antes de que se identifique.",
    },
    level: {
      q: "¿Por qué un trámite no admite el PIN?",
      a: "Porque pide un nivel más alto que el de su registro o el de esa forma. La página le dice el motivo y qué puede hacer.",
    },
    cannot: {
      q: "¿Qué no puedo hacer con Clave?",
      a: "Actuar por una empresa, dar un poder general a una asesoría fiscal ni hacer lo que exige un certificado cualificado. Tampoco firmar, de momento.",
    },
    abroad: {
      q: "¿Puedo usar Clave desde otro país?",
      a: "Sí, y con un teléfono de cualquier país. Si los SMS no llegan bien, active Cl@ve Móvil: solo necesita internet.",
    },
    phoneless: {
      q: "¿Y si no tengo teléfono móvil?",
      a: "Para registrarse hace falta uno que sea solo suyo. Sin él, puede identificarse con certificado o con DNI electrónico.",
    },
    company: {
      q: "¿Puede registrarse una empresa?",
      a: "No. Clave es para personas. Las empresas usan un certificado.",
    },
    another: {
      q: "¿Puedo entrar en nombre de mi madre o de otra persona?",
      a: "No: Clave solo dice quién es usted. Para hacer un trámite por otra persona hace falta un poder.",
    },
    deceased: {
      q: "¿Qué pasa cuando una persona muere?",
      a: "Su registro deja de valer cuando consta en los datos de la Administración. Nadie puede usarlo después.",
    },
  },
  registration: {
    title: "Preguntas sobre el registro",
    time: {
      q: "¿Cuánto se tarda?",
      a: (minutes: number, workingDays: number, days: number) =>
        `Con certificado, ${
          lasting("es", minutes, "minutes", "unos")
        }. Con un vídeo, hasta ${
          lasting("es", workingDays, "workingDays")
        }. Por carta, ${
          lasting("es", days, "days", "unos")
        }. En una oficina, el día de su cita.`,
    },
    foreign: {
      q: "Soy de otro país. ¿Puedo registrarme?",
      a: "Sí, si tiene NIE y una tarjeta de extranjero o un certificado de ciudadano de la Unión en vigor. El pasaporte solo no basta.",
    },
    klm: {
      q: "¿Sirve un NIF que empieza por K, L o M?",
      a: "No. Hace falta un DNI o un NIE.",
    },
    expired: {
      q: "¿Puedo registrarme con el documento caducado?",
      a: "No. Renuévelo antes en la Policía Nacional.",
    },
    minor: {
      q: "¿Puede registrarse una persona menor?",
      a: (years: number) =>
        `Sí, desde los ${years} años también por internet. Antes de esa edad, solo en una oficina y con su padre, su madre o quien tenga la tutela.`,
    },
    shared: {
      q: "¿Podemos usar el mismo teléfono dos personas?",
      a: "No. Cada número es de una sola persona. Si otra se registra con el suyo, usted deja de recibir los códigos.",
    },
    phone: {
      q: "¿Sirve un teléfono de otro país?",
      a: "Sí. Escríbalo con el signo + y el prefijo del país.",
    },
    email: {
      q: "¿Para qué piden el correo?",
      a: "Para avisarle de los cambios y para enviarle el enlace si olvida la contraseña.",
    },
    mailless: {
      q: "¿Y si no tengo correo electrónico?",
      a: "Hace falta uno para registrarse. Puede crearlo gratis en internet, o pedir a alguien de confianza que le ayude. Tiene que ser de usted: ahí le avisamos.",
    },
    address: {
      q: "¿A qué dirección llega la carta?",
      a: "A su domicilio fiscal: la dirección que tiene la Agencia Tributaria. No a la del padrón.",
    },
    renewed: {
      q: "He renovado el DNI o la tarjeta. ¿Me registro otra vez?",
      a: "No. Al identificarse, use los datos del documento nuevo. El número de soporte cambia con cada tarjeta; el NIE no.",
    },
    lasts: {
      q: "¿Caduca el registro?",
      a: "No. Vale hasta que usted se dé de baja. Caducan otras cosas: la contraseña, cada PIN y el código de la carta.",
    },
    twice: {
      q: "No sé si ya estoy en Clave. ¿Qué hago?",
      a: "Empiece el registro. Si ya está, se lo diremos cuando haya escrito los datos de su documento.",
    },
    receipt: {
      q: "¿Para qué sirve el justificante?",
      a: "Dice lo que ha registrado y lleva su código de activación. Puede volver a verlo con su código (CSV) o en «Mis datos».",
    },
  },
  permanent: {
    title: "Preguntas sobre la contraseña",
    why: {
      q: "¿Necesito una contraseña si ya uso el PIN?",
      a: "No. Es más cómoda si se identifica a menudo o si no siempre tiene el teléfono a mano.",
    },
    code: {
      q: "¿Dónde está el código de activación?",
      a: "En el justificante de su registro. Si no lo encuentra, cree otro en «Mis datos»: el anterior deja de valer.",
    },
    letter: {
      q: "¿El código de activación es el de la carta?",
      a: "No. El de la carta (CSV) es para registrarse. El de activación lo recibe al terminar el registro.",
    },
    second: {
      q: "¿Por qué me piden también un código?",
      a: "Porque el trámite pide más seguridad que la de una contraseña sola. Escriba el que llega por SMS o el de su aplicación de códigos.",
    },
    locked: {
      q: "Está bloqueada. ¿Se desbloquea sola?",
      a: (tries: number) =>
        `No. Se bloquea tras ${tries} intentos fallidos y esperar no sirve: ponga otra contraseña. Mientras tanto puede usar el PIN.`,
    },
    ends: {
      q: "¿Caduca la contraseña?",
      a: (days: number, before: number) =>
        `Sí, al cabo de ${
          lasting("es", days, "days")
        }. Le avisaremos por correo ${
          lasting("es", before, "days")
        } antes. Si la cambia, el plazo empieza otra vez.`,
    },
    others: {
      q: "¿Puedo usarla en un ordenador que no es mío?",
      a: "Sí, pero no deje que el navegador la guarde y cierre la sesión al terminar.",
    },
    change: {
      q: "¿Dónde se cambia?",
      a: "En «Mis datos», con la contraseña de ahora o con certificado.",
    },
    leave: {
      q: "¿Puedo quitarla y seguir en Clave?",
      a: "Sí, en «Mis datos». Seguirá con las otras formas de identificarse.",
    },
  },
};
