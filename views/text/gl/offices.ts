// Galician: the finder of offices, and what to take to one.

import type { Text } from "../text.ts";

const days: Text["offices"]["days"] = {
  mon: "luns",
  tue: "martes",
  wed: "mércores",
  thu: "xoves",
  fri: "venres",
  sat: "sábado",
  sun: "domingo",
};

export const offices: Text["offices"] = {
  title: "Buscar unha oficina de rexistro",
  lead:
    "Nunha oficina rexístrano en persoa. Vale calquera de España: elixa a que lle quede máis preto.",
  where: { label: "Concello ou código postal", hint: "Por exemplo, Palma" },
  province: { label: "Provincia", all: "Todas" },
  go: "Buscar oficinas",
  found: (count) => count === 1 ? "Hai 1 oficina" : `Hai ${count} oficinas`,
  others: "Outras oficinas da provincia",
  none: {
    title: "Non atopamos oficinas",
    there: (place) =>
      `En «${place}» non coñecemos ningunha oficina. Estas son as demais da provincia.`,
    inProvince:
      "Aínda non coñecemos ningunha oficina nesta provincia. Vale calquera de España: probe cunha provincia veciña.",
    anywhere: (place) =>
      `Non coñecemos ningunha oficina en «${place}». Revise como está escrito, ou elixa a provincia.`,
  },
  allOver: "En toda a provincia",
  sample: "É unha oficina de mostra: non existe, non vaia.",
  ask: "Non temos todos os datos desta oficina. Pregunte antes de ir.",
  phone: "Teléfono:",
  hours: "Horario:",
  does: "Para que serve:",
  spoken: "Atenden en:",
  appointment: {
    "needed": "Hai que pedir cita.",
    "not-needed": "Non fai falta cita.",
  },
  book: (name) => `Pedir cita: ${name}`,
  web: (name) => `Páxina da oficina: ${name}`,
  stepFree: { yes: "Éntrase sen chanzos.", no: "A entrada ten chanzos." },
  services: {
    register: "rexistrarse",
    raise: "subir de nivel",
    recover: "cambiar o teléfono, o correo ou o código de activación",
    help: "recibir axuda con Clave",
  },
  kinds: {
    "tax-agency": "Axencia Tributaria",
    "social-security": "Seguridade Social",
    "employment": "Servizo Público de Emprego (SEPE)",
    "government-delegation": "Delegación ou Subdelegación do Goberno",
    "traffic": "Dirección Xeral de Tráfico (DGT)",
    "region": "Comunidade autónoma",
    "town-hall": "Concello",
    "health": "Servizo de saúde",
    "other": "Oficina de rexistro",
  },
  days,
  stretch: (first, last) => `de ${days[first]} a ${days[last]}`,
  pages: {
    previous: "Ver as anteriores",
    next: "Ver máis oficinas",
    at: (page, pages) => `Páxina ${page} de ${pages}`,
  },
  otherwise: {
    title: "Se non pode ir a unha oficina",
    body:
      "Pode rexistrarse por carta, cun vídeo, ou con certificado ou DNI electrónico.",
  },
  bring: {
    title: "Que levar á oficina",
    lead: "Imprima esta lista, ou anote o que lle falta.",
    adult: (age) => `Se xa fixo ${age} anos`,
    minor: (age) => `Se é para unha persoa menor de ${age} anos`,
    there: {
      title: "Que fará alí",
      steps: [
        "Lerá a aceptación e asinará dúas copias. Unha é para vostede.",
        "Confirmará o seu teléfono cun código que lle chegará por SMS.",
        "Levará un xustificante co seu código de activación. Gárdeo.",
      ],
    },
    note: {
      title: "Anote a súa cita",
      office: "Oficina e enderezo",
      when: "Día e hora",
    },
  },
};
