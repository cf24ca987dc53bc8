// Valencian: registering and raising at the desk, and the paper that the person signs.

import type { Text } from "../text.ts";

export const register: Text["desk"]["register"] = {
  check: {
    adult:
      "Només es pot registrar la mateixa persona, i ha d’estar ací. Cap persona pot representar una persona adulta, ni tan sols amb poder notarial.",
    minor:
      "És menor d’edat: ha d’estar ací amb el pare, la mare o qui en tinga la tutela. Després d’este pas li demanarem les dades d’eixa persona.",
    compare: "Compare el document",
    compareText:
      "Ha de ser l’original i estar en vigor. Mire que la foto siga de la persona i que tota la resta coincidisca. La dada que falta, escriga-la del document que té en la mà.",
    origin:
      "Ha mostrat també el document d’identitat o el passaport del seu país.",
    originHint: "Les persones estrangeres han d’ensenyar els dos documents.",
    originMissing: "Ha de mostrar també el document del seu país.",
    next: "Continuar",
  },
  guardian: {
    title: "Qui acompanya la persona menor",
    text: (minor) =>
      `Escriga les dades del pare, la mare o qui tinga la tutela de ${minor}. Eixa persona vorà en el seu historial que esta oficina va mirar les seues dades.`,
    document: "DNI o NIE de qui acompanya",
    documentHint: "L’original, en vigor.",
    contrast:
      "Data de validesa del seu DNI, o número de suport de la seua targeta o certificat",
    contrastHint:
      "Com està en el document. Si el DNI és permanent, la data d’expedició.",
    contrastMissing: "Escriga la dada del document de qui acompanya.",
    proof: "Amb què demostra la pàtria potestat o la tutela",
    proofMissing: "Trie el document que ha mostrat.",
    present: (minor) => `${minor} està ací.`,
    presentMissing: "La persona menor ha d’estar present.",
    problems: {
      unknown: "No hi ha ningú amb eixe document en el cens.",
      deceased: "La persona amb eixe document consta com a morta.",
      "document-expired": "Eixe document està caducat.",
      "too-young": "Eixa persona també és menor d’edat.",
      same: "Eixe és el document de la persona menor.",
      own:
        "Eixe document és el de vosté: se n’ha d’encarregar una altra persona de l’oficina.",
    },
  },
  contact: {
    title: "Telèfon, correu i llengua",
    text:
      "Pregunte-ho i llegisca en veu alta el que ha escrit. La persona ho tornarà a vore en el paper que ha de firmar.",
    phoneHint:
      "Enviarem a la persona un codi per SMS, i vosté ha de demanar que li’l llegisca. Si el número és d’un altre país, escriga davant el prefix.",
    emailHint: "Ací arribaran els avisos del registre.",
    ownPhone: "Eixe telèfon és el de vosté. Escriga el de la persona.",
    language: "Llengua de la persona",
    languageMissing: "Trie la llengua dels seus missatges i papers.",
    next: "Enviar-li un codi per SMS",
  },
  code: {
    title: "Demane a la persona el codi que li ha arribat al telèfon",
    sent: (digits, until) =>
      `Arribarà per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular).`,
    inUse:
      "En Clave, este telèfon és ara d’una altra persona. Explique-ho: si dona el codi, el telèfon passarà a esta persona, i l’altra no podrà entrar fins que en done un altre. L’avisarem.",
    hint: "La persona el llig en veu alta i vosté l’escriu.",
    next: { register: "Continuar", raise: "Pujar-li el nivell" },
    again: "Enviar-li un altre codi",
    tooSoon: (at) =>
      `Acabem d’enviar-li un codi. Si no arriba, en podrà enviar un altre ${at} (hora peninsular).`,
    change: "Canviar el telèfon o el correu",
  },
  acceptance: {
    title: "Imprimisca l’acceptació i demane la firma",
    text:
      "Imprimisca dos còpies d’esta pàgina (Ctrl + P). La persona les llig i firma les dos: una és per a ella i l’altra es queda en l’oficina.",
    signed: "Ha llegit les dos còpies i les ha firmades.",
    signedBoth:
      "La persona menor i qui l’acompanya han llegit les dos còpies i les han firmades.",
    missing: "Per al registre, cal que haja firmat les dos còpies.",
    next: "Acabar el registre",
  },
  paper: {
    title: "Acceptació del registre en Clave",
    lead:
      "Demane que em registren en Clave amb estes dades, que són correctes.",
    accept: "He llegit les condicions i les accepte.",
    acceptBoth: "Hem llegit les condicions i les acceptem.",
    person: "Firma de la persona",
    guardian: "Firma del pare, la mare o qui té la tutela",
    officer: "Firma de qui atén",
  },
  done: {
    title: {
      register: "La persona està registrada",
      raise: "La persona té ara el nivell avançat",
    },
    level: "És un registre avançat.",
    handOver: "Imprimisca el justificant i entregue’l",
    receipt:
      "Done-li’l en mà i no se’n quede cap còpia: porta codis que són només de la persona. Des d’ací s’obri uns minuts; després, només ella el pot tornar a vore.",
    receiptMinor:
      "Done’l en mà a la persona menor i a qui l’acompanya, i no se’n quede cap còpia: porta codis que són només seus. Des d’ací s’obri uns minuts; després, només qui el tinga el pot tornar a vore.",
    pdf: "Obrir el justificant (PDF)",
    html: "Vore’l com a pàgina",
    tell: "Què li ha d’explicar",
    activation:
      "El codi d’activació servix per a crear una contrasenya i per a recuperar-la. No s’ha de donar a cap altra persona.",
    csv:
      "El CSV és un altre codi: només servix per a tornar a vore el justificant.",
    sms: "Li hem enviat un SMS i un correu. Ja es pot identificar amb un PIN.",
    moved: "Hem avisat la persona que tenia abans el telèfon.",
  },
  stopped: {
    "served-before": {
      title: "Ja es va fer",
      text:
        "Esta pàgina ja es va confirmar, i després ha canviat alguna cosa en el registre d’esta persona. No s’ha fet res més. En la seua fitxa vorà com està ara; si cal, torne a començar des d’allí.",
    },
    "already-registered": {
      title: "No cal fer-ho",
      text:
        "Esta persona ja està registrada en Clave. Potser ho ha fet una altra oficina fa un moment. En la seua fitxa vorà com està i què pot fer per ella.",
    },
    deceased: {
      title: "No es pot fer",
      text:
        "Segons les dades de l’Administració, la persona amb este document ha mort. Si és un error, s’ha de corregir abans en el Registre Civil.",
    },
    "document-expired": {
      title: "El document està caducat",
      text: (untilDay) =>
        `Era vàlid ${untilDay}. Per a registrar-se, el document ha d’estar en vigor: quan el renove, pot tornar a qualsevol oficina.`,
    },
    revoked: {
      title: "El seu registre està anul·lat",
      text:
        "El va anul·lar l’Administració i no es pot tornar a registrar mentres continue així.",
    },
    record: "Tornar a la seua fitxa",
  },
};

export const raise: Text["desk"]["raise"] = {
  title: "Confirme el telèfon i el correu",
  notHers:
    "Pregunte si són seus i si els utilitza. Si no ho són, no continue: una altra persona pot haver-se registrat en nom seu.",
  toRecord: "Tornar a la seua fitxa",
  code:
    "Enviarem un codi a este telèfon i la persona l’ha de llegir. En pujar de nivell rebrà un codi d’activació nou; l’anterior deixarà de valdre.",
  next: "Són seus: enviar el codi",
};
