// Galician: the cookies there are, each with what it is for.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const cookies: Text["duties"]["cookies"] = {
  link: "Cookies",
  title: "As cookies de Clave",
  lead:
    "Clave só usa cookies que precisa para funcionar. Por iso non lle pedimos que acepte ningunha.",
  each: {
    browser:
      "Une ao seu navegador as páxinas dun trámite comezado. Se outra persoa copia o enderezo, non pode seguilo.",
    session:
      "Mantén aberta a súa sesión, para que non teña que identificarse outra vez en cada organismo. A sesión acaba antes se vostede a pecha ou deixa de usala.",
    device:
      "Lembra que alguén entrou con contrasinal neste navegador. Así, os intentos errados de estraños non lle pechan o paso a vostede. Non serve para entrar.",
    app:
      "Lembra que este teléfono ten activado Cl@ve Móvil, para mostrarlle as peticións e deixar que as rexeite. Non serve para confirmalas: iso faino a chave do teléfono.",
  },
  purpose: "Para que serve",
  lasts: "Canto dura",
  untilClosed: "Ata que pecha o navegador",
  days: (days) => lasting("gl", days, "days"),
  never: {
    title: "O que non fan",
    points: [
      "Ningunha segue os seus pasos por internet, nin aquí nin noutras páxinas.",
      "Ningunha é doutra empresa nin envía datos a ninguén.",
      "O que gardan non se pode ler sen as claves de Clave.",
    ],
  },
  phone: {
    title: "Nun teléfono con Cl@ve Móvil",
    body:
      "O teléfono garda tamén a páxina que se ve sen conexión, que é igual para todos, e a chave que creou ao activarse, que Clave non ten.",
  },
  without: {
    title: "Se as borra ou as bloquea",
    body:
      "Pode borralas no seu navegador cando queira. Só terá que identificarse outra vez e, no teléfono, dicir que xa o activara. Se as bloquea, poderá ler estas páxinas, pero non identificarse.",
  },
};
