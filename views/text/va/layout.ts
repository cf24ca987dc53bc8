// Valencian: what stands on every page.

import type { Text } from "../text.ts";

export const layout: Text["layout"] = {
  product: "Clave",
  slogan: "Identitat electrònica",
  skip: "Anar al contingut",
  errorPrefix: "Error: ",
  languages: "Idioma",
  footer: "Peu de pàgina",
  menu: "Apartats",
  trail: "On està vosté",
  siblings: "En este apartat",
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
  verify: "Comprovar un justificant",
  cookies:
    "Clave només utilitza les galetes imprescindibles: no cal que n’accepte cap.",
};
