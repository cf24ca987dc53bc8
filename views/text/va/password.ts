// Valencian: Cl@ve Permanente, from the activation code to leaving it.

import type { Text } from "../text.ts";

export const password: Text["password"] = {
  field: {
    label: "Contrasenya",
    newLabel: "Contrasenya nova",
    againLabel: "Repetisca la contrasenya nova",
    show: "Mostrar la contrasenya",
    hide: "Amagar la contrasenya",
    empty: "Escriga la seua contrasenya.",
    newEmpty: "Escriga la contrasenya nova.",
    different: "Les dos contrasenyes no són iguals.",
    former: "Contrasenya d’ara",
  },
  signin: {
    title: "Escriga el seu document i la seua contrasenya",
    go: "Entrar",
    refused:
      "El document o la contrasenya no són correctes, o la contrasenya està bloquejada. Es bloqueja després d’uns quants intents fallits i només es desbloqueja posant-ne una altra.",
    forgotten: "He oblidat la contrasenya o està bloquejada",
    activate: "Encara no tinc contrasenya",
  },
  code: {
    go: "Continuar",
    startAgain:
      "Ha escrit malament el codi massa vegades. Per seguretat, cal començar de nou.",
  },
  choose: {
    title: "Trie la seua contrasenya",
    expired:
      "La seua contrasenya ha caducat. Trie’n una altra i després continuarà cap al servici.",
    rulesTitle: "Com ha de ser",
    rules: {
      length: ({ shortest }) =>
        `Té ${shortest} caràcters o més. Una frase llarga és la millor contrasenya.`,
      groups: ({ groups, freeFrom }) =>
        `Té ${groups} d’estes quatre coses: minúscules, majúscules, xifres i altres signes. Si té ${freeFrom} caràcters o més, no cal.`,
      personal: () =>
        "No conté el seu nom, els seus cognoms ni el seu DNI o NIE, tampoc al revés.",
      common: () => "No és cap de les contrasenyes que prova tot el món.",
      former: () => "No és la que tenia fins ara.",
    },
    met: "Es complix",
    notMet: "No es complix",
    broken:
      "La contrasenya no complix totes les condicions. Mire en la llista quines falten.",
    advice:
      "Pot apegar-la o guardar-la en el gestor de contrasenyes del navegador. No utilitze la mateixa en altres llocs.",
    go: "Guardar la contrasenya",
  },
  ending: {
    title: "La seua contrasenya caducarà prompte",
    days: (days) => {
      if (days === 0) return "Hui és l’últim dia que val.";
      return days === 1 ? "Val fins demà, inclòs." : `Val ${days} dies més.`;
    },
    text: "Si la canvia ara, el termini de la nova comença hui.",
    change: "Canviar-la ara",
    later: "Continuar sense canviar-la",
  },
  hub: {
    title: "Contrasenya de Cl@ve Permanente",
    linkBody: "Active-la, canvie-la o pose’n una altra si l’ha oblidada.",
    intro:
      "És una contrasenya per a qui s’identifica sovint. Per als tràmits que demanen més seguretat, s’hi afig un codi que arriba per SMS.",
    activate: "Activar la meua contrasenya",
    activateText:
      "Per primera vegada, amb el codi d’activació del seu justificant.",
    forgotten: "He oblidat la contrasenya o està bloquejada",
    forgottenText:
      "Amb el codi d’activació i un enllaç que li enviem per correu.",
    change: "Canviar la contrasenya",
    changeText:
      "En «Les meues dades», amb la contrasenya d’ara o amb certificat.",
    noCode: "No tinc el codi d’activació",
    noCodeWays: [
      "Cree’n un altre en «Les meues dades»: identifique’s amb un PIN, amb certificat o amb DNI electrònic.",
      "Demane una carta al seu domicili fiscal.",
      "Vaja amb el document a una oficina de registre.",
    ],
    newCode: "Crear un altre codi en «Les meues dades»",
    byLetter: "Demanar una carta",
  },
  activate: {
    title: "Active la seua contrasenya",
    intro:
      "Tinga a mà el telèfon i el justificant del seu registre, on està el codi d’activació.",
    codeLabel: "Codi d’activació",
    codeHint: (length) =>
      `Són ${length} lletres i xifres, en grups de quatre. Les pot escriure en majúscules o minúscules, amb espais o sense.`,
    emailHint: "El que figura en el seu registre.",
    codeProblems: {
      "empty": "Escriga el codi d’activació.",
      "wrong-length": (length) =>
        `El codi té ${length} lletres i xifres. Mire si en falta o en sobra alguna.`,
      "bad-character":
        "Hi ha algun signe que no pot estar en el codi. Només té lletres i xifres.",
    },
    refused:
      "El document, el correu i el codi d’activació no coincidixen amb els del seu registre. Revise els tres. Després d’uns quants codis equivocats, el codi deixa de valdre i cal demanar-ne un altre.",
    mistyped:
      "El codi està mal escrit: mire si ha canviat alguna lletra o xifra.",
    go: "Continuar",
    already:
      "Vosté ja té contrasenya. Si l’ha oblidada o està bloquejada, pose’n una altra així:",
    expired:
      "S’ha acabat el temps d’esta pàgina. Per seguretat, cal començar de nou.",
    doneTitle: "La seua contrasenya està activada",
    done:
      "Ja pot identificar-se amb el document i esta contrasenya. Li ho hem dit per SMS i per correu.",
    validUntil: (untilDay) => `Val ${untilDay}.`,
    again: "Tornar a començar",
    account: "Anar a «Les meues dades»",
  },
  forgotten: {
    title: "Pose una altra contrasenya",
    intro:
      "Li enviarem un enllaç per correu. Amb l’enllaç i amb un codi per SMS podrà triar una altra contrasenya.",
    go: "Enviar-me l’enllaç",
    certificate:
      "Amb certificat o DNI electrònic no fa falta el codi d’activació:",
    certificateGo: "Posar-la amb certificat",
    sentTitle: "Mire el correu",
    sent: (email, until) =>
      `Li hem enviat un enllaç a ${email}. Val una sola vegada, ${until} (hora peninsular). Pot obrir-lo en este dispositiu o en un altre.`,
    notArrived:
      "Si no arriba, mire en el correu no desitjat. També pot començar de nou.",
    linkTitle: "Continue per a triar una altra contrasenya",
    linkText: (digits) =>
      `Li enviarem un codi per SMS al telèfon acabat en ${digits}.`,
    linkGo: "Enviar-me el codi",
    deadTitle: "Este enllaç ja no val",
    dead:
      "S’ha utilitzat, ha passat la seua hora o se n’ha demanat un altre després.",
    doneTitle: "La seua contrasenya nova està preparada",
    done:
      "L’anterior ja no val i hem tancat les sessions que tinguera obertes. Li ho hem dit per SMS i per correu.",
  },
  change: {
    link: "Canviar la contrasenya",
    title: "Canviar la contrasenya",
    withFormer: "Després confirmarà el canvi amb un codi per SMS.",
    withCertificate:
      "S’ha identificat amb certificat o DNI electrònic: no fa falta la contrasenya d’ara ni cap codi.",
    certificateGo: "No la recorde: identificar-me amb certificat",
    refused:
      "Esta no és la seua contrasenya d’ara, o està bloquejada. Si està bloquejada, pose’n una altra amb el codi d’activació o amb certificat.",
    doneTitle: "Ha canviat la contrasenya",
    done:
      "Hem tancat les seues altres sessions i li ho hem dit per SMS i per correu.",
  },
  own: {
    title: "Cl@ve Permanente",
    none: "No té contrasenya.",
    activate: "Activar-la",
    since: "La té des de",
    until: "Últim dia que val",
    lastUse: "Últim ús",
    neverUsed: "No consta",
    state: "Estat",
    good: "Pot usar-la",
    ending: (days) =>
      days === 1 ? "Caduca demà" : `Caduca d’ací a ${days} dies`,
    endsToday: "Caduca hui",
    expired: "Caducada: quan hi entre, en triarà una altra",
    locked: (onDay) =>
      `Bloquejada per intents fallits des d’este dia: ${onDay}`,
    lockedElsewhere: (onDay) =>
      `Bloquejada per intents fallits des d’este dia: ${onDay}. Només servix en els navegadors on ja l’havia usada.`,
    unlock: "Posar una altra contrasenya",
    leave: "Deixar d’usar la contrasenya",
  },
  leave: {
    title: "Deixar d’usar la contrasenya",
    text:
      "Continuarà en Clave i podrà identificar-se de les altres maneres. La contrasenya i el codi d’activació deixaran de valdre, i també l’aplicació de codis, si en té. Per a tornar a tindre contrasenya farà falta un altre codi d’activació.",
    go: "Deixar d’usar-la",
    stay: "No, continuar amb la contrasenya",
    doneTitle: "Ja no té contrasenya",
    done:
      "Continua en Clave amb les altres maneres d’identificar-se. Li ho hem dit per SMS i per correu.",
  },
};
