// The e-office in Galician.

import type { Words } from "../sede_words.ts";
import { timeAs } from "./time.ts";

export const gl: Words = {
  tag: "gl",
  name: "Galego",
  office: "Sede electrónica",
  body: "Concello de Villaclara",
  skip: "Saltar ao contido",
  language: "Lingua",
  sample: "Sede de exemplo: aquí non se tramita nada de verdade.",
  toHome: "Volver ao inicio da sede",
  enter: "Entrar con Clave",
  again: "Tentalo de novo",
  leave: "Pechar a sesión",
  needs: "Nivel necesario",
  levels: { low: "baixo", substantial: "substancial", high: "alto" },
  yes: "si",
  no: "non",
  datum: "Dato",
  value: "Valor",
  home: {
    title: "Que trámite quere facer?",
    intro:
      "Para cada trámite debe identificarse con Clave, co nivel de seguridade que ese trámite precisa.",
  },
  procedures: {
    appointment: {
      title: "Pedir cita previa",
      what: "Escolla o día e a hora en que quere que o atendamos.",
    },
    taxes: {
      title: "Consultar e pagar taxas e multas",
      what: "Vexa o que ten pendente co Concello e págueo.",
    },
    file: {
      title: "Consultar un expediente",
      what: "Lea os documentos do seu expediente e presente alegacións.",
    },
  },
  entry: {
    title: "Identificouse",
    level: "Nivel acadado",
    intro: "Isto é todo o que Clave comunicou a esta sede.",
    person: "Os seus datos",
    signin: "A identificación",
  },
  signedOut: {
    title: "Pechou a sesión",
    text: "Nin esta sede nin Clave manteñen aberta a súa sesión.",
  },
  problems: {
    cancelled: {
      title: "Non se identificou",
      text: "Cancelou a identificación. Esta sede non recibiu ningún dato seu.",
    },
    level: {
      title: "Fai falta un nivel máis alto",
      text:
        "A súa identificación non acada o nivel que pide este trámite. En Clave pode ver como subir de nivel.",
    },
    lost: {
      title: "Esta páxina xa non serve",
      text:
        "A identificación caducou, xa se usou ou comezou noutro navegador. Volva ao inicio e comece outra vez.",
    },
    missing: {
      title: "Esta páxina non existe",
      text: "Comprobe o enderezo ou volva ao inicio da sede.",
    },
    failed: {
      title: "Non puidemos completar a identificación",
      text:
        "Non foi culpa súa. Ténteo de novo; se volve ocorrer, agarde uns minutos.",
    },
    away: {
      title: "Clave non responde",
      text: "Agarde uns minutos e ténteo de novo.",
    },
  },
  claims: {
    sub: "Identificador para esta sede",
    registration_level: "Nivel de rexistro",
    given_name: "Nome",
    family_name: "Apelidos",
    name: "Nome completo",
    birthdate: "Data de nacemento",
    document: "DNI ou NIE",
    document_kind: "Tipo de documento",
    email: "Correo electrónico",
    email_verified: "Correo comprobado",
    phone_number: "Teléfono",
    phone_number_verified: "Teléfono comprobado",
    iss: "Quen o afirma",
    aud: "Para quen",
    iat: "Emitido",
    exp: "Caduca",
    auth_time: "Momento da identificación",
    nonce: "Valor dun só uso",
    acr: "Nivel acadado",
    amr: "Medios usados",
    at_hash: "Pegada do token de acceso",
  },
  time: timeAs("es-ES"),
};
