// What messages say of Cl@ve Permanente, in Galician. SMS use only letters of GSM-7 (no "código", no "activación").

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { password as spanish } from "./es.ts";

export const password: typeof spanish = {
  sms: {
    passwordCode: (code, expiresAt) =>
      `Clave: escriba ${code} para seguir co seu contrasinal. Vale ${
        untilTime("gl", expiresAt)
      } (hora peninsular). Ninguén llo vai pedir.`,
    passwordSet:
      "Clave: o seu rexistro ten un contrasinal novo. Se non foi vostede, entre en Os meus datos para avisar, ou acuda a unha oficina de rexistro.",
    passwordLocked:
      "Clave: o seu contrasinal bloqueouse por intentos errados. As outras formas de entrar funcionan. No correo explicamos como poñer outro.",
    activationBlocked:
      "Clave: por intentos errados, as letras e cifras que activan o seu contrasinal xa non valen. No correo explicamos como ter outras.",
    passwordLeft:
      "Clave: xa non ten contrasinal. As outras formas de entrar funcionan. Se non foi vostede, acuda a unha oficina de rexistro.",
    authenticatorAdded:
      "Clave: engadiuse unha app para entrar sen SMS co seu contrasinal. Se non foi vostede, acuda a unha oficina de rexistro.",
    authenticatorRemoved:
      "Clave: quitouse a app para entrar sen SMS co seu contrasinal. Se non foi vostede, acuda a unha oficina de rexistro.",
    recoveryCodeUsed:
      "Clave: entrouse co seu contrasinal e cunha das claves que gardou por se perde a app. Se non foi vostede, acuda a unha oficina de rexistro.",
    recoveryCodesRenewed:
      "Clave: ten claves novas por se perde a app e as de antes xa non valen. Se non foi vostede, acuda a unha oficina de rexistro.",
  },
  mail: {
    passwordSet: {
      subject: "Púxose un contrasinal no seu rexistro de Clave",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), púxose un contrasinal de Cl@ve Permanente no seu rexistro. Se tiña outro, xa non vale, e as outras sesións pecháronse.`,
      ],
      notYou: (names) =>
        `Se non foi vostede, entre en «${names.account}» e elixa «${names.report}»: o contrasinal deixará de servir. Tamén pode acudir co seu documento a unha oficina de rexistro.`,
    },
    passwordLocked: {
      subject: "O seu contrasinal de Clave bloqueouse",
      text: (at, names) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), bloqueouse o seu contrasinal de Cl@ve Permanente. Alguén o escribiu mal varias veces. Non entrou ninguén.`,
        `Non se desbloquea agardando. Para poñer outro, escriba ${names.host} na barra de enderezos do seu navegador e elixa «${names.password}». Precisará o seu código de activación, ou un certificado.`,
        "Mentres tanto, as outras formas de identificarse funcionan.",
      ],
    },
    activationBlocked: {
      subject: "O seu código de activación de Clave xa non vale",
      text: (at, names) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), alguén escribiu mal o seu código de activación demasiadas veces. Por seguridade, xa non vale. Non entrou ninguén.`,
        `Pode crear outro en «${names.account}», pedir unha carta ao seu domicilio fiscal ou acudir co seu documento a unha oficina de rexistro.`,
      ],
    },
    passwordReset: {
      subject: "A súa ligazón para poñer outro contrasinal en Clave",
      text: (expiresAt, link) => [
        `Con esta ligazón pode elixir outro contrasinal de Cl@ve Permanente. Vale unha soa vez, ${
          untilTime("gl", expiresAt)
        } (hora peninsular):\n${link}`,
        "Nesa páxina enviarémoslle un código por SMS. Non lle pediremos o contrasinal de agora.",
        "Se non a pediu vostede, non faga nada: sen o código que chega ao seu teléfono non se pode cambiar. Se se repite, acuda co seu documento a unha oficina de rexistro.",
      ],
    },
    passwordEnding: {
      subject: (untilDay) => `O seu contrasinal de Clave vale ${untilDay}`,
      text: (untilDay, names) => [
        `O seu contrasinal de Cl@ve Permanente vale ${untilDay}, incluído. Pode cambialo antes en «${names.account}».`,
        "Se non o fai, non perde nada: a próxima vez que entre con el elixirá outro.",
      ],
    },
    passwordLeft: {
      subject: "Xa non ten contrasinal en Clave",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), deixou de usar Cl@ve Permanente. O contrasinal e o código de activación xa non valen. As outras formas de identificarse funcionan.`,
        "Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    authenticatorAdded: {
      subject: "Engadiuse unha aplicación de códigos",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), engadiuse unha aplicación de códigos ao seu contrasinal de Cl@ve Permanente. Os seus códigos valen en lugar do código por SMS.`,
        "Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    authenticatorRemoved: {
      subject: "Quitouse a aplicación de códigos",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), quitouse a aplicación de códigos do seu contrasinal de Cl@ve Permanente. Os códigos de recuperación tamén deixaron de valer.`,
        "Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    recoveryCodeUsed: {
      subject: "Usouse un código de recuperación",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), alguén entrou co seu contrasinal e un dos seus códigos de recuperación. Ese código xa non vale.`,
        "Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    recoveryCodesRenewed: {
      subject: "Creáronse outros códigos de recuperación",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), creáronse outros códigos de recuperación para o seu contrasinal de Cl@ve Permanente. Os de antes xa non valen.`,
        "Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
  },
};
