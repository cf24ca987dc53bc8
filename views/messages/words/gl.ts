// What Clave says in its messages, in Galician. SMS use only letters of GSM-7.

import { deskMail } from "./desk.ts";
import { mobile } from "./mobile/gl.ts";
import { password } from "./password/gl.ts";
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

export const gl: MessageWords = {
  sms: {
    pin: (body, code, expiresAt) =>
      `Clave - ${body}: o seu PIN para identificarse é ${code}. Vale ${
        untilTime("gl", expiresAt)
      } (hora peninsular). Ninguén llo vai pedir.`,
    phoneCode: (code, expiresAt) =>
      `Clave: escriba ${code} para confirmar que este teléfono é seu. Vale ${
        untilTime("gl", expiresAt)
      } (hora peninsular). Ninguén llo vai pedir.`,
    phoneCodeInUse: (code, expiresAt) =>
      `Clave: este teléfono xa o usa outra persoa en Clave. Se vostede escribe ${code} ${
        untilTime("gl", expiresAt)
      } (hora peninsular), pasa a ser seu e ela pérdeo. Ninguén llo vai pedir. Se non o pediu vostede, non o dea.`,
    deskCode: (code, expiresAt) =>
      `Clave: lea ${code} a quen atende na oficina. Vale ${
        untilTime("gl", expiresAt)
      } (hora peninsular). Se non se encontra nunha oficina, non llo dea a ninguén.`,
    deskCodeInUse: (code, expiresAt) =>
      `Clave: este teléfono xa o usa outra persoa en Clave. Se vostede le ${code} a quen atende na oficina (vale ${
        untilTime("gl", expiresAt)
      }, hora peninsular), pasa a ser seu e ela pérdeo. Se non se encontra nunha oficina, non llo dea a ninguén.`,
    ...password.sms,
    ...mobile.sms,
    welcome:
      "Clave: o seu rexistro completouse. Desde agora pode identificarse cun PIN que recibe neste teléfono. Se non foi vostede, acuda a unha oficina de rexistro.",
    levelRaised: (at) =>
      `Clave: o seu rexistro é agora avanzado (${shortDate("gl", dayOf(at))}, ${
        clockTime("gl", at)
      }, hora peninsular). Se non foi vostede, acuda a unha oficina de rexistro.`,
    activationRenewed:
      "Clave: hai un cambio de seguridade no seu rexistro e por correo explicamos que pasou. Se non foi vostede, acuda a unha oficina de rexistro.",
    misuseReported:
      "Clave: todo o que estaba aberto co seu rexistro queda pechado, porque nos avisou de que outra persoa entrou por vostede.",
    methodsRestored:
      "Clave: xa pode volver identificarse co que estaba detido. Se non foi vostede, acuda co seu documento a unha oficina de rexistro.",
    renounced:
      "Clave: deuse de baixa e xa non pode identificarse. Se non foi vostede, acuda co seu documento a unha oficina de rexistro.",
    phoneBound:
      "Clave: este é agora o teléfono do seu rexistro. Os PIN chegan a el. Se non foi vostede, acuda a unha oficina de rexistro.",
    phoneGivenUp: (code, host, hours) =>
      `Clave: o seu rexistro ten outro teléfono. Se non o cambiou vostede, escriba ${code} en ${host}/undo antes de ${hours} horas.`,
    phoneRestored:
      "Clave: desfixemos o cambio de teléfono do seu rexistro. Se non o pediu vostede, acuda co seu documento a unha oficina de rexistro.",
    phoneLetter:
      "Clave: pediuse unha carta para cambiar o seu teléfono. Se non foi vostede, acuda co seu documento a unha oficina de rexistro.",
    reviewOpened: (dueOn) =>
      `Clave: recibimos o que nos enviou e responderemos o ${
        shortDate("gl", dueOn)
      } como moi tarde. Se non foi vostede, acuda a unha oficina de rexistro.`,
    reviewRefused:
      "Clave: non puidemos aceptar o que nos enviou. Non perde nada. No correo explicamos o motivo e o que pode facer.",
    revoked:
      "Clave: demos de baixa de oficio o seu rexistro. No seu correo dicimos por que e a maneira de opoñerse. Pode preguntar nunha oficina de rexistro.",
    misuseClosed:
      "Clave: estudamos o seu aviso de que outra persoa entrou por vostede. No seu correo explicamos o resultado.",
  },
  mail: {
    ...deskMail.gl,
    registered: {
      subject: "O seu rexistro en Clave completouse",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), completouse un rexistro en Clave con este enderezo de correo.`,
        "Desde agora pode identificarse nos servizos públicos que usan Clave, cun PIN que recibirá no teléfono que rexistrou.",
      ],
    },
    levelRaised: {
      subject: "O seu rexistro en Clave é agora avanzado",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), o seu rexistro en Clave pasou a ser avanzado. Agora serve tamén para os trámites que piden o nivel substancial.`,
        "O seu teléfono e o seu correo non cambiaron. O seu código de activación é novo: o anterior xa non vale.",
      ],
    },
    phoneMoved: {
      subject: (lastDigits) =>
        `O teléfono rematado en ${lastDigits} xa non é o seu en Clave`,
      text: (lastDigits, at, names) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), outra persoa demostrou que recibe os SMS do teléfono rematado en ${lastDigits}. Rexistrouno como seu en Clave. Cada teléfono pode ser dunha soa persoa.`,
        "O seu rexistro segue en vigor. Para identificarse con Clave ten que rexistrar outro teléfono.",
        `Para rexistralo, escriba ${names.host} na barra de enderezos do seu navegador e elixa «${names.register}». Tamén pode ir co seu documento a unha oficina de rexistro.`,
        "Se o teléfono segue a ser seu, ou se non esperaba este aviso, fágao canto antes.",
      ],
    },
    notYou: (names) =>
      `Se non foi vostede, alguén pode estar a usar os seus datos: acuda canto antes co seu documento a unha oficina de rexistro. Se precisa información, escriba ${names.host} na barra de enderezos do seu navegador.`,
    emailCode: {
      subject: "O seu código para cambiar de correo en Clave",
      text: (code, expiresAt) => [
        `Para confirmar que este correo é seu, escriba este código en Clave: ${code}`,
        `Vale ${
          untilTime("gl", expiresAt)
        } (hora peninsular). Se non o pediu vostede, non faga nada: sen o código non cambia nada.`,
      ],
    },
    emailChanged: {
      subject: "Cambiouse o seu correo en Clave",
      text: (at, expiresAt, link) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), o correo do seu rexistro en Clave cambiouse por outro.`,
        "Se foi vostede, non ten que facer nada.",
        `Se non foi vostede, pode desfacer o cambio ${
          untilDay("gl", dayOf(expiresAt))
        }, ${
          atTime("gl", expiresAt)
        } (hora peninsular) con esta ligazón, que vale unha soa vez:\n${link}`,
        "Clave só envía ligazóns por correo para desfacer un cambio coma este ou para poñer outro contrasinal. Na páxina desta ligazón non se lle pedirá ningún dato, código nin contrasinal. Se ten dúbidas, non a use e acuda co seu documento a unha oficina de rexistro.",
      ],
    },
    emailBound: {
      subject: "Este é agora o seu correo en Clave",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), este enderezo quedou como correo do seu rexistro en Clave.`,
        "Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    emailRestored: {
      subject: "O cambio de correo en Clave desfíxose",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), desfíxose o último cambio de correo do seu rexistro en Clave e pecháronse todas as sesións.`,
        "Se non esperaba este aviso, acuda co seu documento a unha oficina de rexistro.",
      ],
    },
    phoneChanged: {
      subject: "Cambiouse o seu teléfono en Clave",
      text: (at, lastDigits, lowered) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), o teléfono do seu rexistro en Clave cambiouse por outro, que remata en ${lastDigits}.`,
        ...(lowered
          ? [
            "Fíxose cunha carta enviada ao seu domicilio fiscal, así que o seu rexistro é agora básico. Pode volver subilo con certificado, con DNI electrónico ou nunha oficina de rexistro.",
          ]
          : []),
        "Se non foi vostede e conserva o teléfono anterior, busque nel a mensaxe SMS co código para desfacer o cambio. Se non o ten, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    phoneRestored: {
      subject: "O cambio de teléfono en Clave desfíxose",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), desfíxose o cambio de teléfono do seu rexistro en Clave e pecháronse todas as sesións.`,
        "Se non esperaba este aviso, acuda co seu documento a unha oficina de rexistro.",
      ],
    },
    phoneLetter: {
      subject: "Pediuse unha carta para cambiar o seu teléfono",
      text: (at, names) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), pediuse en Clave unha carta ao seu domicilio fiscal. Leva un código para cambiar o teléfono do seu rexistro.`,
        `Se non foi vostede, entre en «${names.account}» e elixa «${names.report}»: a carta deixará de valer. Tamén pode acudir co seu documento a unha oficina de rexistro. Sen a carta ninguén pode facer o cambio.`,
      ],
    },
    activationRenewed: {
      subject: "Ten outro código de activación",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), creouse outro código de activación para o seu rexistro en Clave. O anterior xa non vale.`,
        "O código non vai nesta mensaxe. Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    misuseReported: {
      subject: "Pechamos todas as súas sesións de Clave",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), avisounos de que alguén entrara por vostede. Pechamos todas as súas sesións e estudarémolo.`,
        "Se perdeu o teléfono, ou se non foi vostede quen avisou, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    /** `names`: what she stopped. */
    methodsStopped: (names) =>
      `Isto non identifica a ninguén ata que vostede o volva activar: ${names}. Pode facelo con certificado ou DNI electrónico, ou nunha oficina de rexistro.`,
    methodsRestored: {
      subject: "Pode volver identificarse con Clave",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), volveu activar o que estaba detido no seu rexistro de Clave. Xa pode identificarse con iso.`,
        "Se non foi vostede, acuda canto antes co seu documento a unha oficina de rexistro.",
      ],
    },
    renounced: {
      subject: "Deuse de baixa en Clave",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), deuse de baixa en Clave. Xa non pode identificarse e borramos o seu teléfono e o seu correo.`,
        "Para volver, rexístrese nunha oficina de rexistro ou con DNI electrónico ou certificado electrónico. Non se pode nin por carta nin por vídeo. Se non foi vostede, acuda canto antes co seu documento a unha oficina.",
      ],
    },
    ...password.mail,
    ...mobile.mail,
    reviewOpened: {
      subject: "Recibimos o seu vídeo",
      text: (at, dueOn) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), recibimos un vídeo para facer o seu rexistro en Clave ou para subir o nivel do seu rexistro.`,
        `Responderémoslle, como moi tarde, ${
          onDay("gl", dueOn)
        }. Mentres tanto non cambia nada.`,
      ],
    },
    reviewRefused: {
      subject: "Non puidemos aceptar o seu vídeo",
      text: (at) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), unha persoa da Administración revisou o seu vídeo, e non o puidemos aceptar.`,
      ],
    },
    reviewAccepted: {
      subject: "Aceptamos o seu vídeo",
      text: (at, names) => [
        `${onDay("gl", dayOf(at))}, ${
          atTime("gl", at)
        } (hora peninsular), aceptamos o seu vídeo. O seu rexistro en Clave é avanzado.`,
        `O seu xustificante leva o código de activación. Para velo, escriba ${names.host} na barra de enderezos do seu navegador e elixa «${names.verify}». Escriba alí o código que gardou ao enviar o vídeo.`,
        `Se xa non o ten, identifíquese cun PIN en «${names.account}» e cree outro código de activación.`,
      ],
    },
    never:
      "Esta mensaxe non leva ligazóns. Clave nunca lle pedirá un código, un contrasinal nin datos bancarios por correo, por SMS ou por teléfono.",
  },
  push: mobile.push,
  letter: {
    file: "carta.pdf",
    sender: "Identificación ante as administracións públicas",
    title: "A súa carta para rexistrarse en Clave",
    why: (sentOn) =>
      `${
        onDay("gl", sentOn)
      } pediuse esta carta en Clave co seu número de documento e un dato que figura nel. Leva un código co que pode rematar o seu rexistro. Despois poderá identificarse por internet nos servizos públicos, cun PIN que recibirá no seu teléfono.`,
    notYou:
      "Se non a pediu vostede, non ten que facer nada: sen este código ninguén pode rexistrarse con esta carta. Destrúaa.",
    code: "O seu código (CSV)",
    until: (lastDay) => `Pode usalo ${untilDay("gl", lastDay)}, incluído.`,
    newest: "Se pide outra carta, este código deixará de servir.",
    how: "Que ten que facer",
    steps: (names) => [
      "Teña á man o seu DNI ou NIE, o seu teléfono móbil e o seu enderezo de correo electrónico.",
      `Escriba ${names.host} na barra de enderezos do seu navegador e elixa «${names.register}».`,
      `Escriba o seu DNI ou NIE e o dato que se lle pida, e elixa «${names.haveLetter}».`,
      "Escriba o código desta carta, o seu teléfono e o seu correo, e confirme o teléfono co código que recibirá por SMS.",
    ],
    phone: {
      title: "A súa carta para cambiar de teléfono en Clave",
      why: (sentOn) =>
        `${
          onDay("gl", sentOn)
        } pediuse esta carta en Clave co seu número de documento e un dato que figura nel. Leva un código co que pode rexistrar outro teléfono e recibir outro código de activación.`,
      notYou:
        "Se non a pediu vostede, destrúaa e acuda co seu documento a unha oficina de rexistro: sen este código ninguén pode cambiar o seu teléfono con esta carta.",
      steps: (names) => [
        "Teña á man o seu DNI ou NIE e o seu teléfono novo.",
        `Escriba ${names.host} na barra de enderezos do seu navegador e elixa «${names.register}».`,
        `Escriba o seu DNI ou NIE e o dato que se lle pida, elixa «${names.lost}» e despois «${names.haveLetter}».`,
        "Escriba o código desta carta e o seu teléfono novo, e confírmeo co código que recibirá por SMS.",
      ],
    },
    never: (host) =>
      `Clave nunca lle pedirá este código por teléfono, por correo electrónico nin por SMS, nin lle pedirá diñeiro ou datos bancarios. Escríbao só en ${host}.`,
    otherLanguages: (names, host) =>
      `Esta carta tamén se pode pedir en ${names}, en ${host}.`,
    page: (page, pages) => `Páxina ${page} de ${pages}`,
  },
};
