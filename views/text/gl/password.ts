// Galician: Cl@ve Permanente, from the activation code to leaving it.

import type { Text } from "../text.ts";

export const password: Text["password"] = {
  field: {
    label: "Contrasinal",
    newLabel: "Contrasinal novo",
    againLabel: "Repita o contrasinal novo",
    show: "Amosar o contrasinal",
    hide: "Agochar o contrasinal",
    empty: "Escriba o seu contrasinal.",
    newEmpty: "Escriba o contrasinal novo.",
    different: "Os dous contrasinais non son iguais.",
    former: "Contrasinal de agora",
  },
  signin: {
    title: "Escriba o seu documento e o seu contrasinal",
    go: "Entrar",
    refused:
      "O documento ou o contrasinal non son correctos, ou o contrasinal está bloqueado. Bloquéase despois de varios intentos errados e só se desbloquea poñendo outro.",
    forgotten: "Esquecín o contrasinal ou está bloqueado",
    activate: "Aínda non teño contrasinal",
  },
  code: {
    go: "Continuar",
    startAgain:
      "Escribiu mal o código demasiadas veces. Por seguridade, hai que comezar de novo.",
  },
  choose: {
    title: "Elixa o seu contrasinal",
    expired:
      "O seu contrasinal caducou. Elixa outro e despois seguirá cara ao servizo.",
    rulesTitle: "Como ten que ser",
    rules: {
      length: ({ shortest }) =>
        `Ten ${shortest} caracteres ou máis. Unha frase longa é o mellor contrasinal.`,
      groups: ({ groups, freeFrom }) =>
        `Ten ${groups} destas catro cousas: minúsculas, maiúsculas, cifras e outros signos. Se ten ${freeFrom} caracteres ou máis, non fai falta.`,
      personal: () =>
        "Non contén o seu nome, os seus apelidos nin o seu DNI ou NIE, tampouco ao revés.",
      common: () => "Non é un dos contrasinais que proba todo o mundo.",
      former: () => "Non é o que tiña ata agora.",
    },
    met: "Cúmprese",
    notMet: "Non se cumpre",
    broken:
      "O contrasinal non cumpre todas as condicións. Mire na lista cales faltan.",
    advice:
      "Pode pegalo ou gardalo no xestor de contrasinais do seu navegador. Non use o mesmo noutros sitios.",
    go: "Gardar o contrasinal",
  },
  ending: {
    title: "O seu contrasinal caducará pronto",
    days: (days) => {
      if (days === 0) return "Hoxe é o último día en que vale.";
      return days === 1
        ? "Vale ata mañá, incluído."
        : `Vale ${days} días máis.`;
    },
    text: "Se o cambia agora, o prazo do novo empeza hoxe.",
    change: "Cambialo agora",
    later: "Seguir sen cambialo",
  },
  hub: {
    title: "Contrasinal de Cl@ve Permanente",
    linkBody: "Actíveo, cámbieo ou poña outro se o esqueceu.",
    intro:
      "É un contrasinal para quen se identifica a miúdo. Para os trámites que piden máis seguridade, engádese un código que chega por SMS.",
    activate: "Activar o meu contrasinal",
    activateText:
      "Por primeira vez, co código de activación do seu xustificante.",
    forgotten: "Esquecín o contrasinal ou está bloqueado",
    forgottenText:
      "Co código de activación e unha ligazón que lle enviamos por correo.",
    change: "Cambiar o contrasinal",
    changeText:
      "En «Os meus datos», co contrasinal de agora ou con certificado.",
    noCode: "Non teño o código de activación",
    noCodeWays: [
      "Cree outro en «Os meus datos»: identifíquese cun PIN, con certificado ou con DNI electrónico.",
      "Pida unha carta ao seu domicilio fiscal.",
      "Acuda co seu documento a unha oficina de rexistro.",
    ],
    newCode: "Crear outro código en «Os meus datos»",
    byLetter: "Pedir unha carta",
  },
  activate: {
    title: "Active o seu contrasinal",
    intro:
      "Teña á man o seu teléfono e o xustificante do seu rexistro, onde está o código de activación.",
    codeLabel: "Código de activación",
    codeHint: (length) =>
      `Son ${length} letras e cifras, en grupos de catro. Pode escribilas en maiúsculas ou minúsculas, con espazos ou sen eles.`,
    emailHint: "O que figura no seu rexistro.",
    codeProblems: {
      "empty": "Escriba o código de activación.",
      "wrong-length": (length) =>
        `O código ten ${length} letras e cifras. Mire se falta ou sobra algunha.`,
      "bad-character":
        "Hai algún signo que non pode estar no código. Só ten letras e cifras.",
    },
    refused:
      "O documento, o correo e o código de activación non coinciden cos do seu rexistro. Revise os tres. Despois de varios códigos errados, o código deixa de valer e hai que pedir outro.",
    mistyped:
      "O código está mal escrito: mire se cambiou algunha letra ou cifra.",
    go: "Continuar",
    already:
      "Vostede xa ten contrasinal. Se o esqueceu ou está bloqueado, poña outro así:",
    expired:
      "Pasou o tempo desta páxina. Por seguridade, hai que comezar de novo.",
    doneTitle: "O seu contrasinal está activado",
    done:
      "Xa pode identificarse co seu documento e este contrasinal. Dixémosllo por SMS e por correo.",
    validUntil: (untilDay) => `Vale ${untilDay}.`,
    again: "Volver comezar",
    account: "Ir a «Os meus datos»",
  },
  forgotten: {
    title: "Poña outro contrasinal",
    intro:
      "Enviarémoslle unha ligazón por correo. Con ela e cun código por SMS poderá elixir outro contrasinal.",
    go: "Enviarme a ligazón",
    certificate:
      "Con certificado ou DNI electrónico non fai falta o código de activación:",
    certificateGo: "Poñelo con certificado",
    sentTitle: "Mire o seu correo",
    sent: (email, until) =>
      `Enviámoslle unha ligazón a ${email}. Vale unha soa vez, ${until} (hora peninsular). Pode abrila neste dispositivo ou noutro.`,
    notArrived:
      "Se non chega, mire no correo non desexado. Tamén pode comezar de novo.",
    linkTitle: "Siga para elixir outro contrasinal",
    linkText: (digits) =>
      `Enviarémoslle un código por SMS ao teléfono que remata en ${digits}.`,
    linkGo: "Enviarme o código",
    deadTitle: "Esta ligazón xa non vale",
    dead: "Usouse, pasou a súa hora ou pediuse outra despois.",
    doneTitle: "O seu contrasinal novo está listo",
    done:
      "O anterior xa non vale e pechamos as sesións que tivese abertas. Dixémosllo por SMS e por correo.",
  },
  change: {
    link: "Cambiar o contrasinal",
    title: "Cambiar o contrasinal",
    withFormer: "Despois confirmará o cambio cun código por SMS.",
    withCertificate:
      "Identificouse con certificado ou DNI electrónico: non fai falta o contrasinal de agora nin un código.",
    certificateGo: "Non o lembro: identificarme cun certificado",
    refused:
      "Este non é o seu contrasinal de agora, ou está bloqueado. Se está bloqueado, poña outro co seu código de activación ou con certificado.",
    doneTitle: "Cambiou o seu contrasinal",
    done: "Pechamos as súas outras sesións e dixémosllo por SMS e por correo.",
  },
  own: {
    title: "Cl@ve Permanente",
    none: "Non ten contrasinal.",
    activate: "Activalo",
    since: "Teno desde",
    until: "Vale ata",
    lastUse: "Último uso",
    neverUsed: "Non consta",
    state: "Estado",
    good: "Pode usalo",
    ending: (days) =>
      days === 1 ? "Caduca mañá" : `Caduca dentro de ${days} días`,
    endsToday: "Caduca hoxe",
    expired: "Caducado: ao entrar con el elixirá outro",
    locked: (onDay) =>
      `Bloqueado por intentos errados desde este día: ${onDay}`,
    lockedElsewhere: (onDay) =>
      `Bloqueado por intentos errados desde este día: ${onDay}. Só serve nos navegadores onde xa o usara.`,
    unlock: "Poñer outro contrasinal",
    leave: "Deixar de usar o contrasinal",
  },
  leave: {
    title: "Deixar de usar o contrasinal",
    text:
      "Seguirá en Clave e poderá identificarse das outras formas. O contrasinal e o código de activación deixarán de valer, e tamén a súa aplicación de códigos, se a ten. Para volver ter contrasinal fará falta outro código de activación.",
    go: "Deixar de usalo",
    stay: "Non, seguir con el",
    doneTitle: "Xa non ten contrasinal",
    done:
      "Segue en Clave coas outras formas de identificarse. Dixémosllo por SMS e por correo.",
  },
};
