// Basque: what stands on every page.

import type { Text } from "../text.ts";

export const layout: Text["layout"] = {
  product: "Clave",
  slogan: "Identitate elektronikoa",
  skip: "Joan edukira",
  errorPrefix: "Errorea: ",
  languages: "Hizkuntza",
  footer: "Orri-oina",
  home: "Hasiera",
  about: "Zer da Clave",
  how: "Nola funtzionatzen du",
  register: "Erregistratu",
  verify: "Egiaztatu egiaztagiri bat",
  cookies:
    "Clavek ezinbesteko cookieak baino ez ditu erabiltzen: ez dago ezer onartu beharrik.",
};
