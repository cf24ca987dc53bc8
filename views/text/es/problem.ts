// Spanish: the pages of what cannot be shown.

export const problem = {
  back: "Ir al inicio",
  notFound: {
    title: "No encontramos esta página",
    body:
      "Si ha escrito la dirección, compruebe que está completa. Si venía de un enlace, puede que ya no exista.",
  },
  badRequest: {
    title: "No hemos entendido lo que nos ha llegado",
    body: "Vuelva a la página anterior, recárguela e inténtelo de nuevo.",
  },
  forbidden: {
    title: "No hemos aceptado este envío",
    body:
      "No ha salido de una página de Clave y, por su seguridad, no lo hemos tenido en cuenta. Empiece de nuevo en la sede del organismo o en el inicio.",
  },
  notAllowed: {
    title: "Esta dirección no se puede usar así",
    body: "Vuelva a la página anterior y use sus botones.",
  },
  tooLarge: {
    title: "Ha enviado demasiados datos",
    body: "Vuelva a la página anterior y escriba solo lo que se pide.",
  },
  fault: {
    title: "Ha ocurrido un fallo en Clave",
    body:
      "No es culpa suya. Vuelva a intentarlo dentro de unos minutos. Si se repite, díganos este número de referencia:",
  },
  busy: {
    title: "Hay mucha gente entrando a la vez",
    body:
      "No se ha comprobado lo que ha escrito ni cuenta como intento. Espere unos segundos y vuelva a intentarlo.",
    retry: "Volver a intentarlo",
  },
  unavailable: {
    title: "Clave no está disponible en este momento",
    body:
      "Estamos trabajando para que vuelva cuanto antes. Inténtelo dentro de unos minutos. No se ha perdido nada de lo que ya había terminado. Si se repite, díganos este número de referencia:",
  },
};
