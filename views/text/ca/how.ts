// Catalan: how a sign-in goes, and what to do when it does not (rulebook PO-33, 3.4, LV-14).

import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "Com funciona",
  lead:
    "Identificar-se demana un parell de minuts. Tingui a mà el document i el telèfon abans de començar.",
  steps: {
    title: "Els quatre passos",
    list: [
      {
        title: "Premi Clave a la seu de l’organisme",
        body: "La seu obre la nostra pàgina i ens diu quin tràmit vol fer.",
      },
      {
        title: "Triï com identificar-se",
        body:
          "Veurà qui ho demana, quines dades rebrà i quines maneres d’identificar-se són suficients per a aquell tràmit.",
      },
      {
        title: "Identifiqui’s",
        body:
          "Escrigui el que li demanem, només aquí: mai en un correu ni per telèfon.",
      },
      {
        title: "Torni a la seu",
        body:
          "Hi tornarà sense fer res més. Mentre la seva sessió continuï oberta, podrà entrar en altres organismes sense escriure-ho tot una altra vegada.",
      },
    ],
  },
  methods: {
    title: "Maneres d’identificar-se",
    pin: {
      title: "PIN per SMS",
      body: (digits, minutes, tries) =>
        `Un codi de ${digits} xifres que arriba al seu telèfon. Val una sola vegada i durant ${minutes} minuts. Si s’equivoca ${tries} vegades, deixa de valer: demani’n un altre.`,
      need: "Necessita el document i el telèfon que va donar en registrar-se.",
    },
  },
  trouble: {
    title: "Si alguna cosa falla",
    sms: {
      title: "No arriba l’SMS",
      steps: (seconds) => [
        "Compari les tres últimes xifres que mostra la pàgina amb les del seu telèfon.",
        `Esperi ${seconds} segons i demani un altre PIN. L’anterior continua valent fins a la seva hora.`,
        "Miri si té cobertura i espai per a missatges, o apagui el telèfon i torni a engegar-lo.",
        "Miri si el telèfon, l’operador o un antivirus bloqueja els missatges.",
        "Si el número és d’un altre país, pregunti a l’operador si hi rep SMS d’Espanya.",
      ],
    },
    mismatch: {
      title: "Les dades del meu document no coincideixen",
      steps: [
        "Comprovi que no ha confós la data de validesa amb la d’expedició.",
        "El número de suport no és el NIE: és en un altre lloc de la targeta i canvia amb cada targeta nova.",
        "Si acaba de renovar el document, faci servir el nou.",
      ],
      wait: (minutes) =>
        `Després de diversos intents seguits haurà d’esperar ${minutes} minuts. No es perd res.`,
    },
    letter: {
      title: "No arriba la carta, o ha caducat",
      body: (postDays, validDays) =>
        `Acostuma a trigar uns ${postDays} dies i el seu codi en val ${validDays}. S’envia al domicili fiscal que té l’Agència Tributària: si ha canviat, corregeixi’l allà primer. Després, demani una altra carta: només val l’última.`,
    },
    level: {
      title: "El tràmit demana un nivell més alt",
      body:
        "No és un error del PIN. Amb el registre per carta s’arriba al nivell baix, i hi ha tràmits que demanen més. La pàgina li dirà com pujar de nivell.",
    },
    message: {
      title: "He rebut un codi que no he demanat",
      body:
        "Algú ha escrit el seu document. Sense el codi no pot entrar: no el doni a ningú. Ningú de l’Administració no l’hi demanarà, ni per telèfon ni per missatge.",
    },
  },
};
