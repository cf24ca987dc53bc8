// Catalan: identifying oneself for a service: choosing how, the PIN, and whatever stands in the way.

import type { Level } from "../../../domain/level.ts";
import type { Text } from "../text.ts";

const levels: Record<Level, string> = {
  low: "baix",
  substantial: "substancial",
  high: "alt",
};

export const signin: Text["signin"] = {
  choose: {
    title: "Com es vol identificar?",
    notEnough: (level) =>
      `Aquí no serveix: aquest servei demana el nivell ${
        levels[level]
      } i aquesta manera d’identificar-se no hi arriba.`,
    noneEnough: (level) =>
      `Aquest servei demana el nivell ${
        levels[level]
      } i cap de les maneres d’identificar-se que hi ha ara no hi arriba. De moment només es pot fer amb DNI electrònic, en una oficina o a la seu de l’organisme.`,
    cancel: "Cancel·la i torna al servei",
    notRegistered: "Encara no té registre a Clave?",
    register: "Registra’m",
  },
  levels,
  methods: {
    pin: {
      name: "PIN per SMS",
      what: "Li enviem al mòbil un PIN que serveix una sola vegada.",
      needs:
        "Tingui a mà el DNI o NIE i el mòbil que va donar en registrar-se.",
      go: "Identifica’m amb un PIN",
    },
  },
  document: {
    title: "Quin és el seu DNI o NIE?",
    next: "Continua",
  },
  contrast: {
    title: {
      "validity-date": "Fins quan és vàlid el seu DNI?",
      "issue-date": "Quan es va expedir el seu DNI?",
      "support-number": "Quin és el número de suport?",
    },
    why: "Amb aquesta dada comprovem que el document és seu.",
    sendPin: "Envia’m el PIN",
    next: "Continua",
    changeDocument: "Canvia el DNI o NIE",
  },
  pin: {
    title: "Escrigui el PIN que li hem enviat",
    sent: (digits, until) =>
      `Va per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular).`,
    label: (digits) => `PIN de ${digits} xifres`,
    hint: "És a l’SMS. Ningú no l’hi demanarà per telèfon ni per correu.",
    go: "Entra",
    wrong: (left) =>
      left === 1
        ? "Aquest PIN no és correcte. Li queda un intent."
        : `Aquest PIN no és correcte. Li queden ${left} intents.`,
    spent:
      "Aquest PIN ja no serveix: s’ha fet servir, se n’ha acabat el temps o s’han esgotat els intents. Demani’n un altre.",
    again: "Envia’m un altre PIN",
    againFrom: (at) =>
      `En podrà demanar un altre ${at}. El que ja té continua valent.`,
    tooSoon: (at) =>
      `Li acabem d’enviar un PIN. Si no arriba, en podrà demanar un altre ${at}.`,
    continue: "Si ja ha entrat, continuï cap al servei",
    help: "L’SMS no arriba",
    helpList: (digits) => [
      `Comprovi que el seu telèfon acaba en ${digits}. Si no és així, ha de canviar el telèfon del seu registre.`,
      "Esperi un minut: de vegades triga. El PIN anterior continua valent encara que en demani un altre.",
      "Miri si té cobertura, o apagui el mòbil i torni a engegar-lo.",
      "Esborri missatges si la bústia és plena.",
      "Miri si el mòbil o un antivirus filtra els missatges.",
      "Si el número és d’un altre país, pregunti a l’operador si hi rep SMS d’Espanya.",
    ],
  },
  tooLow: {
    title: "El seu registre no arriba al nivell que demana aquest servei",
    explain: (asked, reached) =>
      `Les seves dades són correctes. Però aquest servei demana el nivell ${
        levels[asked]
      } i el seu registre, que és bàsic, arriba al nivell ${levels[reached]}.`,
    explainMethod: (asked, reached) =>
      `Les seves dades són correctes. Però aquest servei demana el nivell ${
        levels[asked]
      } i la manera d’identificar-se que ha triat arriba al nivell ${
        levels[reached]
      }.`,
    how: "Com pujar de nivell",
    ways: [
      "En una oficina de registre, amb el document. És gratuït i es fa al moment.",
      "Amb DNI electrònic o certificat, quan aquest servei els admeti.",
    ],
    back: "Torna al servei",
  },
  standing: {
    "not-registered": {
      title: "Encara no té registre a Clave",
      text:
        "Les seves dades són correctes, però abans d’identificar-se cal registrar-se. Es fa una sola vegada: li enviem una carta al seu domicili fiscal amb un codi.",
      go: "Registra’m ara",
    },
    deceased: {
      title: "No podem comprovar la seva identitat",
      text:
        "Segons el cens, la persona amb aquest document ha mort. Si és un error, vagi a una oficina de registre amb el document.",
    },
    renounced: {
      title: "Vostè es va donar de baixa de Clave",
      text:
        "Per tornar-hi s’ha de registrar en una oficina o amb DNI electrònic o certificat. No s’hi pot tornar per carta.",
    },
    "phone-revoked": {
      title: "Per seguretat, hem aturat el seu accés",
      text:
        "Una altra persona ha demostrat que el telèfon del registre de vostè ara és d’ella, i cada telèfon només pot ser d’una persona. Per tornar a entrar, doni un telèfon nou: amb una carta al seu domicili fiscal o en una oficina.",
      go: "Registra un telèfon nou",
    },
    revoked: {
      title: "El seu registre està anul·lat",
      text:
        "L’Administració el va anul·lar d’ofici. En una oficina de registre li diran el motiu i com tornar-hi.",
    },
  },
  limited: {
    title: "Massa intents",
    text: (at) =>
      `Per seguretat cal esperar. Ho podrà tornar a provar ${at} (hora peninsular). La resta continua com estava.`,
    retry: "Torna-ho a provar",
  },
  expired: {
    title: "S’ha acabat el temps d’aquesta pàgina",
    text:
      "Per seguretat, cada identificació dura com a màxim una hora. No s’ha perdut res: pot començar de nou amb el que ja va escriure.",
    restart: "Comença de nou",
    cancel: "Torna al servei",
  },
  lost: {
    title: "No podem continuar des d’aquí",
    text:
      "Aquesta pàgina es va obrir en un altre navegador o el seu navegador no desa les galetes. Torni al servei que li va demanar que s’identifiqués i comenci una altra vegada. Clave només fa servir dues galetes i cap no serveix per fer-li seguiment.",
  },
  signout: {
    title: "Vol tancar la sessió?",
    text:
      "Es tancarà a Clave i a tots els dispositius. A més, les pàgines de cada organisme poden tenir una sessió pròpia.",
    go: "Tanca la sessió",
    stay: "No, torna a l’inici",
    doneTitle: "Ha tancat la sessió",
    done: "Ja pot tancar el navegador.",
  },
};
