// Spanish: what whoever runs a public site owes those who use it (rulebook 8.5).
import { accessibility } from "./accessibility.ts";
import { cookies } from "./cookies.ts";
import { legal } from "./legal.ts";

export const duties = {
  cookies,
  legal,
  accessibility,
  contact: {
    title: "Contacto",
    operator: {
      title: "Con quien gestiona este sitio",
      by: (name: string) => `Lo gestiona ${name}.`,
      reach: "Para comunicarse con esa persona o entidad:",
      unnamed:
        "Quien ha puesto en marcha este sitio no ha dicho cómo comunicarse.",
    },
    trouble: {
      title: "Si algo no le funciona",
      body: "Lea qué hacer en los casos más frecuentes.",
      link: "Qué hacer si algo falla",
    },
    misuse: {
      title: "Si alguien se hace pasar por usted",
      body:
        "Avise desde sus datos: cerraremos todas sus sesiones. Si no puede entrar, vaya con su documento a una oficina de registro.",
    },
    never: {
      title: "Lo que nunca le pediremos",
      body:
        "Nadie de Clave le pedirá un código o una contraseña por teléfono, por SMS o por correo. Si alguien lo hace, es un engaño.",
    },
  },
  sitemap: {
    title: "Mapa web",
    own: "Mis datos",
    site: "Este sitio",
    identified: "Para ver estas páginas hay que identificarse.",
  },
};
