// What messages say of Cl@ve Permanente, in English. SMS use only letters of GSM-7.

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { password as spanish } from "./es.ts";

export const password: typeof spanish = {
  sms: {
    passwordCode: (code, expiresAt) =>
      `Clave: your code for the password is ${code}. Valid ${
        untilTime("en", expiresAt)
      } (mainland Spain time). Nobody will ask you for it.`,
    passwordSet:
      "Clave: a password has been set in your registration. If this was not you, tell us in My data or go to a registration office.",
    passwordLocked:
      "Clave: your password is locked after failed tries. The other ways to sign in still work. Our email tells you how to set another one.",
    activationBlocked:
      "Clave: your activation code no longer works, after failed tries. Our email tells you how to get another one.",
    passwordLeft:
      "Clave: you no longer have a password. The other ways to sign in still work. If this was not you, go to a registration office.",
    authenticatorAdded:
      "Clave: an authenticator app has been added to your password. If this was not you, go to a registration office.",
    authenticatorRemoved:
      "Clave: the authenticator app of your password has been removed. If this was not you, go to a registration office.",
    recoveryCodeUsed:
      "Clave: one of your recovery codes has been used to sign in. If this was not you, go to a registration office.",
    recoveryCodesRenewed:
      "Clave: you have new recovery codes and the former ones no longer work. If this was not you, go to a registration office.",
  },
  mail: {
    passwordSet: {
      subject: "A password has been set in your Clave registration",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), a Cl@ve Permanente password was set in your registration. If you had another, it no longer works, and the other sessions have been closed.`,
      ],
      notYou: (names) =>
        `If this was not you, go to “${names.account}” and choose “${names.report}”: the password will stop working. You can also take your document to a registration office.`,
    },
    passwordLocked: {
      subject: "Your Clave password is locked",
      text: (at, names) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), your Cl@ve Permanente password was locked. Somebody entered it wrong several times. Nobody has signed in.`,
        `Waiting does not unlock it. To set another one, type ${names.host} in the address bar of your browser and choose “${names.password}”. You will need your activation code, or a certificate.`,
        "Meanwhile, the other ways to identify yourself still work.",
      ],
    },
    activationBlocked: {
      subject: "Your Clave activation code no longer works",
      text: (at, names) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), somebody entered your activation code wrong too many times. For security, it no longer works. Nobody has signed in.`,
        `You can make another one in “${names.account}”, request a letter to your tax address (domicilio fiscal) or take your document to a registration office.`,
      ],
    },
    passwordReset: {
      subject: "Your link to set another password in Clave",
      text: (expiresAt, link) => [
        `With this link you can choose another Cl@ve Permanente password. It works only once, ${
          untilTime("en", expiresAt)
        } (mainland Spain time):\n${link}`,
        "On that page we will send you a code by SMS. We will not ask you for your current password.",
        "If you did not request it, do nothing: without the code sent to your phone the password cannot be changed. If it happens again, take your document to a registration office.",
      ],
    },
    passwordEnding: {
      subject: (untilDay) => `Your Clave password is valid ${untilDay}`,
      text: (untilDay, names) => [
        `Your Cl@ve Permanente password is valid ${untilDay}, inclusive. You can change it before then in “${names.account}”.`,
        "If you do not, you lose nothing: the next time you sign in with it you will choose another one.",
      ],
    },
    passwordLeft: {
      subject: "You no longer have a password in Clave",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), you stopped using Cl@ve Permanente. The password and the activation code no longer work. The other ways to identify yourself still do.`,
        "If this was not you, take your document to a registration office as soon as you can.",
      ],
    },
    authenticatorAdded: {
      subject: "An authenticator app has been added",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), an authenticator app was added to your Cl@ve Permanente password. Its codes work instead of the code by SMS.`,
        "If this was not you, take your document to a registration office as soon as you can.",
      ],
    },
    authenticatorRemoved: {
      subject: "The authenticator app has been removed",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), the authenticator app of your Cl@ve Permanente password was removed. The recovery codes no longer work either.`,
        "If this was not you, take your document to a registration office as soon as you can.",
      ],
    },
    recoveryCodeUsed: {
      subject: "A recovery code has been used",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), somebody signed in with your password and one of your recovery codes. That code no longer works.`,
        "If this was not you, take your document to a registration office as soon as you can.",
      ],
    },
    recoveryCodesRenewed: {
      subject: "New recovery codes have been made",
      text: (at) => [
        `${onDay("en", dayOf(at))}, ${
          atTime("en", at)
        } (mainland Spain time), new recovery codes were made for your Cl@ve Permanente password. The former ones no longer work.`,
        "If this was not you, take your document to a registration office as soon as you can.",
      ],
    },
  },
};
