// What messages say of Cl@ve Permanente, in Catalan. SMS use only letters of GSM-7 (no "activació", no "aplicació").

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { password as spanish } from "./es.ts";

export const password: typeof spanish = {
  sms: {
    passwordCode: (code, expiresAt) =>
      `Clave: el seu codi per a la contrasenya és ${code}. Val ${
        untilTime("ca", expiresAt)
      } (hora peninsular). Cap persona no l'hi demanarà.`,
    passwordSet:
      "Clave: s'ha posat una contrasenya al seu registre. Si no ha estat vostè, entri a Les meves dades i avisi'ns, o vagi a una oficina de registre.",
    passwordLocked:
      "Clave: la seva contrasenya s'ha bloquejat per intents fallits. Les altres maneres d'entrar funcionen. Al correu li diem com posar-ne una altra.",
    activationBlocked:
      "Clave: el seu codi per activar la contrasenya ja no val, per intents fallits. Al correu li diem com tenir-ne un altre.",
    passwordLeft:
      "Clave: ja no té contrasenya. Les altres maneres d'entrar funcionen. Si no ha estat vostè, vagi a una oficina de registre.",
    authenticatorAdded:
      "Clave: s'ha afegit una app de codis a la seva contrasenya. Si no ha estat vostè, vagi a una oficina de registre.",
    authenticatorRemoved:
      "Clave: s'ha tret l'app de codis de la seva contrasenya. Si no ha estat vostè, vagi a una oficina de registre.",
    recoveryCodeUsed:
      "Clave: s'ha entrat amb un dels seus codis per recuperar l'accés. Si no ha estat vostè, vagi a una oficina de registre.",
    recoveryCodesRenewed:
      "Clave: té codis nous per recuperar l'accés i els d'abans ja no valen. Si no ha estat vostè, vagi a una oficina de registre.",
  },
  mail: {
    passwordSet: {
      subject: "S’ha posat una contrasenya al seu registre de Clave",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va posar una contrasenya de Cl@ve Permanente al seu registre. Si en tenia una altra, ja no val, i les altres sessions s’han tancat.`,
      ],
      notYou: (names) =>
        `Si no ha estat vostè, entri a «${names.account}» i triï «${names.report}»: la contrasenya deixarà de servir. També pot anar amb el seu document a una oficina de registre.`,
    },
    passwordLocked: {
      subject: "La seva contrasenya de Clave s’ha bloquejat",
      text: (at, names) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va bloquejar la seva contrasenya de Cl@ve Permanente. Algú la va escriure malament unes quantes vegades. No ha entrat ningú.`,
        `No es desbloqueja esperant. Per posar-ne una altra, escrigui ${names.host} a la barra d’adreces del navegador i triï «${names.password}». Necessitarà el codi d’activació, o un certificat.`,
        "Mentrestant, les altres maneres d’identificar-se funcionen.",
      ],
    },
    activationBlocked: {
      subject: "El seu codi d’activació de Clave ja no val",
      text: (at, names) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), algú va escriure malament el seu codi d’activació massa vegades. Per seguretat, ja no val. No ha entrat ningú.`,
        `En pot crear un altre a «${names.account}», demanar una carta al seu domicili fiscal o anar amb el seu document a una oficina de registre.`,
      ],
    },
    passwordReset: {
      subject: "El seu enllaç per posar una altra contrasenya a Clave",
      text: (expiresAt, link) => [
        `Amb aquest enllaç pot triar una altra contrasenya de Cl@ve Permanente. Val una sola vegada, ${
          untilTime("ca", expiresAt)
        } (hora peninsular):\n${link}`,
        "En aquella pàgina li enviarem un codi per SMS. No li demanarem la contrasenya d’ara.",
        "Si no l’ha demanat vostè, no faci res: sense el codi que arriba al seu telèfon no es pot canviar. Si es repeteix, vagi amb el seu document a una oficina de registre.",
      ],
    },
    passwordEnding: {
      subject: (untilDay) => `La seva contrasenya de Clave val ${untilDay}`,
      text: (untilDay, names) => [
        `La seva contrasenya de Cl@ve Permanente val ${untilDay}, inclòs. La pot canviar abans a «${names.account}».`,
        "Si no ho fa, no perd res: la propera vegada que hi entri en triarà una altra.",
      ],
    },
    passwordLeft: {
      subject: "Ja no té contrasenya a Clave",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), va deixar de fer servir Cl@ve Permanente. La contrasenya i el codi d’activació ja no valen. Les altres maneres d’identificar-se funcionen.`,
        "Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    authenticatorAdded: {
      subject: "S’ha afegit una aplicació de codis",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va afegir una aplicació de codis a la seva contrasenya de Cl@ve Permanente. Els seus codis valen en lloc del codi per SMS.`,
        "Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    authenticatorRemoved: {
      subject: "S’ha tret l’aplicació de codis",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es va treure l’aplicació de codis de la seva contrasenya de Cl@ve Permanente. Els codis de recuperació també han deixat de valer.`,
        "Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    recoveryCodeUsed: {
      subject: "S’ha fet servir un codi de recuperació",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), algú va entrar amb la seva contrasenya i un dels seus codis de recuperació. Aquest codi ja no val.`,
        "Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
    recoveryCodesRenewed: {
      subject: "S’han creat altres codis de recuperació",
      text: (at) => [
        `${onDay("ca", dayOf(at))}, ${
          atTime("ca", at)
        } (hora peninsular), es van crear altres codis de recuperació per a la seva contrasenya de Cl@ve Permanente. Els d’abans ja no valen.`,
        "Si no ha estat vostè, vagi com més aviat millor amb el seu document a una oficina de registre.",
      ],
    },
  },
};
