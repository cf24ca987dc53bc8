// Catalan: what each of the four ways is.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";
import { lasting } from "../lengths.ts";

export const guides: Text["guides"] = {
  title: "Conegui cada manera",
  needs: "Què necessita",
  steps: "Pas a pas",
  lasts: "Quant dura",
  level: "Fins a quin nivell arriba",
  levels: (advanced, basic) =>
    `Amb un registre avançat, fins al nivell ${
      levels[advanced]
    }. Amb un registre bàsic, fins al nivell ${levels[basic]}.`,
  session: (minutes, hours) =>
    `Després pot entrar en altres organismes sense repetir-ho. La sessió es tanca al cap de ${
      lasting("ca", minutes, "minutes")
    } sense ús i mai no dura més de ${lasting("ca", hours, "hours")}.`,
  next: "On ha d’anar ara",
  mobile: {
    title: "Què és Cl@ve Móvil?",
    lead:
      "El telèfon demostra que és vostè. Ho confirma amb l’empremta, la cara o el PIN amb què el desbloqueja: sense contrasenyes i sense esperar cap SMS.",
    needs: [
      "Un registre a Clave.",
      "Un telèfon amb bloqueig de pantalla i amb internet.",
    ],
    steps: (digits, length) => [
      "Obri Cl@ve Móvil al telèfon i activi’l una vegada, amb un PIN per SMS o amb certificat.",
      "A la seu de l’organisme, premi el botó de Clave i triï Cl@ve Móvil.",
      `Llegeixi el codi QR amb el telèfon. Si no pot, escrigui-hi les ${length} lletres i xifres que l’acompanyen, o continuï sense codi QR.`,
      `Miri si l’organisme i el número de ${digits} xifres són els mateixos a les dues pantalles. Sense codi QR, escrigui vostè el número.`,
      "Confirmi-ho amb l’empremta, la cara o el PIN del telèfon. L’altra pantalla continua sola.",
    ],
    lasts: (minutes, seconds) => [
      "El telèfon serveix fins que el desactivi o n’activi un altre: només n’hi pot haver un.",
      `Cada petició dura ${
        lasting("ca", minutes, "minutes")
      }. Cada codi QR dura ${
        lasting("ca", seconds, "seconds")
      } i la pàgina el canvia sola.`,
    ],
  },
  pin: {
    title: "Què és Cl@ve PIN?",
    lead:
      "És un codi que serveix una sola vegada. És el més còmode si s’identifica de tant en tant: no cal recordar res.",
    needs: [
      "Un registre a Clave.",
      "El document i el telèfon que va donar en registrar-se.",
    ],
    steps: (digits) => [
      "A la seu de l’organisme, premi el botó de Clave i triï el PIN.",
      "Escrigui el seu DNI o NIE i la dada del document que li demanem.",
      "Esperi l’SMS. Si ha activat Cl@ve Móvil, el PIN és allà.",
      `Escrigui les ${digits} xifres. Tornarà a la seu sense fer res més.`,
    ],
    lasts: (minutes, tries, seconds) => [
      `Cada PIN val una vegada i durant ${lasting("ca", minutes, "minutes")}.`,
      `Si s’equivoca ${tries} vegades, deixa de valer.`,
      `En pot demanar un altre al cap de ${
        lasting("ca", seconds, "seconds")
      }. L’anterior continua valent fins a la seva hora.`,
    ],
  },
  permanent: {
    title: "Què és Cl@ve Permanente?",
    lead:
      "És una contrasenya que tria vostè. És el més còmode si s’identifica sovint.",
    needs: [
      "Un registre a Clave.",
      "El codi d’activació. És al justificant del seu registre.",
      "El correu electrònic i el telèfon que va donar en registrar-se.",
    ],
    steps: (length, shortest) => [
      `Activi la contrasenya amb el codi d’activació, de ${length} lletres i xifres. Es fa una vegada.`,
      "Escrigui el codi que li arriba per SMS.",
      `Triï una contrasenya de ${shortest} caràcters o més. El millor és una frase llarga.`,
      "A la seu de l’organisme, premi el botó de Clave i triï Cl@ve Permanente.",
      "Escrigui el seu DNI o NIE i la contrasenya. Si el tràmit demana més seguretat, escrigui també un codi: el de l’SMS o el de la seva aplicació de codis.",
    ],
    lasts: (days, tries, minutes) => [
      `La contrasenya val ${
        lasting("ca", days, "days")
      }. Si la canvia, el termini torna a començar.`,
      `Després de ${tries} intents fallits es bloqueja. Es desbloqueja posant-ne una altra.`,
      `El codi per SMS val ${lasting("ca", minutes, "minutes")}.`,
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
      "Servirà per signar documents per internet sense instal·lar res. Encara no està disponible.",
    will: "Què caldrà",
    needs: (years) => [
      "Un registre avançat.",
      "La contrasenya de Cl@ve Permanente i un codi per SMS en cada signatura.",
      `Que s’hagi comprovat la seva identitat en persona o amb DNI electrònic fa ${
        lasting("ca", years, "years")
      } o menys.`,
    ],
    meanwhile: "Què pot fer mentrestant",
    now: [
      "Signi a la seu de l’organisme amb el certificat o amb el DNI electrònic.",
      "Si no té cap dels dos, pregunti-hi com pot signar.",
    ],
  },
};
