// Valencian: the cookies there are, each with what it is for.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const cookies: Text["duties"]["cookies"] = {
  link: "Galetes",
  title: "Les galetes de Clave",
  lead:
    "Clave només utilitza galetes que necessita per a funcionar. Per això no li demanem que n’accepte cap.",
  each: {
    browser:
      "Lliga al seu navegador les pàgines d’un tràmit començat. Si una altra persona copia l’adreça, no el pot continuar.",
    session:
      "Manté oberta la seua sessió, perquè no s’haja d’identificar una altra vegada en cada organisme. La sessió acaba abans si vosté la tanca o deixa d’usar-la.",
    device:
      "Recorda que algú va entrar amb contrasenya en este navegador. Així, els intents fallits d’estranys no li tanquen el pas. No servix per a entrar.",
    app:
      "Recorda que este telèfon té activat Cl@ve Móvil, per a mostrar-li les peticions i deixar que les rebutge. No servix per a confirmar-les: això ho fa la clau del telèfon.",
  },
  purpose: "Per a què servix",
  lasts: "Quant dura",
  untilClosed: "Fins que tanca el navegador",
  days: (days) => lasting("va", days, "days"),
  never: {
    title: "El que no fan",
    points: [
      "Cap seguix els seus passos per internet, ni ací ni en altres pàgines.",
      "Cap és d’una altra empresa ni envia dades a ningú.",
      "El que guarden no es pot llegir sense les claus de Clave.",
    ],
  },
  phone: {
    title: "En un telèfon amb Cl@ve Móvil",
    body:
      "El telèfon guarda també la pàgina que es veu sense connexió, que és igual per a tots, i la clau que va crear quan es va activar, que Clave no té.",
  },
  without: {
    title: "Si les esborra o les bloqueja",
    body:
      "Les pot esborrar en el navegador quan vullga. Només s’haurà d’identificar una altra vegada i, en el telèfon, dir que ja l’havia activat. Si les bloqueja, podrà llegir estes pàgines, però no identificar-se.",
  },
};
