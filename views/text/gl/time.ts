// Galician: until when a page waits, and what becomes of what was typed.

import type { Text } from "../text.ts";

export const time: Text["time"] = {
  waits: (until) => `Ten tempo ${until} (hora peninsular).`,
  more: "Necesito máis tempo",
  left: (times) =>
    times === 1
      ? "Pode pedir máis tempo unha vez máis."
      : `Pode pedir máis tempo ${times} veces máis.`,
  last:
    "Xa non pode pedir máis tempo. Se remata, non se perde o que escribise.",
  fixed:
    "Por seguridade, non pode pedir máis tempo. Despois poderá seguir sen perder o que escribise.",
  over: (until) =>
    `A páxina anterior agardou ${until} (hora peninsular). Por seguridade hai que repetir este paso. Non se perde o que escribiu, agás contrasinais e códigos.`,
  waited: (until) => `Esta páxina agardou ${until} (hora peninsular).`,
  session: (until) =>
    `Se non a usa, a súa sesión péchase soa. Agora está aberta ${until} (hora peninsular).`,
  toCorrect:
    "O que escribiu segue aquí. Hai algo que corrixir: revíseo antes de continuar.",
};
