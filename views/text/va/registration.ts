// Valencian: how one registers, a page for each way, and what comes after.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const registration: Text["registration"] = {
  title: "Com puc registrar-me?",
  lead:
    "Hi ha diverses maneres. Totes són gratuïtes i es fan una sola vegada. Trie segons el que tinga a mà.",
  advanced: "Vull saber quin nivell necessite",
  compare: "Quant tarda i quin nivell dona cada una",
  who: "Qui ho pot fer",
  trouble: "Què pot fallar",
  begin: "Començar el registre",
  elsewhere:
    "Este lloc web encara no demana certificats. Trie una altra manera de registrar-se.",
  letter: {
    title: "Registre per carta",
    lead:
      "Li enviem una carta al seu domicili fiscal. Porta un codi que s’escriu ací.",
    who: (years) => [
      `Persones amb DNI o NIE en vigor, a partir dels ${years} anys.`,
      "Cal tindre al dia el domicili fiscal: és l’adreça que té l’Agència Tributària.",
    ],
    steps: (length) => [
      "Comence el registre. Escriga el seu DNI o NIE i la dada del document que li demanem.",
      "Mire la part de l’adreça que li mostrem i demane la carta.",
      `Quan arribe, torne a entrar i escriga’n el codi (CSV), de ${length} lletres i xifres.`,
      "Escriga el telèfon i el correu, i el codi que reba per SMS.",
      "Guarde el justificant: porta el seu codi d’activació.",
    ],
    trouble: (days) => [
      "L’adreça és antiga. Canvie-la en l’Agència Tributària abans de demanar la carta: la del padró no servix.",
      `El codi ha caducat: val ${
        lasting("va", days, "days")
      }. Demane una altra carta.`,
      "Ha demanat dos cartes. Només val l’última.",
      "Un tràmit demana més nivell. Després podrà pujar el registre a avançat.",
    ],
  },
  certificate: {
    title: "Registre amb certificat o DNI electrònic",
    lead: "És el més ràpid: es fa ara i el registre és avançat.",
    who: (years) => [
      `Persones amb DNI o NIE en vigor, a partir dels ${years} anys.`,
      "El certificat ha d’estar a nom seu i no haver caducat.",
      "No servixen els d’empresa, els de representant ni els segells.",
    ],
    steps: [
      "Comence el registre i trie el certificat quan el navegador li’l demane.",
      "Escriga la dada del document que li demanem.",
      "Escriga el telèfon i el correu, i el codi que reba per SMS.",
      "Guarde el justificant: porta el seu codi d’activació.",
    ],
    name:
      "El nom del certificat no és el del DNI. Li ho direm: val el de l’Administració.",
  },
  video: {
    title: "Registre amb un vídeo",
    lead:
      "Envia dos fotos del document i un vídeo curt. Una persona de l’Administració els revisa.",
    documents: {
      dni: "DNI",
      tie: "targeta d’estranger",
      eu: "certificat de ciutadà de la Unió",
    },
    who: (documents, years) => [
      `Persones amb un d’estos documents, en vigor: ${documents}.`,
      `Cal haver complit ${years} anys.`,
      "També qui es va registrar per carta i vol pujar de nivell.",
      "Qui es va donar de baixa no pot tornar amb un vídeo.",
    ],
    steps: [
      "Escriga el document i la dada que li demanem.",
      "Escriga el telèfon i el correu, i el codi que reba per SMS.",
      "Envie les dos fotos i el vídeo. Els pot fer en eixe moment.",
      "Guarde el codi que li donem: amb eixe codi vorà com va.",
      "Quan acceptem el vídeo, veja el justificant amb eixe mateix codi.",
    ],
    trouble: [
      "La foto ix borrosa o amb reflexos. Faça-la amb més llum i sense moure’s.",
      "L’enviament es talla. Prove amb una altra connexió o amb un vídeo més curt.",
      "No acceptem el vídeo. Li’n direm el motiu i podrà enviar-ne un altre. No perd el que ja tenia.",
    ],
  },
  office: {
    title: "Registre en una oficina",
    lead:
      "Va en persona amb el document i l’atén un empleat públic. El registre és avançat.",
    who: (years) => [
      "Qualsevol persona amb DNI o NIE en vigor.",
      `També les menors de ${years} anys: per a elles és l’única manera.`,
      "Qui es va donar de baixa i vol tornar.",
    ],
    steps: [
      "Busque una oficina de registre i demane cita.",
      "Mostre el document original.",
      "Diga el telèfon i el correu. Llija en veu alta el codi que reba per SMS.",
      "Llija i firme les dos còpies de l’acceptació.",
      "Emporte’s el justificant: porta el seu codi d’activació.",
    ],
    trouble: [
      "Va una altra persona en lloc seu. No es pot, ni amb poder notarial.",
      "Es deixa el telèfon a casa. Allí fa falta, per a llegir el codi.",
      "Li falta el passaport. Les persones estrangeres porten també el document del seu país.",
    ],
  },
  others: {
    title: "Menors i persones que en necessiten una altra",
    lead:
      "Cada registre és d’una sola persona. Ningú pot registrar-se ni entrar per una altra.",
    minors: {
      title: "Menors d’edat",
      points: (years, adult) => [
        `A partir dels ${years} anys, una persona menor pot registrar-se per internet.`,
        `Abans dels ${years} anys, només en una oficina.`,
        `En una oficina, fins que complisca ${adult} anys va sempre amb el pare, la mare o qui tinga la tutela.`,
      ],
    },
    support: {
      title: "Persones que necessiten suport",
      points: [
        "Pot anar a l’oficina amb algú de confiança. El registre és sempre de vosté.",
        "No done la contrasenya ni els codis a ningú, tampoc a qui l’ajuda.",
      ],
    },
    acting: {
      title: "Fer un tràmit per una altra persona",
      points: [
        "Cal un poder. Es dona en el Registre Electrònic d’Apoderaments, i allí s’entra amb Clave.",
        "Pot ser per a tot, per a una sola Administració o per a alguns tràmits.",
        "Abans de donar-lo, pregunte a l’organisme quin accepta.",
      ],
    },
    official: {
      title: "Que ho faça per vosté un empleat públic",
      points: [
        "Si no està obligat a utilitzar internet, un funcionari habilitat pot identificar-se o firmar per vosté.",
        "Vosté li mostra el document i li dona permís. En queda constància.",
        "Pregunte a l’organisme si té este servici.",
      ],
    },
  },
  changes: {
    title: "Canviar les seues dades o el nivell",
    lead:
      "Quasi tot es canvia en «Les meues dades». Tinga a mà el document i el telèfon.",
    phone: "El telèfon",
    lowers: "Amb una carta, un registre avançat passa a ser bàsic.",
    email: {
      title: "El correu electrònic",
      points: (hours) => [
        "Entre en «Les meues dades» i escriga el correu nou.",
        "Allí rebrà un codi. Fins que no l’escriga no canvia res.",
        `Durant ${
          lasting("va", hours, "hours")
        }, des del correu anterior es pot desfer el canvi.`,
      ],
    },
    person: {
      title: "El nom, el document o l’adreça",
      points: [
        "Venen de l’Administració i no es canvien ací.",
        "El domicili fiscal es canvia en l’Agència Tributària.",
        "Si renova el document, no cal que ens avise: utilitze les dades del nou.",
      ],
    },
    code: "El codi d’activació",
    level: {
      title: "El nivell del registre",
      points: [
        "El telèfon i el correu no canvien.",
        "Rebrà un altre codi d’activació. L’anterior deixa de valdre.",
      ],
    },
  },
  leaving: {
    title: "Com donar-se de baixa",
    lead: "Ho pot fer quan vullga, i és gratuït.",
    where: {
      title: "On es fa",
      points: [
        "En «Les meues dades», després d’identificar-se.",
        "En una oficina de registre, amb el document.",
      ],
    },
    back: {
      title: "Si després vol tornar",
      office:
        "En una oficina també poden desfer la baixa. Ho decidixen allí, i li ho diran per carta.",
    },
    less: {
      title: "Si no vol deixar-ho tot",
      points: [
        "Pot deixar d’utilitzar la contrasenya i continuar en Clave.",
        "Pot desactivar Cl@ve Móvil i continuar amb el PIN.",
        "Si creu que algú ha entrat per vosté, no cal donar-se de baixa: avise’ns.",
      ],
    },
  },
};
