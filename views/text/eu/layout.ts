// Basque: what stands on every page.

import type { Text } from "../text.ts";

export const layout: Text["layout"] = {
  product: "Clave",
  slogan: "Identitate elektronikoa",
  skip: "Joan edukira",
  errorPrefix: "Errorea: ",
  languages: "Hizkuntza",
  footer: "Orri-oina",
  menu: "Atalak",
  trail: "Non zauden",
  siblings: "Atal honetan",
  sections: {
    clave: "Clave",
    registration: "Erregistroa",
    mobile: "Cl@ve Móvil",
    pin: "Cl@ve PIN",
    permanent: "Cl@ve Permanente",
    sign: "Cl@ve Firma",
  },
  home: "Hasiera",
  about: "Zer da Clave",
  how: "Nola funtzionatzen du",
  register: "Erregistratu",
  verify: "Egiaztatu egiaztagiri bat",
  cookies:
    "Clavek ezinbesteko cookieak baino ez ditu erabiltzen: ez dago ezer onartu beharrik.",
};
