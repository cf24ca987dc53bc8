// Catalan: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const safety: Text["safety"] = {
  restore: {
    notice: (names) =>
      `Està aturat, perquè ens va avisar que algú ho havia fet servir: ${names}.`,
    link: "Torna-ho a activar",
    title: "Tornar a activar el que està aturat",
    since: (onDay, names) =>
      `No identifica ningú des d’aquest dia, ${onDay}: ${names}.`,
    text:
      "Quan ho activi, s’hi podrà tornar a identificar. Li ho direm per SMS i per correu.",
    go: "Torna-ho a activar",
    needs:
      "Per a això s’ha d’identificar amb certificat o DNI electrònic, o anar amb el document a una oficina de registre.",
    doneTitle: "No hi ha res aturat",
    done: "Es pot identificar amb tot el que té a Clave.",
  },
  presence: {
    label: "Identitat comprovada",
    until: (untilDay) => `En persona o amb DNI electrònic: val ${untilDay}`,
    never: "No consta en persona ni amb DNI electrònic",
    over: (untilDay) =>
      `En persona o amb DNI electrònic: ja no val, valia ${untilDay}`,
    why: (years) =>
      `S’ha de comprovar en persona o amb DNI electrònic cada ${
        lasting("ca", years, "years")
      }. Només compta per a la signatura al núvol: per identificar-se no cal.`,
    warning: {
      first: (days) =>
        `La comprovació de la seva identitat deixarà de valer d’aquí a ${
          lasting("ca", days, "days")
        }`,
      second: (days) =>
        `${
          lasting("ca", days, "days", { one: "Li queda", other: "Li queden" })
        } per renovar la comprovació de la seva identitat`,
      last: (days) => {
        if (days === 0) {
          return "Avui és l’últim dia: renovi ja la comprovació de la seva identitat";
        }
        return days === 1
          ? "Falta un dia: renovi ja la comprovació de la seva identitat"
          : `Falten ${days} dies: renovi ja la comprovació de la seva identitat`;
      },
    },
    ended: "La comprovació de la seva identitat ha deixat de valer",
    how:
      "Vagi amb el document a una oficina de registre, o renovi-la aquí amb el DNI electrònic.",
    office: "Vagi amb el document a una oficina de registre.",
    link: "Renova-la amb DNI electrònic",
  },
  access: {
    last: "Accés anterior a aquest",
    none: "No n’hi ha cap altre",
    see: "Mostra els usos",
    endAll: "Tanca totes les meves sessions",
  },
  means: {
    link: "Dispositius i certificats",
    title: "Dispositius i certificats",
    devices: "Dispositius",
    certificates: "Certificats",
    noCertificates: "No consta que s’hagi registrat o identificat amb cap.",
    kinds: {
      dnie: "DNI electrònic",
      card: "certificat en targeta",
      software: "certificat en un fitxer",
    },
    fingerprint: (digits) => `empremta SHA-256: ${digits}…`,
  },
  renew: {
    title: "Renovi amb el DNI electrònic la comprovació de la seva identitat",
    check: "Són aquests el seu telèfon i el seu correu?",
    text:
      "Comprovi-ho abans de seguir. Si no ho són, no continuï: vagi amb el document a una oficina de registre.",
    go: "Renova",
  },
};
