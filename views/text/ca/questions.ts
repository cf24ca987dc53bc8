// Catalan: what people ask, and short answers.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const questions: Text["questions"] = {
  title: "Preguntes sobre Clave",
  lead: "Respostes curtes. Si ara li falla alguna cosa, vagi a l’ajuda.",
  help: "Ves a l’ajuda",
  clave: {
    free: {
      q: "Quant costa?",
      a: "Res. Registrar-se i identificar-se és gratuït.",
    },
    obliged: {
      q: "És obligatori registrar-se?",
      a: "No. També es pot identificar amb certificat o amb DNI electrònic, o preguntar a l’organisme com fer el tràmit en persona.",
    },
    ways: {
      q: "Puc fer servir diverses maneres d’identificar-me?",
      a: "Sí. Amb un sol registre pot fer servir el PIN, la contrasenya i Cl@ve Móvil, i triar cada vegada.",
    },
    certificate: {
      q: "En què es diferencia d’un certificat?",
      a: "El certificat s’ha d’instal·lar, i també serveix per signar. Amb Clave no cal instal·lar res, i de moment només serveix per identificar-se.",
    },
    safe: {
      q: "És segur?",
      a: "Cada PIN val una sola vegada. L’avisem de cada canvi en el seu registre. A «Les meves dades» pot veure tots els usos i avisar si n’hi ha un que no és seu.",
    },
    sees: {
      q: "Què sap de mi l’organisme on entro?",
      a: "Només les dades que necessita. Les hi mostrem abans que s’identifiqui.",
    },
    level: {
      q: "Per què un tràmit no admet el PIN?",
      a: "Perquè demana un nivell més alt que el del seu registre o el d’aquella manera. La pàgina li diu el motiu i què pot fer.",
    },
    cannot: {
      q: "Què no puc fer amb Clave?",
      a: "Actuar per una empresa, donar un poder general a una assessoria fiscal ni fer el que exigeix un certificat qualificat. Tampoc signar, de moment.",
    },
    abroad: {
      q: "Puc fer servir Clave des d’un altre país?",
      a: "Sí, i amb un telèfon de qualsevol país. Si els SMS no arriben bé, activi Cl@ve Móvil: només necessita internet.",
    },
    phoneless: {
      q: "I si no tinc telèfon mòbil?",
      a: "Per registrar-se en cal un que sigui només seu. Sense telèfon, es pot identificar amb certificat o amb DNI electrònic.",
    },
    company: {
      q: "Es pot registrar una empresa?",
      a: "No. Clave és per a persones. Les empreses fan servir un certificat.",
    },
    another: {
      q: "Puc entrar en nom de la meva mare o d’una altra persona?",
      a: "No: Clave només diu qui és vostè. Per fer un tràmit per una altra persona cal un poder.",
    },
    deceased: {
      q: "Què passa quan una persona mor?",
      a: "El seu registre deixa de valer quan consta a les dades de l’Administració. Després ningú no el pot fer servir.",
    },
  },
  registration: {
    title: "Preguntes sobre el registre",
    time: {
      q: "Quant es triga?",
      a: (minutes, workingDays, days) =>
        `Amb certificat, ${
          lasting("ca", minutes, "minutes", "uns")
        }. Amb un vídeo, fins a ${
          lasting("ca", workingDays, "workingDays")
        }. Per carta, ${
          lasting("ca", days, "days", "uns")
        }. En una oficina, el dia de la cita.`,
    },
    foreign: {
      q: "Soc d’un altre país. Em puc registrar?",
      a: "Sí, si té NIE i una targeta d’estranger o un certificat de ciutadà de la Unió en vigor. Amb el passaport sol no n’hi ha prou.",
    },
    klm: {
      q: "Serveix un NIF que comença per K, L o M?",
      a: "No. Cal un DNI o un NIE.",
    },
    expired: {
      q: "Em puc registrar amb el document caducat?",
      a: "No. Abans l’ha de renovar a la Policia Nacional.",
    },
    minor: {
      q: "Es pot registrar una persona menor?",
      a: (years) =>
        `Sí, a partir dels ${years} anys també per internet. Abans d’aquesta edat, només en una oficina i amb el pare, la mare o qui tingui la tutela.`,
    },
    shared: {
      q: "Podem fer servir el mateix telèfon dues persones?",
      a: "No. Cada número és d’una sola persona. Si una altra es registra amb el seu, vostè deixa de rebre els codis.",
    },
    phone: {
      q: "Serveix un telèfon d’un altre país?",
      a: "Sí. Escrigui’l amb el signe + i el prefix del país.",
    },
    email: {
      q: "Per a què demanen el correu?",
      a: "Per avisar-lo dels canvis i per enviar-li l’enllaç si oblida la contrasenya.",
    },
    mailless: {
      q: "I si no tinc correu electrònic?",
      a: "En cal un per registrar-se. El pot crear gratis a internet, o demanar a algú de confiança que l’ajudi. Ha de ser seu: allà l’avisem.",
    },
    address: {
      q: "A quina adreça arriba la carta?",
      a: "Al seu domicili fiscal: l’adreça que té l’Agència Tributària. No a la del padró.",
    },
    renewed: {
      q: "He renovat el DNI o la targeta. M’he de tornar a registrar?",
      a: "No. En identificar-se, faci servir les dades del document nou. El número de suport canvia amb cada targeta; el NIE no.",
    },
    lasts: {
      q: "Caduca el registre?",
      a: "No. Val fins que vostè es doni de baixa. Caduquen altres coses: la contrasenya, cada PIN i el codi de la carta.",
    },
    twice: {
      q: "No sé si ja soc a Clave. Què faig?",
      a: "Comenci el registre. Si ja hi és, l’hi direm quan hagi escrit les dades del document.",
    },
    receipt: {
      q: "Per a què serveix el justificant?",
      a: "Diu què ha registrat i porta el seu codi d’activació. El pot tornar a veure amb el seu codi (CSV) o a «Les meves dades».",
    },
  },
  permanent: {
    title: "Preguntes sobre la contrasenya",
    why: {
      q: "Necessito una contrasenya si ja faig servir el PIN?",
      a: "No. És més còmoda si s’identifica sovint o si no sempre té el telèfon a mà.",
    },
    code: {
      q: "On és el codi d’activació?",
      a: "Al justificant del seu registre. Si no el troba, creï’n un altre a «Les meves dades»: l’anterior deixa de valer.",
    },
    letter: {
      q: "El codi d’activació és el de la carta?",
      a: "No. El de la carta (CSV) és per registrar-se. El d’activació el rep en acabar el registre.",
    },
    second: {
      q: "Per què em demanen també un codi?",
      a: "Perquè el tràmit demana més seguretat que la d’una contrasenya sola. Escrigui el que arriba per SMS o el de la seva aplicació de codis.",
    },
    locked: {
      q: "Està bloquejada. Es desbloqueja sola?",
      a: (tries) =>
        `No. Es bloqueja després de ${tries} intents fallits i esperar no serveix de res: posi’n una altra. Mentrestant pot fer servir el PIN.`,
    },
    ends: {
      q: "La contrasenya caduca?",
      a: (days, before) =>
        `Sí, al cap de ${lasting("ca", days, "days")}. L’avisarem per correu ${
          lasting("ca", before, "days")
        } abans. Si la canvia, el termini torna a començar.`,
    },
    others: {
      q: "La puc fer servir en un ordinador que no és meu?",
      a: "Sí, però no deixi que el navegador la guardi i tanqui la sessió en acabar.",
    },
    change: {
      q: "On es canvia?",
      a: "A «Les meves dades», amb la contrasenya d’ara o amb certificat.",
    },
    leave: {
      q: "La puc treure i continuar a Clave?",
      a: "Sí, a «Les meves dades». Continuarà amb les altres maneres d’identificar-se.",
    },
  },
};
