// Galician: what each of the four ways is.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";
import { lasting } from "../lengths.ts";

export const guides: Text["guides"] = {
  title: "Coñeza cada forma",
  needs: "Que precisa",
  steps: "Paso por paso",
  lasts: "Canto dura",
  level: "Ata que nivel chega",
  levels: (advanced, basic) =>
    `Cun rexistro avanzado, ata o nivel ${
      levels[advanced]
    }. Cun rexistro básico, ata o nivel ${levels[basic]}.`,
  session: (minutes, hours) =>
    `Despois pode entrar noutros organismos sen repetilo. A sesión péchase tras ${
      lasting("gl", minutes, "minutes")
    } sen uso e nunca dura máis de ${lasting("gl", hours, "hours")}.`,
  next: "Onde ir agora",
  mobile: {
    title: "Que é Cl@ve Móvil?",
    lead:
      "O seu teléfono demostra que é vostede. Confírmao coa pegada, coa cara ou co PIN con que o desbloquea: sen contrasinais e sen agardar por un SMS.",
    needs: [
      "Un rexistro en Clave.",
      "Un teléfono con bloqueo de pantalla e con internet.",
    ],
    steps: (digits, length) => [
      "Abra Cl@ve Móvil no teléfono e actíveo unha vez, cun PIN por SMS ou con certificado.",
      "Na sede do organismo, prema o botón de Clave e elixa Cl@ve Móvil.",
      `Lea o código QR co teléfono. Se non pode, escriba alí as ${length} letras e cifras que o acompañan, ou siga sen código QR.`,
      `Mire se o organismo e o número de ${digits} cifras son os mesmos nas dúas pantallas. Sen código QR, escriba vostede o número.`,
      "Confirme coa pegada, coa cara ou co PIN do teléfono. A outra pantalla segue soa.",
    ],
    lasts: (minutes, seconds) => [
      "O teléfono serve ata que o desactive ou active outro: só pode haber un.",
      `Cada petición dura ${
        lasting("gl", minutes, "minutes")
      }. Cada código QR dura ${
        lasting("gl", seconds, "seconds")
      } e a páxina cámbiao soa.`,
    ],
  },
  pin: {
    title: "Que é Cl@ve PIN?",
    lead:
      "É un código que serve unha soa vez. É o máis cómodo se se identifica de cando en vez: non hai nada que lembrar.",
    needs: [
      "Un rexistro en Clave.",
      "O seu documento e o teléfono que deu ao rexistrarse.",
    ],
    steps: (digits) => [
      "Na sede do organismo, prema o botón de Clave e elixa o PIN.",
      "Escriba o seu DNI ou NIE e o dato do documento que lle pedimos.",
      "Agarde a mensaxe SMS. Se activou Cl@ve Móvil, o PIN está alí.",
      `Escriba as ${digits} cifras. Volverá á sede sen facer nada máis.`,
    ],
    lasts: (minutes, tries, seconds) => [
      `Cada PIN vale unha vez e durante ${lasting("gl", minutes, "minutes")}.`,
      `Se se equivoca ${tries} veces, deixa de valer.`,
      `Pode pedir outro ao cabo de ${
        lasting("gl", seconds, "seconds")
      }. O anterior segue a valer ata a súa hora.`,
    ],
  },
  permanent: {
    title: "Que é Cl@ve Permanente?",
    lead:
      "É un contrasinal que elixe vostede. É o máis cómodo se se identifica a miúdo.",
    needs: [
      "Un rexistro en Clave.",
      "O código de activación. Está no xustificante do seu rexistro.",
      "O correo e o teléfono que deu ao rexistrarse.",
    ],
    steps: (length, shortest) => [
      `Active o contrasinal co código de activación, de ${length} letras e cifras. Faise unha vez.`,
      "Escriba o código que lle chega por SMS.",
      `Elixa un contrasinal de ${shortest} caracteres ou máis. O mellor é unha frase longa.`,
      "Na sede do organismo, prema o botón de Clave e elixa Cl@ve Permanente.",
      "Escriba o seu DNI ou NIE e o contrasinal. Se o trámite pide máis seguridade, escriba tamén un código: o da mensaxe SMS ou o da súa aplicación de códigos.",
    ],
    lasts: (days, tries, minutes) => [
      `O contrasinal vale ${
        lasting("gl", days, "days")
      }. Se o cambia, o prazo comeza outra vez.`,
      `Tras ${tries} intentos errados bloquéase. Desbloquéase poñendo outro.`,
      `O código por SMS vale ${lasting("gl", minutes, "minutes")}.`,
    ],
    levels: (alone, coded) =>
      `Só co contrasinal chégase ao nivel ${
        levels[alone]
      }. Co código chégase ao nivel ${
        levels[coded]
      }, se o seu rexistro é avanzado.`,
  },
  sign: {
    title: "Que é Cl@ve Firma?",
    lead:
      "Servirá para asinar documentos por internet sen instalar nada. Aínda non está dispoñible.",
    will: "Que fará falta",
    needs: (years) => [
      "Un rexistro avanzado.",
      "O contrasinal de Cl@ve Permanente e un código por SMS en cada sinatura.",
      `Que se comprobase a súa identidade en persoa ou con DNI electrónico hai ${
        lasting("gl", years, "years")
      } ou menos.`,
    ],
    meanwhile: "Que pode facer mentres tanto",
    now: [
      "Asine na sede do organismo co seu certificado ou co seu DNI electrónico.",
      "Se non ten ningún dos dous, pregunte alí como pode asinar.",
    ],
  },
};
