// Valencian: identifying oneself for a service: choosing how, the PIN, and whatever stands in the way.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const signin: Text["signin"] = {
  choose: {
    title: "Com vol identificar-se?",
    notEnough: (level) =>
      `Ací no servix: este tràmit demana el nivell ${
        levels[level]
      } i esta manera d’identificar-se no hi arriba.`,
    suspended: "L’ha parada vosté: ens va avisar que algú l’havia usada.",
    noneEnough: (level) =>
      `Este tràmit demana el nivell ${
        levels[level]
      } i encara no hi arriba cap manera d’identificar-se de Clave. De moment només pot fer-lo amb DNI electrònic, en una oficina o en la seu de l’organisme.`,
    cancel: "Cancel·lar i tornar al servici",
    notRegistered: "Encara no té registre en Clave?",
    register: "Registrar-me",
  },
  levels,
  methods: {
    mobile: {
      name: "Cl@ve Móvil",
      what:
        "Llija un codi QR amb el telèfon i confirme-ho amb l’empremta, la cara o el PIN del telèfon.",
      needs: "Necessita el telèfon que va activar en Cl@ve Móvil.",
      go: "Identificar-me amb el telèfon",
    },
    pin: {
      name: "PIN per SMS",
      what: "Li enviem al telèfon un PIN que val una sola vegada.",
      needs:
        "Tinga a mà el document i el telèfon que va donar quan es va registrar.",
      go: "Identificar-me amb un PIN",
    },
    password: {
      name: "Cl@ve Permanente",
      what: "El seu document i una contrasenya que vosté tria.",
      needs: "Abans cal activar-la una vegada.",
      go: "Identificar-me amb contrasenya",
    },
    reinforced: {
      name: "Cl@ve Permanente",
      what:
        "El seu document, una contrasenya que vosté tria i un codi que li enviem al telèfon.",
      needs: "Abans cal activar-la una vegada.",
      go: "Identificar-me amb contrasenya i codi",
    },
    certificate: {
      name: "Certificat electrònic",
      what:
        "Un certificat personal instal·lat en este navegador, com el de l’FNMT.",
      needs: "No cal tindre registre en Clave.",
      go: "Identificar-me amb un certificat",
    },
    card: {
      name: "DNI electrònic",
      what: "El seu DNI, o una altra targeta amb certificat, en un lector.",
      needs:
        "Tinga a mà la contrasenya de la targeta. No cal tindre registre en Clave.",
      go: "Identificar-me amb el DNI electrònic",
    },
  },
  document: {
    title: "Quin és el seu DNI o NIE?",
    next: "Continuar",
  },
  both: {
    title: "Demane el seu PIN",
    summary: "La connexió va lenta? Demane el PIN des d’ací",
    lead: "Escriga les dos dades. La pàgina següent ja li demana el PIN.",
    label: "Data de validesa del DNI o número de suport",
    hint:
      "DNI: la data, per exemple, 20-05-2031; si és permanent, la d’expedició. Targeta d’estranger o certificat de la Unió: el número de suport, per exemple, E00012345.",
  },
  contrast: {
    title: {
      "validity-date": "Fins quan és vàlid el seu DNI?",
      "issue-date": "Quan es va expedir el seu DNI?",
      "support-number": "Quin és el número de suport?",
    },
    why: "Amb esta dada comprovem que el document és seu.",
    sendPin: "Enviar-me el PIN",
    next: "Continuar",
    changeDocument: "Canviar el DNI o NIE",
  },
  pin: {
    title: "Escriga el PIN que li hem enviat",
    sent: (digits, until) =>
      `Arribarà per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular).`,
    inApp: (until) =>
      `Està en Cl@ve Móvil, en el seu telèfon. Val ${until} (hora peninsular).`,
    inAppHint:
      "Òbriga’l amb l’empremta, la cara o el PIN del telèfon. Ningú li’l demanarà per telèfon ni per correu.",
    inAppHelp: "No tinc el telèfon a mà",
    inAppHelpList: [
      "Òbriga Cl@ve Móvil en el telèfon que va activar i trie «Vore el meu PIN».",
      "Si ha canviat de telèfon, active Cl@ve Móvil en el nou.",
    ],
    bySmsFrom: (at) =>
      `El podrà rebre per SMS ${at} (hora peninsular). El que ja té continua valent.`,
    bySms: "Enviar-me’l per SMS",
    label: (digits) => `PIN de ${digits} xifres`,
    hint: "Està en l’SMS. Ningú li’l demanarà per telèfon ni per correu.",
    go: "Entrar",
    wrong: (left) =>
      left === 1
        ? "Este PIN no és correcte. Li queda un intent."
        : `Este PIN no és correcte. Li queden ${left} intents.`,
    spent:
      "Este PIN ja no val: s’ha utilitzat, ha passat la seua hora o no queden intents. Demane’n un altre.",
    again: "Enviar-me un altre PIN",
    againFrom: (at) =>
      `Podrà demanar un altre PIN ${at} (hora peninsular). El que ja té continua valent.`,
    tooSoon: (at) =>
      `Acabem d’enviar-li un PIN. Si no arriba, en podrà demanar un altre ${at} (hora peninsular).`,
    continue: "Si ja ha entrat, continue cap al servici",
    help: "L’SMS no arriba",
    helpList: (digits) => [
      `Comprove que el seu telèfon acaba en ${digits}. Si no, ha de canviar el telèfon del seu registre.`,
      "Espere un poc: a vegades tarda. El PIN anterior continua valent encara que en demane un altre.",
      "Mire si té cobertura, o apague i torne a encendre el telèfon.",
      "Esborre missatges si no queda espai.",
      "Mire si el telèfon, l’operador o un antivirus bloqueja els missatges.",
      "Si el número és d’un altre país, pregunte a l’operador si rep SMS d’Espanya.",
    ],
  },
  tooLow: {
    title: "Este tràmit demana un nivell més alt",
    explain: (asked, reached) =>
      `Les seues dades són correctes. Però este tràmit demana el nivell ${
        levels[asked]
      } i el seu registre, que és bàsic, només arriba al nivell ${
        levels[reached]
      }.`,
    how: "Com pujar de nivell",
    ways: {
      office:
        "En una oficina de registre, amb el document. És gratuït i es fa en el moment.",
      certificate: "Amb certificat o DNI electrònic, en Clave i en el moment.",
    },
    back: "Tornar al servici",
  },
  standing: {
    "not-registered": {
      title: "Encara no té registre en Clave",
      text:
        "Les seues dades són correctes, però abans d’identificar-se s’ha de registrar. Es fa una sola vegada: li enviem al seu domicili fiscal una carta amb un codi.",
      go: "Registrar-me ara",
    },
    deceased: {
      title: "No podem comprovar la seua identitat",
      text:
        "Segons les dades de l’Administració, la persona amb este document ha mort. Si és un error, vaja amb el document a una oficina de registre.",
    },
    renounced: {
      title: "Vosté es va donar de baixa de Clave",
      text:
        "Per a tornar, registre’s en una oficina de registre o amb DNI electrònic o certificat. No es pot ni per carta ni per vídeo.",
    },
    suspended: {
      title: "Per seguretat, esta manera d’identificar-se està parada",
      text:
        "Vosté ens va avisar que algú havia entrat en nom seu. Per a tornar-la a usar, entre en «Les meues dades» amb certificat o DNI electrònic. També pot anar amb el document a una oficina de registre.",
      go: "Tornar-la a activar",
    },
    "phone-revoked": {
      title: "Per seguretat, hem parat el seu accés",
      text:
        "Una altra persona ha demostrat que rep els SMS del telèfon que vosté va donar. Cada telèfon només pot ser d’una persona. Per a tornar a entrar, done un altre telèfon: amb una carta al seu domicili fiscal o en una oficina de registre.",
      go: "Registrar un altre telèfon",
    },
    revoked: {
      title: "El seu registre està anul·lat",
      text:
        "L’ha anul·lat l’Administració. En una oficina de registre li diran el motiu i com tornar.",
    },
  },
  limited: {
    title: "Massa intents",
    text: (at) =>
      `Per seguretat, cal esperar. Podrà tornar a intentar-ho ${at} (hora peninsular). No es perd res del que tenia.`,
    retry: "Tornar a intentar-ho",
  },
  expired: {
    title: "S’ha acabat el temps d’esta pàgina",
    text:
      "Per seguretat, el temps per a identificar-se és limitat. No s’ha perdut res: pot començar de nou amb el que ja va escriure.",
    restart: "Començar de nou",
    cancel: "Tornar al servici",
  },
  lost: {
    title: "No podem continuar des d’ací",
    text:
      "Esta pàgina es va obrir en un altre navegador o el seu navegador no guarda les galetes. Torne al servici que li va demanar que s’identificara i comence una altra vegada. Les galetes de Clave no servixen per a fer-li seguiment.",
  },
  signout: {
    title: "Vol tancar la sessió?",
    text:
      "Es tancarà la sessió de Clave en tots els seus dispositius. A més, cada organisme pot tindre oberta la seua.",
    go: "Tancar la sessió",
    stay: "No, tornar a l’inici",
    doneTitle: "Ha tancat la sessió",
    done: "Ja pot tancar el navegador.",
  },
};
