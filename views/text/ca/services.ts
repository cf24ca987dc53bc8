// Catalan: where Clave can be used, and whether she can.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const services: Text["services"] = {
  title: "On pot fer servir Clave",
  lead: "Busqui el seu tràmit. Veurà què li demana abans de començar.",
  start: "Els tràmits, i què demana cadascun.",
  needs: {
    taxes: "Impostos",
    work: "Treball i atur",
    pension: "Pensions i Seguretat Social",
    health: "Salut",
    driving: "Conducció i vehicles",
    residence: "Estrangeria i residència",
    family: "Família i registre civil",
    housing: "Habitatge i ajuntament",
    education: "Educació i beques",
    notices: "Notificacions i poders",
    other: "Altres tràmits",
  },
  byNeed: "Tràmits per tema",
  by: { need: "Mostra-ho per tema", body: "Mostra-ho per organisme" },
  find: {
    words: "Organisme o tràmit",
    need: "De què tracta",
    body: "Organisme",
    level: "Quin registre demana",
    method: "Com s’identifica vostè",
    any: "Qualsevol",
    go: "Busca",
  },
  count: (count) =>
    count === 1 ? "Hi ha un tràmit." : `Hi ha ${count} tràmits.`,
  none:
    "No hi ha cap tràmit així en aquesta llista. Provi amb altres paraules o tregui alguna condició.",
  all: "Mostra tots els tràmits",
  page: (at, of) => `Pàgina ${at} de ${of}`,
  before: "Mostra els anteriors",
  next: "Mostra els següents",
  asks: {
    basic: "N’hi ha prou amb el registre bàsic",
    advanced: "Cal el registre avançat",
    only: (methods) => `Només amb ${methods}`,
    nobody: "Encara no es pot fer amb Clave",
  },
  missing: {
    title: "No hi ha el seu tràmit?",
    text:
      "No hi són tots. Si la seu de l’organisme té el botó de Clave, allà també serveix.",
  },
  one: {
    needs: "Què demana",
    registration: "Registre",
    ways: "Maneres d’identificar-se",
    get: {
      title: "Com aconseguir-ho",
      basic:
        "Registri’s una sola vegada. Serveix qualsevol manera, també la carta.",
      advanced:
        "La carta no és suficient: registri’s d’una altra manera. Si ja té el registre bàsic, pugi’l:",
      only:
        "Cap registre no arriba a aquest nivell. Identifiqui’s amb el seu DNI electrònic i un lector, o faci el tràmit en persona.",
    },
    begin: "Comença el tràmit",
    leaves: (host) =>
      `Surt de Clave i va a ${host}. Comprovi aquesta adreça al navegador.`,
    elsewhere:
      "Comenci a la seu electrònica de l’organisme i premi-hi el botó de Clave.",
    mine: "Vegi si vostè pot: identifiqui’s i l’hi direm",
    sameBody: "Més tràmits d’aquest organisme",
    sameNeed: "Més tràmits d’aquest tema",
    see: "Mostra què demana aquest tràmit",
  },
  verdict: {
    can: "Hi pot entrar.",
    cannot: "No hi pot entrar.",
    by: (methods) => `Identifiqui’s amb: ${methods}.`,
    because: {
      expired: () => "La seva contrasenya ha caducat.",
      locked: () => "La seva contrasenya està bloquejada.",
      suspended: () =>
        "La seva manera d’identificar-se està aturada, perquè ens va avisar que algú l’havia fet servir.",
      absent: () => "No té activada cap manera d’identificar-se que hi arribi.",
      registration: (level) =>
        `Demana el nivell ${
          levels[level]
        } i el seu registre, que és bàsic, no hi arriba.`,
      phoneless: () => "No hi ha cap telèfon al seu registre.",
      unregistered: () => "Encara no és a Clave.",
      method: (level) =>
        `Demana el nivell ${
          levels[level]
        } i cap manera d’identificar-se amb el seu registre no hi arriba.`,
    },
    help: {
      expired:
        "Identifiqui’s amb aquesta contrasenya i triï’n una altra: després hi podrà entrar.",
      locked: "Posi una altra contrasenya. Es fa al moment.",
      suspended:
        "Torni-la a activar a «Les meves dades», amb certificat o DNI electrònic, o en una oficina de registre.",
      absent: "Activi Cl@ve Móvil o posi una contrasenya.",
      registration: "Pugi de nivell. És gratuït.",
      phoneless: "Doni un altre telèfon.",
      unregistered: "Registri’s. Es fa una sola vegada.",
      method: "També pot fer el tràmit en persona.",
    },
    unless: (method) => `El més ràpid, si en té: ${method}.`,
  },
};
