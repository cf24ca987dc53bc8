// Galician: the pages of what cannot be shown.

import type { Text } from "../text.ts";

export const problem: Text["problem"] = {
  back: "Ir ao inicio",
  notFound: {
    title: "Non atopamos esta páxina",
    body:
      "Se escribiu o enderezo, comprobe que está completo. Se viña dunha ligazón, pode que xa non exista.",
  },
  badRequest: {
    title: "Non entendemos o que nos chegou",
    body: "Volva á páxina anterior, recárguea e inténteo de novo.",
  },
  forbidden: {
    title: "Non aceptamos este envío",
    body:
      "Non saíu dunha páxina de Clave e, pola súa seguridade, non o tivemos en conta. Comece de novo na sede electrónica do organismo ou no inicio.",
  },
  notAllowed: {
    title: "Este enderezo non se pode usar así",
    body: "Volva á páxina anterior e use os seus botóns.",
  },
  tooLarge: {
    title: "Enviou demasiados datos",
    body: "Volva á páxina anterior e escriba só o que se pide.",
  },
  fault: {
    title: "Produciuse un fallo en Clave",
    body:
      "Non é culpa súa. Inténteo de novo dentro duns minutos. Se se repite, díganos este número de referencia:",
  },
  busy: {
    title: "Hai moita xente a entrar á vez",
    body:
      "Non se comprobou o que escribiu nin conta como intento. Agarde uns segundos e inténteo de novo.",
    retry: "Intentalo de novo",
  },
  unavailable: {
    title: "Clave non está dispoñible neste momento",
    body:
      "Estamos a traballar para que volva canto antes. Inténteo dentro duns minutos. Non se perdeu nada do que xa rematara. Se se repite, díganos este número de referencia:",
  },
};
