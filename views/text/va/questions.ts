// Valencian: what people ask, and short answers.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const questions: Text["questions"] = {
  title: "Preguntes sobre Clave",
  lead: "Respostes curtes. Si ara li falla alguna cosa, vaja a l’ajuda.",
  help: "Anar a l’ajuda",
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
      q: "Puc utilitzar diverses maneres d’identificar-me?",
      a: "Sí. Amb un sol registre pot utilitzar el PIN, la contrasenya i Cl@ve Móvil, i triar cada vegada.",
    },
    certificate: {
      q: "En què es diferencia d’un certificat?",
      a: "El certificat s’ha d’instal·lar, i també servix per a firmar. Amb Clave no cal instal·lar res, i de moment només servix per a identificar-se.",
    },
    safe: {
      q: "És segur?",
      a: "Cada PIN val una sola vegada. L’avisem de cada canvi en el seu registre. En «Les meues dades» pot vore tots els usos i avisar si n’hi ha un que no és seu.",
    },
    sees: {
      q: "Què sap de mi l’organisme on entre?",
      a: "Només les dades que necessita. Li les mostrem abans que s’identifique.",
    },
    level: {
      q: "Per què un tràmit no admet el PIN?",
      a: "Perquè demana un nivell més alt que el del seu registre o el d’eixa manera. La pàgina li diu el motiu i què pot fer.",
    },
    cannot: {
      q: "Què no puc fer amb Clave?",
      a: "Actuar per una empresa, donar un poder general a una assessoria fiscal ni fer el que exigix un certificat qualificat. Tampoc firmar, de moment.",
    },
    abroad: {
      q: "Puc utilitzar Clave des d’un altre país?",
      a: "Sí, i amb un telèfon de qualsevol país. Si els SMS no arriben bé, active Cl@ve Móvil: només necessita internet.",
    },
    phoneless: {
      q: "I si no tinc telèfon mòbil?",
      a: "Per a registrar-se en fa falta un que siga només seu. Sense telèfon, es pot identificar amb certificat o amb DNI electrònic.",
    },
    company: {
      q: "Pot registrar-se una empresa?",
      a: "No. Clave és per a persones. Les empreses utilitzen un certificat.",
    },
    another: {
      q: "Puc entrar en nom de ma mare o d’una altra persona?",
      a: "No: Clave només diu qui és vosté. Per a fer un tràmit per una altra persona cal un poder.",
    },
    deceased: {
      q: "Què passa quan una persona mor?",
      a: "El seu registre deixa de valdre quan consta en les dades de l’Administració. Després ningú pot utilitzar-lo.",
    },
  },
  registration: {
    title: "Preguntes sobre el registre",
    time: {
      q: "Quant es tarda?",
      a: (minutes, workingDays, days) =>
        `Amb certificat, ${
          lasting("va", minutes, "minutes", "uns")
        }. Amb un vídeo, fins a ${
          lasting("va", workingDays, "workingDays")
        }. Per carta, ${
          lasting("va", days, "days", "uns")
        }. En una oficina, el dia de la cita.`,
    },
    foreign: {
      q: "Soc d’un altre país. Puc registrar-me?",
      a: "Sí, si té NIE i una targeta d’estranger o un certificat de ciutadà de la Unió en vigor. Amb el passaport sol no n’hi ha prou.",
    },
    klm: {
      q: "Servix un NIF que comença per K, L o M?",
      a: "No. Cal un DNI o un NIE.",
    },
    expired: {
      q: "Puc registrar-me amb el document caducat?",
      a: "No. Abans l’ha de renovar en la Policia Nacional.",
    },
    minor: {
      q: "Pot registrar-se una persona menor?",
      a: (years) =>
        `Sí, a partir dels ${years} anys també per internet. Abans d’eixa edat, només en una oficina i amb el pare, la mare o qui tinga la tutela.`,
    },
    shared: {
      q: "Podem utilitzar el mateix telèfon dos persones?",
      a: "No. Cada número és d’una sola persona. Si una altra es registra amb el seu, vosté deixa de rebre els codis.",
    },
    phone: {
      q: "Servix un telèfon d’un altre país?",
      a: "Sí. Escriga’l amb el signe + i el prefix del país.",
    },
    email: {
      q: "Per a què demanen el correu?",
      a: "Per a avisar-lo dels canvis i per a enviar-li l’enllaç si oblida la contrasenya.",
    },
    mailless: {
      q: "I si no tinc correu electrònic?",
      a: "En fa falta un per a registrar-se. El pot crear gratis en internet, o demanar a algú de confiança que l’ajude. Ha de ser seu: és on l’avisem.",
    },
    address: {
      q: "A quina adreça arriba la carta?",
      a: "Al seu domicili fiscal: l’adreça que té l’Agència Tributària. No a la del padró.",
    },
    renewed: {
      q: "He renovat el DNI o la targeta. M’he de tornar a registrar?",
      a: "No. Quan s’identifique, utilitze les dades del document nou. El número de suport canvia amb cada targeta; el NIE no.",
    },
    lasts: {
      q: "Caduca el registre?",
      a: "No. Val fins que vosté es done de baixa. Altres coses sí que caduquen: la contrasenya, cada PIN i el codi de la carta.",
    },
    twice: {
      q: "No sé si ja estic en Clave. Què faig?",
      a: "Comence el registre. Si ja hi està, li ho direm quan haja escrit les dades del document.",
    },
    receipt: {
      q: "Per a què servix el justificant?",
      a: "Diu què ha registrat i porta el seu codi d’activació. Pot tornar a vore’l amb el seu codi (CSV) o en «Les meues dades».",
    },
  },
  permanent: {
    title: "Preguntes sobre la contrasenya",
    why: {
      q: "Necessite una contrasenya si ja utilitze el PIN?",
      a: "No. És més còmoda si s’identifica sovint o si no sempre té el telèfon a mà.",
    },
    code: {
      q: "On està el codi d’activació?",
      a: "En el justificant del seu registre. Si no el troba, cree’n un altre en «Les meues dades»: l’anterior deixa de valdre.",
    },
    letter: {
      q: "El codi d’activació és el de la carta?",
      a: "No. El de la carta (CSV) és per a registrar-se. El d’activació el rep quan acaba el registre.",
    },
    second: {
      q: "Per què em demanen també un codi?",
      a: "Perquè el tràmit demana més seguretat que la d’una contrasenya sola. Escriga el que arriba per SMS o el de la seua aplicació de codis.",
    },
    locked: {
      q: "Està bloquejada. Es desbloqueja sola?",
      a: (tries) =>
        `No. Es bloqueja després de ${tries} intents fallits i esperar no servix de res: pose’n una altra. Mentrestant pot utilitzar el PIN.`,
    },
    ends: {
      q: "La contrasenya caduca?",
      a: (days, before) =>
        `Sí, al cap de ${lasting("va", days, "days")}. L’avisarem per correu ${
          lasting("va", before, "days")
        } abans. Si la canvia, el termini torna a començar.`,
    },
    others: {
      q: "Puc utilitzar-la en un ordinador que no és meu?",
      a: "Sí, però no deixe que el navegador la guarde i tanque la sessió quan acabe.",
    },
    change: {
      q: "On es canvia?",
      a: "En «Les meues dades», amb la contrasenya d’ara o amb certificat.",
    },
    leave: {
      q: "Puc llevar-la i continuar en Clave?",
      a: "Sí, en «Les meues dades». Continuarà amb les altres maneres d’identificar-se.",
    },
  },
};
