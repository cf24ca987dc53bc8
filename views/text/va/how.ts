// Valencian: how a sign-in goes, and what to do when it does not (rulebook PO-33, 3.4, LV-14).

import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "Com funciona",
  lead:
    "Identificar-se costa un parell de minuts. Tinga a mà el document i el telèfon abans de començar.",
  steps: {
    title: "Els quatre passos",
    list: [
      {
        title: "Polse Clave en la seu de l’organisme",
        body: "La seu obri la nostra pàgina i ens diu quin tràmit vol fer.",
      },
      {
        title: "Trie com identificar-se",
        body:
          "Vorà qui ho demana, quines dades rebrà i quines maneres d’identificar-se són suficients per a eixe tràmit.",
      },
      {
        title: "Identifique’s",
        body:
          "Escriga el que li demanem, només ací: mai en un correu ni per telèfon.",
      },
      {
        title: "Torne a la seu",
        body:
          "Hi tornarà sense fer res més. Mentre la seua sessió continue oberta, podrà entrar en altres organismes sense escriure-ho tot una altra vegada.",
      },
    ],
  },
  methods: {
    title: "Maneres d’identificar-se",
    pin: {
      title: "PIN per SMS",
      body: (digits, minutes, tries) =>
        `Un codi de ${digits} xifres que arriba al seu telèfon. Val una sola vegada i durant ${minutes} minuts. Si s’equivoca ${tries} vegades, deixa de valdre: demane’n un altre.`,
      need:
        "Necessita el document i el telèfon que va donar quan es va registrar.",
    },
  },
  trouble: {
    title: "Si alguna cosa falla",
    sms: {
      title: "No arriba l’SMS",
      steps: (seconds) => [
        "Compare les tres últimes xifres que mostra la pàgina amb les del seu telèfon.",
        `Espere ${seconds} segons i demane un altre PIN. L’anterior continua valent fins a la seua hora.`,
        "Mire si té cobertura i espai per a missatges, o apague i torne a encendre el telèfon.",
        "Mire si el telèfon, l’operador o un antivirus bloqueja els missatges.",
        "Si el número és d’un altre país, pregunte a l’operador si rep SMS d’Espanya.",
      ],
    },
    mismatch: {
      title: "Les dades del meu document no coincidixen",
      steps: [
        "Comprove que no ha confós la data de validesa amb la d’expedició.",
        "El número de suport no és el NIE: està en un altre lloc de la targeta i canvia amb cada targeta nova.",
        "Si acaba de renovar el document, utilitze el nou.",
      ],
      wait: (minutes) =>
        `Després de diversos intents seguits haurà d’esperar ${minutes} minuts. No es perd res.`,
    },
    letter: {
      title: "No arriba la carta, o ha caducat",
      body: (postDays, validDays) =>
        `Sol tardar uns ${postDays} dies i el seu codi en val ${validDays}. S’envia al domicili fiscal que té l’Agència Tributària: si ha canviat, corregisca’l allí primer. Després, demane una altra carta: només val l’última.`,
    },
    level: {
      title: "El tràmit demana un nivell més alt",
      body:
        "No és una fallada del PIN. Amb el registre per carta s’arriba al nivell baix, i hi ha tràmits que demanen més. La pàgina li dirà com pujar de nivell.",
    },
    message: {
      title: "He rebut un codi que no he demanat",
      body:
        "Algú ha escrit el seu document. Sense el codi no pot entrar: no el done a ningú. Ningú de l’Administració li’l demanarà, ni per telèfon ni per missatge.",
    },
  },
};
