// Galician: what Clave is (rulebook PO-30 to PO-32, PO-35).

import type { Text } from "../text.ts";

export const about: Text["about"] = {
  title: "Que é Clave?",
  lead:
    "Clave é o sistema común co que as persoas se identifican por internet ante as administracións públicas. A mesma forma de entrar serve para todas.",
  why: {
    title: "Para que serve",
    points: [
      "Para facer trámites sen certificado electrónico, tamén desde o teléfono.",
      "Para non ter que lembrar un contrasinal distinto en cada organismo.",
      "Para que cada organismo saiba con seguridade quen é vostede e reciba só os datos que necesita.",
    ],
    complement:
      "Clave completa o DNI electrónico e o certificado electrónico; non os substitúe.",
  },
  start: {
    title: "Que precisa para comezar",
    points: [
      "Un DNI, unha tarxeta de persoa estranxeira ou un certificado de cidadanía da Unión Europea, en vigor.",
      "Un teléfono móbil que sexa só seu. Pode ser de calquera país.",
      "Un correo electrónico.",
    ],
    body:
      "Con iso rexístrase unha soa vez. Despois pode entrar en todos os organismos que usan Clave.",
    action: "Rexistrarse",
  },
  who: {
    title: "Quen pode rexistrarse",
    body: (years) =>
      `As persoas con DNI ou NIE. Por carta, a partir dos ${years} anos. As empresas e outras entidades non poden: usan un certificado electrónico.`,
  },
  levels: {
    title: "Os niveis",
    body:
      "Cada trámite pide un nivel de seguridade, segundo o delicados que sexan os datos. O nivel ao que vostede chega depende de dúas cousas: de como se rexistrou e de como se identifica. Conta a máis feble das dúas.",
    registrations: [
      {
        name: "Rexistro básico",
        body: "Obtense coa carta de invitación. Chega ata o nivel baixo.",
      },
      {
        name: "Rexistro avanzado",
        body:
          "Obtense cando se comproba a súa identidade en persoa, cun certificado electrónico ou cun vídeo. Non pon límite: o nivel depende só da forma de identificarse.",
      },
    ],
    missing:
      "Por iso, nalgúns trámites pode faltar unha forma de identificarse: piden máis seguridade da que esa forma ofrece. A páxina diralle sempre o motivo.",
  },
  not: {
    title: "Que non pode facer só con Clave",
    points: [
      "Os actos que esixen un certificado electrónico cualificado.",
      "Actuar en nome dunha empresa.",
      "Algunhas xestións do traballo por conta propia.",
      "Dar un poder xeral a unha asesoría fiscal.",
    ],
  },
};
