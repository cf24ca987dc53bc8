// Galician: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const safety: Text["safety"] = {
  restore: {
    notice: (names) =>
      `Está detido, porque nos avisou de que alguén o usara: ${names}.`,
    link: "Volver activalo",
    title: "Volver activar o que está detido",
    since: (onDay, names) =>
      `Non identifica a ninguén desde este día, ${onDay}: ${names}.`,
    text:
      "Cando o active, poderá identificarse outra vez con iso. Dirémosllo por SMS e por correo.",
    go: "Volver activalo",
    needs:
      "Para isto ten que identificarse con certificado ou DNI electrónico, ou acudir co seu documento a unha oficina de rexistro.",
    doneTitle: "Non hai nada detido",
    done: "Pode identificarse con todo o que ten en Clave.",
  },
  presence: {
    label: "Identidade comprobada",
    until: (untilDay) => `En persoa ou con DNI electrónico: vale ${untilDay}`,
    never: "Non consta en persoa nin con DNI electrónico",
    over: (untilDay) =>
      `En persoa ou con DNI electrónico: xa non vale, valía ${untilDay}`,
    why: (years) =>
      `Hai que comprobala en persoa ou con DNI electrónico cada ${
        lasting("gl", years, "years")
      }. Só conta para a sinatura na nube: para identificarse non fai falta.`,
    warning: {
      first: (days) =>
        `A comprobación da súa identidade deixará de valer dentro de ${
          lasting("gl", days, "days")
        }`,
      second: (days) =>
        `${
          lasting("gl", days, "days", { one: "Quédalle", other: "Quédanlle" })
        } para renovar a comprobación da súa identidade`,
      last: (days) => {
        if (days === 0) {
          return "Hoxe é o último día: renove xa a comprobación da súa identidade";
        }
        return days === 1
          ? "Falta un día: renove xa a comprobación da súa identidade"
          : `Faltan ${days} días: renove xa a comprobación da súa identidade`;
      },
    },
    ended: "A comprobación da súa identidade deixou de valer",
    how:
      "Acuda co seu documento a unha oficina de rexistro, ou renóvea aquí co seu DNI electrónico.",
    office: "Acuda co seu documento a unha oficina de rexistro.",
    link: "Renovala con DNI electrónico",
  },
  access: {
    last: "Acceso anterior a este",
    none: "Non hai outro",
    see: "Ver os usos",
    endAll: "Pechar todas as miñas sesións",
  },
  means: {
    link: "Dispositivos e certificados",
    title: "Dispositivos e certificados",
    devices: "Dispositivos",
    certificates: "Certificados",
    noCertificates: "Non consta que se rexistrase ou identificase con ningún.",
    kinds: {
      dnie: "DNI electrónico",
      card: "certificado en tarxeta",
      software: "certificado nun ficheiro",
    },
    fingerprint: (digits) => `pegada SHA-256: ${digits}…`,
  },
  renew: {
    title: "Renove co seu DNI electrónico a comprobación da súa identidade",
    check: "Son estes o seu teléfono e o seu correo?",
    text:
      "Compróbeos antes de seguir. Se non o son, non continúe: acuda co seu documento a unha oficina de rexistro.",
    go: "Renovar a comprobación",
  },
};
