// Valencian: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";

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
};
