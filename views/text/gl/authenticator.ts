// Galician: an authenticator app beside the password of Cl@ve Permanente, and its recovery codes.

import type { Text } from "../text.ts";

export const authenticator: Text["authenticator"] = {
  code: {
    title: "Escriba o código da súa aplicación",
    sent: (digits, until) =>
      `Enviámoslle outro por SMS ao teléfono que remata en ${digits}. Vale ${until} (hora peninsular). Escriba calquera dos dous.`,
    hint:
      "Está na súa aplicación de códigos e cambia cada medio minuto. Ninguén llo vai pedir por teléfono nin por correo.",
    hintRecovery: (length) =>
      `Está na súa aplicación de códigos e cambia cada medio minuto. Se non a ten a man, escriba un dos seus códigos de recuperación, de ${length} letras e cifras. Ninguén llos vai pedir por teléfono nin por correo.`,
    bySms: "Enviarme o código por SMS",
    notACode: (digits, length) =>
      `Escriba as ${digits} cifras da aplicación ou as ${length} letras e cifras dun código de recuperación.`,
    used: "Este código xa se usou. Agarde a que a aplicación amose o seguinte.",
    spent: "Non quedan intentos. Pida que lle enviemos un código por SMS.",
  },
  own: {
    title: "Aplicación de códigos",
    what:
      "Unha aplicación do seu móbil amosa un código que cambia cada medio minuto. Pode escribilo no canto do código por SMS, tamén onde non hai cobertura.",
    which:
      "Serve calquera que amose códigos dun só uso (TOTP). Moitos xestores de contrasinais tamén o fan.",
    noPassword:
      "Vai sempre co contrasinal de Cl@ve Permanente, e vostede aínda non o ten.",
    begin: "Engadir unha aplicación",
    has: (onDay) => `Ten unha aplicación desde este día: ${onDay}.`,
    codesTitle: "Códigos de recuperación",
    left: (codes) => {
      if (codes === 0) return "Non lle queda ningún.";
      return codes === 1 ? "Quédalle un." : `Quédanlle ${codes}.`;
    },
    codesText:
      "Con eles entra cando non ten a aplicación a man: cada un vale unha vez e xunto co contrasinal. Se crea outros, os de antes deixan de valer.",
    codesGo: "Crear outros códigos",
    superseded:
      "Mentres tanto creáronse outros códigos ou usouse un. Se aínda quere outros, pode crealos agora.",
    removeTitle: "Quitar a aplicación",
    removeText:
      "O código chegaralle outra vez por SMS e os códigos de recuperación deixarán de valer. Se cambia de móbil, quite aquí a aplicación e engada despois a nova.",
    removeGo: "Quitala",
  },
  needs: {
    text:
      "Entrou só co contrasinal. Para isto fai falta tamén o seu teléfono ou o seu certificado.",
    pin: "Identificarme cun PIN por SMS",
    reinforced: "Identificarme con contrasinal e código",
    certificate: "Identificarme con certificado",
  },
  add: {
    title: "Engada a súa aplicación",
    scan: "Abra a aplicación no seu móbil e lea con ela este código QR.",
    qr:
      "Código QR para a súa aplicación. A mesma clave está escrita máis abaixo.",
    same: "Se a aplicación está neste mesmo dispositivo, non fai falta lelo:",
    open: "Abrir a aplicación",
    byHand: "Tamén pode escribir esta clave na aplicación:",
    secret: "Non lla ensine a ninguén: dela saen os códigos.",
    check: "Comprobe que funciona",
    hint: "O que amosa agora a aplicación.",
    wrong:
      "Este código non é correcto. Escriba o que amosa agora a aplicación e mire se o reloxo do seu móbil está en hora.",
    go: "Engadir a aplicación",
  },
  recovery: {
    addedTitle: "Xa pode usar a súa aplicación",
    renewedTitle: "Os seus códigos de recuperación novos",
    text:
      "Se algún día non ten a aplicación, entre co seu contrasinal e un destes códigos. Cada un vale unha vez.",
    once:
      "Imprímaos ou gárdeos agora nun lugar seguro: non os volveremos amosar.",
    told: "Dixémosllo por SMS e por correo.",
  },
};
