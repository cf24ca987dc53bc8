// Galician: another phone.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const phone: Text["account"]["phone"] = {
  title: "Cambiar o teléfono",
  present: (digits) => `O seu teléfono de agora remata en ${digits}.`,
  proof:
    "Cun PIN non se pode cambiar: calquera que tivese o seu teléfono un momento podería facelo. Demostre quen é doutra forma:",
  certificate: "Con certificado ou DNI electrónico",
  certificateText: "Cámbiase no momento.",
  certificateGo: "Identificarme cun certificado",
  letter: "Cunha carta ao seu domicilio fiscal",
  letterText: (postDays) =>
    `Chega ${
      lasting("gl", postDays, "days", { one: "en", other: "nuns" })
    } cun código. Tamén lle dará outro código de activación.`,
  letterGo: "Cambialo cunha carta",
  office: "Nunha oficina de rexistro",
  officeText: "Acuda co seu documento. Cámbiase no momento.",
  askTitle: "Cal é o seu novo teléfono?",
  same: "Este é o teléfono que xa ten en Clave. Pode identificarse cun PIN.",
  then: "Que pasará",
  effects: (hours) => [
    "Pecharanse as sesións que teña abertas noutros navegadores.",
    "Dirémosllo por SMS aos dous teléfonos e tamén ao seu correo.",
    `Durante ${
      lasting("gl", hours, "hours")
    }, desde o teléfono anterior poderase desfacer o cambio. Se o ten outra persoa, pida ao seu operador que bloquee a liña.`,
  ],
  lowers:
    "O seu rexistro é avanzado. Cunha carta pasa a ser básico e servirá só para os trámites que piden o nivel baixo. Poderá volver subilo con certificado, con DNI electrónico ou nunha oficina de rexistro.",
  go: "Cambiar o teléfono",
  other: "Escribir outro teléfono",
  doneTitle: "Cambiou o seu teléfono",
  done: (digits) =>
    `Desde agora o PIN e os códigos chegarán ao teléfono que remata en ${digits}.`,
  basic: "O seu rexistro é básico.",
  told: (hours) =>
    `Avisamos o teléfono anterior e o seu correo. Durante ${
      lasting("gl", hours, "hours")
    }, desde o anterior pódese desfacer o cambio.`,
};

export const phoneUndo: Text["account"]["phoneUndo"] = {
  title: "Desfacer un cambio de teléfono",
  intro:
    "É para quen conserva o teléfono anterior e non fixo o cambio. O rexistro volverá ter ese teléfono e pecharanse todas as sesións.",
  label: "Código da mensaxe SMS",
  hint: (length) =>
    `Son ${length} letras e cifras. Chegou ao teléfono anterior.`,
  empty: "Escriba o código da mensaxe SMS.",
  nothing: (hours) =>
    `Con este documento e este código non hai nada que desfacer. Revise os dous; o código vale ${
      lasting("gl", hours, "hours")
    }.`,
  taken:
    "Outra persoa demostrou despois que este teléfono é seu. Acuda co seu documento a unha oficina de rexistro.",
  doneTitle: "O cambio de teléfono está desfeito",
  done: "O rexistro volve ter o teléfono de antes e pechamos todas as sesións.",
  next: [
    "O código de activación deixou de valer. Pode crear outro en «Os meus datos».",
    "Se non foi vostede quen cambiou o teléfono, acuda co seu documento a unha oficina de rexistro.",
  ],
};

export const lost: Text["register"]["lost"] = {
  title: "Xa non ten o seu teléfono ou o seu código de activación?",
  text:
    "Pida unha carta ao seu domicilio fiscal. Con ela pode dar outro teléfono e recibir outro código de activación. Nunha oficina de rexistro faise no momento.",
  go: "Cambiar o teléfono cunha carta",
  certificate: "Con certificado ou DNI electrónico cámbiase no momento.",
  certificateGo: "Cambialo con certificado",
  letter: {
    title: "Unha carta para cambiar o teléfono",
    haveText: "Escriba o código da carta e o seu teléfono novo.",
    warned: "Avisaremos da carta o teléfono e o correo que agora ten en Clave.",
    steps: [
      "Entre en Clave e elixa «Rexistrarse».",
      "Escriba o seu DNI ou NIE e o dato do documento que lle pedimos.",
      "Elixa «Cambiar o teléfono cunha carta» e despois «Xa teño a carta».",
    ],
  },
};
