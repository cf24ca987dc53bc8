// English: what stands on every page.

import type { Text } from "../text.ts";

export const layout: Text["layout"] = {
  product: "Clave",
  slogan: "Electronic identity",
  skip: "Skip to content",
  errorPrefix: "Error: ",
  languages: "Language",
  footer: "Footer",
  menu: "Sections",
  trail: "Where you are",
  siblings: "In this section",
  sections: {
    clave: "Clave",
    registration: "Registration",
    mobile: "Cl@ve Móvil",
    pin: "Cl@ve PIN",
    permanent: "Cl@ve Permanente",
    sign: "Cl@ve Firma",
  },
  home: "Home",
  about: "What Clave is",
  how: "How it works",
  register: "Register",
  verify: "Check a receipt",
  cookies: "Clave uses only essential cookies: there is nothing to accept.",
};
