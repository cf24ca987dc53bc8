// Galician: what stands on every page.

import type { Text } from "../text.ts";

export const layout: Text["layout"] = {
  product: "Clave",
  slogan: "Identidade electrónica",
  skip: "Ir ao contido",
  errorPrefix: "Erro: ",
  languages: "Lingua",
  footer: "Pé de páxina",
  home: "Inicio",
  about: "Que é Clave",
  how: "Como funciona",
  register: "Rexistrarse",
  verify: "Comprobar un xustificante",
  cookies: "Clave só usa as cookies imprescindibles: non hai nada que aceptar.",
};
