// Valencian: registering with an invitation letter.

import type { Text } from "../text.ts";
import { lost } from "./phone.ts";
import { lasting } from "../lengths.ts";

export const register: Text["register"] = {
  start: {
    title: "Registrar-se en Clave",
    intro:
      "Es fa una sola vegada i és gratuït. Conteste dos preguntes i li direm la manera més ràpida per a vosté.",
    how: (postDays, validDays) =>
      `La carta arriba en ${
        lasting("va", postDays, "days", "uns")
      } al seu domicili fiscal: l’adreça de vosté que té l’Agència Tributària. El codi val ${
        lasting("va", validDays, "days")
      }. Si ja té la carta, comence també ací: li demanarem el codi de seguida.`,
    next: "Continuar",
    certificateText: "No cal carta: es registra ara, i el registre és avançat.",
    certificateGo: "Registrar-me amb certificat",
  },
  contrast: {
    next: "Continuar",
  },
  letter: {
    title: "Ja té la carta?",
    have: "Ja tinc la carta",
    haveText: "Escriga el codi de la carta i acabe el registre.",
    send: "Enviar-me la carta",
    sendText: (postDays) =>
      `L’enviarem al seu domicili fiscal i arribarà en ${
        lasting("va", postDays, "days", "uns")
      }:`,
    wrongAddress: "Ja no viu ací?",
    wrongAddressText:
      "Abans, canvie el seu domicili fiscal en l’Agència Tributària. El del padró no servix per a això.",
    lastSent: (onDay) => `L’última carta va eixir ${onDay}.`,
    onlyNewest:
      "Si en demana una altra, el codi de l’anterior deixa de valdre.",
    showAddress: "Per seguretat, només mostrem una part de l’adreça.",
  },
  sent: {
    title: "La carta està en camí",
    text: (postDays, untilDay) =>
      `Arribarà en ${
        lasting("va", postDays, "days", "uns")
      } al seu domicili fiscal. El codi val ${untilDay}.`,
    close:
      "Ja pot tancar esta pàgina. Fins que arribe la carta no ha de fer res.",
    then: "Què s’ha de fer quan arribe",
    steps: [
      "Entre en Clave i trie «Registrar-se».",
      "Escriga el seu DNI o NIE i la dada del document que li demanem.",
      "Trie «Ja tinc la carta» i escriga el codi.",
    ],
    have: "Ja tinc la carta",
  },
  limited: {
    title: "Ja li hem enviat una carta",
    text: (onDay) =>
      `La carta pot tardar uns dies. Si no arriba, en podrà demanar una altra ${onDay}.`,
    back: "Tornar",
  },
  csv: {
    title: "Quin és el codi de la carta?",
    next: "Continuar",
    expired: (untilDay) =>
      `El codi d’esta carta ha caducat: valia ${untilDay}. Demane una altra carta.`,
    used:
      "Este codi ja es va utilitzar. Demane una altra carta si la necessita.",
    superseded: (onDay) =>
      `Després d’esta carta li’n vam enviar una altra, ${onDay}. Escriga el codi de l’última.`,
    another: "Demanar una altra carta",
  },
  raise: {
    title: "Vosté ja està en Clave: pot pujar de nivell",
    text:
      "El seu registre és bàsic. Amb el certificat passa a ser avançat i servix també per als tràmits que demanen el nivell substancial. El telèfon i el correu no canvien.",
    keeps: (phone, email) =>
      `El PIN i els codis continuaran arribant al telèfon que acaba en ${phone}; els avisos, a ${email}.`,
    changed:
      "El telèfon del seu registre ha canviat des que va vore esta pàgina. Torne a mirar-lo abans de continuar.",
    notYours:
      "Si no són seus, no continue: una altra persona pot haver-se registrat en nom seu. Acudisca a una oficina de registre.",
    code: "Li donarem un codi d’activació nou; l’anterior deixarà de valdre.",
    go: "Pujar de nivell",
  },
  contact: {
    differs: (name) =>
      `En el seu certificat consta «${name}». En les dades de l’Administració el seu nom és un altre, i estes dades són les que valen. Si no són correctes, demane que les corregisquen on li van expedir el document.`,
    title: "Les seues dades de contacte",
    conditions: "Condicions",
    conditionList: [
      "Les seues dades s’utilitzen només per a demostrar qui és davant dels organismes públics on vosté entre.",
      "El telèfon és personal: cada número servix per a una sola persona.",
      "Guarde en secret els codis i el PIN, i avise si perd el telèfon.",
      "Es pot donar de baixa quan vullga.",
    ],
    next: "Enviar-me un codi per SMS",
  },
  code: {
    title: "Escriga el codi que li hem enviat",
    sent: (digits, until) =>
      `Arribarà per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular).`,
    inUse:
      "En Clave, este telèfon és ara d’una altra persona, i cada telèfon només pot ser d’una. Si escriu el codi, passarà a ser de vosté. Avisarem l’altra persona, que no podrà entrar fins que done un altre telèfon.",
    label: (digits) => `Codi de ${digits} xifres`,
    hint: "Està en l’SMS. Ningú li’l demanarà per telèfon ni per correu.",
    go: "Acabar el registre",
    wrong: (left) =>
      left === 1
        ? "Este codi no és correcte. Li queda un intent."
        : `Este codi no és correcte. Li queden ${left} intents.`,
    spent:
      "Este codi ja no val: s’ha utilitzat, ha passat la seua hora o no queden intents. Demane’n un altre.",
    again: "Enviar-me un altre codi",
    tooSoon: (at) =>
      `Acabem d’enviar-li un codi. Si no arriba, en podrà demanar un altre ${at} (hora peninsular).`,
    change: "Canviar el telèfon o el correu",
    letterSpent:
      "La carta ha deixat de valdre mentre escrivia. Demane’n una altra per a acabar.",
  },
  done: {
    title: "Ja té el seu registre en Clave",
    raisedTitle: "El seu registre és ara avançat",
    levels: {
      basic:
        "És un registre bàsic: servix per als tràmits que demanen el nivell baix.",
      advanced:
        "És un registre avançat: servix també per als tràmits que demanen el nivell substancial.",
    },
    raised:
      "Li hem enviat un avís per SMS i al correu. El codi d’activació anterior ja no val.",
    codeTitle: "El seu codi d’activació",
    codeText:
      "Guarde’l en un lloc segur: només està ací i en el seu justificant. Li servirà per a crear una contrasenya o recuperar-la.",
    receipt: "El seu justificant",
    receiptText:
      "Diu el que vosté ha registrat i porta el codi d’activació. Descarregue’l o apunte este altre codi (CSV), amb el qual podrà tornar a vore’l:",
    welcome: (digits) =>
      `Li hem enviat un SMS de benvinguda al telèfon acabat en ${digits} i un avís al correu.`,
    movedPhone: "Hem avisat la persona que tenia abans este telèfon.",
    next: "Què pot fer ara",
    nextText:
      "Vaja al servici que necessita i trie identificar-se amb Clave. Li enviarem un PIN al telèfon.",
    home: "Tornar a l’inici",
  },
  lost,
  standing: {
    "already-registered": {
      title: "Vosté ja està en Clave",
      text:
        "No cal que es registre una altra vegada. Vaja al servici que necessita i trie identificar-se amb Clave.",
    },
    deceased: {
      title: "No podem fer el registre",
      text:
        "Segons les dades de l’Administració, la persona amb este document ha mort. Si és un error, vaja amb el document a una oficina de registre.",
    },
    "document-expired": {
      title: "El seu document està caducat",
      text: (untilDay) =>
        `Era vàlid ${untilDay}. Per a registrar-se, el document ha d’estar en vigor. Renove’l i torne a començar.`,
    },
    "too-young": {
      title: "Cal registrar-se en una oficina",
      text: (age) =>
        `Abans dels ${age} anys cal registrar-se en persona, en una oficina de registre, amb el pare, la mare o qui tinga la tutela.`,
    },
    "under-review": {
      title: "Ja tenim el seu vídeo",
      text: (day) =>
        `Li respondrem, com a molt tard, ${day}. Amb el document i el codi que va guardar pot vore com va.`,
    },
    "document-not-for-video": {
      title: "Amb este document no es pot per vídeo",
      text:
        "Pot registrar-se amb certificat, amb una carta o en una oficina de registre.",
    },
    renounced: {
      title: "Vosté es va donar de baixa de Clave",
      text:
        "Per a tornar, registre’s en una oficina de registre o amb DNI electrònic o certificat. No es pot ni per carta ni per vídeo.",
    },
    revoked: {
      title: "El seu registre està anul·lat",
      text:
        "L’ha anul·lat l’Administració. En una oficina de registre li diran el motiu i com tornar.",
    },
  },
};
