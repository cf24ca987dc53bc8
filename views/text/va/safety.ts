// Valencian: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const safety: Text["safety"] = {
  restore: {
    notice: (names) =>
      `Està parat, perquè ens va avisar que algú ho havia usat: ${names}.`,
    link: "Tornar-ho a activar",
    title: "Tornar a activar el que està parat",
    since: (onDay, names) =>
      `No identifica ningú des d’este dia, ${onDay}: ${names}.`,
    text:
      "Quan ho active, s’hi podrà tornar a identificar. Li ho direm per SMS i per correu.",
    go: "Tornar-ho a activar",
    needs:
      "Per a això s’ha d’identificar amb certificat o DNI electrònic, o anar amb el document a una oficina de registre.",
    doneTitle: "No hi ha res parat",
    done: "Pot identificar-se amb tot el que té en Clave.",
  },
  presence: {
    label: "Identitat comprovada",
    until: (untilDay) => `En persona o amb DNI electrònic: val ${untilDay}`,
    never: "No consta en persona ni amb DNI electrònic",
    over: (untilDay) =>
      `En persona o amb DNI electrònic: ja no val, valia ${untilDay}`,
    why: (years) =>
      `S’ha de comprovar en persona o amb DNI electrònic cada ${
        lasting("va", years, "years")
      }. Només compta per a la firma en el núvol: per a identificar-se no cal.`,
    warning: {
      first: (days) =>
        `La comprovació de la seua identitat deixarà de valdre d’ací a ${
          lasting("va", days, "days")
        }`,
      second: (days) =>
        `${
          lasting("va", days, "days", { one: "Li queda", other: "Li queden" })
        } per a renovar la comprovació de la seua identitat`,
      last: (days) => {
        if (days === 0) {
          return "Hui és l’últim dia: renove ja la comprovació de la seua identitat";
        }
        return days === 1
          ? "Falta un dia: renove ja la comprovació de la seua identitat"
          : `Falten ${days} dies: renove ja la comprovació de la seua identitat`;
      },
    },
    ended: "La comprovació de la seua identitat ha deixat de valdre",
    how:
      "Vaja amb el document a una oficina de registre, o renove-la ací amb el DNI electrònic.",
    office: "Vaja amb el document a una oficina de registre.",
    link: "Renovar-la amb DNI electrònic",
  },
  access: {
    last: "Accés anterior a este",
    none: "No n’hi ha cap altre",
    see: "Vore els usos",
    endAll: "Tancar totes les meues sessions",
  },
  means: {
    link: "Dispositius i certificats",
    title: "Dispositius i certificats",
    devices: "Dispositius",
    certificates: "Certificats",
    noCertificates: "No consta que s’haja registrat o identificat amb cap.",
    kinds: {
      dnie: "DNI electrònic",
      card: "certificat en targeta",
      software: "certificat en un fitxer",
    },
    fingerprint: (digits) => `empremta SHA-256: ${digits}…`,
  },
  renew: {
    title: "Renove amb el DNI electrònic la comprovació de la seua identitat",
    check: "Són estos el seu telèfon i el seu correu?",
    text:
      "Comprove-ho abans de seguir. Si no ho són, no continue: vaja amb el document a una oficina de registre.",
    go: "Renovar la comprovació",
  },
};
