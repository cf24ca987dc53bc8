// Spanish: what stands on every page.

export const layout = {
  product: "Clave",
  slogan: "Identidad electrónica",
  skip: "Ir al contenido",
  /** Opens the title of a page that must be corrected, so that it is the first thing heard. */
  errorPrefix: "Error: ",
  languages: "Idioma",
  footer: "Pie de página",
  home: "Inicio",
  about: "Qué es Clave",
  how: "Cómo funciona",
  register: "Registrarse",
  verify: "Comprobar un justificante",
  cookies:
    "Clave solo usa las cookies imprescindibles: no hay nada que aceptar.",
};
