// Valencian: the citizen's own area.

import type { Text } from "../text.ts";
import { events } from "./events.ts";
import { phone, phoneUndo } from "./phone.ts";
import { signin } from "./signin.ts";
import { lasting } from "../lengths.ts";

export const account: Text["account"] = {
  name: "Les meues dades",
  title: "Les meues dades en Clave",
  back: "Tornar a les meues dades",
  older: "Vore el que hi ha abans",
  hall: {
    asks: "Li ho demana Clave.",
    why: {
      see: "És per a ensenyar-li les seues dades només a vosté.",
      phone: "És per a canviar el seu telèfon.",
      receipts: "És per a vore els seus justificants.",
      code: "És per a crear un altre codi d’activació.",
      email: "És per a canviar el correu electrònic.",
      leave: "És per a donar-se de baixa.",
      export: "És per a descarregar les seues dades.",
      desk: "És per a atendre en una oficina de registre.",
      restore: "És per a tornar a activar el que està parat.",
      device: "És per a activar o desactivar Cl@ve Móvil en el seu telèfon.",
    },
    promise: "Cap organisme sabrà que ha entrat en les seues dades.",
    cancel: "Cancel·lar i anar a l’inici",
  },
  level: {
    title: "El seu nivell de registre",
    names: { basic: "Bàsic", advanced: "Avançat" },
    reach: (level) =>
      `Amb este nivell arriba, com a molt, al nivell ${signin.levels[level]}.`,
  },
  data: {
    title: "Les seues dades",
    show: "Mostrar",
    hide: "Amagar",
    none: "No consta",
    endsIn: (digits) => `Acaba en ${digits}`,
    address: "Domicili fiscal",
    registered: "En Clave des de",
    routes: {
      letter: "amb una carta d’invitació",
      certificate: "amb un certificat o amb DNI electrònic",
      office: "en una oficina de registre",
      video: "amb un vídeo revisat",
    },
    hint:
      "El nom, el document i el domicili venen de l’Administració i no es canvien ací.",
  },
  acts: "Què pot fer",
  services: {
    link: "Vore quins tràmits pot fer",
    title: "Quins tràmits pot fer",
    intro: (level) =>
      `Nivell del seu registre: ${level}. Cada organisme decidix quin nivell demana.`,
  },
  code: {
    link: "Crear un altre codi d’activació",
    title: "Crear un altre codi d’activació",
    what:
      "El codi d’activació servix per a crear una contrasenya o recuperar-la. Demane’n un altre si ha perdut el seu o creu que algú l’ha vist.",
    former: (onDay) => `El que té ara es va crear ${onDay}.`,
    warning:
      "El codi anterior deixarà de valdre en eixe moment. El nou es mostra una sola vegada: tinga amb què apuntar-lo.",
    go: "Crear el codi",
    superseded:
      "Ja s’ha creat un altre codi després d’obrir esta pàgina. Si en vol un de nou, torne a polsar el botó.",
    doneTitle: "Ja té un altre codi d’activació",
    done: "L’anterior ja no val.",
    told: "L’hem avisat per SMS i per correu. El codi no va en l’avís.",
    receiptText:
      "Porta el codi d’activació. Descarregue’l o apunte este altre codi (CSV), amb el qual podrà tornar a vore’l:",
  },
  email: {
    why:
      "Per a canviar el correu, demostre una altra vegada que és vosté amb esta dada del document.",
    title: "Quin és el seu nou correu electrònic?",
    next: "Enviar-me un codi",
    same: "Este és el correu que ja té.",
    codeTitle: "Escriga el codi que li hem enviat al correu",
    sent: (email, until) =>
      `Arribarà a ${email}. Val ${until} (hora peninsular). Fins que no l’escriga no canvia res.`,
    codeHint: "Si no el troba, mire en el correu no desitjat.",
    go: "Canviar el correu",
    other: "Escriure un altre correu",
    doneTitle: "Ha canviat el correu",
    done: (email) => `Des d’ara li escriurem a ${email}.`,
    told: (hours) =>
      `Hem avisat el correu nou i l’anterior. Durant ${
        lasting("va", hours, "hours")
      }, des de l’anterior es pot desfer el canvi.`,
  },
  undo: {
    go: "Desfer el canvi",
    open: {
      title: "Vol desfer el canvi de correu?",
      text:
        "El seu registre de Clave tornarà a tindre este correu i es tancaran totes les sessions. Faça-ho si no va ser vosté qui el va canviar.",
    },
    undone: {
      title: "El canvi de correu està desfet",
      text:
        "El seu registre torna a tindre el correu d’abans i hem tancat totes les sessions. Si no va ser vosté qui el va canviar, vaja amb el document a una oficina de registre.",
    },
    dead: {
      title: "Este enllaç ja no val",
      text:
        "Ha passat el seu temps o hi va haver un altre canvi després. Si no va ser vosté qui va canviar el correu, vaja amb el document a una oficina de registre.",
    },
  },
  phone,
  phoneUndo,
  leave: {
    link: "Donar-me de baixa",
    title: "Donar-se de baixa de Clave",
    warning: "No podrà identificar-se més amb Clave en cap organisme.",
    effects: [
      "Es tanquen les seues sessions i deixen de valdre el PIN i el codi d’activació.",
      "Esborrem el seu telèfon i el seu correu. El telèfon queda lliure per a una altra persona.",
      "Guardem que va estar en Clave i el que es va fer amb el seu registre, com mana la llei.",
    ],
    back:
      "Per a tornar caldrà registrar-se en una oficina de registre o amb DNI electrònic o certificat. No es pot ni per carta ni per vídeo.",
    go: "Continuar amb la baixa",
    confirmTitle: "Segur que vol donar-se de baixa?",
    sure: "Sí, vull donar-me de baixa de Clave.",
    missing: "Marque la casella si vol donar-se de baixa.",
    confirm: "Donar-me de baixa",
    doneTitle: "S’ha donat de baixa de Clave",
    done: "Li ho hem confirmat per SMS i per correu.",
  },
  report: {
    link: "Avisar que algú ha entrat per mi",
    title: "Ha entrat algú per vosté?",
    when:
      "Avise’ns si entre els seus usos hi ha res que no va fer vosté, o si va rebre un PIN que no havia demanat.",
    look: "Vore els usos",
    then: "Què farem",
    effects: [
      "Tancarem totes les seues sessions, també esta.",
      "Li ho direm per SMS i per correu.",
      "Una persona de l’Administració ho estudiarà.",
    ],
    /** `names`: what she may not be identified with any more. */
    stops: (names) =>
      `Pararem açò, i no podrà usar-ho ningú, tampoc vosté: ${names}. Per a tornar-ho a activar, entre amb certificat o DNI electrònic. També pot anar amb el document a una oficina de registre.`,
    revoke:
      "Un certificat no el podem parar nosaltres. Si creu que una altra persona té el seu, demane a qui el va emetre que el revoque.",
    go: "No he sigut jo: tancar-ho tot",
    doneTitle: "Hem tancat totes les seues sessions",
    done: "Li ho hem dit per SMS i per correu, i ho estudiarem.",
    next: "Què ha de fer ara",
    nextList: [
      "Si ha perdut el telèfon, telefone al seu operador i vaja amb el document a una oficina de registre.",
      "Per a tornar a usar el que hem parat, entre en «Les meues dades» amb certificat o DNI electrònic. També pot anar amb el document a una oficina de registre.",
      "No done a ningú els codis que reba.",
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
      push: "Avís en el mòbil",
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
    link: "Descarregar les meues dades",
    title: "Descarregar totes les seues dades",
    what:
      "Pot emportar-se tot el que Clave sap de vosté: les dades, els missatges i el que es va fer amb el seu registre.",
    warning:
      "En el fitxer les seues dades estan senceres. Guarde’l on només vosté el veja.",
    html: "Descarregar-les per a llegir-les",
    json: "Descarregar-les per a un programa (JSON)",
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
      suspended: "Detingut",
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
