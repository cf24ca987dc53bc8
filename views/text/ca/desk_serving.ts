// Catalan: registering and raising at the desk, and the paper that the person signs.

import type { Text } from "../text.ts";

export const register: Text["desk"]["register"] = {
  check: {
    adult:
      "Només es pot registrar la mateixa persona, i ha de ser aquí. Ningú no pot representar una persona adulta, ni tan sols amb poder notarial.",
    minor:
      "És menor d’edat: ha de ser aquí amb el pare, la mare o qui en tingui la tutela. Després d’aquest pas li demanarem les dades d’aquesta persona.",
    compare: "Compari el document",
    compareText:
      "Ha de ser l’original i estar en vigor. Miri que la foto sigui de la persona i que tota la resta coincideixi. La dada que falta, escrigui-la del document que té a la mà.",
    origin:
      "Ha mostrat també el document d’identitat o el passaport del seu país.",
    originHint: "Les persones estrangeres han d’ensenyar tots dos documents.",
    originMissing: "Ha de mostrar també el document del seu país.",
    next: "Continua",
  },
  guardian: {
    title: "Qui acompanya la persona menor",
    text: (minor) =>
      `Escrigui les dades del pare, la mare o qui tingui la tutela de ${minor}. Aquesta persona veurà al seu historial que aquesta oficina va mirar les seves dades.`,
    document: "DNI o NIE de qui acompanya",
    documentHint: "L’original, en vigor.",
    contrast:
      "Data de validesa del seu DNI, o número de suport de la seva targeta o certificat",
    contrastHint:
      "Com és al document. Si el DNI és permanent, la data d’expedició.",
    contrastMissing: "Escrigui la dada del document de qui acompanya.",
    proof: "Amb què demostra la pàtria potestat o la tutela",
    proofMissing: "Triï el document que ha mostrat.",
    present: (minor) => `${minor} és aquí.`,
    presentMissing: "La persona menor ha de ser present.",
    problems: {
      unknown: "No hi ha ningú amb aquest document al cens.",
      deceased: "La persona amb aquest document consta com a morta.",
      "document-expired": "Aquest document està caducat.",
      "too-young": "Aquesta persona també és menor d’edat.",
      same: "Aquest és el document de la persona menor.",
      own:
        "Aquest document és el de vostè: se n’ha d’encarregar una altra persona de l’oficina.",
    },
  },
  contact: {
    title: "Telèfon, correu i llengua",
    text:
      "Pregunti-ho i llegeixi en veu alta el que ha escrit. La persona ho tornarà a veure al paper que ha de signar.",
    phoneHint:
      "Enviarem a la persona un codi per SMS, i vostè ha de demanar que l’hi llegeixi. Si el número és d’un altre país, escrigui-hi el prefix al davant.",
    emailHint: "Aquí arribaran els avisos del registre.",
    ownPhone: "Aquest telèfon és el de vostè. Escrigui el de la persona.",
    language: "Llengua de la persona",
    languageMissing: "Triï la llengua dels seus missatges i papers.",
    next: "Envia-li un codi per SMS",
  },
  code: {
    title: "Demani a la persona el codi que li ha arribat al telèfon",
    sent: (digits, until) =>
      `Arribarà per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular).`,
    inUse:
      "A Clave, aquest telèfon és ara d’una altra persona. Expliqui-ho: si dona el codi, el telèfon passarà a aquesta persona, i l’altra no podrà entrar fins que en doni un altre. L’avisarem.",
    hint: "La persona el llegeix en veu alta i vostè l’escriu.",
    next: { register: "Continua", raise: "Puja-li el nivell" },
    again: "Envia-li un altre codi",
    tooSoon: (at) =>
      `Li acabem d’enviar un codi. Si no arriba, en podrà enviar un altre ${at} (hora peninsular).`,
    change: "Canvia el telèfon o el correu",
  },
  acceptance: {
    title: "Imprimeixi l’acceptació i demani la signatura",
    text:
      "Imprimeixi dues còpies d’aquesta pàgina (Ctrl + P). La persona les llegeix i les signa totes dues: una és per a ella i l’altra es queda a l’oficina.",
    signed: "Ha llegit les dues còpies i les ha signat.",
    signedBoth:
      "La persona menor i qui l’acompanya han llegit les dues còpies i les han signat.",
    missing: "Per al registre, cal que hagi signat les dues còpies.",
    next: "Acaba el registre",
  },
  paper: {
    title: "Acceptació del registre a Clave",
    lead:
      "Demano que em registrin a Clave amb aquestes dades, que són correctes.",
    accept: "He llegit les condicions i les accepto.",
    acceptBoth: "Hem llegit les condicions i les acceptem.",
    person: "Signatura de la persona",
    guardian: "Signatura del pare, la mare o qui té la tutela",
    officer: "Signatura de qui atén",
  },
  done: {
    title: {
      register: "La persona està registrada",
      raise: "La persona té ara el nivell avançat",
    },
    level: "És un registre avançat.",
    handOver: "Imprimeixi el justificant i lliuri’l",
    receipt:
      "Doni-l’hi en mà i no se’n quedi cap còpia: porta codis que són només de la persona. Des d’aquí s’obre uns minuts; després, només ella el pot tornar a veure.",
    receiptMinor:
      "Doni’l en mà a la persona menor i a qui l’acompanya, i no se’n quedi cap còpia: porta codis que són només seus. Des d’aquí s’obre uns minuts; després, només qui el tingui el pot tornar a veure.",
    pdf: "Obre el justificant (PDF)",
    html: "Mostra’l com a pàgina",
    tell: "Què li ha d’explicar",
    activation:
      "El codi d’activació serveix per crear una contrasenya i per recuperar-la. No s’ha de donar a ningú.",
    csv:
      "El CSV és un altre codi: només serveix per tornar a veure el justificant.",
    sms: "Li hem enviat un SMS i un correu. Ja es pot identificar amb un PIN.",
    moved: "Hem avisat la persona que tenia abans el telèfon.",
  },
  stopped: {
    "served-before": {
      title: "Ja es va fer",
      text:
        "Aquesta pàgina ja es va confirmar, i després ha canviat alguna cosa en el registre d’aquesta persona. No s’ha fet res més. A la seva fitxa veurà com està ara; si cal, torni a començar des d’allà.",
    },
    "already-registered": {
      title: "No cal fer-ho",
      text:
        "Aquesta persona ja està registrada a Clave. Potser ho ha fet una altra oficina fa un moment. A la seva fitxa veurà com està i què pot fer per ella.",
    },
    deceased: {
      title: "No es pot fer",
      text:
        "Segons les dades de l’Administració, la persona amb aquest document ha mort. Si és un error, s’ha de corregir abans al Registre Civil.",
    },
    "document-expired": {
      title: "El document està caducat",
      text: (untilDay) =>
        `Era vàlid ${untilDay}. Per registrar-se, el document ha d’estar en vigor: quan el renovi, pot tornar a qualsevol oficina.`,
    },
    revoked: {
      title: "El seu registre està anul·lat",
      text:
        "El va anul·lar l’Administració i no es pot tornar a registrar mentre continuï així.",
    },
    record: "Torna a la seva fitxa",
  },
};

export const raise: Text["desk"]["raise"] = {
  title: "Confirmi el telèfon i el correu",
  notHers:
    "Pregunti si són seus i si els fa servir. Si no ho són, no continuï: una altra persona es pot haver registrat en nom seu.",
  toRecord: "Torna a la seva fitxa",
  code:
    "Enviarem un codi a aquest telèfon i la persona l’ha de llegir. En pujar de nivell rebrà un codi d’activació nou; l’anterior deixarà de valer.",
  next: "Són seus: envia el codi",
};
