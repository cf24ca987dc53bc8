// Valencian: registering with an invitation letter.

import type { Text } from "../text.ts";

export const register: Text["register"] = {
  start: {
    title: "Registrar-se en Clave",
    intro:
      "Es fa una sola vegada, és gratuït i no cal eixir de casa. Li enviem una carta amb un codi; amb el codi acaba el registre.",
    needs: "Tinga a mà",
    needList: [
      "El DNI o, si té nacionalitat estrangera, el NIE i la targeta o el certificat.",
      "Un telèfon mòbil que només utilitze vosté.",
      "Un correu electrònic.",
    ],
    how: (postDays, validDays) =>
      `La carta arriba al seu domicili fiscal en uns ${postDays} dies i el codi val ${validDays} dies. Si ja té la carta, comence igualment: li la demanarem de seguida.`,
    question: "Quin és el seu DNI o NIE?",
    next: "Continuar",
    expired:
      "S’ha acabat el temps de la pàgina anterior. Pot començar de nou: el seu document continua escrit.",
  },
  contrast: {
    next: "Continuar",
  },
  letter: {
    title: "Ja té la carta?",
    have: "Ja tinc la carta",
    haveText: "Escriurà el codi de la carta i acabarà el registre.",
    send: "Enviar-me la carta",
    sendText: (postDays) =>
      `L’enviarem al seu domicili fiscal i arribarà en uns ${postDays} dies:`,
    wrongAddress: "Ja no viu ací?",
    wrongAddressText:
      "Canvie abans el seu domicili fiscal en l’Agència Tributària. El del padró no servix per a això.",
    lastSent: (onDay) => `L’última carta va eixir ${onDay}.`,
    onlyNewest:
      "Si en demana una altra, el codi de l’anterior deixa de valdre.",
    showAddress: "Per seguretat només mostrem una part de l’adreça.",
  },
  sent: {
    title: "La carta està en camí",
    text: (postDays, untilDay) =>
      `Arribarà en uns ${postDays} dies al seu domicili fiscal. El codi val ${untilDay}.`,
    then: "Què s’ha de fer quan arribe",
    steps: [
      "Entre en Clave i trie «Registrar-se».",
      "Escriga el seu DNI o NIE i l’altra dada del document.",
      "Trie «Ja tinc la carta» i escriga el codi.",
    ],
    have: "Ja tinc la carta",
    home: "Tornar a l’inici",
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
      `El codi d’esta carta va valdre ${untilDay}. Demane una altra carta.`,
    used:
      "Este codi ja es va utilitzar per a registrar-se. Demane una altra carta si la necessita.",
    superseded: (onDay) =>
      `Després d’esta carta li’n vam enviar una altra, ${onDay}. Escriga el codi de la més recent.`,
    another: "Demanar una altra carta",
  },
  contact: {
    title: "Les seues dades de contacte",
    phoneLegend: "Telèfon",
    emailLegend: "Correu",
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
      `Va per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular).`,
    inUse:
      "Este telèfon és ara d’una altra persona registrada en Clave. Cada telèfon només pot ser d’una persona: si escriu el codi, passarà a ser de vosté i l’altra persona no podrà entrar fins que en done un altre. Avisarem eixa persona.",
    label: (digits) => `Codi de ${digits} xifres`,
    hint: "Està en l’SMS. No el done a ningú.",
    go: "Acabar el registre",
    wrong: (left) =>
      left === 1
        ? "Este codi no és correcte. Li queda un intent."
        : `Este codi no és correcte. Li queden ${left} intents.`,
    spent:
      "Este codi ja no servix: s’ha utilitzat, s’ha acabat el seu temps o s’han esgotat els intents. Demane’n un altre.",
    again: "Enviar-me un altre codi",
    tooSoon: (at) =>
      `Acabem d’enviar-li un codi. Si no arriba, en podrà demanar un altre ${at}.`,
    change: "Canviar el telèfon o el correu",
    letterSpent:
      "La carta ha deixat de valdre mentre escrivia. Demane’n una altra per a acabar.",
  },
  done: {
    title: "Ja té el seu registre en Clave",
    level:
      "El seu registre és bàsic: obri els servicis que demanen el nivell baix.",
    codeTitle: "El seu codi d’activació",
    codeText:
      "Apunte’l o imprimisca esta pàgina i guarde’l en un lloc segur: és l’única vegada que es mostra. Li servirà per a crear una contrasenya o recuperar-la.",
    welcome: (digits) =>
      `Li hem enviat un SMS de benvinguda al telèfon acabat en ${digits} i un avís al correu.`,
    movedPhone: "Hem avisat la persona que tenia abans este telèfon.",
    next: "Què pot fer ara",
    nextText:
      "Torne al servici que necessita i trie identificar-se amb Clave. Li enviarem un PIN al mòbil.",
    home: "Tornar a l’inici",
  },
  standing: {
    "already-registered": {
      title: "Ja té el seu registre en Clave",
      text:
        "No cal que es registre una altra vegada. Vaja al servici que necessita i trie identificar-se amb Clave. Si ha canviat de telèfon, vaja a una oficina de registre.",
    },
    deceased: {
      title: "No podem fer el registre",
      text:
        "Segons el cens, la persona amb este document ha mort. Si és un error, vaja a una oficina de registre amb el document.",
    },
    "document-expired": {
      title: "El seu document està caducat",
      text: (onDay) =>
        `Va caducar ${onDay}. Per a registrar-se, el document ha d’estar en vigor. Renove’l i torne: el registre l’estarà esperant.`,
    },
    "too-young": {
      title: "Cal registrar-se en una oficina",
      text: (age) =>
        `Les persones menors de ${age} anys es registren presencialment en una oficina, amb el pare, la mare o qui en tinga la tutela.`,
    },
    renounced: {
      title: "Vosté es va donar de baixa de Clave",
      text:
        "Per a tornar s’ha de registrar en una oficina o amb DNI electrònic o certificat. No es pot tornar per carta.",
    },
    revoked: {
      title: "El seu registre està anul·lat",
      text:
        "L’Administració el va anul·lar d’ofici. En una oficina de registre li diran el motiu i com tornar.",
    },
  },
};
