// Spanish: what stands on every page.

export const layout = {
  product: "Clave",
  slogan: "Identidad electrónica",
  skip: "Ir al contenido",
  /** Opens the title of a page that must be corrected, so that it is the first thing heard. */
  errorPrefix: "Error: ",
  languages: "Idioma",
  footer: "Pie de página",
  menu: "Apartados",
  trail: "Dónde está usted",
  siblings: "En este apartado",
  sections: {
    clave: "Clave",
    registration: "Registro",
    mobile: "Cl@ve Móvil",
    pin: "Cl@ve PIN",
    permanent: "Cl@ve Permanente",
    sign: "Cl@ve Firma",
  },
  home: "Inicio",
  about: "Qué es Clave",
  how: "Cómo funciona",
  register: "Registrarse",
  verify: "Comprobar un justificante",
  cookies:
    "Clave solo usa las cookies imprescindibles: no hay nada que aceptar.",
};
