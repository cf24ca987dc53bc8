// Valencian: Cl@ve Móvil on the phone.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const app: Text["app"] = {
  title: "Cl@ve Móvil en el seu telèfon",
  back: "Tornar a Cl@ve Móvil",
  home: {
    what: [
      "Identifique’s amb el telèfon, sense contrasenyes i sense esperar cap SMS.",
      "Llija amb ell el codi QR d’una altra pantalla i confirme-ho amb l’empremta, la cara o el PIN del telèfon.",
      "No cal descarregar res: s’activa ací, una sola vegada.",
    ],
    activate: "Activar este telèfon",
    byPin: "Activar amb un codi per SMS",
    byCertificate: "Activar amb certificat o DNI electrònic",
    already: "Ja he activat este telèfon",
    alreadyText:
      "Si el va activar i ací no es veu, use la seua clau: la mateixa empremta, cara o PIN amb què desbloqueja el telèfon.",
    alreadyGo: "Usar la clau d’este telèfon",
    active: (name) => `Este telèfon està activat: ${name}.`,
    waiting: "Què té pendent",
    nothing: "No hi ha res per a confirmar.",
    asks: (body) => `${body} li demana que s’identifique.`,
    look: "Vore-ho i decidir",
    pin: "Té un PIN per a llegir.",
    seePin: "Vore el meu PIN",
    scan: "Llegir un codi QR",
    requests: "Vore les meues peticions",
    device: "El meu telèfon",
    noNotices:
      "Els avisos han deixat d’arribar a este telèfon. Si els vol, active’ls una altra vegada.",
    refused:
      "No hem pogut comprovar la clau d’este telèfon. Torne-ho a intentar o active el telèfon.",
    retired: {
      title: "Este telèfon ja no està activat",
      text:
        "Se’n va activar un altre o es va desactivar este. Per a tornar-lo a usar, active’l de nou.",
    },
    suspended: {
      title: "Per seguretat, Cl@ve Móvil està parat",
      text:
        "Vosté ens va avisar que algú havia entrat en nom seu. Mentrestant, este telèfon no identifica ningú.",
      go: "Tornar-ho a activar",
    },
    cloned: {
      title: "Hem desactivat este telèfon",
      text:
        "Hem vist una còpia de la seua clau i no sabem quina de les dos és la seua. No s’ha confirmat res i hem tancat les seues sessions. Li ho hem dit per SMS i per correu.",
    },
  },
  key: {
    troubles: {
      unsupported:
        "Este navegador no pot usar la clau del telèfon. Pose un bloqueig de pantalla si no en té, o demane un PIN per SMS en l’altra pantalla.",
      cancelled:
        "No s’ha usat la clau. Pot tornar-ho a intentar o demanar un PIN per SMS en l’altra pantalla.",
      missing:
        "Este telèfon no té la clau. Active’l o demane un PIN per SMS en l’altra pantalla.",
    },
    noScript:
      "Per a usar la clau cal JavaScript, i en este navegador no funciona. Pot demanar un PIN per SMS en l’altra pantalla.",
    none:
      "No ha arribat la clau del telèfon. Torne-ho a intentar o demane un PIN per SMS en l’altra pantalla.",
    refused:
      "La clau del telèfon no és correcta o la pàgina era antiga. Torne-ho a intentar.",
  },
  scan: {
    title: "Llegir un codi QR",
    camera: "Obrir la càmera",
    close: "Tancar la càmera",
    asking: "El navegador li demanarà permís per a usar la càmera.",
    looking: "Pose el codi QR davant de la càmera.",
    found: "Codi llegit. Un moment.",
    other: "Este codi no és de Cl@ve. No l’use: busque el de l’altra pantalla.",
    denied:
      "No s’ha pogut obrir la càmera. Escriga el codi que hi ha al costat del QR.",
    view: "El que veu la càmera",
    own: "També pot apuntar al QR amb la càmera del mateix telèfon.",
    code: (length) => `O escriga el codi de ${length} lletres i xifres`,
    codeHint:
      "Està al costat del codi QR, en l’altra pantalla. Si li l’han donat per telèfon o en un missatge, no l’escriga: volen entrar en nom seu.",
    go: "Continuar",
    empty: "Escriga el codi que hi ha al costat del QR.",
    wrongLength: (length) => `El codi té ${length} lletres i xifres.`,
    badCharacter: "El codi només té lletres i xifres.",
    unknown:
      "No hi ha cap petició amb este codi. Comprove’l o demane’n un altre en l’altra pantalla.",
  },
  read: {
    stale: {
      title: "El codi ha canviat",
      text:
        "Cada codi QR val uns segons, perquè ningú en puga usar una foto. Llija el que es veu ara en l’altra pantalla.",
    },
    foreign: {
      title: "Este codi no és de Cl@ve",
      text:
        "Busque’l en la pantalla del tràmit que vol fer. No use codis QR que li arriben per correu, per SMS o en un cartell.",
    },
    inactive: {
      title: "Primer, active este telèfon",
      text:
        "Per a identificar-se amb ell cal activar-lo una vegada. Si no ho vol fer ara, demane un PIN per SMS en l’altra pantalla.",
    },
    busy: {
      title: "Té una altra petició pendent",
      text: (body) =>
        `${body} també li demana que s’identifique. Només es pot atendre una petició cada vegada.`,
      go: "Deixar l’altra i continuar amb esta",
      look: "Vore l’altra",
    },
  },
  request: {
    title: "Es vol identificar?",
    body: "Organisme",
    procedure: "Tràmit",
    level: "Nivell de seguretat",
    from: "Es demana des de",
    on: (browser, system) => `${browser} en ${system}`,
    textBrowser: "un navegador de text",
    unknown: "un navegador que no diu quin és",
    sameNetwork: "La mateixa xarxa que este telèfon",
    otherNetwork:
      "Una altra xarxa. És normal si este telèfon usa dades mòbils i l’altra pantalla no.",
    startedAt: "Es va demanar",
    until: "Val",
    peninsular: (when) => `${when} (hora peninsular)`,
    addressText: (host) => `Comprove que l’altra pantalla està en ${host}.`,
    compare: "Veu este mateix número en l’altra pantalla?",
    compareHere: "Era este el número de la pàgina d’on ve?",
    given:
      "Algú li ha donat este número o el codi, per telèfon o en un missatge? Rebutge la petició: vol entrar en nom seu.",
    digits: (length) =>
      `Escriga el número de ${length} xifres que veu en l’altra pantalla`,
    digitsHint: "Si no té eixa pantalla davant, no ha sigut vosté.",
    confirm: "Confirmar",
    reject: "Rebutjar",
    notMe: "No he sigut jo",
    wrong: (left) =>
      left === 1
        ? "No és el número de l’altra pantalla. Li queda un intent."
        : `No és el número de l’altra pantalla. Li queden ${left} intents.`,
    report: "Avisar que algú ha volgut entrar per mi",
    paused: (when) =>
      `Per a evitar-li molèsties, no arribarà cap petició a este telèfon ${when} (hora peninsular). Li ho hem escrit per correu. Llegir un codi QR continua funcionant.`,
  },
  ended: {
    approved: {
      title: "Confirmat",
      text: "Torne a l’altra pantalla: continua sola.",
    },
    expired: {
      title: "S’ha acabat el temps",
      text:
        "No s’ha confirmat res. Si encara vol entrar, torne a començar en l’altra pantalla.",
    },
    unknown: {
      title: "Esta petició no està ací",
      text:
        "Potser ja ha acabat o la té un altre telèfon. Mire l’altra pantalla.",
    },
    rejected: {
      "no": {
        title: "Rebutjat",
        text: "No s’ha identificat en cap lloc.",
      },
      "not-me": {
        title: "Rebutjat: no ha sigut vosté",
        text: "Ningú ha entrat en nom seu.",
      },
      "wrong-digits": {
        title: "El número no era correcte",
        text:
          "Per seguretat, esta petició ja no val. Si vol entrar, torne a començar en l’altra pantalla.",
      },
      "replaced": {
        title: "L’altra pantalla ja no espera",
        text:
          "Allí es va deixar esta petició. Si vol entrar, torne a començar en ella.",
      },
      "too-low": {
        title: "Este tràmit demana un nivell més alt",
        text: "No s’ha confirmat res.",
      },
    },
    knows:
      "Qui ho va demanar coneix el seu DNI o NIE i una altra dada del document.",
    explain: (asked, reached) =>
      `Este tràmit demana el nivell ${
        levels[asked]
      } i el seu registre, que és bàsic, només arriba al nivell ${
        levels[reached]
      }.`,
  },
  unlock: {
    title: "Desbloquege Cl@ve Móvil",
    text:
      "El que vorà és només seu. Confirme que és vosté amb l’empremta, la cara o el PIN del telèfon.",
    go: "Desbloquejar",
  },
  pin: {
    title: "El seu PIN",
    what: (body) => `Per a identificar-se davant de ${body}.`,
    until: (when) =>
      `Val ${when} (hora peninsular). Escriga’l en l’altra pantalla.`,
    hint: "No el done a ningú: ningú li’l demanarà per telèfon.",
    none: "Ara no hi ha cap PIN.",
  },
  requests: {
    title: "Les meues peticions",
    none: "Encara no n’hi ha cap.",
  },
};
