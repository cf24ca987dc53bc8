// Galician: registering with an invitation letter.

import type { Text } from "../text.ts";
import { lost } from "./phone.ts";
import { lasting } from "../lengths.ts";

export const register: Text["register"] = {
  start: {
    title: "Rexistrarse en Clave",
    intro:
      "Faise unha soa vez e é de balde. Conteste dúas preguntas e dirémoslle a forma máis rápida para vostede.",
    how: (postDays, validDays) =>
      `A carta chega ${
        lasting("gl", postDays, "days", { one: "en", other: "nuns" })
      } ao seu domicilio fiscal: o enderezo seu que ten a Axencia Tributaria. O código vale ${
        lasting("gl", validDays, "days")
      }. Se xa ten a carta, comece tamén aquí: axiña lle pediremos o código.`,
    next: "Continuar",
    certificateText:
      "Non fai falta carta: rexístrase agora, e o rexistro é avanzado.",
    certificateGo: "Rexistrarme con certificado",
  },
  contrast: {
    next: "Continuar",
  },
  letter: {
    title: "Ten xa a carta?",
    have: "Xa teño a carta",
    haveText: "Escriba o código da carta e remate o rexistro.",
    send: "Enviarme a carta",
    sendText: (postDays) =>
      `Enviarémola ao seu domicilio fiscal e chegará ${
        lasting("gl", postDays, "days", { one: "en", other: "nuns" })
      }:`,
    wrongAddress: "Xa non vive aí?",
    wrongAddressText:
      "Antes, cambie o seu domicilio fiscal na Axencia Tributaria. O do padrón non serve para isto.",
    lastSent: (onDay) => `A última carta saíu ${onDay}.`,
    onlyNewest: "Se pide outra, o código da anterior deixa de valer.",
    showAddress: "Por seguridade, só mostramos unha parte do enderezo.",
  },
  sent: {
    title: "A carta está en camiño",
    text: (postDays, untilDay) =>
      `Chegará ${
        lasting("gl", postDays, "days", { one: "en", other: "nuns" })
      } ao seu domicilio fiscal. O código vale ${untilDay}.`,
    close:
      "Xa pode pechar esta páxina. Ata que chegue a carta non ten que facer nada.",
    then: "Que facer cando chegue",
    steps: [
      "Entre en Clave e elixa «Rexistrarse».",
      "Escriba o seu DNI ou NIE e o dato do documento que lle pedimos.",
      "Elixa «Xa teño a carta» e escriba o código.",
    ],
    have: "Xa teño a carta",
  },
  limited: {
    title: "Xa lle enviamos unha carta",
    text: (onDay) =>
      `A carta pode tardar uns días. Se non chega, poderá pedir outra ${onDay}.`,
    back: "Volver",
  },
  csv: {
    title: "Cal é o código da carta?",
    next: "Continuar",
    expired: (untilDay) =>
      `O código desta carta caducou: valía ${untilDay}. Pida outra carta.`,
    used: "Este código xa se usou. Pida outra carta se a precisa.",
    superseded: (onDay) =>
      `Despois desta carta enviámoslle outra, ${onDay}. Escriba o código da última.`,
    another: "Pedir outra carta",
  },
  raise: {
    title: "Xa está en Clave: pode subir de nivel",
    text:
      "O seu rexistro é básico. Co seu certificado pasa a ser avanzado e serve tamén para os trámites que piden o nivel substancial. O seu teléfono e o seu correo non cambian.",
    keeps: (phone, email) =>
      `O PIN e os códigos seguirán chegando ao teléfono que remata en ${phone}; os avisos, a ${email}.`,
    changed:
      "O teléfono do seu rexistro cambiou desde que viu esta páxina. Míreo outra vez antes de seguir.",
    notYours:
      "Se non son seus, non siga: outra persoa puido rexistrarse no seu nome. Acuda a unha oficina de rexistro.",
    code:
      "Darémoslle un código de activación novo; o anterior deixará de valer.",
    go: "Subir de nivel",
  },
  contact: {
    differs: (name) =>
      `No seu certificado consta «${name}». Nos datos da Administración o seu nome é outro, e eses datos son os que valen. Se non son correctos, pida que os corrixan onde lle expediron o documento.`,
    title: "Os seus datos de contacto",
    conditions: "Condicións",
    conditionList: [
      "Os seus datos úsanse só para demostrar quen é ante os organismos públicos nos que vostede entre.",
      "O teléfono é persoal: cada número serve para unha soa persoa.",
      "Garde en segredo os códigos e o PIN, e avise se perde o teléfono.",
      "Pode darse de baixa cando queira.",
    ],
    next: "Enviarme un código por SMS",
  },
  code: {
    title: "Escriba o código que lle enviamos",
    sent: (digits, until) =>
      `Chegará por SMS ao teléfono que remata en ${digits}. Vale ${until} (hora peninsular).`,
    inUse:
      "En Clave, este teléfono é agora doutra persoa, e cada teléfono só pode ser dunha. Se escribe o código, pasará a ser de vostede. Avisaremos a outra persoa, que non poderá entrar ata que dea outro teléfono.",
    label: (digits) => `Código de ${digits} cifras`,
    hint: "Está no SMS. Ninguén llo vai pedir por teléfono nin por correo.",
    go: "Rematar o rexistro",
    wrong: (left) =>
      left === 1
        ? "Este código non é correcto. Quédalle un intento."
        : `Este código non é correcto. Quédanlle ${left} intentos.`,
    spent:
      "Este código xa non vale: usouse, pasou a súa hora ou non quedan intentos. Pida outro.",
    again: "Enviarme outro código",
    tooSoon: (at) =>
      `Acabamos de enviarlle un código. Se non chega, poderá pedir outro ${at} (hora peninsular).`,
    change: "Cambiar o teléfono ou o correo",
    letterSpent:
      "A carta deixou de valer mentres escribía. Pida outra para rematar.",
  },
  done: {
    title: "Xa ten o seu rexistro en Clave",
    raisedTitle: "O seu rexistro é agora avanzado",
    levels: {
      basic:
        "É un rexistro básico: serve para os trámites que piden o nivel baixo.",
      advanced:
        "É un rexistro avanzado: serve tamén para os trámites que piden o nivel substancial.",
    },
    raised:
      "Enviámoslle un aviso por SMS e ao seu correo. O código de activación anterior xa non vale.",
    codeTitle: "O seu código de activación",
    codeText:
      "Gárdeo nun lugar seguro: só está aquí e no seu xustificante. Serviralle para crear un contrasinal ou recuperalo.",
    receipt: "O seu xustificante",
    receiptText:
      "Di o que vostede rexistrou e leva o código de activación. Descárgueo ou apunte este outro código (CSV), co que poderá volver velo:",
    welcome: (digits) =>
      `Enviámoslle un SMS de benvida ao teléfono que remata en ${digits} e un aviso ao seu correo.`,
    movedPhone: "Xa avisamos a persoa que tiña antes este teléfono.",
    next: "Que pode facer agora",
    nextText:
      "Vaia ao servizo que precisa e elixa identificarse con Clave. Enviarémoslle un PIN ao teléfono.",
    home: "Ir ao inicio",
  },
  lost,
  standing: {
    "already-registered": {
      title: "Vostede xa está en Clave",
      text:
        "Non fai falta rexistrarse outra vez. Vaia ao servizo que precisa e elixa identificarse con Clave.",
    },
    deceased: {
      title: "Non podemos facer o rexistro",
      text:
        "Segundo os datos da Administración, a persoa con este documento faleceu. Se é un erro, acuda co seu documento a unha oficina de rexistro.",
    },
    "document-expired": {
      title: "O seu documento está caducado",
      text: (untilDay) =>
        `Era válido ${untilDay}. Para rexistrarse ten que estar en vigor. Renóveo e comece de novo.`,
    },
    "too-young": {
      title: "Hai que rexistrarse nunha oficina",
      text: (age) =>
        `Antes dos ${age} anos hai que rexistrarse en persoa, nunha oficina de rexistro, co pai, coa nai ou con quen teña a tutela.`,
    },
    "under-review": {
      title: "Xa temos o seu vídeo",
      text: (day) =>
        `Responderémoslle, como moi tarde, ${day}. Co seu documento e o código que gardou pode ver como vai.`,
    },
    "document-not-for-video": {
      title: "Con este documento non se pode por vídeo",
      text:
        "Pode rexistrarse con certificado, cunha carta ou nunha oficina de rexistro.",
    },
    renounced: {
      title: "Vostede deuse de baixa en Clave",
      text:
        "Para volver, rexístrese nunha oficina de rexistro ou con DNI electrónico ou certificado electrónico. Non se pode nin por carta nin por vídeo.",
    },
    revoked: {
      title: "O seu rexistro está anulado",
      text:
        "Anulouno a Administración. Nunha oficina de rexistro diranlle o motivo e como volver.",
    },
  },
};
