// What messages say of Cl@ve Permanente, in Valencian. SMS use only letters of GSM-7 (no "activació", no "aplicació").

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { password as spanish } from "./es.ts";

export const password: typeof spanish = {
  sms: {
    passwordCode: (code, expiresAt) =>
      `Clave: el seu codi per a la contrasenya és ${code}. Val ${
        untilTime("va", expiresAt)
      } (hora peninsular). Cap persona li'l demanarà.`,
    passwordSet:
      "Clave: s'ha posat una contrasenya en el seu registre. Si no ha sigut vosté, entre en Les meues dades i avise'ns, o vaja a una oficina de registre.",
    passwordLocked:
      "Clave: la seua contrasenya s'ha bloquejat per intents fallits. Les altres maneres d'entrar funcionen. En el correu li diem com posar-ne una altra.",
    activationBlocked:
      "Clave: el seu codi per a activar la contrasenya ja no val, per intents fallits. En el correu li diem com tindre'n un altre.",
    passwordLeft:
      "Clave: ja no té contrasenya. Les altres maneres d'entrar funcionen. Si no ha sigut vosté, vaja a una oficina de registre.",
    authenticatorAdded:
      "Clave: s'ha afegit una app de codis a la seua contrasenya. Si no ha sigut vosté, vaja a una oficina de registre.",
    authenticatorRemoved:
      "Clave: s'ha llevat l'app de codis de la seua contrasenya. Si no ha sigut vosté, vaja a una oficina de registre.",
    recoveryCodeUsed:
      "Clave: s'ha entrat amb un dels seus codis per a recuperar l'accés. Si no ha sigut vosté, vaja a una oficina de registre.",
    recoveryCodesRenewed:
      "Clave: té codis nous per a recuperar l'accés i els d'abans ja no valen. Si no ha sigut vosté, vaja a una oficina de registre.",
  },
  mail: {
    passwordSet: {
      subject: "S’ha posat una contrasenya en el seu registre de Clave",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va posar una contrasenya de Cl@ve Permanente en el seu registre. Si en tenia una altra, ja no val, i les altres sessions s’han tancat.`,
      ],
      notYou: (names) =>
        `Si no ha sigut vosté, entre en «${names.account}» i trie «${names.report}»: la contrasenya deixarà de servir. També pot acudir amb el seu document a una oficina de registre.`,
    },
    passwordLocked: {
      subject: "La seua contrasenya de Clave s’ha bloquejat",
      text: (at, names) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va bloquejar la seua contrasenya de Cl@ve Permanente. Algú la va escriure malament unes quantes vegades. No ha entrat ningú.`,
        `No es desbloqueja esperant. Per a posar-ne una altra, escriga ${names.host} en la barra d’adreces del navegador i trie «${names.password}». Necessitarà el codi d’activació, o un certificat.`,
        "Mentrestant, les altres maneres d’identificar-se funcionen.",
      ],
    },
    activationBlocked: {
      subject: "El seu codi d’activació de Clave ja no val",
      text: (at, names) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), algú va escriure malament el seu codi d’activació massa vegades. Per seguretat, ja no val. No ha entrat ningú.`,
        `Pot crear-ne un altre en «${names.account}», demanar una carta al seu domicili fiscal o acudir amb el seu document a una oficina de registre.`,
      ],
    },
    passwordReset: {
      subject: "El seu enllaç per a posar una altra contrasenya en Clave",
      text: (expiresAt, link) => [
        `Amb este enllaç pot triar una altra contrasenya de Cl@ve Permanente. Val una sola vegada, ${
          untilTime("va", expiresAt)
        } (hora peninsular):\n${link}`,
        "En eixa pàgina li enviarem un codi per SMS. No li demanarem la contrasenya d’ara.",
        "Si no l’ha demanat vosté, no faça res: sense el codi que arriba al seu telèfon no es pot canviar. Si es repetix, vaja amb el seu document a una oficina de registre.",
      ],
    },
    passwordEnding: {
      subject: (untilDay) => `La seua contrasenya de Clave val ${untilDay}`,
      text: (untilDay, names) => [
        `La seua contrasenya de Cl@ve Permanente val ${untilDay}, inclòs. Pot canviar-la abans en «${names.account}».`,
        "Si no ho fa, no perd res: la pròxima vegada que hi entre en triarà una altra.",
      ],
    },
    passwordLeft: {
      subject: "Ja no té contrasenya en Clave",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), va deixar d’usar Cl@ve Permanente. La contrasenya i el codi d’activació ja no valen. Les altres maneres d’identificar-se funcionen.`,
        "Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    authenticatorAdded: {
      subject: "S’ha afegit una aplicació de codis",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va afegir una aplicació de codis a la seua contrasenya de Cl@ve Permanente. Els seus codis valen en lloc del codi per SMS.`,
        "Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    authenticatorRemoved: {
      subject: "S’ha llevat l’aplicació de codis",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es va llevar l’aplicació de codis de la seua contrasenya de Cl@ve Permanente. Els codis de recuperació també han deixat de valdre.`,
        "Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    recoveryCodeUsed: {
      subject: "S’ha utilitzat un codi de recuperació",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), algú va entrar amb la seua contrasenya i un dels seus codis de recuperació. Eixe codi ja no val.`,
        "Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
    recoveryCodesRenewed: {
      subject: "S’han creat uns altres codis de recuperació",
      text: (at) => [
        `${onDay("va", dayOf(at))}, ${
          atTime("va", at)
        } (hora peninsular), es van crear uns altres codis de recuperació per a la seua contrasenya de Cl@ve Permanente. Els d’abans ja no valen.`,
        "Si no ha sigut vosté, vaja com més prompte millor amb el seu document a una oficina de registre.",
      ],
    },
  },
};
