// Galician: her phone as a key (Cl@ve Móvil): activating it, its notices, and doing without it.

import type { Text } from "../text.ts";

export const device: Text["device"] = {
  key: {
    troubles: {
      unsupported:
        "Este dispositivo ou este navegador non serve para isto. Fai falta un teléfono con bloqueo de pantalla (pegada, cara ou PIN) e un navegador actualizado.",
      cancelled:
        "Non se completou: cancelouse ou pasou o tempo. Pode intentalo outra vez.",
      missing:
        "Neste teléfono non está a chave que activou. Pode activalo outra vez.",
    },
    noScript:
      "Para isto, o navegador ten que permitir JavaScript. Se non pode, identifíquese cun PIN por SMS.",
  },
  own: {
    title: "Cl@ve Móvil: o seu teléfono",
    what:
      "Con Cl@ve Móvil identifícase co seu teléfono, sen agardar un SMS. Le un código QR ou confirma a solicitude que lle chega. Faino coa súa pegada, a súa cara ou o PIN do teléfono.",
    none: "Agora non ten ningún teléfono activo.",
    there: "Abra este enderezo no teléfono que quere activar:",
    qr: "Código QR con ese enderezo",
    activate: "Activar este teléfono",
    name: "Nome",
    since: "Activo desde",
    notices: "Avisos",
    noticesOn: "Chéganlle ao teléfono",
    noticesOff: "Non lle chegan: verá as solicitudes ao abrir Cl@ve Móvil",
    here: "É este teléfono.",
    goes: (name) =>
      `O seu teléfono «${name}», que se activou hai pouco, deixará de servir para identificarse. Poderá activalo outra vez.`,
    open: "Abrir Cl@ve Móvil",
    deactivate: "Desactivalo",
    another: "Cambiou de teléfono?",
    anotherText:
      "Só pode ter un activo. Ao activar outro, o de antes deixa de servir para identificarse.",
  },
  activate: {
    needs:
      "Para activar un teléfono fai falta un PIN ou un certificado. Así, confirmar algo co teléfono de agora nunca activa o teléfono doutra persoa.",
    title: "Active este teléfono",
    intro:
      "O teléfono pediralle a súa pegada, a súa cara ou o seu PIN, o mesmo co que o desbloquea. Clave non os recibe: quedan no teléfono.",
    replaces: (name) =>
      `Agora ten activo «${name}». Deixará de servir para identificarse cando active este.`,
    label: "Nome do teléfono",
    hint: "Para que o recoñeza nos seus datos. Pode deixar o que hai.",
    names: {
      android: "Móbil Android",
      ios: "iPhone",
      chromeos: "Dispositivo ChromeOS",
      linux: "Dispositivo Linux",
      macos: "Mac",
      windows: "Dispositivo Windows",
    },
    nameless: "O meu teléfono",
    problems: {
      empty: () => "Escriba un nome para o teléfono.",
      long: (most) =>
        `O nome é longo de máis: escriba ${most} caracteres como moito.`,
      symbols: () =>
        "Use só letras, cifras, espazos, guións, apóstrofos e parénteses.",
    },
    refused:
      "O teléfono non se activou: non confirmou coa súa pegada, a súa cara ou o seu PIN, ou pasou tempo de máis. Inténteo outra vez.",
    go: "Activar este teléfono",
    otherwise:
      "Se non pode activalo, siga identificándose cun PIN por SMS: vale para o mesmo.",
    doneTitle: "O seu teléfono está activo",
    done: "Xa pode identificarse con el. Dixémosllo por SMS e por correo.",
    install:
      "Para telo a man, engada Cl@ve Móvil á pantalla de inicio desde o menú do navegador.",
  },
  notices: {
    title: "Avisos neste teléfono",
    text:
      "Cando alguén pida identificarse como vostede, avisamos aquí. No aviso non hai códigos nin datos seus.",
    on: "Avisarme neste teléfono",
    off: "Deixar de avisarme",
    isOn: "Os avisos chegan a este teléfono.",
    noScript: "Para recibir avisos, o navegador ten que permitir JavaScript.",
    troubles: {
      unsupported:
        "Este navegador non recibe avisos. Nun iPhone ou nun iPad, engada antes Cl@ve Móvil á pantalla de inicio.",
      denied:
        "O navegador non deixa que esta páxina dea avisos. Pode permitilo nos seus axustes.",
      failed: "Non se puideron activar os avisos. Inténteo máis tarde.",
    },
  },
  deactivate: {
    title: "Desactive o seu teléfono",
    text: (name) =>
      `«${name}» xa non lle servirá para entrar. Vostede segue en Clave e recibirá os códigos por SMS.`,
    go: "Desactivalo",
    stay: "Non, deixalo activo",
    doneTitle: "O seu teléfono xa non está activo",
    done:
      "Segue en Clave coas outras formas de identificarse, e os códigos chéganlle por SMS. Dixémosllo por SMS e por correo.",
    left:
      "O teléfono pode gardar aínda a súa chave. Xa non abre nada: bórrea, se quere, onde o teléfono garda os contrasinais.",
  },
  offline: {
    title: "Sen conexión",
    text:
      "Este teléfono non ten conexión. Sen ela non pode identificarse con Cl@ve Móvil. Comprobe os datos móbiles ou a wifi.",
    again: "Intentalo outra vez",
  },
  install: {
    name: "Cl@ve Móvil",
    what: "Identifíquese co seu teléfono ante os servizos públicos.",
  },
};
