// Galician: fields that are asked in more than one place, and what can be wrong in them.

import type { Text } from "../text.ts";

export const fields: Text["fields"] = {
  document: {
    label: "DNI ou NIE",
    hint:
      "Por exemplo, 12345678Z ou X1234567L. Pode poñer espazos e guións ou non poñelos.",
    problems: {
      "empty": "Escriba o seu DNI ou o seu NIE.",
      "not-a-document":
        "Isto non parece un DNI nin un NIE. Un DNI ten 8 cifras e unha letra; un NIE comeza por X, Y ou Z.",
      "missing-letter": "Falta a letra do final.",
      "wrong-letter":
        "A letra non corresponde ao número. Revise as cifras e a letra.",
      "tax-only":
        "Os números que comezan por K, L ou M son só de uso fiscal: con eles non se pode usar Clave. Fai falta un DNI ou un NIE.",
    },
  },
  validityDate: {
    label: "Data de validez do DNI",
    hint: "Día, mes e ano, como no DNI. Por exemplo, 20-05-2031.",
    help: "Onde está a data de validez",
    where:
      "Está na cara da foto, a carón da palabra «VALIDEZ», «VÁLIDO HASTA» ou «VAL». Non é a data de nacemento nin a de expedición.",
    permanentLink: "O meu DNI é permanente: pon 01-01-9999",
  },
  issueDate: {
    label: "Data de expedición do DNI",
    hint: "Día, mes e ano, como no DNI. Por exemplo, 11-02-2019.",
    help: "Onde está a data de expedición",
    where:
      "Nos DNI máis novos está na cara da foto, a carón da palabra «EMISIÓN». Noutros está no holograma, debaixo da foto pequena ou do chip: incline a tarxeta para vela. Nos antigos está a carón de «EXPED».",
    notPermanentLink: "O meu DNI ten outra data de validez",
  },
  supportNumber: {
    label: "Número de soporte da súa tarxeta ou certificado",
    hint:
      "Tarxeta de persoa estranxeira (TIE): E e 8 cifras. Certificado de cidadanía da Unión Europea: C e 8 cifras; se non ve a letra C, escriba só as cifras.",
    help: "Onde está o número de soporte",
    where:
      "Na tarxeta de persoa estranxeira (TIE) e no permiso de residencia está na cara da foto e comeza por E. No certificado de cidadanía da Unión Europea está no reverso da tarxeta. Se é unha folla, está arriba á dereita. Adoita vir sen a letra C. Non é o NIE.",
  },
  contrast: {
    emptySupport: "Escriba o número de soporte.",
    problems: {
      "empty": "Escriba a data.",
      "not-a-date":
        "Isto non é unha data. Escriba o día, o mes e o ano con números, como no exemplo.",
      "impossible-day": "Ese día non existe. Revise a data.",
      "two-digit-year": "Escriba o ano coas súas catro cifras.",
      "that-is-the-validity-date":
        "Esa é a data de validez. Como o seu DNI é permanente, escriba a de expedición.",
      "that-is-the-nie":
        "Iso é o seu NIE. O número de soporte é outro: comeza por E ou por C e está na mesma tarxeta.",
      "other-prefix":
        "O número de soporte comeza por E, na tarxeta de persoa estranxeira, ou por C, no certificado de cidadanía da Unión Europea. Se non ve a letra, escriba só as cifras.",
      "not-a-support-number":
        "O número de soporte ten unha letra, E ou C, e 8 cifras. Por exemplo, E12345678.",
    },
    mismatch:
      "O documento e o outro dato non coinciden cos que ten a Administración. Revise os dous.",
    mixUps: "O que máis se confunde",
    mixUpList: [
      "No DNI, a data de validez coa de expedición ou coa de nacemento.",
      "Na tarxeta de persoa estranxeira, o número de soporte co NIE.",
      "Os datos dun documento antigo cos do que está en vigor.",
    ],
  },
  csv: {
    label: "Código da carta (CSV)",
    hint: (length) =>
      `Son ${length} letras e cifras, en grupos de catro. Pode escribilas en maiúsculas ou minúsculas, con espazos ou sen eles.`,
    empty: "Escriba o código da carta.",
    wrongLength: (length) =>
      `O código ten ${length} letras e cifras. Mire se falta ou sobra algunha.`,
    badCharacter:
      "Hai algún signo que non pode estar no código. Só ten letras e cifras.",
    wrong: "Este código non é o da súa carta. Revíseo letra por letra.",
  },
  phone: {
    label: "Teléfono móbil",
    hint:
      "Recibirá un código por SMS. Se o número é doutro país, escriba diante o prefixo: por exemplo, +44 7700 900123.",
    again: "Repita o teléfono móbil",
    problems: {
      "empty": "Escriba o seu teléfono móbil.",
      "not-a-number": "Isto non é un número de teléfono.",
      "too-short": "Ao teléfono fáltanlle cifras.",
      "too-long": "Ao teléfono sóbranlle cifras.",
      "not-mobile":
        "Ese teléfono non pode recibir SMS. Escriba un teléfono móbil.",
    },
    different: "Os dous teléfonos non son iguais.",
  },
  email: {
    label: "Correo electrónico",
    hint: "Comunicarémoslle aquí calquera cambio no seu rexistro.",
    again: "Repita o correo electrónico",
    problems: {
      "empty": "Escriba o seu correo electrónico.",
      "not-an-address":
        "Este correo electrónico non está completo. Ten que ser como nome@exemplo.gal.",
      "too-long": "O correo electrónico é demasiado longo.",
    },
    different: "Os dous correos non son iguais.",
  },
  accept: {
    label: "Lin as condicións e acéptoas.",
    missing: "Para rexistrarse hai que aceptar as condicións.",
  },
  code: {
    empty: "Escriba o código.",
    notACode: (digits) => `O código ten ${digits} cifras.`,
  },
};
