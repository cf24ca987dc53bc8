// Catalan: the troubles that people have most, and what to do now.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const help: Text["help"] = {
  title: "Ajuda",
  lead:
    "Triï què li passa i miri què pot fer ara. En una oficina de registre també l’atenen en persona.",
  contents: "Què li passa",
  troubles: {
    sms: {
      title: "No arriba l’SMS",
      steps: (seconds) => [
        "Compari les tres últimes xifres que mostra la pàgina amb les del seu telèfon.",
        `Esperi ${
          lasting("ca", seconds, "seconds")
        } i demani un altre PIN. L’anterior continua valent fins a la seva hora.`,
        "Miri si té cobertura i espai per a missatges, o apagui el telèfon i torni a engegar-lo.",
        "Miri si el telèfon, l’operador o un antivirus bloqueja els missatges.",
        "Si el número és d’un altre país, pregunti a l’operador si hi rep SMS d’Espanya.",
      ],
    },
    support: {
      title: "Les dades del meu document no coincideixen",
      steps: [
        "Comprovi que no ha confós la data de validesa amb la d’expedició.",
        "El número de suport no és el NIE: és en un altre lloc de la targeta i canvia amb cada targeta nova.",
        "Si acaba de renovar el document, faci servir el nou.",
      ],
      wait: (minutes) =>
        `Després de diversos intents seguits haurà d’esperar ${
          lasting("ca", minutes, "minutes")
        }. No es perd res.`,
    },
    letter: {
      title: "No arriba la carta, o ha caducat",
      body: (postDays, validDays) =>
        `Acostuma a trigar ${
          lasting("ca", postDays, "days", "uns")
        } i el seu codi en val ${validDays}. S’envia al domicili fiscal que té l’Agència Tributària: si ha canviat, corregeixi’l allà primer. Després, demani una altra carta: només val l’última.`,
    },
    level: {
      title: "El tràmit diu que el meu nivell no és suficient",
      steps: [
        "No és un error del PIN ni de la contrasenya: el tràmit demana més del que permet un registre bàsic.",
        "Pugi el registre a avançat amb certificat o DNI electrònic, amb un vídeo, o amb el document en una oficina de registre.",
        "Abans de començar un tràmit, miri a «Les meves dades» si el pot fer.",
      ],
    },
    shared: {
      title: "Comparteixo el telèfon, o algú té el meu número",
      steps: (hours) => [
        "Cada telèfon és d’una sola persona. Si una altra s’hi registra amb el seu, vostè deixa de rebre els codis.",
        "Doni un altre telèfon: al moment amb certificat o en una oficina, o amb una carta.",
        `Si un SMS l’avisa d’un canvi que no ha fet, desfaci’l amb el codi d’aquell SMS. Té ${
          lasting("ca", hours, "hours")
        }.`,
      ],
    },
    phone: {
      title: "He perdut el telèfon o tinc un altre número",
      steps: (days) => [
        "Si l’ha perdut o l’hi han robat, demani al seu operador que bloquegi la línia.",
        "Amb certificat o DNI electrònic, o en una oficina de registre, el número es canvia al moment.",
        `Si no pot, demani una carta. Arriba en ${
          lasting("ca", days, "days", "uns")
        } al seu domicili fiscal, amb un codi per donar un altre telèfon.`,
        "Si el número és el mateix i només ha canviat d’aparell, activi Cl@ve Móvil al nou.",
      ],
    },
    code: {
      title: "He perdut la contrasenya o el codi d’activació",
      steps: [
        "Si ha oblidat la contrasenya o està bloquejada, posi’n una altra amb el codi d’activació o amb certificat.",
        "Busqui el codi d’activació al justificant del seu registre.",
        "Si no el troba, creï’n un altre a «Les meves dades», demani una carta o vagi a una oficina de registre.",
      ],
    },
    which: {
      title: "No sé quina manera em convé",
      steps: [
        "Si el seu telèfon té internet, Cl@ve Móvil: és el més ràpid.",
        "Si s’identifica de tant en tant, el PIN.",
        "Si s’identifica sovint des del seu ordinador, Cl@ve Permanente.",
        "Es registra una sola vegada i les pot fer servir totes.",
      ],
    },
    time: {
      title: "S’ha acabat el temps",
      steps: (pin, request, visit, more) => [
        "Premi el botó de la pàgina per tornar a començar. No es perd el que ja ha escrit.",
        `La pròxima vegada, premi «${more}» abans que s’acabi.`,
        `El PIN val ${
          lasting("ca", pin, "minutes")
        }; la petició al telèfon, ${request}; la visita sencera, ${visit}.`,
      ],
    },
    qr: {
      title: "No puc llegir el codi QR",
      same: (button) =>
        `Si Cl@ve Móvil és en aquest mateix telèfon, premi «${button}»: no cal llegir res.`,
    },
    message: {
      title: "Un missatge, una trucada o un codi QR sospitós",
      steps: [
        "No premi cap enllaç i no doni cap codi. Ningú de l’Administració no l’hi demanarà, ni per telèfon ni per missatge.",
        "Si rep un codi que no ha demanat, algú ha escrit el seu document. Sense el codi no pot entrar.",
        "Llegeixi només el codi QR de la pantalla on vostè està entrant. Si l’organisme o el número no són els mateixos, rebutgi’l.",
        "Si creu que algú ha entrat en nom seu, avisi’ns: tancarem les seves sessions.",
      ],
    },
    alone: {
      title: "Necessito ajuda, o no tinc telèfon mòbil",
      steps: [
        "En una oficina de registre l’atenen en persona. Demani cita i porti el document.",
        "Amb certificat o DNI electrònic es pot identificar sense telèfon.",
        "També pot preguntar a l’organisme com pot fer el tràmit en persona.",
        "El pot acompanyar algú de confiança. No li doni la contrasenya ni els codis.",
      ],
    },
    foreign: {
      title: "El meu telèfon és d’un altre país",
      steps: [
        "Serveix. Escrigui’l amb el signe + i el prefix del seu país.",
        "Pregunti al seu operador si rep SMS d’Espanya.",
        "Si els SMS triguen o no arriben, activi Cl@ve Móvil amb certificat: només necessita internet.",
      ],
    },
  },
};
