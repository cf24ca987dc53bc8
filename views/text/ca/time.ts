// Catalan: until when a page waits, and what becomes of what was typed.

import type { Text } from "../text.ts";

export const time: Text["time"] = {
  waits: (until) => `Té temps ${until} (hora peninsular).`,
  more: "Necessito més temps",
  left: (times) =>
    times === 1
      ? "Pot demanar més temps una vegada més."
      : `Pot demanar més temps ${times} vegades més.`,
  last:
    "Ja no pot demanar més temps. Si s’acaba, no es perd el que hagi escrit.",
  fixed:
    "Per seguretat, no pot demanar més temps. Després podrà continuar sense perdre el que hagi escrit.",
  over: (until) =>
    `La pàgina anterior va esperar ${until} (hora peninsular). Per seguretat cal repetir aquest pas. No es perd el que va escriure, tret de contrasenyes i codis.`,
  waited: (until) => `Aquesta pàgina va esperar ${until} (hora peninsular).`,
  session: (until) =>
    `Si no la fa servir, la sessió es tanca sola. Ara està oberta ${until} (hora peninsular).`,
  toCorrect:
    "El que va escriure continua aquí. Hi ha alguna cosa que s’ha de corregir: revisi-ho abans de continuar.",
};
