// The e-office in Spanish.

import type { Words } from "../sede_words.ts";
import { timeAs } from "./time.ts";

export const es: Words = {
  tag: "es",
  name: "Castellano",
  office: "Sede electrónica",
  body: "Ayuntamiento de Villaclara",
  skip: "Saltar al contenido",
  language: "Idioma",
  sample: "Sede de ejemplo: aquí no se tramita nada de verdad.",
  toHome: "Volver al inicio de la sede",
  enter: "Entrar con Clave",
  again: "Intentarlo de nuevo",
  leave: "Cerrar sesión",
  needs: "Nivel necesario",
  levels: { low: "bajo", substantial: "sustancial", high: "alto" },
  yes: "sí",
  no: "no",
  datum: "Dato",
  value: "Valor",
  home: {
    title: "¿Qué trámite quiere hacer?",
    intro:
      "Para cada trámite debe identificarse con Clave, con el nivel de seguridad que ese trámite necesita.",
  },
  procedures: {
    appointment: {
      title: "Pedir cita previa",
      what: "Elija el día y la hora en que quiere que le atendamos.",
    },
    taxes: {
      title: "Consultar y pagar tasas y multas",
      what: "Vea lo que tiene pendiente con el Ayuntamiento y páguelo.",
    },
    file: {
      title: "Consultar un expediente",
      what: "Lea los documentos de su expediente y presente alegaciones.",
    },
  },
  entry: {
    title: "Se ha identificado",
    level: "Nivel alcanzado",
    intro: "Esto es todo lo que Clave ha comunicado a esta sede.",
    person: "Sus datos",
    signin: "La identificación",
  },
  signedOut: {
    title: "Ha cerrado la sesión",
    text: "Ni esta sede ni Clave mantienen su sesión abierta.",
  },
  problems: {
    cancelled: {
      title: "No se ha identificado",
      text:
        "Ha cancelado la identificación. Esta sede no ha recibido ningún dato suyo.",
    },
    level: {
      title: "Hace falta un nivel más alto",
      text:
        "Su identificación no alcanza el nivel que pide este trámite. En Clave puede ver cómo subir de nivel.",
    },
    lost: {
      title: "Esta página ya no sirve",
      text:
        "La identificación ha caducado, ya se usó o empezó en otro navegador. Vuelva al inicio y empiece otra vez.",
    },
    missing: {
      title: "Esta página no existe",
      text: "Compruebe la dirección o vuelva al inicio de la sede.",
    },
    failed: {
      title: "No hemos podido completar la identificación",
      text:
        "No ha sido culpa suya. Inténtelo de nuevo; si vuelve a ocurrir, espere unos minutos.",
    },
    away: {
      title: "Clave no responde",
      text: "Espere unos minutos e inténtelo de nuevo.",
    },
  },
  claims: {
    sub: "Identificador para esta sede",
    registration_level: "Nivel de registro",
    given_name: "Nombre",
    family_name: "Apellidos",
    name: "Nombre completo",
    birthdate: "Fecha de nacimiento",
    document: "DNI o NIE",
    document_kind: "Tipo de documento",
    email: "Correo electrónico",
    email_verified: "Correo comprobado",
    phone_number: "Teléfono",
    phone_number_verified: "Teléfono comprobado",
    iss: "Quién lo afirma",
    aud: "Para quién",
    iat: "Emitido",
    exp: "Caduca",
    auth_time: "Momento de la identificación",
    nonce: "Valor de un solo uso",
    acr: "Nivel alcanzado",
    amr: "Medios usados",
    at_hash: "Huella del token de acceso",
  },
  time: timeAs("es-ES"),
};
