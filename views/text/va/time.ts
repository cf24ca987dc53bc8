// Valencian: until when a page waits, and what becomes of what was typed.

import type { Text } from "../text.ts";

export const time: Text["time"] = {
  waits: (until) => `Té temps ${until} (hora peninsular).`,
  more: "Necessite més temps",
  left: (times) =>
    times === 1
      ? "Pot demanar més temps una vegada més."
      : `Pot demanar més temps ${times} vegades més.`,
  last:
    "Ja no pot demanar més temps. Si s’acaba, no es perd el que haja escrit.",
  fixed:
    "Per seguretat, no pot demanar més temps. Després podrà continuar sense perdre el que haja escrit.",
  over: (until) =>
    `La pàgina anterior va esperar ${until} (hora peninsular). Per seguretat cal repetir este pas. No es perd el que va escriure, llevat de contrasenyes i codis.`,
  waited: (until) => `Esta pàgina va esperar ${until} (hora peninsular).`,
  session: (until) =>
    `Si no la utilitza, la sessió es tanca a soles. Ara està oberta ${until} (hora peninsular).`,
  toCorrect:
    "El que va escriure continua ací. Hi ha alguna cosa que s’ha de corregir: revise-ho abans de continuar.",
};
