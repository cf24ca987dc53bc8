// Galician: Cl@ve Móvil on the screen that waits for the phone.

import type { Text } from "../text.ts";

export const mobile: Text["mobile"] = {
  until: (until) => `Vale ${until} (hora peninsular).`,
  refreshes: "Esta páxina actualízase soa cada poucos segundos.",
  still: "Esta páxina non se actualiza soa.",
  refreshAgain: "Que se actualice soa",
  stayStill: "Que non se actualice",
  confirmed: "Xa o confirmei",
  pin: "Recibir un PIN por SMS",
  qr: {
    title: "Lea este código co seu teléfono",
    compare: "Comprobe que no teléfono aparecen este organismo e este número:",
    without: "Seguir sen código QR",
    again: "Crear outro código",
    help: "Non podo ler o código",
    helpList: [
      "Abra Cl@ve Móvil no teléfono e elixa «Ler un código QR», ou apunte coa cámara do teléfono.",
      "O debuxo cambia cada poucos segundos: se tarda, léao outra vez.",
      "Tamén pode escribir en Cl@ve Móvil o código de letras e cifras.",
      "Se non ten o teléfono á man, siga sen código QR ou reciba un PIN por SMS.",
    ],
    activate: "Activar Cl@ve Móvil nun teléfono",
    here: "Abrir Cl@ve Móvil neste teléfono",
    other: "Se Cl@ve Móvil está noutro teléfono, léao con el.",
    read: "Ábrao con Cl@ve Móvil ou coa cámara do teléfono.",
    label: "Código QR para Cl@ve Móvil",
    short: "Ou escriba en Cl@ve Móvil este código:",
  },
  follow: {
    title: "Siga no seu teléfono",
    text:
      "O seu teléfono leu o código. Comprobe alí que o organismo e o número son estes, e confírmeo.",
  },
  number: {
    title: "Escriba este número no seu teléfono",
    told:
      "Avisámolo no teléfono. Abra o aviso, ou Cl@ve Móvil, e escriba alí este número:",
    open: "Abra Cl@ve Móvil no seu teléfono e escriba alí este número:",
    qr: "Usar un código QR",
    again: "Envialo outra vez",
  },
  trouble: {
    "no-device": {
      title: "Ningún teléfono seu ten Cl@ve Móvil",
      text:
        "Os seus datos son correctos. Aínda non ten Cl@ve Móvil en ningún teléfono. Agora pode entrar cun PIN por SMS.",
      activate: "Activar Cl@ve Móvil",
    },
    busy: {
      title: "Xa hai unha petición no seu teléfono",
      text: (until) =>
        `Xa hai outra petición en Cl@ve Móvil. Vale ${until} (hora peninsular). Confírmea ou rexéitea alí. Tamén pode anulala aquí e enviar esta.`,
      replace: "Anular a outra e enviar esta",
    },
    paused: {
      title: "Por seguridade, hai que agardar",
      text: (at) =>
        `Enviáronse demasiadas peticións ao seu teléfono, ou rexeitáronse. Poderá enviar outra ${at} (hora peninsular). Mentres tanto pode usar un código QR ou un PIN por SMS.`,
    },
  },
  ended: {
    again: "Intentalo outra vez",
    "expired": {
      title: "Pasou o tempo da petición",
      text:
        "Cada petición dura uns minutos. Non se perdeu nada: pode crear outra.",
    },
    "no": {
      title: "Rexeitouse no teléfono",
      text: "Se foi un erro, pode intentalo outra vez.",
    },
    "not-me": {
      title: "Rexeitouse no teléfono",
      text:
        "No teléfono díxose que esta petición non era súa. Se foi un erro, pode intentalo outra vez.",
    },
    "wrong-digits": {
      title: "O número non era este",
      text:
        "No teléfono escribiuse outro número demasiadas veces. Pode intentalo outra vez.",
    },
    "replaced": {
      title: "Esta petición anulouse",
      text: "Anulouse para facer outra. Pode crear unha nova aquí.",
    },
    "too-low": {
      title: "Este trámite pide un nivel máis alto",
      text:
        "O rexistro dese teléfono é básico e non chega ao nivel que pide este trámite. Pode subir de nivel nunha oficina, con certificado ou por vídeo.",
    },
  },
};
