// Valencian: who answers for a site, what it keeps of people, and their rights (GDPR 13 to 22).

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const legal: Text["duties"]["legal"] = {
  link: "Avís legal",
  title: "Avís legal i protecció de dades",
  who: {
    title: "Qui respon d’este lloc web",
    operator: (name) =>
      `Este lloc web el gestiona ${name}, que respon de les seues dades.`,
    unnamed:
      "Qui ha posat en marxa este lloc web no ha dit el seu nom. Tracte’l com una demostració: no hi ha darrere cap organisme públic. No hi escriga dades de persones de veritat.",
    licence:
      "Clave és programari lliure, amb llicència EUPL-1.2: qualsevol persona pot llegir el codi, utilitzar-lo i canviar-lo. És una obra independent de Cl@ve, el sistema del Govern d’Espanya.",
  },
  data: {
    title: "Quines dades guardem, per a què i quant de temps",
    registration: {
      name: "El seu registre",
      body:
        "Document, telèfon, correu, idioma, i com i quan es va registrar. Servixen per a identificar-lo i avisar-lo. Si es dona de baixa, esborrem el telèfon, el correu, la contrasenya i els codis.",
    },
    census: {
      name: "El que ja sap l’Administració",
      body:
        "Nom, data de naiximent, domicili fiscal i dates del document. Servixen per a comprovar que és vosté i per a enviar-li la carta. Les actualitza l’Administració.",
    },
    codes: {
      name: "Codis i sessions",
      body: (pin, idle, hours) =>
        `Un PIN val ${
          lasting("va", pin, "minutes")
        }. Una sessió acaba al cap de ${
          lasting("va", idle, "minutes")
        } sense ús i, com a molt, al cap de ${lasting("va", hours, "hours")}.`,
    },
    video: {
      name: "Fotos i vídeos",
      body: (days) =>
        `Els que grava per a registrar-se els mira una persona de l’Administració. Es destruïxen ${
          lasting("va", days, "days")
        } després de la seua decisió.`,
    },
    tries: {
      name: "Intents seguits",
      body: (hours) =>
        `Comptem els que es fan amb un document o des d’una connexió, per a frenar abusos. El compte dura ${
          lasting("va", hours, "hours")
        } com a molt.`,
    },
    past: {
      name: "El que es va fer",
      body:
        "Anotem cada ús i cada canvi, sense el nom ni el document a la vista, i guardem els seus justificants i els missatges que li enviem, sense els codis. Algunes notes porten el seu navegador i una part de l’adreça de la seua connexió. Així vosté i l’Administració ho poden comprovar. Es conserva després de la baixa, el temps que mana la llei.",
    },
  },
  shared: {
    title: "Amb qui les compartim",
    points: [
      "Amb l’organisme on entra: només les dades que la pàgina li mostra abans d’identificar-se.",
      "Amb qui porta els SMS, els correus, les cartes i els avisos al telèfon: només el que cal perquè arriben.",
      "Amb qui va emetre el seu certificat, si l’utilitza: li preguntem si encara val.",
      "Amb ningú més, llevat que ho mane una llei o un jutge.",
    ],
  },
  rights: {
    title: "Els seus drets",
    intro:
      "El Reglament general de protecció de dades (articles 13 a 22) li dona estos drets. Fer-ne ús no costa res.",
    know: "Conéixer les seues dades i emportar-se-les (articles 15 i 20)",
    correct: "Corregir-les (article 16)",
    erase: "Esborrar-les (article 17)",
    object:
      "Limitar-ne l’ús, oposar-s’hi i demanar que una persona revise una decisió automàtica (articles 18, 21 i 22)",
    complain:
      "Si creu que no es respecten, pot reclamar davant de l’Agència Espanyola de Protecció de Dades.",
  },
  law: {
    title: "Quines lleis s’apliquen",
    basis:
      "Les dades es tracten per a complir una missió d’interés públic (article 6.1.e del Reglament general de protecció de dades).",
    points: [
      "Reglament (UE) 2016/679, general de protecció de dades",
      "Llei orgànica 3/2018, de protecció de dades personals",
      "Llei 39/2015, del procediment administratiu comú, article 9",
      "Reglament (UE) 910/2014, d’identificació electrònica",
      "Reial decret 1112/2018, d’accessibilitat dels llocs web",
    ],
  },
};
