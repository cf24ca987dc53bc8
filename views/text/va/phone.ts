// Valencian: another phone.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const phone: Text["account"]["phone"] = {
  title: "Canviar de telèfon",
  present: (digits) => `El seu telèfon d’ara acaba en ${digits}.`,
  proof:
    "Amb un PIN no es pot canviar: qualsevol que tinguera el seu telèfon un moment ho podria fer. Demostre qui és d’una altra manera:",
  certificate: "Amb certificat o DNI electrònic",
  certificateText: "Es canvia en el moment.",
  certificateGo: "Identificar-me amb certificat",
  letter: "Amb una carta al seu domicili fiscal",
  letterText: (postDays) =>
    `Arriba en ${
      lasting("va", postDays, "days", "uns")
    } amb un codi. També li donarà un altre codi d’activació.`,
  letterGo: "Canviar-lo amb una carta",
  office: "En una oficina de registre",
  officeText: "Vaja amb el document. Es canvia en el moment.",
  askTitle: "Quin és el seu nou telèfon?",
  same: "Este és el telèfon que ja té en Clave. Pot identificar-se amb un PIN.",
  then: "Què passarà",
  effects: (hours) => [
    "Es tancaran les sessions que tinga obertes en altres navegadors.",
    "Li ho direm per SMS als dos telèfons i també al correu.",
    `Durant ${
      lasting("va", hours, "hours")
    }, des del telèfon anterior es podrà desfer el canvi. Si el té una altra persona, demane al seu operador que bloquege la línia.`,
  ],
  lowers:
    "El seu registre és avançat. Amb una carta passa a ser bàsic i servirà només per als tràmits que demanen el nivell baix. Podrà tornar a pujar-lo amb certificat, amb DNI electrònic o en una oficina de registre.",
  go: "Canviar el telèfon",
  other: "Escriure un altre telèfon",
  doneTitle: "Ha canviat el telèfon",
  done: (digits) =>
    `Des d’ara el PIN i els codis arribaran al telèfon acabat en ${digits}.`,
  basic: "El seu registre té el nivell bàsic.",
  told: (hours) =>
    `Hem avisat el telèfon anterior i el correu. Durant ${
      lasting("va", hours, "hours")
    }, des de l’anterior es pot desfer el canvi.`,
};

export const phoneUndo: Text["account"]["phoneUndo"] = {
  title: "Desfer un canvi de telèfon",
  intro:
    "És per a qui conserva el telèfon anterior i no ha fet el canvi. El registre tornarà a tindre eixe telèfon i es tancaran totes les sessions.",
  label: "Codi de l’SMS",
  hint: (length) =>
    `Són ${length} lletres i xifres. Va arribar al telèfon anterior.`,
  empty: "Escriga el codi de l’SMS.",
  nothing: (hours) =>
    `Amb este document i este codi no hi ha res que desfer. Revise els dos; el codi val ${
      lasting("va", hours, "hours")
    }.`,
  taken:
    "Una altra persona ha demostrat després que este telèfon és seu. Vaja amb el document a una oficina de registre.",
  doneTitle: "El canvi de telèfon està desfet",
  done:
    "El registre torna a tindre el telèfon d’abans i hem tancat totes les sessions.",
  next: [
    "El codi d’activació ha deixat de valdre. Pot crear-ne un altre en «Les meues dades».",
    "Si no va ser vosté qui va canviar el telèfon, vaja amb el document a una oficina de registre.",
  ],
};

export const lost: Text["register"]["lost"] = {
  title: "Ja no té el telèfon o el codi d’activació?",
  text:
    "Demane una carta al seu domicili fiscal. Amb la carta pot donar un altre telèfon i rebre un altre codi d’activació. En una oficina de registre es fa en el moment.",
  go: "Canviar de telèfon amb una carta",
  certificate: "Amb certificat o DNI electrònic es canvia en el moment.",
  certificateGo: "Canviar-lo amb certificat",
  letter: {
    title: "Una carta per a canviar de telèfon",
    haveText: "Escriga el codi de la carta i el telèfon nou.",
    warned: "Avisarem de la carta el telèfon i el correu que ara té en Clave.",
    steps: [
      "Entre en Clave i trie «Registrar-se».",
      "Escriga el seu DNI o NIE i la dada del document que li demanem.",
      "Trie «Canviar de telèfon amb una carta» i després «Ja tinc la carta».",
    ],
  },
};
