// Spanish: the words by which people search.

import type { SearchWords } from "../../../domain/search/words.ts";

export const words: SearchWords = {
  endings:
    "s es a o e as os ado ada ados adas ido ida ar er ir an en ando iendo arse erse irse arme ción ciones",
  small:
    "a al algo algún ante así aun aunque como cómo con cual cuál cuando cuándo de del desde donde dónde e el ella en entre era es esa ese eso esta está estar este esto estoy fue ha haber hacer hago han hasta hay he ir la las le les lo los mas más me mi mis muy ni no nos o para pero por porque puede puedo qué que quién quiero se sea ser si sí sin sobre son soy su sus también tan te tener tengo tiene tu tus un una uno unos unas usted y ya yo",
  same: [
    "móvil, teléfono, celular, smartphone, línea",
    "clave, contraseña, password, cl@ve",
    "SMS, mensaje, mensaje de texto",
    "correo, email, e-mail, correo electrónico, mail",
    "caducado, vencido, caduca, expirado, validez",
    "perdido, extraviado, robado, olvidado",
    "cambiar, modificar, actualizar, otro",
    "registrarse, registrarme, registro",
    "justificante, comprobante, resguardo, acuse",
    "entrar, acceder, acceso, iniciar sesión, login, identificarse",
    "ordenador, pc, portátil",
    "aplicación, app",
    "trámite, gestión, procedimiento",
    "video, vídeo, videollamada",
    "DNI electrónico, DNIe, dni-e",
    "queja, reclamación, reclamar, observaciones y quejas",
    "accesibilidad, discapacidad, lector de pantalla, ciego",
    "firmar, firma, autofirma",
  ],
  means: [
    [
      "darse de alta, alta, inscribirse, apuntarse, cómo registrarse",
      "registrarse en Clave, registrarse",
    ],
    ["no me llega, no llega, no recibo, no recibe, tarda", "no llega"],
    ["gratis, precio, tarifa, tasa, hay que pagar", "cuesta, gratuito"],
    ["carta, CSV, código de la carta", "carta, carta de invitación"],
    ["código", "código, PIN, contraseña"],
    ["clave, mi clave", "contraseña"],
    [
      "me he olvidado, se me ha olvidado, he olvidado, olvidé, no recuerdo, no me acuerdo, recuperar",
      "ha olvidado, perdido la contraseña, olvidar",
    ],
    ["bloqueado, se ha bloqueado, bloqueada, bloqueo", "bloqueada, bloquea"],
    ["NIE, TIE, extranjero, extranjera", "NIE, extranjero, otro país"],
    ["pasaporte, inmigrante", "NIE, extranjero"],
    [
      "padre, madre, hijo, hija, abuelo, abuela, familiar, ayudar a otra persona, en nombre de otro, otra persona",
      "acompañarle, alguien de confianza, menor, en nombre",
    ],
    ["diferencia, comparar, cuál elijo, cuál elegir", "me conviene"],
    ["menor, niño, niña", "menor, años"],
    ["jubilado, pensionista, mayor, anciano", "necesito ayuda, en persona"],
    ["autónomo, por cuenta propia", "cuenta propia, empresa"],
    ["empresa, sociedad, gestor, gestoría, asesor", "empresa, asesoría"],
    ["cita previa, pedir cita, cita", "cita, oficina de registro"],
    ["oficina, dónde ir, presencial, en persona", "oficina, en persona"],
    [
      "cambiar de número, cambio de número, cambiar número, número nuevo, nuevo número, cambiar de móvil, cambio de móvil",
      "otro número, cambiar el teléfono, otro teléfono",
    ],
    ["extranjero, fuera de España, roaming", "otro país"],
    ["estafa, fraude, phishing, timo, engaño, suplantación", "sospechoso"],
    [
      "no me deja, no puedo entrar, error, fallo, no funciona",
      "no coinciden, falla, no basta",
    ],
    ["no coincide, datos incorrectos", "no coinciden"],
    ["número de soporte, soporte, IDESP", "número de soporte"],
    ["nivel, básico, avanzado, nivel insuficiente", "nivel"],
    ["tiempo, sesión caducada, se ha acabado", "acabado el tiempo, sesión"],
    ["darse de baja, baja, borrar cuenta, renunciar", "darse de baja, baja"],
    ["Renta, Hacienda, impuestos", "Agencia Tributaria, trámite"],
    ["borrar mis datos, privacidad, protección de datos", "sus datos"],
    [
      "sin móvil, no tengo móvil, no tengo teléfono",
      "no tengo teléfono móvil, sin teléfono",
    ],
  ],
};
