// Catalan: what stands on every page.

import type { Text } from "../text.ts";

export const layout: Text["layout"] = {
  product: "Clave",
  slogan: "Identitat electrònica",
  skip: "Salta al contingut",
  errorPrefix: "Error: ",
  languages: "Idioma",
  footer: "Peu de pàgina",
  menu: "Apartats",
  trail: "On és vostè",
  siblings: "En aquest apartat",
  sections: {
    clave: "Clave",
    registration: "Registre",
    mobile: "Cl@ve Móvil",
    pin: "Cl@ve PIN",
    permanent: "Cl@ve Permanente",
    sign: "Cl@ve Firma",
  },
  home: "Inici",
  about: "Què és Clave",
  how: "Com funciona",
  register: "Registrar-se",
  verify: "Comprova un justificant",
  cookies:
    "Clave només fa servir les galetes imprescindibles: no cal que n’accepti cap.",
};
