// Valencian: fields that are asked in more than one place, and what can be wrong in them.

import type { Text } from "../text.ts";

export const fields: Text["fields"] = {
  document: {
    label: "DNI o NIE",
    hint:
      "Per exemple, 12345678Z o X1234567L. Pot posar espais i guions o no posar-ne.",
    problems: {
      "empty": "Escriga el seu DNI o el seu NIE.",
      "not-a-document":
        "Açò no pareix un DNI ni un NIE. Un DNI té 8 xifres i una lletra; un NIE comença per X, Y o Z.",
      "missing-letter": "Falta la lletra del final.",
      "wrong-letter":
        "La lletra no correspon al número. Revise les xifres i la lletra.",
      "tax-only":
        "Els números que comencen per K, L o M són només d’ús fiscal i no servixen per a Clave. Cal un DNI o un NIE.",
    },
  },
  validityDate: {
    label: "Data de validesa del DNI",
    hint: "Dia, mes i any, com en el DNI. Per exemple, 20-05-2031.",
    help: "On està la data de validesa",
    where:
      "Està en la cara de la foto, al costat de la paraula «VALIDEZ», «VÁLIDO HASTA» o «VAL». No és la data de naixement ni la d’expedició.",
    permanentLink: "El meu DNI és permanent: hi diu 01-01-9999",
  },
  issueDate: {
    label: "Data d’expedició del DNI",
    hint: "Dia, mes i any, com en el DNI. Per exemple, 11-02-2019.",
    help: "On està la data d’expedició",
    where:
      "En els DNI més nous està en la cara de la foto, al costat de la paraula «EMISIÓN». En altres està en l’holograma, davall de la foto xicoteta o del xip: incline la targeta per a vore-la. En els antics està al costat d’«EXPED».",
    notPermanentLink: "El meu DNI té una altra data de validesa",
  },
  supportNumber: {
    label: "Número de suport de la targeta o el certificat",
    hint:
      "Targeta d’estranger (TIE): E i 8 xifres. Certificat de ciutadà de la Unió: C i 8 xifres; si no veu la lletra C, escriga només les xifres.",
    help: "On està el número de suport",
    where:
      "En la TIE i en el permís de residència està en la cara de la foto i comença per E. En el certificat de ciutadà de la Unió està en el revers de la targeta. Si és un full, està dalt a la dreta. Sol vindre sense la lletra C. No és el NIE.",
  },
  contrast: {
    emptySupport: "Escriga el número de suport.",
    problems: {
      "empty": "Escriga la data.",
      "not-a-date":
        "Açò no és una data. Escriga el dia, el mes i l’any amb números, com en l’exemple.",
      "impossible-day": "Eixe dia no existix. Revise la data.",
      "two-digit-year": "Escriga l’any amb les quatre xifres.",
      "that-is-the-validity-date":
        "Eixa és la data de validesa. Com que el seu DNI és permanent, escriga la d’expedició.",
      "that-is-the-nie":
        "Açò és el seu NIE. El número de suport és un altre: comença per E o per C i està en la mateixa targeta.",
      "other-prefix":
        "El número de suport comença per E, en la targeta d’estranger, o per C, en el certificat de ciutadà de la Unió. Si no veu la lletra, escriga només les xifres.",
      "not-a-support-number":
        "El número de suport té una lletra, E o C, i 8 xifres. Per exemple, E12345678.",
    },
    mismatch:
      "El document i l’altra dada no coincidixen amb els que té l’Administració. Revise els dos.",
    mixUps: "El que més es confon",
    mixUpList: [
      "En el DNI, la data de validesa amb la d’expedició o la de naixement.",
      "En la targeta d’estranger, el número de suport amb el NIE.",
      "Les dades d’un document antic amb les del que està en vigor.",
    ],
  },
  csv: {
    label: "Codi de la carta (CSV)",
    hint: (length) =>
      `Són ${length} lletres i xifres, en grups de quatre. Les pot escriure en majúscules o minúscules, amb espais o sense.`,
    empty: "Escriga el codi de la carta.",
    wrongLength: (length) =>
      `El codi té ${length} lletres i xifres. Mire si en falta o en sobra alguna.`,
    badCharacter:
      "Hi ha algun signe que no pot estar en el codi. Només té lletres i xifres.",
    wrong: "Este codi no és el de la seua carta. Revise’l lletra per lletra.",
  },
  phone: {
    label: "Telèfon mòbil",
    hint:
      "Rebrà un codi per SMS. Si el número és d’un altre país, escriga davant el prefix: per exemple, +44 7700 900123.",
    again: "Repetisca el telèfon mòbil",
    problems: {
      "empty": "Escriga el seu telèfon mòbil.",
      "not-a-number": "Açò no és un número de telèfon.",
      "too-short": "Falten xifres en el telèfon.",
      "too-long": "Sobren xifres en el telèfon.",
      "not-mobile": "Este telèfon no pot rebre SMS. Escriga un telèfon mòbil.",
    },
    different: "Els dos telèfons no són iguals.",
  },
  email: {
    label: "Correu electrònic",
    hint: "Ací l’avisarem de qualsevol canvi en el seu registre.",
    again: "Repetisca el correu electrònic",
    problems: {
      "empty": "Escriga el seu correu electrònic.",
      "not-an-address":
        "Este correu electrònic no està complet. Ha de ser com nom@exemple.es.",
      "too-long": "El correu electrònic és massa llarg.",
    },
    different: "Els dos correus no són iguals.",
  },
  accept: {
    label: "He llegit les condicions i les accepte.",
    missing: "Per a registrar-se cal acceptar les condicions.",
  },
  code: {
    empty: "Escriga el codi.",
    notACode: (digits) => `El codi té ${digits} xifres.`,
  },
};
