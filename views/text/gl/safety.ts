// Galician: what watches over her registration: what she stopped, and how it is hers again.

import type { Text } from "../text.ts";

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
};
