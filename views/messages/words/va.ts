// What Clave says in its messages, in Valencian. SMS use only letters of GSM-7 (no "ningú", no "avançat").

import { deskMail } from "./desk.ts";
import { mobile } from "./mobile/va.ts";
import { password } from "./password/va.ts";
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

export const va: MessageWords = {
  sms: {
    pin: (body, code, expiresAt) =>
      `Clave - ${body}: el seu PIN per a identificar-se és ${code}, ${
        untilTime("va", expiresAt)
      } (hora peninsular). Cap persona li'l demanarà.`,
    phoneCode: (code, expiresAt) =>
      `Clave: escriga ${code} per a confirmar que este telèfon és seu. Val ${
        untilTime("va", expiresAt)
      } (hora peninsular). Cap persona li'l demanarà.`,
    phoneCodeInUse: (code, expiresAt) =>
      `Clave: este telèfon l'usa una altra persona en Clave. Si vosté escriu ${code} ${
        untilTime("va", expiresAt)
      } (hora peninsular), passa a ser de vosté i ella el perd. Cap persona li'l demanarà. Si no l'ha demanat vosté, no el done.`,
    deskCode: (code, expiresAt) =>
      `Clave: llegisca ${code} a qui l'atén en l'oficina. Val ${
        untilTime("va", expiresAt)
      } (hora peninsular). Si no es troba en una oficina, no el done a cap persona.`,
    deskCodeInUse: (code, expiresAt) =>
      `Clave: este telèfon l'usa una altra persona en Clave. Si vosté llig ${code} a qui l'atén en l'oficina (val ${
        untilTime("va", expiresAt)
      }, hora peninsular), passa a ser de vosté i ella el perd. Si no es troba en una oficina, no el done a cap persona.`,
    ...password.sms,
    ...mobile.sms,
    welcome:
      "Clave: el seu registre s'ha completat. Des d'ara pot identificar-se amb un PIN que rep en este telèfon. Si no ha sigut vosté, vaja a una oficina de registre.",
    levelRaised: (at) =>
      `Clave: el seu registre ha pujat de nivell (${
        shortDate("va", dayOf(at))
      }, ${
        clockTime("va", at)
      }, hora peninsular). Si no ha sigut vosté, vaja a una oficina de registre.`,
    activationRenewed:
      "Clave: hi ha un canvi de seguretat en el seu registre i li ho expliquem per correu. Si no ha sigut vosté, vaja a una oficina de registre.",
    misuseReported:
      "Clave: hem tancat totes les seues sessions perquè ens ha avisat que una altra persona ha entrat per vosté. Ho estudiarem.",
    methodsRestored:
      "Clave: ja pot tornar a identificar-se amb el que estava parat. Si no ha sigut vosté, vaja amb el document a una oficina de registre.",
    renounced:
      "Clave: s'ha donat de baixa i ja no pot identificar-se. Si no ha sigut vosté, vaja amb el document a una oficina de registre.",
    phoneBound:
      "Clave: este és ara el telèfon del seu registre i hi rebrà els PIN. Si no ha sigut vosté, vaja a una oficina de registre.",
    phoneGivenUp: (code, host, hours) =>
      `Clave: el seu registre té un altre telèfon. Si no l'ha canviat vosté, escriga ${code} en ${host}/undo abans de ${hours} hores.`,
    phoneRestored:
      "Clave: s'ha desfet el canvi de telèfon del seu registre. Si no ha sigut vosté, vaja amb el document a una oficina de registre.",
    phoneLetter:
      "Clave: s'ha demanat una carta per a canviar el seu telèfon. Si no ha sigut vosté, vaja amb el document a una oficina de registre.",
    reviewOpened: (dueOn) =>
      `Clave: hem rebut el seu enviament i li respondrem el ${
        shortDate("va", dueOn)
      } com a molt tard. Si no ha sigut vosté, vaja a una oficina de registre.`,
    reviewRefused:
      "Clave: no hem pogut acceptar el seu enviament. No perd res. En el correu li diem el motiu i què pot fer.",
    revoked:
      "Clave: hem donat de baixa d'ofici el seu registre. En el seu correu li diem per què i com oposar-s'hi. També pot preguntar en una oficina de registre.",
    misuseClosed:
      "Clave: hem estudiat el que ens va dir, que una altra persona havia entrat per vosté. Li ho expliquem en el seu correu.",
  },
  mail: {
    ...deskMail.va,
    registered: {
      subject: "El seu registre en Clave s’ha completat",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va completar un registre en Clave amb esta adreça de correu.`,
        "Des d’ara pot identificar-se en els servicis públics que utilitzen Clave, amb un PIN que rebrà en el telèfon que va registrar.",
      ],
    },
    levelRaised: {
      subject: "El seu registre en Clave és ara avançat",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), el seu registre en Clave va passar a ser avançat. Ara servix també per als tràmits que demanen el nivell substancial.`,
        "El telèfon i el correu no han canviat. El codi d’activació és nou: l’anterior ja no val.",
      ],
    },
    phoneMoved: {
      subject: (lastDigits) =>
        `El telèfon acabat en ${lastDigits} ja no és el seu en Clave`,
      text: (lastDigits, at, names) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), una altra persona va demostrar que rep els SMS del telèfon acabat en ${lastDigits}. El va registrar com a propi en Clave. Cada telèfon pot ser d’una sola persona.`,
        "El seu registre continua vigent. Per a identificar-se amb Clave ha de registrar un altre telèfon.",
        `Per a registrar-lo, escriga ${names.host} en la barra d’adreces del navegador i trie «${names.register}». També pot anar amb el seu document a una oficina de registre.`,
        "Si el telèfon encara és seu, o si no esperava este avís, faça-ho com més prompte millor.",
      ],
    },
    notYou: (names) =>
      `Si no ha sigut vosté, algú pot estar utilitzant les seues dades: vaja com més prompte millor amb el seu document a una oficina de registre. Si necessita informació, escriga ${names.host} en la barra d’adreces del navegador.`,
    emailCode: {
      subject: "El seu codi per a canviar de correu en Clave",
      text: (code, expiresAt) => [
        `Per a confirmar que este correu és seu, escriga este codi en Clave: ${code}`,
        `Val ${
          untilTime("va", expiresAt)
        } (hora peninsular). Si no l’ha demanat vosté, no faça res: sense el codi no canvia res.`,
      ],
    },
    emailChanged: {
      subject: "S’ha canviat el seu correu en Clave",
      text: (at, expiresAt, link) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), el correu del seu registre en Clave es va canviar per un altre.`,
        "Si ha sigut vosté, no ha de fer res.",
        `Si no ha sigut vosté, pot desfer el canvi ${
          untilDay("va", dayOf(expiresAt))
        }, ${
          atTime("va", expiresAt)
        } (hora peninsular) amb este enllaç, que val una sola vegada:\n${link}`,
        "Clave només envia enllaços per correu per a desfer un canvi com este o per a posar una altra contrasenya. En la pàgina d’este enllaç no se li demanarà cap dada, codi ni contrasenya. Si té dubtes, no l’utilitze i vaja amb el seu document a una oficina de registre.",
      ],
    },
    emailBound: {
      subject: "Este és ara el seu correu en Clave",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), esta adreça va quedar com a correu del seu registre en Clave.`,
        "Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    emailRestored: {
      subject: "El canvi de correu en Clave s’ha desfet",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va desfer l’últim canvi de correu del seu registre en Clave i es van tancar totes les sessions.`,
        "Si no esperava este avís, vaja amb el seu document a una oficina de registre.",
      ],
    },
    phoneChanged: {
      subject: "S’ha canviat el seu telèfon en Clave",
      text: (at, lastDigits, lowered) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), el telèfon del seu registre en Clave es va canviar per un altre, que acaba en ${lastDigits}.`,
        ...(lowered
          ? [
            "Es va fer amb una carta enviada al seu domicili fiscal, de manera que el seu registre és ara bàsic. Pot tornar a pujar-lo amb certificat, amb DNI electrònic o en una oficina de registre.",
          ]
          : []),
        "Si no ha sigut vosté i conserva el telèfon anterior, busque-hi l’SMS amb el codi per a desfer el canvi. Si no el té, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    phoneRestored: {
      subject: "El canvi de telèfon en Clave s’ha desfet",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va desfer el canvi de telèfon del seu registre en Clave i es van tancar totes les sessions.`,
        "Si no esperava este avís, vaja amb el seu document a una oficina de registre.",
      ],
    },
    phoneLetter: {
      subject: "S’ha demanat una carta per a canviar el seu telèfon",
      text: (at, names) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va demanar en Clave una carta al seu domicili fiscal. Porta un codi per a canviar el telèfon del seu registre.`,
        `Si no ha sigut vosté, entre en «${names.account}» i trie «${names.report}»: la carta deixarà de valdre. També pot acudir amb el seu document a una oficina de registre. Sense la carta ningú pot fer el canvi.`,
      ],
    },
    activationRenewed: {
      subject: "Té un altre codi d’activació",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va crear un altre codi d’activació per al seu registre en Clave. L’anterior ja no val.`,
        "El codi no va en este missatge. Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    misuseReported: {
      subject: "Hem tancat totes les seues sessions de Clave",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), ens va avisar que algú havia entrat per vosté. Hem tancat totes les seues sessions i ho estudiarem.`,
        "Si ha perdut el telèfon, o si no va ser vosté qui va avisar, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    /** `names`: what she stopped. */
    methodsStopped: (names) =>
      `Açò no identifica ningú fins que vosté torne a activar-ho: ${names}. Pot fer-ho amb certificat o DNI electrònic, o en una oficina de registre.`,
    methodsRestored: {
      subject: "Pot tornar a identificar-se amb Clave",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), va tornar a activar el que estava parat en el seu registre de Clave. Ja s’hi pot identificar.`,
        "Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    renounced: {
      subject: "S’ha donat de baixa de Clave",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va donar de baixa de Clave. Ja no pot identificar-se i hem esborrat el seu telèfon i el seu correu.`,
        "Per a tornar, registre’s en una oficina de registre o amb DNI electrònic o certificat. No es pot ni per carta ni per vídeo. Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina.",
      ],
    },
    ...password.mail,
    ...mobile.mail,
    reviewOpened: {
      subject: "Hem rebut el seu vídeo",
      text: (at, dueOn) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), vam rebre un vídeo per a fer el seu registre en Clave o per a pujar el nivell del seu registre.`,
        `Li respondrem, com a molt tard, ${
          onDay("va", dueOn)
        }. Mentrestant no canvia res.`,
      ],
    },
    reviewRefused: {
      subject: "No hem pogut acceptar el seu vídeo",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), una persona de l’Administració va revisar el seu vídeo, i no l’hem pogut acceptar.`,
      ],
    },
    reviewAccepted: {
      subject: "Hem acceptat el seu vídeo",
      text: (at, names) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), vam acceptar el seu vídeo. El seu registre en Clave és avançat.`,
        `El justificant porta el seu codi d’activació. Per a vore’l, escriga ${names.host} en la barra d’adreces del navegador i trie «${names.verify}». Escriga allí el codi que va guardar en enviar el vídeo.`,
        `Si ja no el té, identifique’s amb un PIN en «${names.account}» i cree un altre codi d’activació.`,
      ],
    },
    never:
      "Este missatge no porta enllaços. Clave no li demanarà mai un codi, una contrasenya ni dades bancàries per correu, per SMS o per telèfon.",
  },
  push: mobile.push,
  letter: {
    file: "carta.pdf",
    sender: "Identificació davant de les administracions públiques",
    title: "La seua carta per a registrar-se en Clave",
    why: (sentOn) =>
      `${
        onDay("va", sentOn)
      } es va demanar esta carta en Clave amb el seu número de document i una dada que hi figura. Porta un codi amb el qual pot acabar el seu registre. Després podrà identificar-se per internet en els servicis públics, amb un PIN que rebrà en el telèfon.`,
    notYou:
      "Si no la va demanar vosté, no cal que faça res: sense este codi ningú pot registrar-se amb esta carta. Destruïsca-la.",
    code: "El seu codi (CSV)",
    until: (lastDay) => `El pot utilitzar ${untilDay("va", lastDay)}, inclòs.`,
    newest: "Si demana una altra carta, este codi deixarà de servir.",
    how: "Què ha de fer",
    steps: (names) => [
      "Tinga a mà el DNI o NIE, el telèfon mòbil i l’adreça de correu electrònic.",
      `Escriga ${names.host} en la barra d’adreces del navegador i trie «${names.register}».`,
      `Escriga el seu DNI o NIE i la dada que se li demane, i trie «${names.haveLetter}».`,
      "Escriga el codi d’esta carta, el telèfon i el correu, i confirme el telèfon amb el codi que rebrà per SMS.",
    ],
    phone: {
      title: "La seua carta per a canviar de telèfon en Clave",
      why: (sentOn) =>
        `${
          onDay("va", sentOn)
        } es va demanar esta carta en Clave amb el seu número de document i una dada que hi figura. Porta un codi amb el qual pot registrar un altre telèfon i rebre un altre codi d’activació.`,
      notYou:
        "Si no la va demanar vosté, destruïsca-la i vaja amb el seu document a una oficina de registre: sense este codi ningú pot canviar el seu telèfon amb esta carta.",
      steps: (names) => [
        "Tinga a mà el DNI o NIE i el telèfon nou.",
        `Escriga ${names.host} en la barra d’adreces del navegador i trie «${names.register}».`,
        `Escriga el seu DNI o NIE i la dada que se li demane, trie «${names.lost}» i després «${names.haveLetter}».`,
        "Escriga el codi d’esta carta i el telèfon nou, i confirme’l amb el codi que rebrà per SMS.",
      ],
    },
    never: (host) =>
      `Clave no li demanarà mai este codi per telèfon, per correu electrònic ni per SMS, ni li demanarà diners o dades bancàries. Escriga’l només en ${host}.`,
    otherLanguages: (names, host) =>
      `Esta carta també es pot demanar en ${names}, en ${host}.`,
    page: (page, pages) => `Pàgina ${page} de ${pages}`,
  },
};
