// Catalan: how one registers, a page for each way, and what comes after.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const registration: Text["registration"] = {
  title: "Com em puc registrar?",
  lead:
    "Hi ha diverses maneres. Totes són gratuïtes i es fan una sola vegada. Triï segons el que tingui a mà.",
  advanced: "Vull saber quin nivell necessito",
  compare: "Quant triga i quin nivell dona cadascuna",
  who: "Qui ho pot fer",
  trouble: "Què pot fallar",
  begin: "Comença el registre",
  elsewhere:
    "Aquest lloc web encara no demana certificats. Triï una altra manera de registrar-se.",
  letter: {
    title: "Registre per carta",
    lead:
      "Li enviem una carta al seu domicili fiscal. Porta un codi que s’escriu aquí.",
    who: (years) => [
      `Persones amb DNI o NIE en vigor, a partir dels ${years} anys.`,
      "Cal tenir al dia el domicili fiscal: és l’adreça que té l’Agència Tributària.",
    ],
    steps: (length) => [
      "Comenci el registre. Escrigui el seu DNI o NIE i la dada del document que li demanem.",
      "Miri la part de l’adreça que li mostrem i demani la carta.",
      `Quan arribi, torni a entrar i escrigui’n el codi (CSV), de ${length} lletres i xifres.`,
      "Escrigui el telèfon i el correu, i el codi que rebi per SMS.",
      "Guardi el justificant: porta el seu codi d’activació.",
    ],
    trouble: (days) => [
      "L’adreça és antiga. Canviï-la a l’Agència Tributària abans de demanar la carta: la del padró no serveix.",
      `El codi ha caducat: val ${
        lasting("ca", days, "days")
      }. Demani una altra carta.`,
      "Ha demanat dues cartes. Només val l’última.",
      "Un tràmit demana més nivell. Després podrà pujar el registre a avançat.",
    ],
  },
  certificate: {
    title: "Registre amb certificat o DNI electrònic",
    lead: "És el més ràpid: es fa ara i el registre és avançat.",
    who: (years) => [
      `Persones amb DNI o NIE en vigor, a partir dels ${years} anys.`,
      "El certificat ha d’estar a nom seu i no haver caducat.",
      "No serveixen els d’empresa, els de representant ni els segells.",
    ],
    steps: [
      "Comenci el registre i triï el certificat quan el navegador l’hi pregunti.",
      "Escrigui la dada del document que li demanem.",
      "Escrigui el telèfon i el correu, i el codi que rebi per SMS.",
      "Guardi el justificant: porta el seu codi d’activació.",
    ],
    name:
      "El nom del certificat no és el del DNI. L’hi direm: val el de l’Administració.",
  },
  video: {
    title: "Registre amb un vídeo",
    lead:
      "Envia dues fotos del document i un vídeo curt. Una persona de l’Administració els revisa.",
    documents: {
      dni: "DNI",
      tie: "targeta d’estranger",
      eu: "certificat de ciutadà de la Unió",
    },
    who: (documents, years) => [
      `Persones amb un d’aquests documents, en vigor: ${documents}.`,
      `Cal haver fet ${years} anys.`,
      "També qui es va registrar per carta i vol pujar de nivell.",
      "Qui es va donar de baixa no pot tornar amb un vídeo.",
    ],
    steps: [
      "Escrigui el document i la dada que li demanem.",
      "Escrigui el telèfon i el correu, i el codi que rebi per SMS.",
      "Enviï les dues fotos i el vídeo. Els pot fer en aquell moment.",
      "Guardi el codi que li donem: amb aquest codi veurà com va.",
      "Quan acceptem el vídeo, vegi el justificant amb aquest mateix codi.",
    ],
    trouble: [
      "La foto surt borrosa o amb reflexos. Faci-la amb més llum i sense moure’s.",
      "L’enviament es talla. Provi-ho amb una altra connexió o amb un vídeo més curt.",
      "No acceptem el vídeo. Li’n direm el motiu i en podrà enviar un altre. No perd el que ja tenia.",
    ],
  },
  office: {
    title: "Registre en una oficina",
    lead:
      "Hi va en persona amb el document i l’atén un empleat públic. El registre és avançat.",
    who: (years) => [
      "Qualsevol persona amb DNI o NIE en vigor.",
      `També les menors de ${years} anys: per a elles és l’única manera.`,
      "Qui es va donar de baixa i vol tornar.",
    ],
    steps: [
      "Busqui una oficina de registre i demani cita.",
      "Ensenyi el document original.",
      "Digui el telèfon i el correu. Llegeixi en veu alta el codi que rebi per SMS.",
      "Llegeixi i signi les dues còpies de l’acceptació.",
      "Endugui’s el justificant: porta el seu codi d’activació.",
    ],
    trouble: [
      "Hi va una altra persona en lloc seu. No es pot, ni amb poder notarial.",
      "Es deixa el telèfon a casa. Allà li cal, per llegir-hi el codi.",
      "Li falta el passaport. Les persones estrangeres porten també el document del seu país.",
    ],
  },
  others: {
    title: "Menors i persones que en necessiten una altra",
    lead:
      "Cada registre és d’una sola persona. Ningú no es pot registrar ni pot entrar per una altra.",
    minors: {
      title: "Menors d’edat",
      points: (years, adult) => [
        `A partir dels ${years} anys, una persona menor es pot registrar per internet.`,
        `Abans dels ${years} anys, només en una oficina.`,
        `A l’oficina, fins que faci ${adult} anys hi va sempre amb el pare, la mare o qui tingui la tutela.`,
      ],
    },
    support: {
      title: "Persones que necessiten suport",
      points: [
        "Pot anar a l’oficina amb algú de confiança. El registre és sempre de vostè.",
        "No doni la contrasenya ni els codis a ningú, tampoc a qui l’ajuda.",
      ],
    },
    acting: {
      title: "Fer un tràmit per una altra persona",
      points: [
        "Cal un poder. Es dona al Registre Electrònic d’Apoderaments, i s’hi entra amb Clave.",
        "Pot ser per a tot, per a una sola Administració o per a alguns tràmits.",
        "Abans de donar-lo, pregunti a l’organisme quin accepta.",
      ],
    },
    official: {
      title: "Que ho faci per vostè un empleat públic",
      points: [
        "Si no està obligat a fer servir internet, un funcionari habilitat es pot identificar o pot signar per vostè.",
        "Vostè li ensenya el document i li dona permís. En queda constància.",
        "Pregunti a l’organisme si té aquest servei.",
      ],
    },
  },
  changes: {
    title: "Canviar les seves dades o el nivell",
    lead:
      "Gairebé tot es canvia a «Les meves dades». Tingui a mà el document i el telèfon.",
    phone: "El telèfon",
    lowers: "Amb una carta, un registre avançat passa a ser bàsic.",
    email: {
      title: "El correu electrònic",
      points: (hours) => [
        "Entri a «Les meves dades» i escrigui el correu nou.",
        "Hi rebrà un codi. Fins que no l’escrigui no canvia res.",
        `Durant ${
          lasting("ca", hours, "hours")
        }, des del correu anterior es pot desfer el canvi.`,
      ],
    },
    person: {
      title: "El nom, el document o l’adreça",
      points: [
        "Venen de l’Administració i no es canvien aquí.",
        "El domicili fiscal es canvia a l’Agència Tributària.",
        "Si renova el document, no cal que ens avisi: faci servir les dades del nou.",
      ],
    },
    code: "El codi d’activació",
    level: {
      title: "El nivell del registre",
      points: [
        "El telèfon i el correu no canvien.",
        "Rebrà un altre codi d’activació. L’anterior deixa de valer.",
      ],
    },
  },
  leaving: {
    title: "Com donar-se de baixa",
    lead: "Ho pot fer quan vulgui, i és gratuït.",
    where: {
      title: "On es fa",
      points: [
        "A «Les meves dades», després d’identificar-se.",
        "En una oficina de registre, amb el document.",
      ],
    },
    back: {
      title: "Si després vol tornar",
      office:
        "En una oficina també poden desfer la baixa. Ho decideixen allà, i l’hi diran per carta.",
    },
    less: {
      title: "Si no ho vol deixar tot",
      points: [
        "Pot deixar de fer servir la contrasenya i continuar a Clave.",
        "Pot desactivar Cl@ve Móvil i continuar amb el PIN.",
        "Si creu que algú ha entrat per vostè, no cal donar-se de baixa: avisi’ns.",
      ],
    },
  },
};
