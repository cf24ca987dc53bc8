// Galician: where Clave can be used, and whether she can.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const services: Text["services"] = {
  title: "Onde pode usar Clave",
  lead: "Busque o seu trámite. Verá que lle pide antes de comezar.",
  start: "Os trámites, e que pide cada un.",
  needs: {
    taxes: "Impostos",
    work: "Traballo e desemprego",
    pension: "Pensións e Seguridade Social",
    health: "Saúde",
    driving: "Condución e vehículos",
    residence: "Estranxeiría e residencia",
    family: "Familia e rexistro civil",
    housing: "Vivenda e concello",
    education: "Educación e bolsas",
    notices: "Notificacións e poderes",
    other: "Outros trámites",
  },
  byNeed: "Trámites por temas",
  by: { need: "Ver por temas", body: "Ver por organismos" },
  find: {
    words: "Organismo ou trámite",
    need: "De que trata",
    body: "Organismo",
    level: "Que rexistro pide",
    method: "Como se identifica vostede",
    any: "Calquera",
    go: "Buscar",
  },
  count: (count) => count === 1 ? "Hai un trámite." : `Hai ${count} trámites.`,
  none:
    "Non hai ningún trámite así nesta lista. Probe con outras palabras ou quite algunha condición.",
  all: "Ver todos os trámites",
  page: (at, of) => `Páxina ${at} de ${of}`,
  before: "Ver os anteriores",
  next: "Ver os seguintes",
  asks: {
    basic: "Abonda co rexistro básico",
    advanced: "Cómpre o rexistro avanzado",
    only: (methods) => `Só con ${methods}`,
    nobody: "Aínda non se pode con Clave",
  },
  missing: {
    title: "Non está o seu trámite?",
    text:
      "Non están todos. Se a sede do organismo ten o botón de Clave, alí tamén serve.",
  },
  one: {
    needs: "Que pide",
    registration: "Rexistro",
    ways: "Formas de identificarse",
    get: {
      title: "Como conseguilo",
      basic: "Rexístrese unha soa vez. Serve calquera forma, tamén a carta.",
      advanced:
        "A carta non abonda: rexístrese doutra forma. Se xa ten o rexistro básico, súbao:",
      only:
        "Ningún rexistro chega a este nivel. Identifíquese co seu DNI electrónico e un lector, ou faga o trámite en persoa.",
    },
    begin: "Comezar o trámite",
    leaves: (host) =>
      `Sae de Clave e vai a ${host}. Comprobe ese enderezo no seu navegador.`,
    elsewhere:
      "Comece na sede electrónica do organismo e prema alí o botón de Clave.",
    mine: "Ver se vostede pode: identifíquese e dirémosllo",
    sameBody: "Máis trámites deste organismo",
    sameNeed: "Máis trámites deste tema",
    see: "Ver que pide este trámite",
  },
  verdict: {
    can: "Pode entrar.",
    cannot: "Non pode entrar.",
    by: (methods) => `Sérvelle: ${methods}.`,
    because: {
      expired: () => "O seu contrasinal caducou.",
      locked: () => "O seu contrasinal está bloqueado.",
      suspended: () =>
        "A súa forma de identificarse está detida, porque nos avisou de que alguén a usara.",
      absent: () =>
        "Non ten activada ningunha forma de identificarse que chegue.",
      registration: (level) =>
        `Pide o nivel ${
          levels[level]
        } e o seu rexistro, que é básico, non chega.`,
      phoneless: () => "Non hai ningún teléfono no seu rexistro.",
      unregistered: () => "Aínda non está en Clave.",
      method: (level) =>
        `Pide o nivel ${
          levels[level]
        } e ningunha forma de identificarse co seu rexistro chega.`,
    },
    help: {
      expired: "Identifíquese con el e elixa outro: despois poderá entrar.",
      locked: "Poña outro contrasinal. Faise no momento.",
      suspended:
        "Volva activala en «Os meus datos», con certificado ou DNI electrónico, ou nunha oficina de rexistro.",
      absent: "Active Cl@ve Móvil ou poña un contrasinal.",
      registration: "Suba de nivel. É de balde.",
      phoneless: "Dea outro teléfono.",
      unregistered: "Rexístrese. Faise unha soa vez.",
      method: "Tamén pode facer o trámite en persoa.",
    },
    unless: (method) => `O máis rápido, se o ten: ${method}.`,
  },
};
