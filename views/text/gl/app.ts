// Galician: Cl@ve Móvil on the phone.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const app: Text["app"] = {
  title: "Cl@ve Móvil no seu teléfono",
  back: "Volver a Cl@ve Móvil",
  home: {
    what: [
      "Identifíquese co seu teléfono, sen contrasinais e sen agardar por un SMS.",
      "Lea con el o código QR doutra pantalla e confírmeo coa pegada, a cara ou o PIN do teléfono.",
      "Non hai que descargar nada: actívase aquí, unha soa vez.",
    ],
    activate: "Activar este teléfono",
    byPin: "Activar cun código por SMS",
    byCertificate: "Activar con certificado ou DNI electrónico",
    already: "Xa activei este teléfono",
    alreadyText:
      "Se o activou e aquí non se ve, use a súa chave: a mesma pegada, cara ou PIN con que desbloquea o teléfono.",
    alreadyGo: "Usar a chave deste teléfono",
    active: (name) => `Este teléfono está activado: ${name}.`,
    waiting: "Que ten pendente",
    nothing: "Non hai nada que confirmar.",
    asks: (body) => `${body} pídelle que se identifique.`,
    look: "Velo e decidir",
    pin: "Ten un PIN para ler.",
    seePin: "Ver o meu PIN",
    scan: "Ler un código QR",
    requests: "Ver as miñas peticións",
    device: "O meu teléfono",
    noNotices:
      "Os avisos deixaron de chegar a este teléfono. Se os quere, actíveos outra vez.",
    refused:
      "Non puidemos comprobar a chave deste teléfono. Inténteo outra vez ou active o teléfono.",
    retired: {
      title: "Este teléfono xa non está activado",
      text:
        "Activouse outro ou desactivouse este. Para usalo outra vez, actíveo de novo.",
    },
    suspended: {
      title: "Por seguridade, Cl@ve Móvil está detido",
      text:
        "Vostede avisounos de que alguén entrara no seu nome. Mentres tanto, este teléfono non identifica a ninguén.",
      go: "Volver activalo",
    },
    cloned: {
      title: "Desactivamos este teléfono",
      text:
        "Vimos unha copia da súa chave e non sabemos cal das dúas é a súa. Non se confirmou nada e pechamos as súas sesións. Dixémosllo por SMS e por correo.",
    },
  },
  key: {
    troubles: {
      unsupported:
        "Este navegador non pode usar a chave do teléfono. Poña un bloqueo de pantalla se non o ten, ou pida un PIN por SMS na outra pantalla.",
      cancelled:
        "Non se usou a chave. Pode intentalo outra vez ou pedir un PIN por SMS na outra pantalla.",
      missing:
        "Este teléfono non ten a chave. Actíveo ou pida un PIN por SMS na outra pantalla.",
    },
    noScript:
      "Para usar a chave fai falta JavaScript, e neste navegador non funciona. Pode pedir un PIN por SMS na outra pantalla.",
    none:
      "Non chegou a chave do seu teléfono. Inténteo outra vez ou pida un PIN por SMS na outra pantalla.",
    refused:
      "A chave do seu teléfono non é correcta ou a páxina era antiga. Inténteo outra vez.",
  },
  scan: {
    title: "Ler un código QR",
    camera: "Abrir a cámara",
    close: "Pechar a cámara",
    asking: "O seu navegador pediralle permiso para usar a cámara.",
    looking: "Poña o código QR diante da cámara.",
    found: "Código lido. Un momento.",
    other: "Este código non é de Cl@ve. Non o use: busque o da outra pantalla.",
    denied:
      "Non se puido abrir a cámara. Escriba o código que está a carón do QR.",
    view: "O que ve a cámara",
    own: "Tamén pode apuntar ao QR coa cámara do propio teléfono.",
    code: (length) => `Ou escriba o código de ${length} letras e cifras`,
    codeHint:
      "Está a carón do código QR, na outra pantalla. Se llo deron por teléfono ou nunha mensaxe, non o escriba: queren entrar no seu nome.",
    go: "Continuar",
    empty: "Escriba o código que está a carón do QR.",
    wrongLength: (length) => `O código ten ${length} letras e cifras.`,
    badCharacter: "O código só ten letras e cifras.",
    unknown:
      "Non hai ningunha petición con este código. Compróbeo ou pida outro na outra pantalla.",
  },
  read: {
    stale: {
      title: "O código cambiou",
      text:
        "Cada código QR vale uns segundos, para que ninguén poida usar unha foto. Lea o que se ve agora na outra pantalla.",
    },
    foreign: {
      title: "Este código non é de Cl@ve",
      text:
        "Búsqueo na pantalla do trámite que quere facer. Non use códigos QR que lle cheguen por correo, por SMS ou nun cartel.",
    },
    inactive: {
      title: "Primeiro, active este teléfono",
      text:
        "Para identificarse con el hai que activalo unha vez. Se non quere facelo agora, pida un PIN por SMS na outra pantalla.",
    },
    busy: {
      title: "Ten outra petición pendente",
      text: (body) =>
        `${body} tamén lle pide que se identifique. Só se pode atender unha petición cada vez.`,
      go: "Deixar a outra e seguir con esta",
      look: "Ver a outra",
    },
  },
  request: {
    title: "Quere identificarse?",
    body: "Organismo",
    procedure: "Trámite",
    level: "Nivel de seguridade",
    from: "Pídese desde",
    on: (browser, system) => `${browser} en ${system}`,
    textBrowser: "un navegador de texto",
    unknown: "un navegador que non di cal é",
    sameNetwork: "A mesma rede que este teléfono",
    otherNetwork:
      "Outra rede. É normal se este teléfono usa datos móbiles e a outra pantalla non.",
    startedAt: "Pediuse",
    until: "Vale",
    peninsular: (when) => `${when} (hora peninsular)`,
    addressText: (host) => `Comprobe que a outra pantalla está en ${host}.`,
    compare: "Ve este mesmo número na outra pantalla?",
    compareHere: "Era este o número da páxina da que vén?",
    given:
      "Deulle alguén este número ou o código, por teléfono ou nunha mensaxe? Rexeite a petición: quere entrar no seu nome.",
    digits: (length) =>
      `Escriba o número de ${length} cifras que ve na outra pantalla`,
    digitsHint: "Se non ten diante esa pantalla, non foi vostede.",
    confirm: "Confirmar",
    reject: "Rexeitar",
    notMe: "Non fun eu",
    wrong: (left) =>
      left === 1
        ? "Non é o número da outra pantalla. Quédalle un intento."
        : `Non é o número da outra pantalla. Quédanlle ${left} intentos.`,
    report: "Avisar de que alguén quixo entrar por min",
    paused: (when) =>
      `Para evitarlle molestias, non chegará ningunha petición a este teléfono ${when} (hora peninsular). Escribímosllo por correo. Ler un código QR segue a funcionar.`,
  },
  ended: {
    approved: {
      title: "Confirmado",
      text: "Volva á outra pantalla: segue soa.",
    },
    expired: {
      title: "Pasou o tempo",
      text:
        "Non se confirmou nada. Se aínda quere entrar, empece outra vez na outra pantalla.",
    },
    unknown: {
      title: "Esta petición non está aquí",
      text:
        "Pode que xa rematase ou que a teña outro teléfono. Mire a outra pantalla.",
    },
    rejected: {
      "no": {
        title: "Rexeitado",
        text: "Non se identificou en ningún sitio.",
      },
      "not-me": {
        title: "Rexeitado: non foi vostede",
        text: "Ninguén entrou no seu nome.",
      },
      "wrong-digits": {
        title: "O número non era correcto",
        text:
          "Por seguridade, esta petición xa non vale. Se quere entrar, empece outra vez na outra pantalla.",
      },
      "replaced": {
        title: "A outra pantalla xa non agarda",
        text:
          "Alí deixouse esta petición. Se quere entrar, empece outra vez nela.",
      },
      "too-low": {
        title: "Este trámite pide un nivel máis alto",
        text: "Non se confirmou nada.",
      },
    },
    knows: "Quen o pediu coñece o seu DNI ou NIE e outro dato do documento.",
    explain: (asked, reached) =>
      `Este trámite pide o nivel ${
        levels[asked]
      } e o seu rexistro, que é básico, só chega ao nivel ${levels[reached]}.`,
  },
  unlock: {
    title: "Desbloquee Cl@ve Móvil",
    text:
      "O que vai ver é só seu. Confirme que é vostede coa pegada, a cara ou o PIN do teléfono.",
    go: "Desbloquear",
  },
  pin: {
    title: "O seu PIN",
    what: (body) => `Para identificarse ante ${body}.`,
    until: (when) =>
      `Vale ${when} (hora peninsular). Escríbao na outra pantalla.`,
    hint: "Non llo dea a ninguén: ninguén llo vai pedir por teléfono.",
    none: "Agora non hai ningún PIN.",
  },
  requests: {
    title: "As miñas peticións",
    none: "Aínda non hai ningunha.",
  },
};
