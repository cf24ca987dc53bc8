// Catalan: Cl@ve Permanente, from the activation code to leaving it.

import type { Text } from "../text.ts";

export const password: Text["password"] = {
  field: {
    label: "Contrasenya",
    newLabel: "Contrasenya nova",
    againLabel: "Repeteixi la contrasenya nova",
    show: "Mostra la contrasenya",
    hide: "Amaga la contrasenya",
    empty: "Escrigui la seva contrasenya.",
    newEmpty: "Escrigui la contrasenya nova.",
    different: "Les dues contrasenyes no són iguals.",
    former: "Contrasenya d’ara",
  },
  signin: {
    title: "Escrigui el seu document i la seva contrasenya",
    go: "Entra",
    refused:
      "El document o la contrasenya no són correctes, o la contrasenya està bloquejada. Es bloqueja després d’uns quants intents fallits i només es desbloqueja posant-ne una altra.",
    forgotten: "He oblidat la contrasenya o està bloquejada",
    activate: "Encara no tinc contrasenya",
  },
  code: {
    go: "Continua",
    startAgain:
      "Ha escrit malament el codi massa vegades. Per seguretat, cal començar de nou.",
  },
  choose: {
    title: "Triï la seva contrasenya",
    expired:
      "La seva contrasenya ha caducat. Triï’n una altra i després continuarà cap al servei.",
    rulesTitle: "Com ha de ser",
    rules: {
      length: ({ shortest }) =>
        `Té ${shortest} caràcters o més. Una frase llarga és la millor contrasenya.`,
      groups: ({ groups, freeFrom }) =>
        `Té ${groups} d’aquestes quatre coses: minúscules, majúscules, xifres i altres signes. Si té ${freeFrom} caràcters o més, no cal.`,
      personal: () =>
        "No conté el seu nom, els seus cognoms ni el seu DNI o NIE, tampoc al revés.",
      common: () => "No és cap de les contrasenyes que prova tothom.",
      former: () => "No és la que tenia fins ara.",
    },
    met: "Es compleix",
    notMet: "No es compleix",
    broken:
      "La contrasenya no compleix totes les condicions. Miri a la llista quines falten.",
    advice:
      "La pot enganxar o desar al gestor de contrasenyes del navegador. No faci servir la mateixa en altres llocs.",
    go: "Desa la contrasenya",
  },
  ending: {
    title: "La seva contrasenya caducarà aviat",
    days: (days) => {
      if (days === 0) return "Avui és l’últim dia que val.";
      return days === 1 ? "Val fins demà, inclòs." : `Val ${days} dies més.`;
    },
    text: "Si la canvia ara, el termini de la nova comença avui.",
    change: "Canvia-la ara",
    later: "Continua sense canviar-la",
  },
  hub: {
    title: "Contrasenya de Cl@ve Permanente",
    linkBody: "Activi-la, canviï-la o posi’n una altra si l’ha oblidada.",
    intro:
      "És una contrasenya per a qui s’identifica sovint. Per als tràmits que demanen més seguretat, s’hi afegeix un codi que arriba per SMS.",
    activate: "Activa la meva contrasenya",
    activateText:
      "Per primera vegada, amb el codi d’activació del seu justificant.",
    forgotten: "He oblidat la contrasenya o està bloquejada",
    forgottenText:
      "Amb el codi d’activació i un enllaç que li enviem per correu.",
    change: "Canvia la contrasenya",
    changeText:
      "A «Les meves dades», amb la contrasenya d’ara o amb certificat.",
    noCode: "No tinc el codi d’activació",
    noCodeWays: [
      "Creï’n un altre a «Les meves dades»: identifiqui’s amb un PIN, amb certificat o amb DNI electrònic.",
      "Demani una carta al seu domicili fiscal.",
      "Vagi amb el document a una oficina de registre.",
    ],
    newCode: "Crea un altre codi a «Les meves dades»",
    byLetter: "Demana una carta",
  },
  activate: {
    title: "Activi la seva contrasenya",
    intro:
      "Tingui a mà el telèfon i el justificant del seu registre, on hi ha el codi d’activació.",
    codeLabel: "Codi d’activació",
    codeHint: (length) =>
      `Són ${length} lletres i xifres, en grups de quatre. Les pot escriure en majúscules o minúscules, amb espais o sense.`,
    emailHint: "El que consta en el seu registre.",
    codeProblems: {
      "empty": "Escrigui el codi d’activació.",
      "wrong-length": (length) =>
        `El codi té ${length} lletres i xifres. Miri si en falta o en sobra alguna.`,
      "bad-character":
        "Hi ha algun signe que no pot ser al codi. Només té lletres i xifres.",
    },
    refused:
      "El document, el correu i el codi d’activació no coincideixen amb els del seu registre. Revisi’ls tots tres. Després d’uns quants codis equivocats, el codi deixa de valer i cal demanar-ne un altre.",
    mistyped:
      "El codi està mal escrit: miri si ha canviat alguna lletra o xifra.",
    go: "Continua",
    already:
      "Vostè ja té contrasenya. Si l’ha oblidada o està bloquejada, posi’n una altra així:",
    expired:
      "S’ha acabat el temps d’aquesta pàgina. Per seguretat, cal començar de nou.",
    doneTitle: "La seva contrasenya està activada",
    done:
      "Ja es pot identificar amb el document i aquesta contrasenya. Li ho hem dit per SMS i per correu.",
    validUntil: (untilDay) => `Val ${untilDay}.`,
    again: "Torna a començar",
    account: "Ves a «Les meves dades»",
  },
  forgotten: {
    title: "Posi una altra contrasenya",
    intro:
      "Li enviarem un enllaç per correu. Amb l’enllaç i amb un codi per SMS podrà triar una altra contrasenya.",
    go: "Envia’m l’enllaç",
    certificate: "Amb certificat o DNI electrònic no cal el codi d’activació:",
    certificateGo: "Posa-la amb certificat",
    sentTitle: "Miri el correu",
    sent: (email, until) =>
      `Li hem enviat un enllaç a ${email}. Val una sola vegada, ${until} (hora peninsular). El pot obrir en aquest dispositiu o en un altre.`,
    notArrived:
      "Si no arriba, miri al correu brossa. També pot començar de nou.",
    linkTitle: "Continuï per triar una altra contrasenya",
    linkText: (digits) =>
      `Li enviarem un codi per SMS al telèfon acabat en ${digits}.`,
    linkGo: "Envia’m el codi",
    deadTitle: "Aquest enllaç ja no val",
    dead:
      "S’ha fet servir, n’ha passat l’hora o se n’ha demanat un altre després.",
    doneTitle: "La seva contrasenya nova està a punt",
    done:
      "L’anterior ja no val i hem tancat les sessions que tingués obertes. Li ho hem dit per SMS i per correu.",
  },
  change: {
    link: "Canvia la contrasenya",
    title: "Canviar la contrasenya",
    withFormer: "Després confirmarà el canvi amb un codi per SMS.",
    withCertificate:
      "S’ha identificat amb certificat o DNI electrònic: no cal la contrasenya d’ara ni cap codi.",
    certificateGo: "No la recordo: identifica’m amb certificat",
    refused:
      "Aquesta no és la seva contrasenya d’ara, o està bloquejada. Si està bloquejada, posi’n una altra amb el codi d’activació o amb certificat.",
    doneTitle: "Ha canviat la contrasenya",
    done:
      "Hem tancat les seves altres sessions i li ho hem dit per SMS i per correu.",
  },
  own: {
    title: "Cl@ve Permanente",
    none: "No té contrasenya.",
    activate: "Activa-la",
    since: "La té des de",
    until: "Últim dia que val",
    lastUse: "Últim ús",
    neverUsed: "No consta",
    state: "Estat",
    good: "La pot fer servir",
    ending: (days) =>
      days === 1 ? "Caduca demà" : `Caduca d’aquí a ${days} dies`,
    endsToday: "Caduca avui",
    expired: "Caducada: quan hi entri, en triarà una altra",
    locked: (onDay) =>
      `Bloquejada per intents fallits des d’aquest dia: ${onDay}`,
    lockedElsewhere: (onDay) =>
      `Bloquejada per intents fallits des d’aquest dia: ${onDay}. Només serveix en els navegadors on ja l’havia fet servir.`,
    unlock: "Posa una altra contrasenya",
    leave: "Deixa de fer servir la contrasenya",
  },
  leave: {
    title: "Deixar de fer servir la contrasenya",
    text:
      "Continuarà a Clave i es podrà identificar de les altres maneres. La contrasenya i el codi d’activació deixaran de valer, i també l’aplicació de codis, si en té. Per tornar a tenir contrasenya caldrà un altre codi d’activació.",
    go: "Deixa de fer-la servir",
    stay: "No, continua amb la contrasenya",
    doneTitle: "Ja no té contrasenya",
    done:
      "Continua a Clave amb les altres maneres d’identificar-se. Li ho hem dit per SMS i per correu.",
  },
};
