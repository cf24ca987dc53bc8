// Galician: the citizen's own area.

import type { Text } from "../text.ts";
import { events } from "./events.ts";
import { phone, phoneUndo } from "./phone.ts";
import { signin } from "./signin.ts";
import { lasting } from "../lengths.ts";

export const account: Text["account"] = {
  name: "Os meus datos",
  title: "Os meus datos en Clave",
  back: "Volver aos meus datos",
  older: "Ver o anterior",
  hall: {
    asks: "Pídello Clave.",
    why: {
      see: "É para ensinarlle os seus datos só a vostede.",
      phone: "É para cambiar o seu teléfono.",
      receipts: "É para ver os seus xustificantes.",
      code: "É para crear outro código de activación.",
      email: "É para cambiar o seu correo electrónico.",
      leave: "É para darse de baixa.",
      export: "É para descargar os seus datos.",
      desk: "É para atender nunha oficina de rexistro.",
      restore: "É para volver activar o que está detido.",
      device: "É para activar ou desactivar Cl@ve Móvil no seu teléfono.",
    },
    promise: "Ningún organismo saberá que entrou nos seus datos.",
    cancel: "Cancelar e ir ao inicio",
  },
  level: {
    title: "O seu nivel de rexistro",
    names: { basic: "Básico", advanced: "Avanzado" },
    reach: (level) =>
      `Con el chega, como moito, ao nivel ${signin.levels[level]}.`,
  },
  data: {
    title: "Os seus datos",
    show: "Amosar",
    hide: "Agochar",
    none: "Non consta",
    endsIn: (digits) => `Remata en ${digits}`,
    address: "Domicilio fiscal",
    registered: "En Clave desde",
    routes: {
      letter: "cunha carta de invitación",
      certificate: "cun certificado electrónico ou con DNI electrónico",
      office: "nunha oficina de rexistro",
      video: "cun vídeo revisado",
    },
    hint:
      "O nome, o documento e o domicilio veñen da Administración e non se cambian aquí.",
  },
  acts: "Que pode facer",
  services: {
    link: "Ver que trámites pode facer",
    title: "Que trámites pode facer",
    intro: (level) =>
      `Nivel do seu rexistro: ${level}. Cada organismo decide que nivel pide.`,
  },
  code: {
    link: "Crear outro código de activación",
    title: "Crear outro código de activación",
    what:
      "O código de activación serve para crear un contrasinal ou recuperalo. Pida outro se perdeu o seu ou cre que alguén o viu.",
    former: (onDay) => `O que ten agora creouse ${onDay}.`,
    warning:
      "O código anterior deixará de valer nese momento. O novo amósase unha soa vez: teña con que apuntalo.",
    go: "Crear o código",
    superseded:
      "Xa se creou outro código despois de abrir esta páxina. Se quere un novo, volva premer o botón.",
    doneTitle: "Xa ten outro código de activación",
    done: "O anterior xa non vale.",
    told: "Avisámolo por SMS e por correo. O código non vai no aviso.",
    receiptText:
      "Leva o código de activación. Descárgueo ou apunte este outro código (CSV), co que poderá volver velo:",
  },
  email: {
    why:
      "Para cambiar o seu correo, demostre outra vez que é vostede con este dato do seu documento.",
    title: "Cal é o seu novo correo electrónico?",
    next: "Enviarme un código",
    same: "Este é o correo que xa ten.",
    codeTitle: "Escriba o código que lle enviamos ao correo",
    sent: (email, until) =>
      `Chegará a ${email}. Vale ${until} (hora peninsular). Ata que o escriba non cambia nada.`,
    codeHint: "Se non o atopa, mire no correo non desexado.",
    go: "Cambiar o correo",
    other: "Escribir outro correo",
    doneTitle: "Cambiou o seu correo",
    done: (email) => `Desde agora escribirémoslle a ${email}.`,
    told: (hours) =>
      `Avisamos o correo novo e o anterior. Durante ${
        lasting("gl", hours, "hours")
      }, desde o anterior pódese desfacer o cambio.`,
  },
  undo: {
    go: "Desfacer o cambio",
    open: {
      title: "Quere desfacer o cambio de correo?",
      text:
        "O seu rexistro de Clave volverá ter este correo e pecharanse todas as sesións. Fágao se non foi vostede quen o cambiou.",
    },
    undone: {
      title: "O cambio de correo está desfeito",
      text:
        "O seu rexistro volve ter o correo de antes e pechamos todas as sesións. Se non foi vostede quen o cambiou, acuda co seu documento a unha oficina de rexistro.",
    },
    dead: {
      title: "Esta ligazón xa non vale",
      text:
        "Pasou o seu tempo ou houbo outro cambio despois. Se non foi vostede quen cambiou o correo, acuda co seu documento a unha oficina de rexistro.",
    },
  },
  phone,
  phoneUndo,
  leave: {
    link: "Darme de baixa",
    title: "Darse de baixa en Clave",
    warning: "Deixará de poder identificarse con Clave en todos os organismos.",
    effects: [
      "Péchanse as súas sesións e deixan de valer o seu PIN e o seu código de activación.",
      "Borramos o seu teléfono e o seu correo. O teléfono queda libre para outra persoa.",
      "Gardamos que estivo en Clave e o que se fixo co seu rexistro, como manda a lei.",
    ],
    back:
      "Para volver haberá que rexistrarse nunha oficina de rexistro ou con DNI electrónico ou certificado electrónico. Non se pode nin por carta nin por vídeo.",
    go: "Seguir coa baixa",
    confirmTitle: "Seguro que quere darse de baixa?",
    sure: "Si, quero darme de baixa en Clave.",
    missing: "Marque a caixa se quere darse de baixa.",
    confirm: "Darme de baixa",
    doneTitle: "Deuse de baixa en Clave",
    done: "Confirmámosllo por SMS e por correo.",
  },
  report: {
    link: "Avisar de que alguén entrou por min",
    title: "Entrou alguén por vostede?",
    when:
      "Avísenos se nos seus usos hai algo que non fixo vostede, ou se recibiu un PIN que non pedira.",
    look: "Ver os usos",
    then: "Que faremos",
    effects: [
      "Pecharemos todas as súas sesións, tamén esta.",
      "Dirémosllo por SMS e por correo.",
      "Unha persoa da Administración estudarao.",
    ],
    /** `names`: what she may not be identified with any more. */
    stops: (names) =>
      `Deteremos isto, e ninguén poderá usalo, tampouco vostede: ${names}. Para volver activalo, entre con certificado ou DNI electrónico. Tamén pode ir co seu documento a unha oficina de rexistro.`,
    revoke:
      "Un certificado non podemos detelo nós. Se cre que outra persoa ten o seu, pida a quen o emitiu que o revogue.",
    go: "Non fun eu: pechalo todo",
    doneTitle: "Pechamos todas as súas sesións",
    done: "Dixémosllo por SMS e por correo, e estudarémolo.",
    next: "Que facer agora",
    nextList: [
      "Se perdeu o teléfono, chame ao seu operador e acuda co seu documento a unha oficina de rexistro.",
      "Para volver usar o que detivemos, entre en «Os meus datos» con certificado ou DNI electrónico. Tamén pode ir co seu documento a unha oficina de rexistro.",
      "Non dea a ninguén os códigos que reciba.",
    ],
  },
  messages: {
    link: "Mensaxes que lle enviamos",
    title: "Mensaxes que lle enviamos",
    intro: "Os códigos e os PIN están borrados.",
    channels: {
      sms: "Mensaxe SMS",
      email: "Correo electrónico",
      letter: "Carta postal",
      push: "Aviso no móbil",
    },
    sent: "Enviada",
    waiting: "Sen enviar",
  },
  history: {
    link: "Usos e cambios do seu rexistro",
    title: "Usos e cambios do seu rexistro",
    intro: "As horas son da península.",
    notMe: "Hai algo que non fixen eu",
    thisNotMe: "Non fun eu",
    proposedAt: (office) => `por proposta de ${office}`,
  },
  events,
  export: {
    link: "Descargar os meus datos",
    title: "Descargar todos os seus datos",
    what:
      "Pode levar todo o que Clave sabe de vostede: os seus datos, as mensaxes e o que se fixo co seu rexistro.",
    warning:
      "No ficheiro os seus datos están enteiros. Gárdeo onde só vostede o vexa.",
    html: "Descargalos para lelos",
    json: "Descargalos para un programa (JSON)",
    names: {
      document: "DNI ou NIE",
      kind: "Tipo",
      givenName: "Nome",
      firstSurname: "Primeiro apelido",
      secondSurname: "Segundo apelido",
      birthDate: "Data de nacemento",
      validUntil: "Documento válido ata",
      issuedOn: "Documento expedido o",
      supportNumber: "Número de soporte",
      address: "Enderezo",
      postalCode: "Código postal",
      town: "Concello",
      province: "Provincia",
      status: "Situación",
      state: "Estado",
      registration: "Rexistro",
      level: "Nivel",
      route: "Xeito",
      at: "Data e hora",
      phone: "Teléfono móbil",
      email: "Correo electrónico",
      formerEmails: "Correos que tivo",
      formerPhones: "Teléfonos que tivo",
      until: "Ata",
      undone: "Cambio desfeito",
      language: "Lingua",
      activationCodeMadeAt: "Cando se creou o código de activación",
      password: "Contrasinal",
      since: "Desde cando",
      setAt: "Posto",
      lockedAt: "Bloqueado",
      authenticatorSince: "Desde cando ten aplicación de códigos",
      device: "Teléfono no que ten Cl@ve Móvil",
      name: "Nome",
      addedAt: "Engadido",
      notified: "Recibe avisos",
      letters: "Cartas",
      sentAt: "Cando se enviou",
      expiresAt: "Vale ata",
      usedAt: "Cando se usou",
      sessionsFrom: "Sesións desde",
      presentAt: "Identidade comprobada en persoa",
      suspended: "Detido",
      channel: "Canle",
      to: "A quen",
      subject: "Asunto",
      text: "Texto",
      dueOn: "Resposta antes do",
      endedAt: "Rematado",
      office: "Oficina",
      reason: "Motivo",
    },
    parts: {
      person: "Datos da Administración",
      account: "O seu rexistro",
      messages: "Mensaxes",
      receipts: "Xustificantes",
      reviews: "Vídeos que enviou",
      events: "Usos e cambios",
    },
  },
};
