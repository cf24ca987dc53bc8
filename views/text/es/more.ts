// Spanish: the app on the phone and the password, at more length than their guides (rulebook PO-05, PO-07).

import { lasting } from "../lengths.ts";

export const more = {
  app: {
    title: "La aplicación Cl@ve Móvil",
    lead:
      "Es una página que se guarda en el teléfono como una aplicación. No hay que buscarla en ninguna tienda.",
    install: {
      title: "Cómo tenerla en el teléfono",
      points: [
        "Abra Cl@ve Móvil en el navegador del teléfono.",
        "En Android, abra el menú del navegador y elija instalar la aplicación.",
        "En un iPhone, pulse compartir y elija añadir a la pantalla de inicio.",
        "También funciona sin guardarla.",
      ],
    },
    keeps: {
      title: "Qué sabe de usted",
      points: [
        "La llave con la que se identifica está en el teléfono. Clave no la tiene.",
        "Clave no recibe su huella, su cara ni el PIN del teléfono.",
        "Solo usa la cámara si usted quiere leer un código QR.",
      ],
    },
    notices: {
      title: "Avisos",
      points: [
        "Si los activa, el teléfono le dirá que hay una petición.",
        "El aviso no lleva códigos ni su nombre. El resto se ve al abrir la aplicación.",
      ],
    },
    another: {
      title: "Si cambia de teléfono o lo pierde",
      points: [
        "Active el nuevo. El anterior deja de identificarle en ese momento.",
        "Si lo ha perdido, desactívelo en «Mis datos» y pida a su operador que bloquee la línea.",
      ],
    },
    without: {
      title: "Si su teléfono no sirve",
      points: [
        "Hacen falta bloqueo de pantalla y un navegador actualizado, con JavaScript.",
        "Si no puede, use el PIN por SMS o la contraseña.",
      ],
    },
  },
  password: {
    title: "Cómo es la contraseña",
    lead: "Las reglas de la contraseña de Cl@ve Permanente, y cómo cuidarla.",
    care: "Cómo cuidarla",
    told: (days: number) =>
      `Le avisaremos por correo ${
        lasting("es", days, "days")
      } antes de que caduque.`,
  },
};
