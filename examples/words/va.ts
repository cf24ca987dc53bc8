// The e-office in Valencian.

import type { Words } from "../sede_words.ts";
import { timeAs } from "./time.ts";

export const va: Words = {
  tag: "ca-valencia",
  name: "Valencià",
  office: "Seu electrònica",
  body: "Ajuntament de Villaclara",
  skip: "Aneu al contingut",
  language: "Llengua",
  sample: "Seu d’exemple: ací no es tramita res de veritat.",
  toHome: "Torna a l’inici de la seu",
  enter: "Entra amb Clave",
  again: "Torna a intentar-ho",
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
      "Per a cada tràmit vos heu d’identificar amb Clave, amb el nivell de seguretat que eixe tràmit necessita.",
  },
  procedures: {
    appointment: {
      title: "Demanar cita prèvia",
      what: "Trieu el dia i l’hora en què voleu que vos atenguem.",
    },
    taxes: {
      title: "Consultar i pagar taxes i multes",
      what: "Vegeu què teniu pendent amb l’Ajuntament i pagueu-ho.",
    },
    file: {
      title: "Consultar un expedient",
      what:
        "Llegiu els documents del vostre expedient i presenteu al·legacions.",
    },
  },
  entry: {
    title: "Vos heu identificat",
    level: "Nivell aconseguit",
    intro: "Açò és tot el que Clave ha comunicat a esta seu.",
    person: "Les vostres dades",
    signin: "La identificació",
  },
  signedOut: {
    title: "Heu tancat la sessió",
    text: "Ni esta seu ni Clave mantenen oberta la vostra sessió.",
  },
  problems: {
    cancelled: {
      title: "No vos heu identificat",
      text:
        "Heu cancel·lat la identificació. Esta seu no ha rebut cap dada vostra.",
    },
    level: {
      title: "Fa falta un nivell més alt",
      text:
        "La vostra identificació no arriba al nivell que demana este tràmit. En Clave podeu veure com pujar de nivell.",
    },
    lost: {
      title: "Esta pàgina ja no servix",
      text:
        "La identificació ha caducat, ja s’ha utilitzat o va començar en un altre navegador. Torneu a l’inici i comenceu una altra vegada.",
    },
    missing: {
      title: "Esta pàgina no existix",
      text: "Comproveu l’adreça o torneu a l’inici de la seu.",
    },
    failed: {
      title: "No hem pogut completar la identificació",
      text:
        "No ha sigut culpa vostra. Torneu a intentar-ho; si torna a passar, espereu uns minuts.",
    },
    away: {
      title: "Clave no respon",
      text: "Espereu uns minuts i torneu a intentar-ho.",
    },
  },
  claims: {
    sub: "Identificador per a esta seu",
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
    iat: "Emés",
    exp: "Caduca",
    auth_time: "Moment de la identificació",
    nonce: "Valor d’un sol ús",
    acr: "Nivell aconseguit",
    amr: "Mitjans utilitzats",
    at_hash: "Empremta del testimoni d’accés",
  },
  time: timeAs("ca-ES"),
};
