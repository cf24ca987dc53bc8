// Showing a certificate or a DNIe: what to do, and what can be wrong with it.

import type { CertificateRefusal } from "../../../domain/certificate/answer.ts";
import type { Level } from "../../../domain/level.ts";
import { levels } from "./levels.ts";

const refused: Record<CertificateRefusal, string> = {
  unreadable: "No podemos leer este certificado. Elija otro.",
  "not-yet-valid":
    "Este certificado todavía no vale. Compruebe desde qué día vale, o elija otro.",
  expired: "Este certificado ha caducado. Renuévelo o elija otro.",
  weak:
    "Este certificado es antiguo y ya no es seguro. Pida uno nuevo o elija otro.",
  "unknown-issuer":
    "No reconocemos a quien emitió este certificado. Elija uno de la FNMT, del DNI electrónico o de otro prestador reconocido.",
  "issuer-expired":
    "El certificado de quien emitió el suyo ha caducado. Pida uno nuevo o elija otro.",
  "legal-person":
    "Este certificado es de una empresa o entidad. Para entrar en Clave hace falta el de una persona.",
  representative:
    "Este certificado es de representante. Para entrar en Clave hace falta el suyo personal.",
  seal:
    "Este certificado es un sello de un organismo o empresa. Elija el suyo personal.",
  pseudonym:
    "Este certificado lleva un seudónimo y no dice quién es usted. Elija el suyo personal.",
  component:
    "Este certificado es de un servidor o de un programa. Elija el suyo personal.",
  "unknown-kind":
    "Este certificado no es de los que sirven para identificarse. Elija otro.",
  "signing-certificate":
    "Ha elegido el certificado de firma del DNI. Elija el de autenticación.",
  "wrong-usage": "Este certificado no sirve para identificarse. Elija otro.",
  "no-document":
    "Este certificado no dice su DNI o NIE, o dice dos. Elija otro.",
  "no-name": "Este certificado no dice su nombre. Elija otro.",
  revoked:
    "Este certificado está revocado. Si lo perdió o se lo robaron, pida uno nuevo.",
  "revocation-unknown":
    "Ahora no podemos comprobar si este certificado está revocado. Vuelva a intentarlo dentro de unos minutos.",
};

export const certificate = {
  title: "Identifíquese con su certificado",
  registerTitle: "Regístrese con su certificado o DNI electrónico",
  before: "Tenga el certificado instalado en este navegador.",
  beforeCard: "Tenga el lector conectado, la tarjeta dentro y su clave a mano.",
  steps: [
    "Pulse el botón. El navegador le pedirá que elija un certificado.",
    "Elija el suyo y, si se la pide, escriba la clave que lo protege. Clave no la ve.",
    "Volverá aquí, y seguiremos.",
  ],
  go: "Elegir el certificado",
  again: "Volver a elegir el certificado",
  other: "Elegir otra forma de identificarse",
  unregistered:
    "Se ha identificado bien, pero todavía no tiene registro en Clave, o lo dejó. Para ver sus datos, regístrese primero: con su certificado se hace ahora.",
  /** Registered, and another person proved that her phone is hers (RG-22). */
  phoneless:
    "Se ha identificado bien. Tiene registro en Clave, pero sin teléfono. Para ver sus datos, registre antes uno: con su certificado se hace ahora.",
  registerOther: "Registrarme de otra forma",
  help: "El navegador no pregunta, o ha elegido mal",
  helpList: [
    "El navegador recuerda lo que eligió. Para elegir otra vez, ciérrelo del todo y ábralo de nuevo.",
    "Si no aparece su certificado, mire si está instalado en este navegador y si no ha caducado.",
    "El DNI electrónico lleva dos certificados: elija el de autenticación.",
    "En el teléfono solo sirven los certificados instalados en él.",
  ],
  trouble: {
    none:
      "El navegador no ha mostrado ningún certificado. Vuelva a intentarlo y elija el suyo.",
    limited:
      "Demasiados intentos desde su conexión. Vuelva a intentarlo dentro de unos minutos.",
    stale:
      "Esta respuesta ya se ha usado o ha pasado su tiempo. Vuelva a elegir el certificado.",
    "another-person": "Este certificado es de otra persona. Elija el suyo.",
    "not-a-dnie":
      "Este certificado no es el del DNI electrónico. Para esto solo vale el DNI.",
    "not-in-census":
      "El certificado es correcto, pero no encontramos a nadie con este documento en los datos de la Administración. Acuda con su documento a una oficina de registro.",
    deceased:
      "Según los datos de la Administración, la persona con este documento ha fallecido. Si es un error, acuda con su documento a una oficina de registro.",
    tooLow: (asked: Level, reached: Level) =>
      `Este certificado llega al nivel ${
        levels[reached]
      } y este trámite pide el nivel ${
        levels[asked]
      }. Use el DNI electrónico u otra tarjeta con certificado.`,
    refused,
  },
};
