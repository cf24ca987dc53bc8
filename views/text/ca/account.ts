// Catalan: the citizen's own area.

import type { Text } from "../text.ts";
import { events } from "./events.ts";
import { phone, phoneUndo } from "./phone.ts";
import { signin } from "./signin.ts";
import { lasting } from "../lengths.ts";

export const account: Text["account"] = {
  name: "Les meves dades",
  title: "Les meves dades a Clave",
  back: "Torna a les meves dades",
  older: "Mostra el que hi ha abans",
  hall: {
    asks: "Li ho demana Clave.",
    why: {
      see: "És per ensenyar-li les seves dades només a vostè.",
      phone: "És per canviar el seu telèfon.",
      receipts: "És per veure els seus justificants.",
      code: "És per crear un altre codi d’activació.",
      email: "És per canviar el correu electrònic.",
      leave: "És per donar-se de baixa.",
      export: "És per baixar les seves dades.",
      desk: "És per atendre en una oficina de registre.",
      restore: "És per tornar a activar el que està aturat.",
      device: "És per activar o desactivar Cl@ve Móvil al seu telèfon.",
    },
    promise: "Cap organisme no sabrà que ha entrat a les seves dades.",
    cancel: "Cancel·la i ves a l’inici",
  },
  level: {
    title: "El seu nivell de registre",
    names: { basic: "Bàsic", advanced: "Avançat" },
    reach: (level) =>
      `Amb aquest nivell arriba, com a molt, al nivell ${
        signin.levels[level]
      }.`,
  },
  data: {
    title: "Les seves dades",
    show: "Mostra",
    hide: "Amaga",
    none: "No consta",
    endsIn: (digits) => `Acaba en ${digits}`,
    address: "Domicili fiscal",
    registered: "A Clave des de",
    routes: {
      letter: "amb una carta d’invitació",
      certificate: "amb un certificat o amb DNI electrònic",
      office: "en una oficina de registre",
      video: "amb un vídeo revisat",
    },
    hint:
      "El nom, el document i el domicili venen de l’Administració i no es canvien aquí.",
  },
  acts: "Què pot fer",
  services: {
    link: "Mostra quins tràmits pot fer",
    title: "Quins tràmits pot fer",
    intro: (level) =>
      `Nivell del seu registre: ${level}. Cada organisme decideix quin nivell demana.`,
  },
  code: {
    link: "Crea un altre codi d’activació",
    title: "Crear un altre codi d’activació",
    what:
      "El codi d’activació serveix per crear una contrasenya o recuperar-la. Demani’n un altre si ha perdut el seu o creu que algú l’ha vist.",
    former: (onDay) => `El que té ara es va crear ${onDay}.`,
    warning:
      "El codi anterior deixarà de valer en aquell moment. El nou es mostra una sola vegada: tingui amb què apuntar-lo.",
    go: "Crea el codi",
    superseded:
      "Ja s’ha creat un altre codi després d’obrir aquesta pàgina. Si en vol un de nou, torni a prémer el botó.",
    doneTitle: "Ja té un altre codi d’activació",
    done: "L’anterior ja no val.",
    told: "L’hem avisat per SMS i per correu. El codi no va dins de l’avís.",
    receiptText:
      "Porta el codi d’activació. Baixi’l o apunti aquest altre codi (CSV), amb el qual podrà tornar a veure’l:",
  },
  email: {
    why:
      "Per canviar el correu, demostri una altra vegada que és vostè amb aquesta dada del document.",
    title: "Quin és el seu nou correu electrònic?",
    next: "Envia’m un codi",
    same: "Aquest és el correu que ja té.",
    codeTitle: "Escrigui el codi que li hem enviat al correu",
    sent: (email, until) =>
      `Arribarà a ${email}. Val ${until} (hora peninsular). Fins que no l’escrigui no canvia res.`,
    codeHint: "Si no el troba, miri al correu brossa.",
    go: "Canvia el correu",
    other: "Escriu un altre correu",
    doneTitle: "Ha canviat el correu",
    done: (email) => `Des d’ara li escriurem a ${email}.`,
    told: (hours) =>
      `Hem avisat el correu nou i l’anterior. Durant ${
        lasting("ca", hours, "hours")
      }, des de l’anterior es pot desfer el canvi.`,
  },
  undo: {
    go: "Desfés el canvi",
    open: {
      title: "Vol desfer el canvi de correu?",
      text:
        "El seu registre de Clave tornarà a tenir aquest correu i es tancaran totes les sessions. Faci-ho si no va ser vostè qui el va canviar.",
    },
    undone: {
      title: "El canvi de correu està desfet",
      text:
        "El seu registre torna a tenir el correu d’abans i hem tancat totes les sessions. Si no va ser vostè qui el va canviar, vagi amb el document a una oficina de registre.",
    },
    dead: {
      title: "Aquest enllaç ja no val",
      text:
        "N’ha passat el temps o hi va haver un altre canvi després. Si no va ser vostè qui va canviar el correu, vagi amb el document a una oficina de registre.",
    },
  },
  phone,
  phoneUndo,
  leave: {
    link: "Dona’m de baixa",
    title: "Donar-se de baixa de Clave",
    warning: "No es podrà identificar més amb Clave en cap organisme.",
    effects: [
      "Es tanquen les seves sessions i deixen de valer el PIN i el codi d’activació.",
      "Esborrem el seu telèfon i el seu correu. El telèfon queda lliure per a una altra persona.",
      "Guardem que va ser a Clave i el que es va fer amb el seu registre, com mana la llei.",
    ],
    back:
      "Per tornar-hi caldrà registrar-se en una oficina de registre o amb DNI electrònic o certificat. No es pot ni per carta ni per vídeo.",
    go: "Continua amb la baixa",
    confirmTitle: "Segur que es vol donar de baixa?",
    sure: "Sí, vull donar-me de baixa de Clave.",
    missing: "Marqui la casella si es vol donar de baixa.",
    confirm: "Dona’m de baixa",
    doneTitle: "S’ha donat de baixa de Clave",
    done: "Li ho hem confirmat per SMS i per correu.",
  },
  report: {
    link: "Avisa que algú ha entrat per mi",
    title: "Ha entrat algú per vostè?",
    when:
      "Avisi’ns si entre els seus usos hi ha res que no va fer vostè, o si va rebre un PIN que no havia demanat.",
    look: "Mostra els usos",
    then: "Què farem",
    effects: [
      "Tancarem totes les seves sessions, també aquesta.",
      "Li ho direm per SMS i per correu.",
      "Una persona de l’Administració ho estudiarà.",
    ],
    /** `names`: what she may not be identified with any more. */
    stops: (names) =>
      `Aturarem això, i no ho podrà fer servir ningú, tampoc vostè: ${names}. Per tornar-ho a activar, entri amb certificat o DNI electrònic. També pot anar amb el document a una oficina de registre.`,
    revoke:
      "Un certificat no el podem aturar nosaltres. Si creu que una altra persona té el seu, demani a qui el va emetre que el revoqui.",
    go: "No he estat jo: tanca-ho tot",
    doneTitle: "Hem tancat totes les seves sessions",
    done: "Li ho hem dit per SMS i per correu, i ho estudiarem.",
    next: "Què ha de fer ara",
    nextList: [
      "Si ha perdut el telèfon, truqui al seu operador i vagi amb el document a una oficina de registre.",
      "Per tornar a fer servir el que hem aturat, entri a «Les meves dades» amb certificat o DNI electrònic. També pot anar amb el document a una oficina de registre.",
      "No doni a ningú els codis que rebi.",
    ],
  },
  messages: {
    link: "Missatges que li hem enviat",
    title: "Missatges que li hem enviat",
    intro: "Els codis i els PIN estan esborrats.",
    channels: {
      sms: "Missatge SMS",
      email: "Correu electrònic",
      letter: "Carta per correu postal",
      push: "Avís al mòbil",
    },
    sent: "Enviat",
    waiting: "Sense enviar",
  },
  history: {
    link: "Usos i canvis del seu registre",
    title: "Usos i canvis del seu registre",
    intro: "Les hores són de la península.",
    notMe: "Hi ha alguna cosa que no vaig fer jo",
    thisNotMe: "No vaig ser jo",
    proposedAt: (office) => `a proposta de ${office}`,
  },
  events,
  export: {
    link: "Baixa les meves dades",
    title: "Baixar totes les seves dades",
    what:
      "Es pot endur tot el que Clave sap de vostè: les dades, els missatges i el que es va fer amb el seu registre.",
    warning:
      "Al fitxer les seves dades són senceres. Guardi’l on només vostè el vegi.",
    html: "Baixa-les per llegir-les",
    json: "Baixa-les per a un programa (JSON)",
    names: {
      document: "DNI o NIE",
      kind: "Classe",
      givenName: "Nom",
      firstSurname: "Primer cognom",
      secondSurname: "Segon cognom",
      birthDate: "Data de naixement",
      validUntil: "Document vàlid fins al",
      issuedOn: "Document expedit el",
      supportNumber: "Número de suport",
      address: "Adreça",
      postalCode: "Codi postal",
      town: "Municipi",
      province: "Província",
      status: "Situació",
      state: "Estat",
      registration: "Registre",
      level: "Nivell",
      route: "Manera",
      at: "Data i hora",
      phone: "Telèfon mòbil",
      email: "Correu electrònic",
      formerEmails: "Correus anteriors",
      formerPhones: "Telèfons anteriors",
      until: "Fins al",
      undone: "Canvi desfet",
      language: "Idioma",
      activationCodeMadeAt: "Codi d’activació creat",
      password: "Contrasenya",
      since: "Des del",
      setAt: "Posada",
      lockedAt: "Bloquejada",
      authenticatorSince: "Aplicació de codis des del",
      device: "Telèfon amb Cl@ve Móvil",
      name: "Nom",
      addedAt: "Afegit",
      notified: "Amb avisos",
      letters: "Cartes",
      sentAt: "Enviat",
      expiresAt: "Val fins al",
      usedAt: "Utilitzat",
      sessionsFrom: "Sessions des del",
      presentAt: "Identitat comprovada en persona",
      suspended: "Aturat",
      channel: "Mitjà",
      to: "Per a",
      subject: "Assumpte",
      text: "Text",
      dueOn: "Resposta abans del",
      endedAt: "Acabat",
      office: "Oficina",
      reason: "Motiu",
    },
    parts: {
      person: "Dades de l’Administració",
      account: "El seu registre",
      messages: "Missatges",
      receipts: "Justificants",
      reviews: "Vídeos que va enviar",
      events: "Usos i canvis",
    },
  },
};
