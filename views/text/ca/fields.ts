// Catalan: fields that are asked in more than one place, and what can be wrong in them.

import type { Text } from "../text.ts";

export const fields: Text["fields"] = {
  document: {
    label: "DNI o NIE",
    hint:
      "Per exemple, 12345678Z o X1234567L. Hi pot posar espais i guions o no posar-n’hi.",
    problems: {
      "empty": "Escrigui el seu DNI o el seu NIE.",
      "not-a-document":
        "Això no sembla un DNI ni un NIE. Un DNI té 8 xifres i una lletra; un NIE comença per X, Y o Z.",
      "missing-letter": "Falta la lletra del final.",
      "wrong-letter":
        "La lletra no correspon al número. Revisi les xifres i la lletra.",
      "tax-only":
        "Els números que comencen per K, L o M són només d’ús fiscal i no serveixen per a Clave. Cal un DNI o un NIE.",
    },
  },
  validityDate: {
    label: "Data de validesa del DNI",
    hint: "Dia, mes i any, com al DNI. Per exemple, 20-05-2031.",
    help: "On és la data de validesa",
    where:
      "És a la cara de la foto, al costat de la paraula «VALIDEZ», «VÁLIDO HASTA» o «VAL». No és la data de naixement ni la d’expedició.",
    permanentLink: "El meu DNI és permanent: hi diu 01-01-9999",
  },
  issueDate: {
    label: "Data d’expedició del DNI",
    hint: "Dia, mes i any, com al DNI. Per exemple, 11-02-2019.",
    help: "On és la data d’expedició",
    where:
      "Als DNI més nous és a la cara de la foto, al costat de la paraula «EMISIÓN». En d’altres és a l’holograma, sota la foto petita o el xip: inclini la targeta per veure-la. Als antics és al costat d’«EXPED».",
    notPermanentLink: "El meu DNI té una altra data de validesa",
  },
  supportNumber: {
    label: "Número de suport de la targeta o el certificat",
    hint:
      "Targeta d’estranger (TIE): E i 8 xifres. Certificat de ciutadà de la Unió: C i 8 xifres; si no hi veu la lletra C, escrigui només les xifres.",
    help: "On és el número de suport",
    where:
      "A la TIE i al permís de residència és a la cara de la foto i comença per E. Al certificat de ciutadà de la Unió és al revers de la targeta. Si és un full, és a dalt a la dreta. Acostuma a venir sense la lletra C. No és el NIE.",
  },
  contrast: {
    emptySupport: "Escrigui el número de suport.",
    problems: {
      "empty": "Escrigui la data.",
      "not-a-date":
        "Això no és una data. Escrigui el dia, el mes i l’any amb números, com a l’exemple.",
      "impossible-day": "Aquest dia no existeix. Revisi la data.",
      "two-digit-year": "Escrigui l’any amb les quatre xifres.",
      "that-is-the-validity-date":
        "Aquesta és la data de validesa. Com que el seu DNI és permanent, escrigui la d’expedició.",
      "that-is-the-nie":
        "Això és el seu NIE. El número de suport és un altre: comença per E o per C i és a la mateixa targeta.",
      "other-prefix":
        "El número de suport comença per E, a la targeta d’estranger, o per C, al certificat de ciutadà de la Unió. Si no hi veu la lletra, escrigui només les xifres.",
      "not-a-support-number":
        "El número de suport té una lletra, E o C, i 8 xifres. Per exemple, E12345678.",
    },
    mismatch:
      "El document i l’altra dada no coincideixen amb els que té l’Administració. Revisi’ls tots dos.",
    mixUps: "El que es confon més sovint",
    mixUpList: [
      "Al DNI, la data de validesa amb la d’expedició o la de naixement.",
      "A la targeta d’estranger, el número de suport amb el NIE.",
      "Les dades d’un document antic amb les del que està en vigor.",
    ],
  },
  csv: {
    label: "Codi de la carta (CSV)",
    hint: (length) =>
      `Són ${length} lletres i xifres, en grups de quatre. Les pot escriure en majúscules o minúscules, amb espais o sense.`,
    empty: "Escrigui el codi de la carta.",
    wrongLength: (length) =>
      `El codi té ${length} lletres i xifres. Miri si en falta o en sobra alguna.`,
    badCharacter:
      "Hi ha algun signe que no pot ser al codi. Només té lletres i xifres.",
    wrong: "Aquest codi no és el de la seva carta. Revisi’l lletra per lletra.",
  },
  phone: {
    label: "Telèfon mòbil",
    hint:
      "Hi rebrà un codi per SMS. Si el número és d’un altre país, escrigui-hi el prefix al davant: per exemple, +44 7700 900123.",
    again: "Repeteixi el telèfon mòbil",
    problems: {
      "empty": "Escrigui el seu telèfon mòbil.",
      "not-a-number": "Això no és un número de telèfon.",
      "too-short": "Falten xifres al telèfon.",
      "too-long": "Sobren xifres al telèfon.",
      "not-mobile":
        "Aquest telèfon no pot rebre SMS. Escrigui un telèfon mòbil.",
    },
    different: "Els dos telèfons no són iguals.",
  },
  email: {
    label: "Correu electrònic",
    hint: "Aquí l’avisarem de qualsevol canvi en el seu registre.",
    again: "Repeteixi el correu electrònic",
    problems: {
      "empty": "Escrigui el seu correu electrònic.",
      "not-an-address":
        "Aquest correu electrònic no és complet. Ha de ser com nom@exemple.cat.",
      "too-long": "El correu electrònic és massa llarg.",
    },
    different: "Els dos correus no són iguals.",
  },
  accept: {
    label: "He llegit les condicions i les accepto.",
    missing: "Per registrar-se cal acceptar les condicions.",
  },
  code: {
    empty: "Escrigui el codi.",
    notACode: (digits) => `El codi té ${digits} xifres.`,
  },
};
