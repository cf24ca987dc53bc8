// Catalan: the cookies there are, each with what it is for.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const cookies: Text["duties"]["cookies"] = {
  link: "Galetes",
  title: "Les galetes de Clave",
  lead:
    "Clave només fa servir galetes que necessita per funcionar. Per això no li demanem que n’accepti cap.",
  each: {
    browser:
      "Lliga al seu navegador les pàgines d’un tràmit començat. Si una altra persona copia l’adreça, no el pot continuar.",
    session:
      "Manté oberta la seva sessió, perquè no s’hagi d’identificar una altra vegada a cada organisme. La sessió acaba abans si vostè la tanca o deixa de fer-la servir.",
    device:
      "Recorda que algú va entrar amb contrasenya en aquest navegador. Així, els intents fallits d’estranys no li barren el pas. No serveix per entrar.",
    app:
      "Recorda que aquest telèfon té activat Cl@ve Móvil, per mostrar-li les peticions i deixar que les rebutgi. No serveix per confirmar-les: això ho fa la clau del telèfon.",
  },
  purpose: "Per a què serveix",
  lasts: "Quant dura",
  untilClosed: "Fins que tanca el navegador",
  days: (days) => lasting("ca", days, "days"),
  never: {
    title: "El que no fan",
    points: [
      "Cap no segueix els seus passos per internet, ni aquí ni en altres pàgines.",
      "Cap no és d’una altra empresa ni envia dades a ningú.",
      "El que guarden no es pot llegir sense les claus de Clave.",
    ],
  },
  phone: {
    title: "En un telèfon amb Cl@ve Móvil",
    body:
      "El telèfon desa també la pàgina que es veu sense connexió, que és igual per a tothom, i la clau que va crear en activar-se, que Clave no té.",
  },
  without: {
    title: "Si les esborra o les bloqueja",
    body:
      "Les pot esborrar al navegador quan vulgui. Només s’haurà d’identificar una altra vegada i, al telèfon, dir que ja l’havia activat. Si les bloqueja, podrà llegir aquestes pàgines, però no identificar-se.",
  },
};
