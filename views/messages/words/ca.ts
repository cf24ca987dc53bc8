// What Clave says in its messages, in Catalan. SMS use only letters of GSM-7 (no "ningú", no "avançat").

import { deskMail } from "./desk.ts";
import { mobile } from "./mobile/ca.ts";
import { password } from "./password/ca.ts";
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
    deskCode: (code, expiresAt) =>
      `Clave: llegeixi ${code} a qui l'atén a l'oficina. Val ${
        untilTime("ca", expiresAt)
      } (hora peninsular). Si no es troba en una oficina, no el doni a cap persona.`,
    deskCodeInUse: (code, expiresAt) =>
      `Clave: aquest telèfon l'usa una altra persona a Clave. Si vostè llegeix ${code} a qui l'atén a l'oficina (val ${
        untilTime("ca", expiresAt)
      }, hora peninsular), passa a ser de vostè i ella el perd. Si no es troba en una oficina, no el doni a cap persona.`,
    ...password.sms,
    ...mobile.sms,
    welcome:
      "Clave: el seu registre s'ha completat. Des d'ara pot identificar-se amb un PIN que rep en aquest telèfon. Si no ha estat vostè, vagi a una oficina de registre.",
    levelRaised: (at) =>
      `Clave: el seu registre ha pujat de nivell (${
        shortDate("ca", dayOf(at))
      }, ${
        clockTime("ca", at)
      }, hora peninsular). Si no ha estat vostè, vagi a una oficina de registre.`,
    activationRenewed:
      "Clave: hi ha un canvi de seguretat en el seu registre i li ho expliquem per correu. Si no ha estat vostè, vagi a una oficina de registre.",
    misuseReported:
      "Clave: hem tancat totes les seves sessions perquè ens ha avisat que una altra persona ha entrat per vostè. Ho estudiarem.",
    methodsRestored:
      "Clave: ja es pot tornar a identificar amb el que estava aturat. Si no ha estat vostè, vagi amb el document a una oficina de registre.",
    renounced:
      "Clave: s'ha donat de baixa i ja no es pot identificar. Si no ha estat vostè, vagi amb el document a una oficina de registre.",
    phoneBound:
      "Clave: aquest és ara el telèfon del seu registre. Els PIN hi arriben. Si no ha estat vostè, vagi a una oficina de registre.",
    phoneGivenUp: (code, host, hours) =>
      `Clave: el seu registre té un altre telèfon. Si no l'ha canviat vostè, escrigui ${code} a ${host}/undo abans de ${hours} hores.`,
    phoneRestored:
      "Clave: s'ha desfet el canvi de telèfon del seu registre. Si no ha estat vostè, vagi amb el document a una oficina de registre.",
    phoneLetter:
      "Clave: s'ha demanat una carta per canviar el seu telèfon. Si no ha estat vostè, vagi amb el document a una oficina de registre.",
    reviewOpened: (dueOn) =>
      `Clave: hem rebut el seu enviament i li respondrem el ${
        shortDate("ca", dueOn)
      } com a molt tard. Si no ha estat vostè, vagi a una oficina de registre.`,
    reviewRefused:
      "Clave: no hem pogut acceptar el seu enviament. No perd res. Al correu li diem el motiu i què pot fer.",
    revoked:
      "Clave: hem donat de baixa d'ofici el seu registre. Al seu correu li diem per què i com oposar-s'hi. També pot preguntar en una oficina de registre.",
    misuseClosed:
      "Clave: hem estudiat el que ens va dir, que una altra persona havia entrat per vostè. Li ho expliquem al seu correu.",
  },
  mail: {
    ...deskMail.ca,
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
        } (hora peninsular), una altra persona va demostrar que rep els SMS del telèfon acabat en ${lastDigits}. El va registrar com a propi a Clave. Cada telèfon pot ser d’una sola persona.`,
        "El seu registre continua vigent. Per identificar-se amb Clave ha de registrar un altre telèfon.",
        `Per registrar-lo, escrigui ${names.host} a la barra d’adreces del navegador i triï «${names.register}». També pot anar amb el seu document a una oficina de registre.`,
        "Si el telèfon encara és seu, o si no esperava aquest avís, faci-ho com més aviat millor.",
      ],
    },
    notYou: (names) =>
      `Si no ha estat vostè, algú pot estar fent servir les seves dades: vagi com més aviat millor amb el seu document a una oficina de registre. Si necessita informació, escrigui ${names.host} a la barra d’adreces del navegador.`,
    emailCode: {
      subject: "El seu codi per canviar de correu a Clave",
      text: (code, expiresAt) => [
        `Per confirmar que aquest correu és seu, escrigui aquest codi a Clave: ${code}`,
        `Val ${
          untilTime("ca", expiresAt)
        } (hora peninsular). Si no l’ha demanat vostè, no faci res: sense el codi no canvia res.`,
      ],
    },
    emailChanged: {
      subject: "S’ha canviat el seu correu a Clave",
      text: (at, expiresAt, link) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), el correu del seu registre a Clave es va canviar per un altre.`,
        "Si ha estat vostè, no ha de fer res.",
        `Si no ha estat vostè, pot desfer el canvi ${
          untilDay("ca", dayOf(expiresAt))
        }, ${
          atTime("ca", expiresAt)
        } (hora peninsular) amb aquest enllaç, que val una sola vegada:\n${link}`,
        "Clave només envia enllaços per correu per desfer un canvi com aquest o per posar una altra contrasenya. A la pàgina d’aquest enllaç no se li demanarà cap dada, codi ni contrasenya. Si té dubtes, no el faci servir i vagi amb el seu document a una oficina de registre.",
      ],
    },
    emailBound: {
      subject: "Aquest és ara el seu correu a Clave",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), aquesta adreça va quedar com a correu del seu registre a Clave.`,
        "Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    emailRestored: {
      subject: "El canvi de correu a Clave s’ha desfet",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va desfer l’últim canvi de correu del seu registre a Clave i es van tancar totes les sessions.`,
        "Si no esperava aquest avís, vagi amb el seu document a una oficina de registre.",
      ],
    },
    phoneChanged: {
      subject: "S’ha canviat el seu telèfon a Clave",
      text: (at, lastDigits, lowered) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), el telèfon del seu registre a Clave es va canviar per un altre, que acaba en ${lastDigits}.`,
        ...(lowered
          ? [
            "Es va fer amb una carta enviada al seu domicili fiscal, de manera que el seu registre és ara bàsic. El pot tornar a pujar amb certificat, amb DNI electrònic o en una oficina de registre.",
          ]
          : []),
        "Si no ha estat vostè i conserva el telèfon anterior, busqui-hi l’SMS amb el codi per desfer el canvi. Si no el té, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    phoneRestored: {
      subject: "El canvi de telèfon a Clave s’ha desfet",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va desfer el canvi de telèfon del seu registre a Clave i es van tancar totes les sessions.`,
        "Si no esperava aquest avís, vagi amb el seu document a una oficina de registre.",
      ],
    },
    phoneLetter: {
      subject: "S’ha demanat una carta per canviar el seu telèfon",
      text: (at, names) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va demanar a Clave una carta al seu domicili fiscal. Porta un codi per canviar el telèfon del seu registre.`,
        `Si no ha estat vostè, entri a «${names.account}» i triï «${names.report}»: la carta deixarà de valer. També pot anar amb el seu document a una oficina de registre. Sense la carta ningú no pot fer el canvi.`,
      ],
    },
    activationRenewed: {
      subject: "Té un altre codi d’activació",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va crear un altre codi d’activació per al seu registre a Clave. L’anterior ja no val.`,
        "El codi no va en aquest missatge. Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    misuseReported: {
      subject: "Hem tancat totes les seves sessions de Clave",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), ens va avisar que algú havia entrat per vostè. Hem tancat totes les seves sessions i ho estudiarem.`,
        "Si ha perdut el telèfon, o si no va ser vostè qui va avisar, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    /** `names`: what she stopped. */
    methodsStopped: (names) =>
      `Això no identifica ningú fins que vostè ho torni a activar: ${names}. Ho pot fer amb certificat o DNI electrònic, o en una oficina de registre.`,
    methodsRestored: {
      subject: "Es pot tornar a identificar amb Clave",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), va tornar a activar el que estava aturat al seu registre de Clave. Ja s’hi pot identificar.`,
        "Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    renounced: {
      subject: "S’ha donat de baixa de Clave",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va donar de baixa de Clave. Ja no es pot identificar i hem esborrat el seu telèfon i el seu correu.`,
        "Per tornar-hi, registri’s en una oficina de registre o amb DNI electrònic o certificat. No es pot ni per carta ni per vídeo. Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina.",
      ],
    },
    ...password.mail,
    ...mobile.mail,
    reviewOpened: {
      subject: "Hem rebut el seu vídeo",
      text: (at, dueOn) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), vam rebre un vídeo per fer el seu registre a Clave o per pujar el nivell del seu registre.`,
        `Li respondrem, com a molt tard, ${
          onDay("ca", dueOn)
        }. Mentrestant no canvia res.`,
      ],
    },
    reviewRefused: {
      subject: "No hem pogut acceptar el seu vídeo",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), una persona de l’Administració va revisar el seu vídeo, i no l’hem pogut acceptar.`,
      ],
    },
    reviewAccepted: {
      subject: "Hem acceptat el seu vídeo",
      text: (at, names) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), vam acceptar el seu vídeo. El seu registre a Clave és avançat.`,
        `El justificant porta el seu codi d’activació. Per veure’l, escrigui ${names.host} a la barra d’adreces del navegador i triï «${names.verify}». Escrigui-hi el codi que va guardar en enviar el vídeo.`,
        `Si ja no el té, identifiqui’s amb un PIN a «${names.account}» i creï un altre codi d’activació.`,
      ],
    },
    never:
      "Aquest missatge no porta enllaços. Clave no li demanarà mai un codi, una contrasenya ni dades bancàries per correu, per SMS o per telèfon.",
  },
  push: mobile.push,
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
    phone: {
      title: "La seva carta per canviar de telèfon a Clave",
      why: (sentOn) =>
        `${
          onDay("ca", sentOn)
        } es va demanar aquesta carta a Clave amb el seu número de document i una dada que hi consta. Porta un codi amb el qual pot registrar un altre telèfon i rebre un altre codi d’activació.`,
      notYou:
        "Si no la va demanar vostè, destrueixi-la i vagi amb el seu document a una oficina de registre: sense aquest codi ningú no pot canviar el seu telèfon amb aquesta carta.",
      steps: (names) => [
        "Tingui a mà el DNI o NIE i el telèfon nou.",
        `Escrigui ${names.host} a la barra d’adreces del navegador i triï «${names.register}».`,
        `Escrigui el seu DNI o NIE i la dada que se li demani, triï «${names.lost}» i després «${names.haveLetter}».`,
        "Escrigui el codi d’aquesta carta i el telèfon nou, i confirmi’l amb el codi que rebrà per SMS.",
      ],
    },
    never: (host) =>
      `Clave no li demanarà mai aquest codi per telèfon, per correu electrònic ni per SMS, ni li demanarà diners o dades bancàries. Escrigui’l només a ${host}.`,
    otherLanguages: (names, host) =>
      `Aquesta carta també es pot demanar en ${names}, a ${host}.`,
    page: (page, pages) => `Pàgina ${page} de ${pages}`,
  },
};
