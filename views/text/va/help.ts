// Valencian: the troubles that people have most, and what to do now.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const help: Text["help"] = {
  title: "Ajuda",
  lead:
    "Trie què li passa i mire què pot fer ara. En una oficina de registre també l’atenen en persona.",
  contents: "Què li passa",
  troubles: {
    sms: {
      title: "No arriba l’SMS",
      steps: (seconds) => [
        "Compare les tres últimes xifres que mostra la pàgina amb les del seu telèfon.",
        `Espere ${
          lasting("va", seconds, "seconds")
        } i demane un altre PIN. L’anterior continua valent fins a la seua hora.`,
        "Mire si té cobertura i espai per a missatges, o apague i torne a encendre el telèfon.",
        "Mire si el telèfon, l’operador o un antivirus bloqueja els missatges.",
        "Si el número és d’un altre país, pregunte a l’operador si rep SMS d’Espanya.",
      ],
    },
    support: {
      title: "Les dades del meu document no coincidixen",
      steps: [
        "Comprove que no ha confós la data de validesa amb la d’expedició.",
        "El número de suport no és el NIE: està en un altre lloc de la targeta i canvia amb cada targeta nova.",
        "Si acaba de renovar el document, utilitze el nou.",
      ],
      wait: (minutes) =>
        `Després de diversos intents seguits haurà d’esperar ${
          lasting("va", minutes, "minutes")
        }. No es perd res.`,
    },
    letter: {
      title: "No arriba la carta, o ha caducat",
      body: (postDays, validDays) =>
        `Sol tardar ${
          lasting("va", postDays, "days", "uns")
        } i el seu codi en val ${validDays}. S’envia al domicili fiscal que té l’Agència Tributària: si ha canviat, corregisca’l allí primer. Després, demane una altra carta: només val l’última.`,
    },
    level: {
      title: "El tràmit diu que el meu nivell no és suficient",
      steps: [
        "No és una fallada del PIN ni de la contrasenya: el tràmit demana més del que permet un registre bàsic.",
        "Puge el registre a avançat amb certificat o DNI electrònic, amb un vídeo, o amb el document en una oficina de registre.",
        "Abans de començar un tràmit, mire en «Les meues dades» si el pot fer.",
      ],
    },
    shared: {
      title: "Compartisc el telèfon, o algú té el meu número",
      steps: (hours) => [
        "Cada telèfon és d’una sola persona. Si una altra es registra amb el seu, vosté deixa de rebre els codis.",
        "Done un altre telèfon: en el moment amb certificat o en una oficina, o amb una carta.",
        `Si un SMS l’avisa d’un canvi que no ha fet, desfaça’l amb el codi d’eixe SMS. Té ${
          lasting("va", hours, "hours")
        }.`,
      ],
    },
    phone: {
      title: "He perdut el telèfon o tinc un altre número",
      steps: (days) => [
        "Si l’ha perdut o li l’han furtat, demane al seu operador que bloquege la línia.",
        "Amb certificat o DNI electrònic, o en una oficina de registre, el número es canvia en el moment.",
        `Si no pot, demane una carta. Arriba en ${
          lasting("va", days, "days", "uns")
        } al seu domicili fiscal, amb un codi per a donar un altre telèfon.`,
        "Si el número és el mateix i només ha canviat d’aparell, active Cl@ve Móvil en el nou.",
      ],
    },
    code: {
      title: "He perdut la contrasenya o el codi d’activació",
      steps: [
        "Si ha oblidat la contrasenya o està bloquejada, pose’n una altra amb el codi d’activació o amb certificat.",
        "Busque el codi d’activació en el justificant del seu registre.",
        "Si no el troba, cree’n un altre en «Les meues dades», demane una carta o vaja a una oficina de registre.",
      ],
    },
    which: {
      title: "No sé quina manera em convé",
      steps: [
        "Si el seu telèfon té internet, Cl@ve Móvil: és el més ràpid.",
        "Si s’identifica de tant en tant, el PIN.",
        "Si s’identifica sovint des del seu ordinador, Cl@ve Permanente.",
        "Es registra una sola vegada i les pot utilitzar totes.",
      ],
    },
    time: {
      title: "S’ha acabat el temps",
      steps: (pin, request, visit, more) => [
        "Polse el botó de la pàgina per a tornar a començar. No es perd el que ja ha escrit.",
        `La pròxima vegada, polse «${more}» abans que s’acabe.`,
        `El PIN val ${
          lasting("va", pin, "minutes")
        }; la petició al telèfon, ${request}; la visita sencera, ${visit}.`,
      ],
    },
    qr: {
      title: "No puc llegir el codi QR",
      same: (button) =>
        `Si Cl@ve Móvil està en este mateix telèfon, polse «${button}»: no cal llegir res.`,
    },
    message: {
      title: "Un missatge, una telefonada o un codi QR sospitós",
      steps: [
        "No polse cap enllaç i no done cap codi. Ningú de l’Administració li’l demanarà, ni per telèfon ni per missatge.",
        "Si rep un codi que no ha demanat, algú ha escrit el seu document. Sense el codi no pot entrar.",
        "Llija només el codi QR de la pantalla on vosté està entrant. Si l’organisme o el número no són els mateixos, rebutge’l.",
        "Si creu que algú ha entrat en nom seu, avise’ns: tancarem les seues sessions.",
      ],
    },
    alone: {
      title: "Necessite ajuda, o no tinc telèfon mòbil",
      steps: [
        "En una oficina de registre l’atenen en persona. Demane cita i porte el document.",
        "Amb certificat o DNI electrònic es pot identificar sense telèfon.",
        "També pot preguntar a l’organisme com pot fer el tràmit en persona.",
        "El pot acompanyar algú de confiança. No li done la contrasenya ni els codis.",
      ],
    },
    foreign: {
      title: "El meu telèfon és d’un altre país",
      steps: [
        "Servix. Escriga’l amb el signe + i el prefix del seu país.",
        "Pregunte al seu operador si rep SMS d’Espanya.",
        "Si els SMS tarden o no arriben, active Cl@ve Móvil amb certificat: només necessita internet.",
      ],
    },
  },
};
