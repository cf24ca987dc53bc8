// Spanish: the finder of offices, and what to take to one (rulebook 2.7). Fields of an office that nobody knows are asked for there (PO-42).

import type { Weekday } from "../../../domain/office_hours.ts";
import type { OfficeKind, OfficeService } from "../../../domain/offices.ts";

const days: Record<Weekday, string> = {
  mon: "lunes",
  tue: "martes",
  wed: "miércoles",
  thu: "jueves",
  fri: "viernes",
  sat: "sábado",
  sun: "domingo",
};

export const offices = {
  title: "Buscar una oficina de registro",
  lead:
    "En una oficina le registran en persona. Vale cualquiera de España: elija la que le quede más cerca.",
  where: { label: "Municipio o código postal", hint: "Por ejemplo, Palma" },
  province: { label: "Provincia", all: "Todas" },
  go: "Buscar oficinas",
  found: (count: number) =>
    count === 1 ? "Hay 1 oficina" : `Hay ${count} oficinas`,
  others: "Otras oficinas de la provincia",
  none: {
    title: "No hemos encontrado oficinas",
    there: (place: string) =>
      `En «${place}» no conocemos ninguna oficina. Estas son las demás de la provincia.`,
    inProvince:
      "Todavía no conocemos ninguna oficina en esta provincia. Vale cualquiera de España: pruebe con una provincia vecina.",
    anywhere: (place: string) =>
      `No conocemos ninguna oficina en «${place}». Revise cómo está escrito, o elija la provincia.`,
  },
  allOver: "En toda la provincia",
  sample: "Es una oficina de muestra: no existe, no vaya.",
  ask: "No tenemos todos los datos de esta oficina. Pregunte antes de ir.",
  phone: "Teléfono:",
  hours: "Horario:",
  does: "Para qué sirve:",
  spoken: "Atienden en:",
  appointment: {
    "needed": "Hay que pedir cita.",
    "not-needed": "No hace falta cita.",
  },
  book: (name: string) => `Pedir cita: ${name}`,
  web: (name: string) => `Página de la oficina: ${name}`,
  stepFree: {
    yes: "Se entra sin escalones.",
    no: "La entrada tiene escalones.",
  },
  services: {
    register: "registrarse",
    raise: "subir de nivel",
    recover: "cambiar el teléfono, el correo o el código de activación",
    help: "recibir ayuda con Clave",
  } satisfies Record<OfficeService, string>,
  kinds: {
    "tax-agency": "Agencia Tributaria",
    "social-security": "Seguridad Social",
    "employment": "Servicio Público de Empleo (SEPE)",
    "government-delegation": "Delegación o Subdelegación del Gobierno",
    "traffic": "Dirección General de Tráfico (DGT)",
    "region": "Comunidad autónoma",
    "town-hall": "Ayuntamiento",
    "health": "Servicio de salud",
    "other": "Oficina de registro",
  } satisfies Record<OfficeKind, string>,
  days,
  stretch: (first: Weekday, last: Weekday) =>
    `de ${days[first]} a ${days[last]}`,
  pages: {
    previous: "Ver las anteriores",
    next: "Ver más oficinas",
    at: (page: number, pages: number) => `Página ${page} de ${pages}`,
  },
  otherwise: {
    title: "Si no puede ir a una oficina",
    body:
      "Puede registrarse por carta, con un vídeo, o con certificado o DNI electrónico.",
  },
  bring: {
    title: "Qué llevar a la oficina",
    lead: "Imprima esta lista, o apunte lo que le falta.",
    adult: (age: number) => `Si ha cumplido ${age} años`,
    minor: (age: number) => `Si es para una persona menor de ${age} años`,
    there: {
      title: "Qué hará allí",
      steps: [
        "Leerá la aceptación y firmará dos copias. Una es para usted.",
        "Confirmará su teléfono con un código que le llegará por SMS.",
        "Se llevará un justificante con su código de activación. Guárdelo.",
      ],
    },
    note: {
      title: "Apunte su cita",
      office: "Oficina y dirección",
      when: "Día y hora",
    },
  },
};
