// Catalan: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";

export const safety: Text["safety"] = {
  restore: {
    notice: (names) =>
      `Està aturat, perquè ens va avisar que algú ho havia fet servir: ${names}.`,
    link: "Torna-ho a activar",
    title: "Tornar a activar el que està aturat",
    since: (onDay, names) =>
      `No identifica ningú des d’aquest dia, ${onDay}: ${names}.`,
    text:
      "Quan ho activi, s’hi podrà tornar a identificar. L’hi direm per SMS i per correu.",
    go: "Torna-ho a activar",
    needs:
      "Per a això s’ha d’identificar amb certificat o DNI electrònic, o anar amb el document a una oficina de registre.",
    doneTitle: "No hi ha res aturat",
    done: "Es pot identificar amb tot el que té a Clave.",
  },
};
