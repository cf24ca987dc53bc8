// Galician: registering and raising at the desk, and the paper that the person signs.

import type { Text } from "../text.ts";

export const register: Text["desk"]["register"] = {
  check: {
    adult:
      "Só se pode rexistrar a propia persoa, e ten que estar aquí. Ninguén pode representar unha persoa adulta, nin sequera con poder notarial.",
    minor:
      "É menor de idade: ten que estar aquí co pai, coa nai ou con quen teña a súa tutela. Despois deste paso pedirémoslle os datos desa persoa.",
    compare: "Compare o documento",
    compareText:
      "Ten que ser o orixinal e estar en vigor. Mire que a foto sexa da persoa e que todo o demais coincida. O dato que falta, escríbao do documento que ten na man.",
    origin:
      "Mostrou tamén o documento de identidade ou o pasaporte do seu país.",
    originHint: "As persoas estranxeiras teñen que ensinar os dous.",
    originMissing: "Ten que mostrar tamén o documento do seu país.",
    next: "Continuar",
  },
  guardian: {
    title: "Quen acompaña a persoa menor",
    text: (minor) =>
      `Escriba os datos do pai, da nai ou de quen teña a tutela de ${minor}. Esa persoa verá no seu historial que esta oficina mirou os seus datos.`,
    document: "DNI ou NIE de quen acompaña",
    documentHint: "O orixinal, en vigor.",
    contrast:
      "Data de validez do seu DNI, ou número de soporte da súa tarxeta ou certificado",
    contrastHint:
      "Como está no documento. Se o DNI é permanente, a data de expedición.",
    contrastMissing: "Escriba o dato do documento de quen acompaña.",
    proof: "Con que demostra a patria potestade ou a tutela",
    proofMissing: "Elixa o documento que mostrou.",
    present: (minor) => `${minor} está aquí.`,
    presentMissing: "A persoa menor ten que estar presente.",
    problems: {
      unknown: "Non hai ninguén con ese documento no censo.",
      deceased: "A persoa con ese documento consta como falecida.",
      "document-expired": "Ese documento está caducado.",
      "too-young": "Esa persoa é tamén menor de idade.",
      same: "Ese é o documento da persoa menor.",
      own:
        "Ese documento é o de vostede: ten que encargarse outra persoa da oficina.",
    },
  },
  contact: {
    title: "Teléfono, correo e lingua",
    text:
      "Pregúnteos e lea en voz alta o que escribiu. A persoa verao outra vez no papel que vai asinar.",
    phoneHint:
      "Enviaremos á persoa un código por SMS, e ten que lerllo a vostede. Se o número é doutro país, escriba diante o prefixo.",
    emailHint: "Aquí chegarán os avisos do rexistro.",
    ownPhone: "Ese teléfono é o de vostede. Escriba o da persoa.",
    language: "Lingua da persoa",
    languageMissing: "Elixa a lingua das súas mensaxes e dos seus papeis.",
    next: "Enviarlle un código por SMS",
  },
  code: {
    title: "Pídalle á persoa o código que chegou ao seu teléfono",
    sent: (digits, until) =>
      `Chegará por SMS ao teléfono que remata en ${digits}. Vale ${until} (hora peninsular).`,
    inUse:
      "En Clave, este teléfono é agora doutra persoa. Explíqueo: se dá o código, o teléfono pasará a esta persoa, e a outra non poderá entrar ata que dea outro. Avisarémola.",
    hint: "A persoa leo en voz alta e vostede escríbeo.",
    next: { register: "Continuar", raise: "Subirlle o nivel" },
    again: "Enviarlle outro código",
    tooSoon: (at) =>
      `Acabamos de enviarlle un código. Se non chega, poderá enviar outro ${at} (hora peninsular).`,
    change: "Cambiar o teléfono ou o correo",
  },
  acceptance: {
    title: "Imprima a aceptación e pida a sinatura",
    text:
      "Imprima dúas copias desta páxina (Ctrl + P). A persoa le as dúas e asínaas: unha é para ela e a outra queda na oficina.",
    signed: "Leu as dúas copias e asinounas.",
    signedBoth:
      "A persoa menor e quen a acompaña leron as dúas copias e asináronas.",
    missing: "Para o rexistro, ten que ter asinado as dúas copias.",
    next: "Rematar o rexistro",
  },
  paper: {
    title: "Aceptación do rexistro en Clave",
    lead: "Pido que me rexistren en Clave con estes datos, que son correctos.",
    accept: "Lin as condicións e acéptoas.",
    acceptBoth: "Lemos as condicións e aceptámolas.",
    person: "Sinatura da persoa",
    guardian: "Sinatura do pai, da nai ou de quen ten a tutela",
    officer: "Sinatura de quen atende",
  },
  done: {
    title: {
      register: "A persoa está rexistrada",
      raise: "A persoa ten agora o nivel avanzado",
    },
    level: "É un rexistro avanzado.",
    handOver: "Imprima o xustificante e entrégueo",
    receipt:
      "Déallo en man e non quede con ningunha copia: leva códigos que son só da persoa. Desde aquí ábrese uns minutos; despois, só ela pode volver velo.",
    receiptMinor:
      "Déallo en man á persoa menor e a quen a acompaña, e non quede con ningunha copia: leva códigos que son só seus. Desde aquí ábrese uns minutos; despois, só quen o teña pode volver velo.",
    pdf: "Abrir o xustificante (PDF)",
    html: "Velo como páxina",
    tell: "Que lle ten que explicar",
    activation:
      "O código de activación serve para crear un contrasinal e para recuperalo. Non hai que darllo a ninguén.",
    csv: "O CSV é outro código: só serve para volver ver o xustificante.",
    sms: "Enviámoslle un SMS e un correo. Xa se pode identificar cun PIN.",
    moved: "Avisamos a persoa que tiña antes o teléfono.",
  },
  stopped: {
    "served-before": {
      title: "Xa se fixo",
      text:
        "Esta páxina xa se confirmou, e despois cambiou algo no rexistro desta persoa. Non se fixo nada máis. Na súa ficha verá como está agora; se fai falta, comece outra vez desde alí.",
    },
    "already-registered": {
      title: "Non fai falta facelo",
      text:
        "Esta persoa xa está rexistrada en Clave. Pode que o fixese outra oficina hai un momento. Na súa ficha verá como está e que pode facer por ela.",
    },
    deceased: {
      title: "Non se pode facer",
      text:
        "Segundo os datos da Administración, a persoa con este documento faleceu. Se é un erro, ten que corrixirse antes no Rexistro Civil.",
    },
    "document-expired": {
      title: "O documento está caducado",
      text: (untilDay) =>
        `Era válido ${untilDay}. Para rexistrarse ten que estar en vigor: cando o renove, pode volver a calquera oficina.`,
    },
    revoked: {
      title: "O seu rexistro está anulado",
      text:
        "Anulouno a Administración e non se pode rexistrar de novo mentres siga así.",
    },
    record: "Volver á súa ficha",
  },
};

export const raise: Text["desk"]["raise"] = {
  title: "Confirme o teléfono e o correo",
  notHers:
    "Pregunte se son seus e se os usa. Se non o son, non siga: outra persoa puido rexistrarse no seu nome.",
  toRecord: "Volver á súa ficha",
  code:
    "Enviaremos un código a ese teléfono e a persoa ten que lelo. Ao subir de nivel recibirá un código de activación novo; o anterior deixará de valer.",
  next: "Son seus: enviar o código",
};
