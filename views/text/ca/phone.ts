// Catalan: another phone.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const phone: Text["account"]["phone"] = {
  title: "Canviar de telèfon",
  present: (digits) => `El seu telèfon d’ara acaba en ${digits}.`,
  proof:
    "Amb un PIN no es pot canviar: qualsevol que tingués el seu telèfon un moment ho podria fer. Demostri qui és d’una altra manera:",
  certificate: "Amb certificat o DNI electrònic",
  certificateText: "Es canvia al moment.",
  certificateGo: "Identifica’m amb certificat",
  letter: "Amb una carta al seu domicili fiscal",
  letterText: (postDays) =>
    `Arriba en ${
      lasting("ca", postDays, "days", "uns")
    } amb un codi. També li donarà un altre codi d’activació.`,
  letterGo: "Canvia’l amb una carta",
  office: "En una oficina de registre",
  officeText: "Vagi-hi amb el document. Es canvia al moment.",
  askTitle: "Quin és el seu nou telèfon?",
  same:
    "Aquest és el telèfon que ja té a Clave. Es pot identificar amb un PIN.",
  then: "Què passarà",
  effects: (hours) => [
    "Es tancaran les sessions que tingui obertes en altres navegadors.",
    "Li ho direm per SMS als dos telèfons i també al correu.",
    `Durant ${
      lasting("ca", hours, "hours")
    }, des del telèfon anterior es podrà desfer el canvi. Si el té una altra persona, demani al seu operador que bloquegi la línia.`,
  ],
  lowers:
    "El seu registre és avançat. Amb una carta passa a ser bàsic i servirà només per als tràmits que demanen el nivell baix. El podrà tornar a pujar amb certificat, amb DNI electrònic o en una oficina de registre.",
  go: "Canvia el telèfon",
  other: "Escriu un altre telèfon",
  doneTitle: "Ha canviat el telèfon",
  done: (digits) =>
    `Des d’ara el PIN i els codis arribaran al telèfon acabat en ${digits}.`,
  basic: "El seu registre és bàsic.",
  told: (hours) =>
    `Hem avisat el telèfon anterior i el correu. Durant ${
      lasting("ca", hours, "hours")
    }, des de l’anterior es pot desfer el canvi.`,
};

export const phoneUndo: Text["account"]["phoneUndo"] = {
  title: "Desfer un canvi de telèfon",
  intro:
    "És per a qui conserva el telèfon anterior i no ha fet el canvi. El registre tornarà a tenir aquell telèfon i es tancaran totes les sessions.",
  label: "Codi de l’SMS",
  hint: (length) =>
    `Són ${length} lletres i xifres. Va arribar al telèfon anterior.`,
  empty: "Escrigui el codi de l’SMS.",
  nothing: (hours) =>
    `Amb aquest document i aquest codi no hi ha res per desfer. Revisi’ls tots dos; el codi val ${
      lasting("ca", hours, "hours")
    }.`,
  taken:
    "Una altra persona ha demostrat després que aquest telèfon és seu. Vagi amb el document a una oficina de registre.",
  doneTitle: "El canvi de telèfon està desfet",
  done:
    "El registre torna a tenir el telèfon d’abans i hem tancat totes les sessions.",
  next: [
    "El codi d’activació ha deixat de valer. En pot crear un altre a «Les meves dades».",
    "Si no va ser vostè qui va canviar el telèfon, vagi amb el document a una oficina de registre.",
  ],
};

export const lost: Text["register"]["lost"] = {
  title: "Ja no té el telèfon o el codi d’activació?",
  text:
    "Demani una carta al seu domicili fiscal. Amb la carta pot donar un altre telèfon i rebre un altre codi d’activació. En una oficina de registre es fa al moment.",
  go: "Canvia de telèfon amb una carta",
  certificate: "Amb certificat o DNI electrònic es canvia al moment.",
  certificateGo: "Canvia’l amb certificat",
  letter: {
    title: "Una carta per canviar de telèfon",
    haveText: "Escrigui el codi de la carta i el telèfon nou.",
    warned: "Avisarem de la carta el telèfon i el correu que ara té a Clave.",
    steps: [
      "Entri a Clave i triï «Registrar-se».",
      "Escrigui el seu DNI o NIE i la dada del document que li demanem.",
      "Triï «Canvia de telèfon amb una carta» i després «Ja tinc la carta».",
    ],
  },
};
