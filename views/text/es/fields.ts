// Fields that are asked in more than one place, and what can be wrong in them.

import type { ContrastProblem } from "../../../domain/contrast.ts";
import type { EmailProblem } from "../../../domain/email.ts";
import type { NifProblem } from "../../../domain/nif.ts";
import type { PhoneProblem } from "../../../domain/phone.ts";

export const fields = {
  document: {
    label: "DNI o NIE",
    hint:
      "Por ejemplo, 12345678Z o X1234567L. Puede poner espacios y guiones o no ponerlos.",
    problems: {
      "empty": "Escriba su DNI o su NIE.",
      "not-a-document":
        "Esto no parece un DNI ni un NIE. Un DNI tiene 8 cifras y una letra; un NIE empieza por X, Y o Z.",
      "missing-letter": "Falta la letra del final.",
      "wrong-letter":
        "La letra no corresponde al número. Revise las cifras y la letra.",
      "tax-only":
        "Los números que empiezan por K, L o M son solo de uso fiscal: con ellos no se puede usar Clave. Hace falta un DNI o un NIE.",
    } satisfies Record<NifProblem, string>,
  },
  validityDate: {
    label: "Fecha de validez del DNI",
    hint: "Día, mes y año, como en el DNI. Por ejemplo, 20-05-2031.",
    help: "Dónde está la fecha de validez",
    where:
      "Está en la cara de la foto, junto a la palabra «VALIDEZ», «VÁLIDO HASTA» o «VAL». No es la fecha de nacimiento ni la de expedición.",
    permanentLink: "Mi DNI es permanente: pone 01-01-9999",
  },
  issueDate: {
    label: "Fecha de expedición del DNI",
    hint: "Día, mes y año, como en el DNI. Por ejemplo, 11-02-2019.",
    help: "Dónde está la fecha de expedición",
    where:
      "En los DNI más nuevos está en la cara de la foto, junto a la palabra «EMISIÓN». En otros está en el holograma, debajo de la foto pequeña o del chip: incline la tarjeta para verla. En los antiguos está junto a «EXPED».",
    notPermanentLink: "Mi DNI tiene otra fecha de validez",
  },
  supportNumber: {
    label: "Número de soporte de su tarjeta o certificado",
    hint:
      "Tarjeta de extranjero (TIE): E y 8 cifras. Certificado de ciudadano de la Unión: C y 8 cifras; si no ve la letra C, escriba solo las cifras.",
    help: "Dónde está el número de soporte",
    where:
      "En la TIE y en el permiso de residencia está en la cara de la foto y empieza por E. En el certificado de ciudadano de la Unión está en el reverso de la tarjeta. Si es una hoja, está arriba a la derecha. Suele venir sin la letra C. No es el NIE.",
  },
  contrast: {
    emptySupport: "Escriba el número de soporte.",
    problems: {
      "empty": "Escriba la fecha.",
      "not-a-date":
        "Esto no es una fecha. Escriba el día, el mes y el año con números, como en el ejemplo.",
      "impossible-day": "Ese día no existe. Revise la fecha.",
      "two-digit-year": "Escriba el año con sus cuatro cifras.",
      "that-is-the-validity-date":
        "Esa es la fecha de validez. Como su DNI es permanente, escriba la de expedición.",
      "that-is-the-nie":
        "Eso es su NIE. El número de soporte es otro: empieza por E o por C y está en la misma tarjeta.",
      "other-prefix":
        "El número de soporte empieza por E, en la tarjeta de extranjero, o por C, en el certificado de ciudadano de la Unión. Si no ve la letra, escriba solo las cifras.",
      "not-a-support-number":
        "El número de soporte tiene una letra, E o C, y 8 cifras. Por ejemplo, E12345678.",
    } satisfies Record<ContrastProblem, string>,
    mismatch:
      "El documento y el otro dato no coinciden con los que tiene la Administración. Revise los dos.",
    mixUps: "Lo que más se confunde",
    mixUpList: [
      "En el DNI, la fecha de validez con la de expedición o la de nacimiento.",
      "En la tarjeta de extranjero, el número de soporte con el NIE.",
      "Los datos de un documento antiguo con los del que está en vigor.",
    ],
  },
  csv: {
    label: "Código de la carta (CSV)",
    hint: (length: number) =>
      `Son ${length} letras y cifras, en grupos de cuatro. Puede escribirlas en mayúsculas o minúsculas, con espacios o sin ellos.`,
    empty: "Escriba el código de la carta.",
    wrongLength: (length: number) =>
      `El código tiene ${length} letras y cifras. Mire si falta o sobra alguna.`,
    badCharacter:
      "Hay algún signo que no puede estar en el código. Solo tiene letras y cifras.",
    wrong: "Este código no es el de su carta. Revíselo letra por letra.",
  },
  phone: {
    label: "Teléfono móvil",
    hint:
      "Recibirá un código por SMS. Si el número es de otro país, escriba delante el prefijo: por ejemplo, +44 7700 900123.",
    again: "Repita el teléfono móvil",
    problems: {
      "empty": "Escriba su teléfono móvil.",
      "not-a-number": "Esto no es un número de teléfono.",
      "too-short": "Al teléfono le faltan cifras.",
      "too-long": "Al teléfono le sobran cifras.",
      "not-mobile":
        "Ese teléfono no puede recibir SMS. Escriba un teléfono móvil.",
    } satisfies Record<PhoneProblem, string>,
    different: "Los dos teléfonos no son iguales.",
  },
  email: {
    label: "Correo electrónico",
    hint: "Le avisaremos aquí de cualquier cambio en su registro.",
    again: "Repita el correo electrónico",
    problems: {
      "empty": "Escriba su correo electrónico.",
      "not-an-address":
        "Este correo electrónico no está completo. Tiene que ser como nombre@ejemplo.es.",
      "too-long": "El correo electrónico es demasiado largo.",
    } satisfies Record<EmailProblem, string>,
    different: "Los dos correos no son iguales.",
  },
  accept: {
    label: "He leído las condiciones y las acepto.",
    missing: "Para registrarse hay que aceptar las condiciones.",
  },
  code: {
    empty: "Escriba el código.",
    notACode: (digits: number) => `El código son ${digits} cifras.`,
  },
};
