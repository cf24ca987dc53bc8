// Spanish: where Clave can be used, and whether she can (rulebook PO-34, 8.4, 10).

import type { Obstacle } from "../../../domain/can_use.ts";
import type { Level } from "../../../domain/level.ts";
import type { Need } from "../../../domain/services.ts";
import { levels } from "./levels.ts";

const needs: Record<Need, string> = {
  taxes: "Impuestos",
  work: "Trabajo y paro",
  pension: "Pensiones y Seguridad Social",
  health: "Salud",
  driving: "Conducir y vehículos",
  residence: "Extranjería y residencia",
  family: "Familia y registro civil",
  housing: "Vivienda y ayuntamiento",
  education: "Educación y becas",
  notices: "Notificaciones y poderes",
  other: "Otros trámites",
};

const because: Record<Obstacle, (level: Level) => string> = {
  expired: () => "Su contraseña ha caducado.",
  locked: () => "Su contraseña está bloqueada.",
  suspended: () =>
    "Su forma de identificarse está detenida, porque nos avisó de que alguien la había usado.",
  absent: () => "No tiene activada ninguna forma de identificarse que llegue.",
  registration: (level) =>
    `Pide el nivel ${levels[level]} y su registro, que es básico, no llega.`,
  phoneless: () => "No hay ningún teléfono en su registro.",
  unregistered: () => "Todavía no está en Clave.",
  method: (level) =>
    `Pide el nivel ${
      levels[level]
    } y ninguna forma de identificarse con su registro llega.`,
};

const help: Record<Obstacle, string> = {
  expired: "Identifíquese con ella y elija otra: después podrá entrar.",
  locked: "Ponga otra contraseña. Se hace en el momento.",
  suspended:
    "Vuelva a activarla en «Mis datos», con certificado o DNI electrónico, o en una oficina de registro.",
  absent: "Active Cl@ve Móvil o ponga una contraseña.",
  registration: "Suba de nivel. Es gratis.",
  phoneless: "Dé otro teléfono.",
  unregistered: "Regístrese. Se hace una sola vez.",
  method: "También puede hacer el trámite en persona.",
};

export const services = {
  title: "Dónde puede usar Clave",
  lead: "Busque su trámite. Verá qué le pide antes de empezar.",
  start: "Los trámites, y qué pide cada uno.",
  needs,
  byNeed: "Trámites por tema",
  by: { need: "Ver por tema", body: "Ver por organismo" },
  find: {
    words: "Organismo o trámite",
    need: "De qué trata",
    body: "Organismo",
    level: "Qué registro pide",
    method: "Cómo se identifica usted",
    any: "Cualquiera",
    go: "Buscar",
  },
  count: (count: number) =>
    count === 1 ? "Hay un trámite." : `Hay ${count} trámites.`,
  none:
    "No hay ningún trámite así en esta lista. Pruebe con otras palabras o quite alguna condición.",
  all: "Ver todos los trámites",
  page: (at: number, of: number) => `Página ${at} de ${of}`,
  before: "Ver los anteriores",
  next: "Ver los siguientes",
  asks: {
    basic: "Basta el registro básico",
    advanced: "Hace falta el registro avanzado",
    only: (methods: string) => `Solo con ${methods}`,
    nobody: "Todavía no se puede con Clave",
  },
  missing: {
    title: "¿No está su trámite?",
    text:
      "No están todos. Si la sede del organismo tiene el botón de Clave, allí también sirve.",
  },
  one: {
    needs: "Qué pide",
    registration: "Registro",
    ways: "Formas de identificarse",
    get: {
      title: "Cómo conseguirlo",
      basic:
        "Regístrese una sola vez. Sirve cualquier forma, también la carta.",
      advanced:
        "La carta no basta: regístrese de otra forma. Si ya tiene el registro básico, súbalo:",
      only:
        "Ningún registro llega a este nivel. Identifíquese con su DNI electrónico y un lector, o haga el trámite en persona.",
    },
    begin: "Empezar el trámite",
    leaves: (host: string) =>
      `Sale de Clave y va a ${host}. Compruebe esa dirección en su navegador.`,
    elsewhere:
      "Empiece en la sede electrónica del organismo y pulse allí el botón de Clave.",
    mine: "Ver si usted puede: identifíquese y se lo decimos",
    sameBody: "Más trámites de este organismo",
    sameNeed: "Más trámites de este tema",
    see: "Ver qué pide este trámite",
  },
  verdict: {
    can: "Puede entrar.",
    cannot: "No puede entrar.",
    by: (methods: string) => `Le sirve: ${methods}.`,
    because,
    help,
    unless: (method: string) => `Lo más rápido, si lo tiene: ${method}.`,
  },
};
