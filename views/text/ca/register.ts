// Catalan: registering with an invitation letter.

import type { Text } from "../text.ts";
import { lost } from "./phone.ts";
import { lasting } from "../lengths.ts";

export const register: Text["register"] = {
  start: {
    title: "Registrar-se a Clave",
    intro:
      "Es fa una sola vegada i és gratuït. Contesti dues preguntes i li direm la manera més ràpida per a vostè.",
    how: (postDays, validDays) =>
      `La carta arriba en ${
        lasting("ca", postDays, "days", "uns")
      } al seu domicili fiscal: l’adreça de vostè que té l’Agència Tributària. El codi val ${
        lasting("ca", validDays, "days")
      }. Si ja té la carta, comenci també aquí: li demanarem el codi de seguida.`,
    next: "Continua",
    certificateText: "No cal carta: es registra ara, i el registre és avançat.",
    certificateGo: "Registra’m amb certificat",
  },
  contrast: {
    next: "Continua",
  },
  letter: {
    title: "Ja té la carta?",
    have: "Ja tinc la carta",
    haveText: "Escrigui el codi de la carta i acabi el registre.",
    send: "Envia’m la carta",
    sendText: (postDays) =>
      `L’enviarem al seu domicili fiscal i arribarà en ${
        lasting("ca", postDays, "days", "uns")
      }:`,
    wrongAddress: "Ja no hi viu?",
    wrongAddressText:
      "Abans, canviï el seu domicili fiscal a l’Agència Tributària. El del padró no serveix per a això.",
    lastSent: (onDay) => `L’última carta va sortir ${onDay}.`,
    onlyNewest: "Si en demana una altra, el codi de l’anterior deixa de valer.",
    showAddress: "Per seguretat, només mostrem una part de l’adreça.",
  },
  sent: {
    title: "La carta està en camí",
    text: (postDays, untilDay) =>
      `Arribarà en ${
        lasting("ca", postDays, "days", "uns")
      } al seu domicili fiscal. El codi val ${untilDay}.`,
    close:
      "Ja pot tancar aquesta pàgina. Fins que arribi la carta no ha de fer res.",
    then: "Què cal fer quan arribi",
    steps: [
      "Entri a Clave i triï «Registrar-se».",
      "Escrigui el seu DNI o NIE i la dada del document que li demanem.",
      "Triï «Ja tinc la carta» i escrigui’n el codi.",
    ],
    have: "Ja tinc la carta",
  },
  limited: {
    title: "Ja li hem enviat una carta",
    text: (onDay) =>
      `La carta pot trigar uns dies. Si no arriba, en podrà demanar una altra ${onDay}.`,
    back: "Torna",
  },
  csv: {
    title: "Quin és el codi de la carta?",
    next: "Continua",
    expired: (untilDay) =>
      `El codi d’aquesta carta ha caducat: valia ${untilDay}. Demani una altra carta.`,
    used:
      "Aquest codi ja es va fer servir. Demani una altra carta si la necessita.",
    superseded: (onDay) =>
      `Després d’aquesta carta n’hi vam enviar una altra, ${onDay}. Escrigui el codi de l’última.`,
    another: "Demana una altra carta",
  },
  raise: {
    title: "Vostè ja és a Clave: pot pujar de nivell",
    text:
      "El seu registre és bàsic. Amb el certificat passa a ser avançat i serveix també per als tràmits que demanen el nivell substancial. El telèfon i el correu no canvien.",
    keeps: (phone, email) =>
      `El PIN i els codis continuaran arribant al telèfon que acaba en ${phone}; els avisos, a ${email}.`,
    changed:
      "El telèfon del seu registre ha canviat des que va veure aquesta pàgina. Torni’l a mirar abans de continuar.",
    notYours:
      "Si no són seus, no continuï: una altra persona es pot haver registrat en nom seu. Vagi a una oficina de registre.",
    code: "Li donarem un codi d’activació nou; l’anterior deixarà de valer.",
    go: "Puja de nivell",
  },
  contact: {
    differs: (name) =>
      `Al seu certificat hi consta «${name}». A les dades de l’Administració el seu nom és un altre, i aquestes dades són les que valen. Si no són correctes, demani que les corregeixin on li van expedir el document.`,
    title: "Les seves dades de contacte",
    conditions: "Condicions",
    conditionList: [
      "Les seves dades es fan servir només per demostrar qui és davant els organismes públics on vostè entri.",
      "El telèfon és personal: cada número serveix per a una sola persona.",
      "Mantingui en secret els codis i el PIN, i avisi si perd el telèfon.",
      "Es pot donar de baixa quan vulgui.",
    ],
    next: "Envia’m un codi per SMS",
  },
  code: {
    title: "Escrigui el codi que li hem enviat",
    sent: (digits, until) =>
      `Arribarà per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular).`,
    inUse:
      "A Clave, aquest telèfon és ara d’una altra persona, i cada telèfon només pot ser d’una. Si escriu el codi, passarà a ser de vostè. Avisarem l’altra persona, que no podrà entrar fins que doni un altre telèfon.",
    label: (digits) => `Codi de ${digits} xifres`,
    hint: "És a l’SMS. Ningú no l’hi demanarà per telèfon ni per correu.",
    go: "Acaba el registre",
    wrong: (left) =>
      left === 1
        ? "Aquest codi no és correcte. Li queda un intent."
        : `Aquest codi no és correcte. Li queden ${left} intents.`,
    spent:
      "Aquest codi ja no val: s’ha fet servir, n’ha passat l’hora o no queden intents. Demani’n un altre.",
    again: "Envia’m un altre codi",
    tooSoon: (at) =>
      `Li acabem d’enviar un codi. Si no arriba, en podrà demanar un altre ${at} (hora peninsular).`,
    change: "Canvia el telèfon o el correu",
    letterSpent:
      "La carta ha deixat de valer mentre escrivia. Demani’n una altra per acabar.",
  },
  done: {
    title: "Ja té el seu registre a Clave",
    raisedTitle: "El seu registre és ara avançat",
    levels: {
      basic:
        "És un registre bàsic: serveix per als tràmits que demanen el nivell baix.",
      advanced:
        "És un registre avançat: serveix també per als tràmits que demanen el nivell substancial.",
    },
    raised:
      "Li hem enviat un avís per SMS i al correu. El codi d’activació anterior ja no val.",
    codeTitle: "El seu codi d’activació",
    codeText:
      "Guardi’l en un lloc segur: només és aquí i al seu justificant. Li servirà per crear una contrasenya o recuperar-la.",
    receipt: "El seu justificant",
    receiptText:
      "Diu el que vostè ha registrat i porta el codi d’activació. Baixi’l o apunti aquest altre codi (CSV), amb el qual podrà tornar a veure’l:",
    welcome: (digits) =>
      `Li hem enviat un SMS de benvinguda al telèfon acabat en ${digits} i un avís al correu.`,
    movedPhone: "Hem avisat la persona que tenia abans aquest telèfon.",
    next: "Què pot fer ara",
    nextText:
      "Vagi al servei que necessita i triï identificar-se amb Clave. Li enviarem un PIN al telèfon.",
    home: "Torna a l’inici",
  },
  lost,
  standing: {
    "already-registered": {
      title: "Vostè ja és a Clave",
      text:
        "No cal que es registri una altra vegada. Vagi al servei que necessita i triï identificar-se amb Clave.",
    },
    deceased: {
      title: "No podem fer el registre",
      text:
        "Segons les dades de l’Administració, la persona amb aquest document ha mort. Si és un error, vagi amb el document a una oficina de registre.",
    },
    "document-expired": {
      title: "El seu document està caducat",
      text: (untilDay) =>
        `Era vàlid ${untilDay}. Per registrar-se, el document ha d’estar en vigor. Renovi’l i torni a començar.`,
    },
    "too-young": {
      title: "Cal registrar-se en una oficina",
      text: (age) =>
        `Abans dels ${age} anys cal registrar-se en persona, en una oficina de registre, amb el pare, la mare o qui tingui la tutela.`,
    },
    "under-review": {
      title: "Ja tenim el seu vídeo",
      text: (day) =>
        `Li respondrem, com a molt tard, ${day}. Amb el document i el codi que va guardar pot veure com va.`,
    },
    "document-not-for-video": {
      title: "Amb aquest document no es pot per vídeo",
      text:
        "Es pot registrar amb certificat, amb una carta o en una oficina de registre.",
    },
    renounced: {
      title: "Vostè es va donar de baixa de Clave",
      text:
        "Per tornar-hi, registri’s en una oficina de registre o amb DNI electrònic o certificat. No es pot ni per carta ni per vídeo.",
    },
    revoked: {
      title: "El seu registre està anul·lat",
      text:
        "L’ha anul·lat l’Administració. En una oficina de registre li diran el motiu i com tornar-hi.",
    },
  },
};
