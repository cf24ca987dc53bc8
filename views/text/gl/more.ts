// Galician: the app on the phone and the password, at more length than their guides.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const more: Text["more"] = {
  app: {
    title: "A aplicación Cl@ve Móvil",
    lead:
      "É unha páxina que se garda no teléfono como unha aplicación. Non hai que buscala en ningunha tenda.",
    install: {
      title: "Como tela no teléfono",
      points: [
        "Abra Cl@ve Móvil no navegador do teléfono.",
        "En Android, abra o menú do navegador e elixa instalar a aplicación.",
        "Nun iPhone, prema compartir e elixa engadir á pantalla de inicio.",
        "Tamén funciona sen gardala.",
      ],
    },
    keeps: {
      title: "Que sabe de vostede",
      points: [
        "A chave coa que se identifica está no teléfono. Clave non a ten.",
        "Clave non recibe a súa pegada, a súa cara nin o PIN do teléfono.",
        "Só usa a cámara se vostede quere ler un código QR.",
      ],
    },
    notices: {
      title: "Avisos no teléfono",
      points: [
        "Se os activa, o teléfono diralle que hai unha solicitude.",
        "O aviso non leva códigos nin o seu nome. O resto vese ao abrir a aplicación.",
      ],
    },
    another: {
      title: "Se cambia de teléfono ou o perde",
      points: [
        "Active o novo. O anterior deixa de identificalo nese momento.",
        "Se o perdeu, desactíveo en «Os meus datos» e pida á súa operadora que bloquee a liña.",
      ],
    },
    without: {
      title: "Se o seu teléfono non serve",
      points: [
        "Fan falta bloqueo de pantalla e un navegador actualizado, con JavaScript.",
        "Se non pode, use o PIN por SMS ou o contrasinal.",
      ],
    },
  },
  password: {
    title: "Como é o contrasinal",
    lead: "As regras do contrasinal de Cl@ve Permanente, e como coidalo.",
    care: "Como coidalo",
    told: (days) =>
      `Avisarémolo por correo ${
        lasting("gl", days, "days")
      } antes de que caduque.`,
  },
};
