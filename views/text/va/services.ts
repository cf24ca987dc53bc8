// Valencian: where Clave can be used, and whether she can.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const services: Text["services"] = {
  title: "On pot utilitzar Clave",
  lead: "Busque el seu tràmit. Vorà què li demana abans de començar.",
  start: "Els tràmits, i què demana cada u.",
  needs: {
    taxes: "Impostos",
    work: "Treball i desocupació",
    pension: "Pensions i Seguretat Social",
    health: "Salut",
    driving: "Conducció i vehicles",
    residence: "Estrangeria i residència",
    family: "Família i registre civil",
    housing: "Vivenda i ajuntament",
    education: "Educació i beques",
    notices: "Notificacions i poders",
    other: "Altres tràmits",
  },
  byNeed: "Tràmits per tema",
  by: { need: "Vore per tema", body: "Vore per organisme" },
  find: {
    words: "Organisme o tràmit",
    need: "De què tracta",
    body: "Organisme",
    level: "Quin registre demana",
    method: "Com s’identifica vosté",
    any: "Qualsevol",
    go: "Buscar",
  },
  count: (count) =>
    count === 1 ? "Hi ha un tràmit." : `Hi ha ${count} tràmits.`,
  none:
    "No hi ha cap tràmit així en esta llista. Prove amb altres paraules o lleve alguna condició.",
  all: "Vore tots els tràmits",
  page: (at, of) => `Pàgina ${at} de ${of}`,
  before: "Vore els anteriors",
  next: "Vore els següents",
  asks: {
    basic: "N’hi ha prou amb el registre bàsic",
    advanced: "Cal el registre avançat",
    only: (methods) => `Només amb ${methods}`,
    nobody: "Encara no es pot fer amb Clave",
  },
  missing: {
    title: "No està el seu tràmit?",
    text:
      "No estan tots. Si la seu de l’organisme té el botó de Clave, allí també servix.",
  },
  one: {
    needs: "Què demana",
    registration: "Registre",
    ways: "Maneres d’identificar-se",
    get: {
      title: "Com aconseguir-ho",
      basic:
        "Registre’s una sola vegada. Servix qualsevol manera, també la carta.",
      advanced:
        "La carta no és suficient: registre’s d’una altra manera. Si ja té el registre bàsic, puge’l:",
      only:
        "Cap registre arriba a este nivell. Identifique’s amb el seu DNI electrònic i un lector, o faça el tràmit en persona.",
    },
    begin: "Començar el tràmit",
    leaves: (host) =>
      `Ix de Clave i va a ${host}. Comprove eixa adreça en el navegador.`,
    elsewhere:
      "Comence en la seu electrònica de l’organisme i polse allí el botó de Clave.",
    mine: "Vore si vosté pot: identifique’s i li ho direm",
    sameBody: "Més tràmits d’este organisme",
    sameNeed: "Més tràmits d’este tema",
    see: "Vore què demana este tràmit",
  },
  verdict: {
    can: "Pot entrar.",
    cannot: "No pot entrar.",
    by: (methods) => `Identifique’s amb: ${methods}.`,
    because: {
      expired: () => "La seua contrasenya ha caducat.",
      locked: () => "La seua contrasenya està bloquejada.",
      suspended: () =>
        "La seua manera d’identificar-se està parada, perquè ens va avisar que algú l’havia usada.",
      absent: () => "No té activada cap manera d’identificar-se que hi arribe.",
      registration: (level) =>
        `Demana el nivell ${
          levels[level]
        } i el seu registre, que és bàsic, no hi arriba.`,
      phoneless: () => "No hi ha cap telèfon en el seu registre.",
      unregistered: () => "Encara no està en Clave.",
      method: (level) =>
        `Demana el nivell ${
          levels[level]
        } i cap manera d’identificar-se amb el seu registre hi arriba.`,
    },
    help: {
      expired:
        "Identifique’s amb eixa contrasenya i trie’n una altra: després podrà entrar.",
      locked: "Pose una altra contrasenya. Es fa en el moment.",
      suspended:
        "Torne-la a activar en «Les meues dades», amb certificat o DNI electrònic, o en una oficina de registre.",
      absent: "Active Cl@ve Móvil o pose una contrasenya.",
      registration: "Puge de nivell. És gratuït.",
      phoneless: "Done un altre telèfon.",
      unregistered: "Registre’s. Es fa una sola vegada.",
      method: "També pot fer el tràmit en persona.",
    },
    unless: (method) => `El més ràpid, si en té: ${method}.`,
  },
};
