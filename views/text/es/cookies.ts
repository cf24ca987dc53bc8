// Spanish: the cookies there are, each with what it is for.

import { lasting } from "../lengths.ts";

export const cookies = {
  link: "Cookies",
  title: "Las cookies de Clave",
  lead:
    "Clave solo usa cookies que necesita para funcionar. Por eso no le pedimos que acepte ninguna.",
  /** By the names in the code: one without words does not compile (routes/duties.tsx). */
  each: {
    browser:
      "Une a su navegador las páginas de un trámite empezado. Si otra persona copia la dirección, no puede seguirlo.",
    session:
      "Mantiene abierta su sesión, para que no tenga que identificarse otra vez en cada organismo. La sesión acaba antes si usted la cierra o deja de usarla.",
    device:
      "Recuerda que alguien entró con contraseña en este navegador. Así, los intentos fallidos de extraños no le cierran el paso a usted. No sirve para entrar.",
    app:
      "Recuerda que este teléfono tiene activado Cl@ve Móvil, para mostrarle las peticiones y dejar que las rechace. No sirve para confirmarlas: eso lo hace la llave del teléfono.",
  },
  purpose: "Para qué sirve",
  lasts: "Cuánto dura",
  untilClosed: "Hasta que cierra el navegador",
  days: (days: number) => lasting("es", days, "days"),
  never: {
    title: "Lo que no hacen",
    points: [
      "Ninguna sigue sus pasos por internet, ni aquí ni en otras páginas.",
      "Ninguna es de otra empresa ni envía datos a nadie.",
      "Lo que guardan no se puede leer sin las claves de Clave.",
    ],
  },
  phone: {
    title: "En un teléfono con Cl@ve Móvil",
    body:
      "El teléfono guarda también la página que se ve sin conexión, que es igual para todos, y la llave que creó al activarse, que Clave no tiene.",
  },
  without: {
    title: "Si las borra o las bloquea",
    body:
      "Puede borrarlas en su navegador cuando quiera. Solo tendrá que identificarse otra vez y, en el teléfono, decir que ya lo había activado. Si las bloquea, podrá leer estas páginas, pero no identificarse.",
  },
};
