// Valencian: what each of the four ways is.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";
import { lasting } from "../lengths.ts";

export const guides: Text["guides"] = {
  title: "Conega cada manera",
  needs: "Què necessita",
  steps: "Pas a pas",
  lasts: "Quant dura",
  level: "Fins a quin nivell arriba",
  levels: (advanced, basic) =>
    `Amb un registre avançat, fins al nivell ${
      levels[advanced]
    }. Amb un registre bàsic, fins al nivell ${levels[basic]}.`,
  session: (minutes, hours) =>
    `Després pot entrar en altres organismes sense repetir-ho. La sessió es tanca després de ${
      lasting("va", minutes, "minutes")
    } sense ús i no dura mai més de ${lasting("va", hours, "hours")}.`,
  next: "On ha d’anar ara",
  mobile: {
    title: "Què és Cl@ve Móvil?",
    lead:
      "El telèfon demostra que és vosté. Ho confirma amb l’empremta, la cara o el PIN amb què el desbloqueja: sense contrasenyes i sense esperar cap SMS.",
    needs: [
      "Un registre en Clave.",
      "Un telèfon amb bloqueig de pantalla i amb internet.",
    ],
    steps: (digits, length) => [
      "Òbriga Cl@ve Móvil en el telèfon i active’l una vegada, amb un PIN per SMS o amb certificat.",
      "En la seu de l’organisme, polse el botó de Clave i trie Cl@ve Móvil.",
      `Llija el codi QR amb el telèfon. Si no pot, escriga-hi les ${length} lletres i xifres que l’acompanyen, o continue sense codi QR.`,
      `Mire si l’organisme i el número de ${digits} xifres són els mateixos en les dos pantalles. Sense codi QR, escriga vosté el número.`,
      "Confirme-ho amb l’empremta, la cara o el PIN del telèfon. L’altra pantalla continua sola.",
    ],
    lasts: (minutes, seconds) => [
      "El telèfon servix fins que el desactive o n’active un altre: només n’hi pot haver un.",
      `Cada petició dura ${
        lasting("va", minutes, "minutes")
      }. Cada codi QR dura ${
        lasting("va", seconds, "seconds")
      } i la pàgina el canvia sola.`,
    ],
  },
  pin: {
    title: "Què és Cl@ve PIN?",
    lead:
      "És un codi que servix una sola vegada. És el més còmode si s’identifica de tant en tant: no cal recordar res.",
    needs: [
      "Un registre en Clave.",
      "El document i el telèfon que va donar quan es va registrar.",
    ],
    steps: (digits) => [
      "En la seu de l’organisme, polse el botó de Clave i trie el PIN.",
      "Escriga el seu DNI o NIE i la dada del document que li demanem.",
      "Espere l’SMS. Si ha activat Cl@ve Móvil, el PIN està allí.",
      `Escriga les ${digits} xifres. Tornarà a la seu sense fer res més.`,
    ],
    lasts: (minutes, tries, seconds) => [
      `Cada PIN val una vegada i durant ${lasting("va", minutes, "minutes")}.`,
      `Si s’equivoca ${tries} vegades, deixa de valdre.`,
      `En pot demanar un altre al cap de ${
        lasting("va", seconds, "seconds")
      }. L’anterior continua valent fins a la seua hora.`,
    ],
  },
  permanent: {
    title: "Què és Cl@ve Permanente?",
    lead:
      "És una contrasenya que tria vosté. És el més còmode si s’identifica sovint.",
    needs: [
      "Un registre en Clave.",
      "El codi d’activació. Està en el justificant del seu registre.",
      "El correu electrònic i el telèfon que va donar quan es va registrar.",
    ],
    steps: (length, shortest) => [
      `Active la contrasenya amb el codi d’activació, de ${length} lletres i xifres. Es fa una vegada.`,
      "Escriga el codi que li arriba per SMS.",
      `Trie una contrasenya de ${shortest} caràcters o més. El millor és una frase llarga.`,
      "En la seu de l’organisme, polse el botó de Clave i trie Cl@ve Permanente.",
      "Escriga el seu DNI o NIE i la contrasenya. Si el tràmit demana més seguretat, escriga també un codi: el de l’SMS o el de la seua aplicació de codis.",
    ],
    lasts: (days, tries, minutes) => [
      `La contrasenya val ${
        lasting("va", days, "days")
      }. Si la canvia, el termini torna a començar.`,
      `Després de ${tries} intents fallits es bloqueja. Es desbloqueja posant-ne una altra.`,
      `El codi per SMS val ${lasting("va", minutes, "minutes")}.`,
    ],
    levels: (alone, coded) =>
      `La contrasenya sola arriba al nivell ${
        levels[alone]
      }. Amb el codi arriba al nivell ${
        levels[coded]
      }, si el seu registre és avançat.`,
  },
  sign: {
    title: "Què és Cl@ve Firma?",
    lead:
      "Servirà per a firmar documents per internet sense instal·lar res. Encara no està disponible.",
    will: "Què farà falta",
    needs: (years) => [
      "Un registre avançat.",
      "La contrasenya de Cl@ve Permanente i un codi per SMS en cada firma.",
      `Que s’haja comprovat la seua identitat en persona o amb DNI electrònic fa ${
        lasting("va", years, "years")
      } o menys.`,
    ],
    meanwhile: "Què pot fer mentrestant",
    now: [
      "Firme en la seu de l’organisme amb el certificat o amb el DNI electrònic.",
      "Si no té cap dels dos, pregunte allí com pot firmar.",
    ],
  },
};
