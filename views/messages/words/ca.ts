// What Clave says in its messages, in Catalan. SMS use only letters of GSM-7 (no "ningú", no "avançat").

import { dayOf } from "../../../domain/calendar.ts";
import {
  atTime,
  clockTime,
  onDay,
  shortDate,
  untilDay,
  untilTime,
} from "../../text/dates.ts";
import type { MessageWords } from "../words.ts";

export const ca: MessageWords = {
  sms: {
    pin: (body, code, expiresAt) =>
      `Clave - ${body}: el seu PIN per identificar-se és ${code}, ${
        untilTime("ca", expiresAt)
      } (hora peninsular). Cap persona no l'hi demanarà.`,
    phoneCode: (code, expiresAt) =>
      `Clave: escrigui ${code} per confirmar que aquest telèfon és seu. Val ${
        untilTime("ca", expiresAt)
      } (hora peninsular). Cap persona no l'hi demanarà.`,
    phoneCodeInUse: (code, expiresAt) =>
      `Clave: aquest telèfon l'usa una altra persona a Clave. Si vostè escriu ${code} ${
        untilTime("ca", expiresAt)
      } (hora peninsular), passa a ser de vostè i ella el perd. Cap persona no l'hi demanarà. Si no l'ha demanat vostè, no el doni.`,
    welcome:
      "Clave: el seu registre s'ha completat. Des d'ara pot identificar-se amb un PIN que rep en aquest telèfon. Si no ha estat vostè, vagi a una oficina de registre.",
    levelRaised: (at) =>
      `Clave: el seu registre ha pujat de nivell (${
        shortDate("ca", dayOf(at))
      }, ${
        clockTime("ca", at)
      }, hora peninsular). Si no ha estat vostè, vagi a una oficina de registre.`,
  },
  mail: {
    registered: {
      subject: "El seu registre a Clave s’ha completat",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va completar un registre a Clave amb aquesta adreça de correu.`,
        "Des d’ara pot identificar-se en els serveis públics que fan servir Clave, amb un PIN que rebrà al telèfon que va registrar.",
      ],
    },
    levelRaised: {
      subject: "El seu registre a Clave és ara avançat",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), el seu registre a Clave va passar a ser avançat. Ara serveix també per als tràmits que demanen el nivell substancial.`,
        "El telèfon i el correu no han canviat. El codi d’activació és nou: l’anterior ja no val.",
      ],
    },
    phoneMoved: {
      subject: (lastDigits) =>
        `El telèfon acabat en ${lastDigits} ja no és el seu a Clave`,
      text: (lastDigits, at, names) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), una altra persona va demostrar que rep els SMS del telèfon acabat en ${lastDigits} i el va registrar com a propi a Clave. Cada telèfon pot ser d’una sola persona.`,
        "El seu registre continua vigent, però no podrà identificar-se amb Clave fins que registri un altre telèfon.",
        `Per registrar-lo, escrigui ${names.host} a la barra d’adreces del navegador i triï «${names.register}», o vagi amb el seu document a una oficina de registre.`,
        "Si el telèfon encara és seu, o si no esperava aquest avís, faci-ho com més aviat millor.",
      ],
    },
    notYou: (names) =>
      `Si no ha estat vostè, algú pot estar fent servir les seves dades: vagi com més aviat millor amb el seu document a una oficina de registre. Si necessita informació, escrigui ${names.host} a la barra d’adreces del navegador.`,
    never:
      "Aquest missatge no porta enllaços. Clave no li demanarà mai un codi, una contrasenya ni dades bancàries per correu, per SMS o per telèfon.",
  },
  letter: {
    file: "carta.pdf",
    sender: "Identificació davant les administracions públiques",
    title: "La seva carta per registrar-se a Clave",
    why: (sentOn) =>
      `${
        onDay("ca", sentOn)
      } es va demanar aquesta carta a Clave amb el seu número de document i una dada que hi consta. Porta un codi amb el qual pot acabar el seu registre. Després podrà identificar-se per internet en els serveis públics, amb un PIN que rebrà al telèfon.`,
    notYou:
      "Si no la va demanar vostè, no cal que faci res: sense aquest codi ningú no pot registrar-se amb aquesta carta. Destrueixi-la.",
    code: "El seu codi (CSV)",
    until: (lastDay) => `El pot fer servir ${untilDay("ca", lastDay)}, inclòs.`,
    newest: "Si demana una altra carta, aquest codi deixarà de servir.",
    how: "Què ha de fer",
    steps: (names) => [
      "Tingui a mà el DNI o NIE, el telèfon mòbil i l’adreça de correu electrònic.",
      `Escrigui ${names.host} a la barra d’adreces del navegador i triï «${names.register}».`,
      `Escrigui el seu DNI o NIE i la dada que se li demani, i triï «${names.haveLetter}».`,
      "Escrigui el codi d’aquesta carta, el telèfon i el correu, i confirmi el telèfon amb el codi que rebrà per SMS.",
    ],
    never: (host) =>
      `Clave no li demanarà mai aquest codi per telèfon, per correu electrònic ni per SMS, ni li demanarà diners o dades bancàries. Escrigui’l només a ${host}.`,
    otherLanguages: (names, host) =>
      `Aquesta carta també es pot demanar en ${names}, a ${host}.`,
    page: (page, pages) => `Pàgina ${page} de ${pages}`,
  },
};
