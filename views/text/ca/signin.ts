// Catalan: identifying oneself for a service: choosing how, the PIN, and whatever stands in the way.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const signin: Text["signin"] = {
  choose: {
    title: "Com es vol identificar?",
    notEnough: (level) =>
      `Aquí no serveix: aquest tràmit demana el nivell ${
        levels[level]
      } i aquesta manera d’identificar-se no hi arriba.`,
    suspended: "L’ha aturada vostè: ens va avisar que algú l’havia fet servir.",
    noneEnough: (level) =>
      `Aquest tràmit demana el nivell ${
        levels[level]
      } i encara no hi arriba cap manera d’identificar-se de Clave. De moment només el pot fer amb DNI electrònic, en una oficina o a la seu de l’organisme.`,
    cancel: "Cancel·la i torna al servei",
    notRegistered: "Encara no té registre a Clave?",
    register: "Registra’m",
  },
  levels,
  methods: {
    mobile: {
      name: "Cl@ve Móvil",
      what:
        "Llegeixi un codi QR amb el telèfon i confirmi-ho amb l’empremta, la cara o el PIN del telèfon.",
      needs: "Necessita el telèfon que va activar a Cl@ve Móvil.",
      go: "Identifica’m amb el telèfon",
    },
    pin: {
      name: "PIN per SMS",
      what: "Li enviem al telèfon un PIN que val una sola vegada.",
      needs:
        "Tingui a mà el document i el telèfon que va donar en registrar-se.",
      go: "Identifica’m amb un PIN",
    },
    password: {
      name: "Cl@ve Permanente",
      what: "El seu document i una contrasenya que vostè tria.",
      needs: "Abans cal activar-la una vegada.",
      go: "Identifica’m amb contrasenya",
    },
    reinforced: {
      name: "Cl@ve Permanente",
      what:
        "El seu document, una contrasenya que vostè tria i un codi que li enviem al telèfon.",
      needs: "Abans cal activar-la una vegada.",
      go: "Identifica’m amb contrasenya i codi",
    },
    certificate: {
      name: "Certificat electrònic",
      what:
        "Un certificat personal instal·lat en aquest navegador, com el de l’FNMT.",
      needs: "No cal tenir registre a Clave.",
      go: "Identifica’m amb un certificat",
    },
    card: {
      name: "DNI electrònic",
      what: "El seu DNI, o una altra targeta amb certificat, en un lector.",
      needs:
        "Tingui a mà la contrasenya de la targeta. No cal tenir registre a Clave.",
      go: "Identifica’m amb el DNI electrònic",
    },
  },
  document: {
    title: "Quin és el seu DNI o NIE?",
    next: "Continua",
  },
  both: {
    title: "Demani el seu PIN",
    summary: "La connexió va lenta? Demani el PIN des d’aquí",
    lead: "Escrigui les dues dades. La pàgina següent ja li demana el PIN.",
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
    why: "Amb aquesta dada comprovem que el document és seu.",
    sendPin: "Envia’m el PIN",
    next: "Continua",
    changeDocument: "Canvia el DNI o NIE",
  },
  pin: {
    title: "Escrigui el PIN que li hem enviat",
    sent: (digits, until) =>
      `Arribarà per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular).`,
    inApp: (until) =>
      `És a Cl@ve Móvil, al seu telèfon. Val ${until} (hora peninsular).`,
    inAppHint:
      "Obri’l amb l’empremta, la cara o el PIN del telèfon. Ningú no l’hi demanarà per telèfon ni per correu.",
    inAppHelp: "No tinc el telèfon a mà",
    inAppHelpList: [
      "Obri Cl@ve Móvil al telèfon que va activar i triï «Mostra el meu PIN».",
      "Si ha canviat de telèfon, activi Cl@ve Móvil al nou.",
    ],
    bySmsFrom: (at) =>
      `El podrà rebre per SMS ${at} (hora peninsular). El que ja té continua valent.`,
    bySms: "Enviar-me’l per SMS",
    label: (digits) => `PIN de ${digits} xifres`,
    hint: "És a l’SMS. Ningú no l’hi demanarà per telèfon ni per correu.",
    go: "Entra",
    wrong: (left) =>
      left === 1
        ? "Aquest PIN no és correcte. Li queda un intent."
        : `Aquest PIN no és correcte. Li queden ${left} intents.`,
    spent:
      "Aquest PIN ja no val: s’ha fet servir, n’ha passat l’hora o no queden intents. Demani’n un altre.",
    again: "Envia’m un altre PIN",
    againFrom: (at) =>
      `Podrà demanar un altre PIN ${at} (hora peninsular). El que ja té continua valent.`,
    tooSoon: (at) =>
      `Li acabem d’enviar un PIN. Si no arriba, en podrà demanar un altre ${at} (hora peninsular).`,
    continue: "Si ja ha entrat, continuï cap al servei",
    help: "L’SMS no arriba",
    helpList: (digits) => [
      `Comprovi que el seu telèfon acaba en ${digits}. Si no, ha de canviar el telèfon del seu registre.`,
      "Esperi una mica: de vegades triga. El PIN anterior continua valent encara que en demani un altre.",
      "Miri si té cobertura, o apagui el telèfon i torni a engegar-lo.",
      "Esborri missatges si no queda espai.",
      "Miri si el telèfon, l’operador o un antivirus bloqueja els missatges.",
      "Si el número és d’un altre país, pregunti a l’operador si hi rep SMS d’Espanya.",
    ],
  },
  tooLow: {
    title: "Aquest tràmit demana un nivell més alt",
    explain: (asked, reached) =>
      `Les seves dades són correctes. Però aquest tràmit demana el nivell ${
        levels[asked]
      } i el seu registre, que és bàsic, només arriba al nivell ${
        levels[reached]
      }.`,
    how: "Com pujar de nivell",
    ways: {
      office:
        "En una oficina de registre, amb el document. És gratuït i es fa al moment.",
      certificate: "Amb certificat o DNI electrònic, a Clave i al moment.",
    },
    back: "Torna al servei",
  },
  standing: {
    "not-registered": {
      title: "Encara no té registre a Clave",
      text:
        "Les seves dades són correctes, però abans d’identificar-se s’ha de registrar. Es fa una sola vegada: li enviem al seu domicili fiscal una carta amb un codi.",
      go: "Registra’m ara",
    },
    deceased: {
      title: "No podem comprovar la seva identitat",
      text:
        "Segons les dades de l’Administració, la persona amb aquest document ha mort. Si és un error, vagi amb el document a una oficina de registre.",
    },
    renounced: {
      title: "Vostè es va donar de baixa de Clave",
      text:
        "Per tornar-hi, registri’s en una oficina de registre o amb DNI electrònic o certificat. No es pot ni per carta ni per vídeo.",
    },
    suspended: {
      title: "Per seguretat, aquesta manera d’identificar-se està aturada",
      text:
        "Vostè ens va avisar que algú havia entrat en nom seu. Per tornar-la a fer servir, entri a «Les meves dades» amb certificat o DNI electrònic. També pot anar amb el document a una oficina de registre.",
      go: "Torna-la a activar",
    },
    "phone-revoked": {
      title: "Per seguretat, hem aturat el seu accés",
      text:
        "Una altra persona ha demostrat que rep els SMS del telèfon que vostè va donar. Cada telèfon només pot ser d’una persona. Per tornar a entrar, doni un altre telèfon: amb una carta al seu domicili fiscal o en una oficina de registre.",
      go: "Registra un altre telèfon",
    },
    revoked: {
      title: "El seu registre està anul·lat",
      text:
        "L’ha anul·lat l’Administració. En una oficina de registre li diran el motiu i com tornar-hi.",
    },
  },
  limited: {
    title: "Massa intents",
    text: (at) =>
      `Per seguretat, cal esperar. Ho podrà tornar a provar ${at} (hora peninsular). No es perd res del que tenia.`,
    retry: "Torna-ho a provar",
  },
  expired: {
    title: "S’ha acabat el temps d’aquesta pàgina",
    text:
      "Per seguretat, el temps per identificar-se és limitat. No s’ha perdut res: pot començar de nou amb el que ja va escriure.",
    restart: "Comença de nou",
    cancel: "Torna al servei",
  },
  lost: {
    title: "No podem continuar des d’aquí",
    text:
      "Aquesta pàgina es va obrir en un altre navegador o el seu navegador no desa les galetes. Torni al servei que li va demanar que s’identifiqués i comenci una altra vegada. Les galetes de Clave no serveixen per fer-li seguiment.",
  },
  signout: {
    title: "Vol tancar la sessió?",
    text:
      "Es tancarà la sessió de Clave a tots els seus dispositius. A més, cada organisme pot tenir oberta la seva.",
    go: "Tanca la sessió",
    stay: "No, torna a l’inici",
    doneTitle: "Ha tancat la sessió",
    done: "Ja pot tancar el navegador.",
  },
};
