// Galician: what stands on every page.

import type { Text } from "../text.ts";

export const layout: Text["layout"] = {
  product: "Clave",
  slogan: "Identidade electrónica",
  skip: "Ir ao contido",
  errorPrefix: "Erro: ",
  languages: "Lingua",
  footer: "Pé de páxina",
  menu: "Apartados do portal",
  trail: "Onde está vostede",
  siblings: "Neste apartado",
  sections: {
    clave: "Clave",
    registration: "Rexistro",
    mobile: "Cl@ve Móvil",
    pin: "Cl@ve PIN",
    permanent: "Cl@ve Permanente",
    sign: "Cl@ve Firma",
  },
  home: "Inicio",
  about: "Que é Clave",
  how: "Como funciona",
  register: "Rexistrarse",
  verify: "Comprobar un xustificante",
  cookies: "Clave só usa as cookies imprescindibles: non hai nada que aceptar.",
};
