// The e-office in Catalan.

import type { Words } from "../sede_words.ts";
import { timeAs } from "./time.ts";

export const ca: Words = {
  tag: "ca",
  name: "Català",
  office: "Seu electrònica",
  body: "Ajuntament de Villaclara",
  skip: "Vés al contingut",
  language: "Llengua",
  sample: "Seu d’exemple: aquí no es tramita res de debò.",
  toHome: "Torna a l’inici de la seu",
  enter: "Entra amb Clave",
  again: "Torna-ho a provar",
  leave: "Tanca la sessió",
  needs: "Nivell necessari",
  levels: { low: "baix", substantial: "substancial", high: "alt" },
  yes: "sí",
  no: "no",
  datum: "Dada",
  value: "Valor",
  home: {
    title: "Quin tràmit voleu fer?",
    intro:
      "Per a cada tràmit us heu d’identificar amb Clave, amb el nivell de seguretat que aquell tràmit necessita.",
  },
  procedures: {
    appointment: {
      title: "Demanar cita prèvia",
      what: "Trieu el dia i l’hora en què voleu que us atenguem.",
    },
    taxes: {
      title: "Consultar i pagar taxes i multes",
      what: "Vegeu què teniu pendent amb l’Ajuntament i pagueu-ho.",
    },
    file: {
      title: "Consultar un expedient",
      what:
        "Llegiu els documents del vostre expedient i presenteu-hi al·legacions.",
    },
  },
  entry: {
    title: "Us heu identificat",
    level: "Nivell assolit",
    intro: "Això és tot el que Clave ha comunicat a aquesta seu.",
    person: "Les vostres dades",
    signin: "La identificació",
  },
  signedOut: {
    title: "Heu tancat la sessió",
    text: "Ni aquesta seu ni Clave mantenen oberta la vostra sessió.",
  },
  problems: {
    cancelled: {
      title: "No us heu identificat",
      text:
        "Heu cancel·lat la identificació. Aquesta seu no ha rebut cap dada vostra.",
    },
    level: {
      title: "Cal un nivell més alt",
      text:
        "La vostra identificació no arriba al nivell que demana aquest tràmit. A Clave podeu veure com pujar de nivell.",
    },
    lost: {
      title: "Aquesta pàgina ja no serveix",
      text:
        "La identificació ha caducat, ja s’ha fet servir o va començar en un altre navegador. Torneu a l’inici i comenceu de nou.",
    },
    missing: {
      title: "Aquesta pàgina no existeix",
      text: "Comproveu l’adreça o torneu a l’inici de la seu.",
    },
    failed: {
      title: "No hem pogut completar la identificació",
      text:
        "No ha estat culpa vostra. Torneu-ho a provar; si torna a passar, espereu uns minuts.",
    },
    away: {
      title: "Clave no respon",
      text: "Espereu uns minuts i torneu-ho a provar.",
    },
  },
  claims: {
    sub: "Identificador per a aquesta seu",
    registration_level: "Nivell de registre",
    given_name: "Nom",
    family_name: "Cognoms",
    name: "Nom complet",
    birthdate: "Data de naixement",
    document: "DNI o NIE",
    document_kind: "Tipus de document",
    email: "Correu electrònic",
    email_verified: "Correu comprovat",
    phone_number: "Telèfon",
    phone_number_verified: "Telèfon comprovat",
    iss: "Qui ho afirma",
    aud: "Per a qui",
    iat: "Emès",
    exp: "Caduca",
    auth_time: "Moment de la identificació",
    nonce: "Valor d’un sol ús",
    acr: "Nivell assolit",
    amr: "Mitjans emprats",
    at_hash: "Empremta del testimoni d’accés",
  },
  time: timeAs("ca-ES"),
};
