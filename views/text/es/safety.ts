// Spanish: what watches over her registration: what she stopped, and how it is hers again.

import type { CertificateMeans } from "../../../domain/certificate/answer.ts";
import { lasting } from "../lengths.ts";

export const safety = {
  restore: {
    notice: (names: string) =>
      `Está detenido, porque nos avisó de que alguien lo había usado: ${names}.`,
    link: "Volver a activarlo",
    title: "Volver a activar lo que está detenido",
    since: (onDay: string, names: string) =>
      `No identifica a nadie desde este día, ${onDay}: ${names}.`,
    text:
      "Al activarlo, podrá identificarse otra vez con ello. Se lo diremos por SMS y por correo.",
    go: "Volver a activarlo",
    needs:
      "Para esto tiene que identificarse con certificado o DNI electrónico, o acudir con su documento a una oficina de registro.",
    doneTitle: "No hay nada detenido",
    done: "Puede identificarse con todo lo que tiene en Clave.",
  },
  presence: {
    label: "Identidad comprobada",
    until: (untilDay: string) =>
      `En persona o con DNI electrónico: vale ${untilDay}`,
    never: "No consta en persona ni con DNI electrónico",
    over: (untilDay: string) =>
      `En persona o con DNI electrónico: ya no vale, valía ${untilDay}`,
    why: (years: number) =>
      `Hay que comprobarla en persona o con DNI electrónico cada ${
        lasting("es", years, "years")
      }. Solo cuenta para la firma en la nube: para identificarse no hace falta.`,
    warning: {
      first: (days: number) =>
        `La comprobación de su identidad dejará de valer dentro de ${
          lasting("es", days, "days")
        }`,
      second: (days: number) =>
        `${
          lasting("es", days, "days", { one: "Le queda", other: "Le quedan" })
        } para renovar la comprobación de su identidad`,
      last: (days: number) => {
        if (days === 0) {
          return "Hoy es el último día: renueve ya la comprobación de su identidad";
        }
        return days === 1
          ? "Falta un día: renueve ya la comprobación de su identidad"
          : `Faltan ${days} días: renueve ya la comprobación de su identidad`;
      },
    },
    ended: "La comprobación de su identidad ha dejado de valer",
    how:
      "Acuda con su documento a una oficina de registro, o renuévela aquí con su DNI electrónico.",
    office: "Acuda con su documento a una oficina de registro.",
    link: "Renovarla con DNI electrónico",
  },
  access: {
    last: "Acceso anterior a este",
    none: "No hay otro",
    see: "Ver los usos",
    endAll: "Cerrar todas mis sesiones",
  },
  means: {
    link: "Dispositivos y certificados",
    title: "Dispositivos y certificados",
    devices: "Dispositivos",
    certificates: "Certificados",
    noCertificates:
      "No consta que se haya registrado o identificado con ninguno.",
    kinds: {
      dnie: "DNI electrónico",
      card: "certificado en tarjeta",
      software: "certificado en un archivo",
    } as Record<CertificateMeans, string>,
    fingerprint: (digits: string) => `huella SHA-256: ${digits}…`,
  },
  renew: {
    title: "Renueve con su DNI electrónico la comprobación de su identidad",
    check: "¿Son estos su teléfono y su correo?",
    text:
      "Compruébelos antes de seguir. Si no lo son, no continúe: acuda con su documento a una oficina de registro.",
    go: "Renovar",
  },
};
