// Galician: identifying oneself for a service: choosing how, the PIN, and whatever stands in the way.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const signin: Text["signin"] = {
  choose: {
    title: "Como quere identificarse?",
    notEnough: (level) =>
      `Non serve aquí: este trámite pide o nivel ${
        levels[level]
      } e esta forma de identificarse non chega.`,
    suspended: "Detívoa vostede: avisounos de que alguén a usara.",
    noneEnough: (level) =>
      `Este trámite pide o nivel ${
        levels[level]
      } e ningunha forma de identificarse de Clave chega aínda. Polo de agora só pode facelo con DNI electrónico, nunha oficina ou na sede electrónica do organismo.`,
    cancel: "Cancelar e volver ao servizo",
    notRegistered: "Aínda non está en Clave?",
    register: "Rexistrarme",
  },
  levels,
  methods: {
    mobile: {
      name: "Cl@ve Móvil",
      what:
        "Lea un código QR co seu teléfono e confírmeo coa pegada, a cara ou o PIN do teléfono.",
      needs: "Necesita o teléfono que activou en Cl@ve Móvil.",
      go: "Identificarme co meu teléfono",
    },
    pin: {
      name: "PIN por SMS",
      what: "Enviámoslle ao teléfono un PIN que vale unha soa vez.",
      needs: "Teña á man o seu documento e o teléfono que deu ao rexistrarse.",
      go: "Identificarme cun PIN",
    },
    password: {
      name: "Cl@ve Permanente",
      what: "O seu documento e un contrasinal que vostede elixe.",
      needs: "Antes hai que activalo unha vez.",
      go: "Identificarme con contrasinal",
    },
    reinforced: {
      name: "Cl@ve Permanente",
      what:
        "O seu documento, un contrasinal que vostede elixe e un código que lle enviamos ao teléfono.",
      needs: "Antes hai que activalo unha vez.",
      go: "Identificarme con contrasinal e código",
    },
    certificate: {
      name: "Certificado electrónico",
      what: "Un certificado persoal instalado neste navegador, como o da FNMT.",
      needs: "Non fai falta estar en Clave.",
      go: "Identificarme cun certificado",
    },
    card: {
      name: "DNI electrónico",
      what: "O seu DNI, ou outra tarxeta con certificado, nun lector.",
      needs: "Teña á man a súa clave. Non fai falta estar en Clave.",
      go: "Identificarme co DNI electrónico",
    },
  },
  document: {
    title: "Cal é o seu DNI ou NIE?",
    next: "Continuar",
  },
  both: {
    title: "Pida o seu PIN",
    summary: "Vai lenta a conexión? Pida o PIN desde aquí",
    lead: "Escriba os dous datos. A páxina seguinte xa lle pide o PIN.",
    label: "Data de validez do DNI ou número de soporte",
    hint:
      "DNI: a data, por exemplo, 20-05-2031; se é permanente, a de expedición. Tarxeta de persoa estranxeira ou certificado da Unión Europea: o número de soporte, por exemplo, E00012345.",
  },
  contrast: {
    title: {
      "validity-date": "Ata cando é válido o seu DNI?",
      "issue-date": "Cando se expediu o seu DNI?",
      "support-number": "Cal é o número de soporte?",
    },
    why: "Con este dato comprobamos que o documento é seu.",
    sendPin: "Enviarme o PIN",
    next: "Continuar",
    changeDocument: "Cambiar o DNI ou NIE",
  },
  pin: {
    title: "Escriba o PIN que lle enviamos",
    sent: (digits, until) =>
      `Chegará por SMS ao teléfono que remata en ${digits}. Vale ${until} (hora peninsular).`,
    inApp: (until) =>
      `Está en Cl@ve Móvil, no seu teléfono. Vale ${until} (hora peninsular).`,
    inAppHint:
      "Ábrao coa pegada, a cara ou o PIN do teléfono. Ninguén llo vai pedir por teléfono nin por correo.",
    inAppHelp: "Non teño o teléfono á man",
    inAppHelpList: [
      "Abra Cl@ve Móvil no teléfono que activou e elixa «Ver o meu PIN».",
      "Se cambiou de teléfono, active Cl@ve Móvil no novo.",
    ],
    bySmsFrom: (at) =>
      `Poderá recibilo por SMS ${at} (hora peninsular). O que xa ten segue valendo.`,
    bySms: "Enviarmo por SMS",
    label: (digits) => `PIN de ${digits} cifras`,
    hint: "Está no SMS. Ninguén llo vai pedir por teléfono nin por correo.",
    go: "Entrar",
    wrong: (left) =>
      left === 1
        ? "Este PIN non é correcto. Quédalle un intento."
        : `Este PIN non é correcto. Quédanlle ${left} intentos.`,
    spent:
      "Este PIN xa non vale: usouse, pasou a súa hora ou non quedan intentos. Pida outro.",
    again: "Enviarme outro PIN",
    againFrom: (at) =>
      `Poderá pedir outro PIN ${at} (hora peninsular). O que xa ten segue a valer.`,
    tooSoon: (at) =>
      `Acabamos de enviarlle un PIN. Se non chega, poderá pedir outro ${at} (hora peninsular).`,
    continue: "Se xa entrou, continúe ao servizo",
    help: "O SMS non chega",
    helpList: (digits) => [
      `Comprobe que o seu teléfono remata en ${digits}. Se non, ten que cambiar o teléfono do seu rexistro.`,
      "Agarde un pouco: ás veces tarda. O PIN anterior segue a valer aínda que pida outro.",
      "Mire se ten cobertura, ou apague e acenda o teléfono.",
      "Borre mensaxes se non queda espazo.",
      "Mire se o teléfono, a súa operadora ou un antivirus bloquea as mensaxes.",
      "Se o seu número é doutro país, pregúntelle á súa operadora se recibe SMS de España.",
    ],
  },
  tooLow: {
    title: "Este trámite pide un nivel máis alto",
    explain: (asked, reached) =>
      `Os seus datos son correctos. Pero este trámite pide o nivel ${
        levels[asked]
      } e o seu rexistro, que é básico, só chega ao nivel ${levels[reached]}.`,
    how: "Como subir de nivel",
    ways: {
      office:
        "Nunha oficina de rexistro, co seu documento. É de balde e faise no momento.",
      certificate: "Con certificado ou DNI electrónico, en Clave e no momento.",
    },
    back: "Volver ao servizo",
  },
  standing: {
    "not-registered": {
      title: "Aínda non ten rexistro en Clave",
      text:
        "Os seus datos son correctos, pero antes de identificarse ten que rexistrarse. Faise unha soa vez: enviámoslle ao seu domicilio fiscal unha carta cun código.",
      go: "Rexistrarme agora",
    },
    deceased: {
      title: "Non podemos comprobar a súa identidade",
      text:
        "Segundo os datos da Administración, a persoa con este documento faleceu. Se é un erro, acuda co seu documento a unha oficina de rexistro.",
    },
    renounced: {
      title: "Vostede deuse de baixa en Clave",
      text:
        "Para volver, rexístrese nunha oficina de rexistro ou con DNI electrónico ou certificado electrónico. Non se pode nin por carta nin por vídeo.",
    },
    suspended: {
      title: "Por seguridade, esta forma de identificarse está detida",
      text:
        "Vostede avisounos de que alguén entrara no seu nome. Para volver usala, entre en «Os meus datos» con certificado ou DNI electrónico. Tamén pode ir co seu documento a unha oficina de rexistro.",
      go: "Volver activala",
    },
    "phone-revoked": {
      title: "Por seguridade, suspendemos o seu acceso",
      text:
        "Outra persoa demostrou que recibe os SMS do teléfono que vostede deu. Cada teléfono só pode ser dunha persoa. Para volver entrar, dea outro teléfono: cunha carta ao seu domicilio fiscal ou nunha oficina de rexistro.",
      go: "Dar outro teléfono",
    },
    revoked: {
      title: "O seu rexistro está anulado",
      text:
        "Anulouno a Administración. Nunha oficina de rexistro diranlle o motivo e como volver.",
    },
  },
  limited: {
    title: "Demasiados intentos",
    text: (at) =>
      `Por seguridade, hai que agardar. Poderá intentalo de novo ${at} (hora peninsular). Non se perde nada do que tiña.`,
    retry: "Intentalo de novo",
  },
  expired: {
    title: "Pasou o tempo desta páxina",
    text:
      "Por seguridade, o tempo para identificarse é limitado. Non se perdeu nada: pode comezar de novo co que xa escribiu.",
    restart: "Comezar de novo",
    cancel: "Volver ao servizo",
  },
  lost: {
    title: "Non podemos seguir desde aquí",
    text:
      "Esta páxina abriuse noutro navegador ou o seu navegador non garda as cookies. Volva ao servizo que lle pediu identificarse e comece outra vez. As cookies de Clave non serven para seguirlle o rastro.",
  },
  signout: {
    title: "Quere pechar a sesión?",
    text:
      "Pecharase a sesión de Clave en todos os seus dispositivos. Cada organismo pode ter ademais aberta a súa.",
    go: "Pechar a sesión",
    stay: "Non, volver ao inicio",
    doneTitle: "Pechou a sesión",
    done: "Xa pode pechar o navegador.",
  },
};
