// Catalan: Cl@ve Móvil on the phone.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const app: Text["app"] = {
  title: "Cl@ve Móvil al seu telèfon",
  back: "Torna a Cl@ve Móvil",
  home: {
    what: [
      "Identifiqui’s amb el telèfon, sense contrasenyes i sense esperar cap SMS.",
      "Llegeixi-hi el codi QR d’una altra pantalla i confirmi-ho amb l’empremta, la cara o el PIN del telèfon.",
      "No cal baixar res: s’activa aquí, una sola vegada.",
    ],
    activate: "Activar aquest telèfon",
    byPin: "Activa’l amb un codi per SMS",
    byCertificate: "Activa’l amb certificat o DNI electrònic",
    already: "Ja he activat aquest telèfon",
    alreadyText:
      "Si el va activar i aquí no es veu, faci servir la seva clau: la mateixa empremta, cara o PIN amb què desbloqueja el telèfon.",
    alreadyGo: "Fes servir la clau d’aquest telèfon",
    active: (name) => `Aquest telèfon està activat: ${name}.`,
    waiting: "Què té pendent",
    nothing: "No hi ha res per confirmar.",
    asks: (body) => `${body} li demana que s’identifiqui.`,
    look: "Mira-ho i decideix",
    pin: "Té un PIN per llegir.",
    seePin: "Mostra el meu PIN",
    scan: "Llegeix un codi QR",
    requests: "Mostra les meves peticions",
    device: "El meu telèfon",
    noNotices:
      "Els avisos han deixat d’arribar a aquest telèfon. Si els vol, torni’ls a activar.",
    refused:
      "No hem pogut comprovar la clau d’aquest telèfon. Torni-ho a provar o activi el telèfon.",
    retired: {
      title: "Aquest telèfon ja no està activat",
      text:
        "Se’n va activar un altre o es va desactivar aquest. Per tornar-lo a fer servir, activi’l de nou.",
    },
    suspended: {
      title: "Per seguretat, Cl@ve Móvil està aturat",
      text:
        "Vostè ens va avisar que algú havia entrat en nom seu. Mentrestant, aquest telèfon no identifica ningú.",
      go: "Torna-ho a activar",
    },
    cloned: {
      title: "Hem desactivat aquest telèfon",
      text:
        "Hem vist una còpia de la seva clau i no sabem quina de les dues és la seva. No s’ha confirmat res i hem tancat les seves sessions. Li ho hem dit per SMS i per correu.",
    },
  },
  key: {
    troubles: {
      unsupported:
        "Aquest navegador no pot fer servir la clau del telèfon. Posi un bloqueig de pantalla si no en té, o demani un PIN per SMS a l’altra pantalla.",
      cancelled:
        "No s’ha fet servir la clau. Pot tornar-ho a provar o demanar un PIN per SMS a l’altra pantalla.",
      missing:
        "Aquest telèfon no té la clau. Activi’l o demani un PIN per SMS a l’altra pantalla.",
    },
    noScript:
      "Per fer servir la clau cal JavaScript, i en aquest navegador no funciona. Pot demanar un PIN per SMS a l’altra pantalla.",
    none:
      "No ha arribat la clau del telèfon. Torni-ho a provar o demani un PIN per SMS a l’altra pantalla.",
    refused:
      "La clau del telèfon no és correcta o la pàgina era antiga. Torni-ho a provar.",
  },
  scan: {
    title: "Llegir un codi QR",
    camera: "Obre la càmera",
    close: "Tanca la càmera",
    asking: "El navegador li demanarà permís per fer servir la càmera.",
    looking: "Posi el codi QR davant de la càmera.",
    found: "Codi llegit. Un moment.",
    other:
      "Aquest codi no és de Cl@ve. No el faci servir: busqui el de l’altra pantalla.",
    denied:
      "No s’ha pogut obrir la càmera. Escrigui el codi que hi ha al costat del QR.",
    view: "El que veu la càmera",
    own: "També pot apuntar al QR amb la càmera del mateix telèfon.",
    code: (length) => `O escrigui el codi de ${length} lletres i xifres`,
    codeHint:
      "És al costat del codi QR, a l’altra pantalla. Si l’hi han donat per telèfon o en un missatge, no l’escrigui: volen entrar en nom seu.",
    go: "Continua",
    empty: "Escrigui el codi que hi ha al costat del QR.",
    wrongLength: (length) => `El codi té ${length} lletres i xifres.`,
    badCharacter: "El codi només té lletres i xifres.",
    unknown:
      "No hi ha cap petició amb aquest codi. Comprovi’l o demani’n un altre a l’altra pantalla.",
  },
  read: {
    stale: {
      title: "El codi ha canviat",
      text:
        "Cada codi QR val uns segons, perquè ningú en pugui fer servir una foto. Llegeixi el que es veu ara a l’altra pantalla.",
    },
    foreign: {
      title: "Aquest codi no és de Cl@ve",
      text:
        "Busqui’l a la pantalla del tràmit que vol fer. No faci servir codis QR que li arribin per correu, per SMS o en un cartell.",
    },
    inactive: {
      title: "Primer, activi aquest telèfon",
      text:
        "Per identificar-s’hi cal activar-lo una vegada. Si no ho vol fer ara, demani un PIN per SMS a l’altra pantalla.",
    },
    busy: {
      title: "Té una altra petició pendent",
      text: (body) =>
        `${body} també li demana que s’identifiqui. Només es pot atendre una petició cada vegada.`,
      go: "Deixa l’altra i continua amb aquesta",
      look: "Mostra l’altra",
    },
  },
  request: {
    title: "Es vol identificar?",
    body: "Organisme",
    procedure: "Tràmit",
    level: "Nivell de seguretat",
    from: "Es demana des de",
    on: (browser, system) => `${browser} a ${system}`,
    textBrowser: "un navegador de text",
    unknown: "un navegador que no diu quin és",
    sameNetwork: "La mateixa xarxa que aquest telèfon",
    otherNetwork:
      "Una altra xarxa. És normal si aquest telèfon fa servir dades mòbils i l’altra pantalla no.",
    startedAt: "Es va demanar",
    until: "Val",
    peninsular: (when) => `${when} (hora peninsular)`,
    addressText: (host) => `Comprovi que l’altra pantalla és a ${host}.`,
    compare: "Veu aquest mateix número a l’altra pantalla?",
    compareHere: "Era aquest el número de la pàgina d’on ve?",
    given:
      "Algú li ha donat aquest número o el codi, per telèfon o en un missatge? Rebutgi la petició: vol entrar en nom seu.",
    digits: (length) =>
      `Escrigui el número de ${length} xifres que veu a l’altra pantalla`,
    digitsHint: "Si no té aquella pantalla al davant, no ha estat vostè.",
    confirm: "Confirma",
    reject: "Rebutja",
    notMe: "No he estat jo",
    wrong: (left) =>
      left === 1
        ? "No és el número de l’altra pantalla. Li queda un intent."
        : `No és el número de l’altra pantalla. Li queden ${left} intents.`,
    report: "Avisa que algú ha volgut entrar per mi",
    paused: (when) =>
      `Per evitar-li molèsties, no arribarà cap petició a aquest telèfon ${when} (hora peninsular). Li ho hem escrit per correu. Llegir un codi QR continua funcionant.`,
  },
  ended: {
    approved: {
      title: "Confirmat",
      text: "Torni a l’altra pantalla: continua sola.",
    },
    expired: {
      title: "S’ha acabat el temps",
      text:
        "No s’ha confirmat res. Si encara vol entrar, torni a començar a l’altra pantalla.",
    },
    unknown: {
      title: "Aquesta petició no és aquí",
      text:
        "Potser ja ha acabat o la té un altre telèfon. Miri l’altra pantalla.",
    },
    rejected: {
      "no": {
        title: "Rebutjat",
        text: "No s’ha identificat enlloc.",
      },
      "not-me": {
        title: "Rebutjat: no ha estat vostè",
        text: "Ningú ha entrat en nom seu.",
      },
      "wrong-digits": {
        title: "El número no era correcte",
        text:
          "Per seguretat, aquesta petició ja no val. Si vol entrar, torni a començar a l’altra pantalla.",
      },
      "replaced": {
        title: "L’altra pantalla ja no espera",
        text:
          "Allà es va deixar aquesta petició. Si vol entrar, torni-hi a començar.",
      },
      "too-low": {
        title: "Aquest tràmit demana un nivell més alt",
        text: "No s’ha confirmat res.",
      },
    },
    knows:
      "Qui ho va demanar coneix el seu DNI o NIE i una altra dada del document.",
    explain: (asked, reached) =>
      `Aquest tràmit demana el nivell ${
        levels[asked]
      } i el seu registre, que és bàsic, només arriba al nivell ${
        levels[reached]
      }.`,
  },
  unlock: {
    title: "Desbloquegi Cl@ve Móvil",
    text:
      "El que veurà és només seu. Confirmi que és vostè amb l’empremta, la cara o el PIN del telèfon.",
    go: "Desbloqueja",
  },
  pin: {
    title: "El seu PIN",
    what: (body) => `Per identificar-se davant de ${body}.`,
    until: (when) =>
      `Val ${when} (hora peninsular). Escrigui’l a l’altra pantalla.`,
    hint: "No el doni a ningú: ningú li’l demanarà per telèfon.",
    none: "Ara no hi ha cap PIN.",
  },
  requests: {
    title: "Les meves peticions",
    none: "Encara no n’hi ha cap.",
  },
};
