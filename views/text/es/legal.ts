// Spanish: who answers for a site, what it keeps of people, and their rights (GDPR 13 to 22).

import { lasting } from "../lengths.ts";

export const legal = {
  link: "Aviso legal",
  title: "Aviso legal y protección de datos",
  who: {
    title: "Quién responde de este sitio",
    operator: (name: string) =>
      `Este sitio lo gestiona ${name}, que responde de sus datos.`,
    unnamed:
      "Quien ha puesto en marcha este sitio no ha dicho su nombre. Trátelo como una demostración: no hay detrás ningún organismo público. No escriba en él datos de personas de verdad.",
    licence:
      "Clave es software libre, con licencia EUPL-1.2: cualquiera puede leer su código, usarlo y cambiarlo. Es una obra independiente de Cl@ve, el sistema del Gobierno de España.",
  },
  data: {
    title: "Qué datos guardamos, para qué y cuánto tiempo",
    registration: {
      name: "Su registro",
      body:
        "Documento, teléfono, correo, idioma, y cómo y cuándo se registró. Sirven para identificarle y avisarle. Si se da de baja, borramos su teléfono, su correo, su contraseña y sus códigos.",
    },
    census: {
      name: "Lo que ya sabe la Administración",
      body:
        "Nombre, fecha de nacimiento, domicilio fiscal y fechas de su documento. Sirven para comprobar que es usted y para enviarle la carta. Los actualiza la Administración.",
    },
    codes: {
      name: "Códigos y sesiones",
      body: (pin: number, idle: number, hours: number) =>
        `Un PIN vale ${
          lasting("es", pin, "minutes")
        }. Una sesión acaba al cabo de ${
          lasting("es", idle, "minutes")
        } sin uso y, como mucho, al cabo de ${lasting("es", hours, "hours")}.`,
    },
    video: {
      name: "Fotos y vídeos",
      body: (days: number) =>
        `Los que graba para registrarse los ve una persona de la Administración. Se destruyen ${
          lasting("es", days, "days")
        } después de su decisión.`,
    },
    tries: {
      name: "Intentos seguidos",
      body: (hours: number) =>
        `Contamos los que se hacen con un documento o desde una conexión, para frenar abusos. La cuenta dura ${
          lasting("es", hours, "hours")
        } como mucho.`,
    },
    past: {
      name: "Lo que se hizo",
      body:
        "Anotamos cada uso y cada cambio, sin su nombre ni su documento a la vista, y guardamos sus justificantes y los mensajes que le enviamos, sin sus códigos. Algunas notas llevan su navegador y una parte de la dirección de su conexión. Así usted y la Administración pueden comprobarlo. Se conserva después de la baja, el tiempo que manda la ley.",
    },
  },
  shared: {
    title: "Con quién los compartimos",
    points: [
      "Con el organismo en el que entra: solo los datos que la página le enseña antes de identificarse.",
      "Con quienes llevan los SMS, los correos, las cartas y los avisos al teléfono: solo lo que hace falta para que lleguen.",
      "Con quien emitió su certificado, si lo usa: le preguntamos si sigue valiendo.",
      "Con nadie más, salvo que lo mande una ley o un juez.",
    ],
  },
  rights: {
    title: "Sus derechos",
    intro:
      "El Reglamento general de protección de datos (artículos 13 a 22) le da estos derechos. Ejercerlos es gratis.",
    know: "Conocer sus datos y llevárselos (artículos 15 y 20)",
    correct: "Corregirlos (artículo 16)",
    erase: "Borrarlos (artículo 17)",
    object:
      "Limitar su uso, oponerse a él y pedir que una persona revise una decisión automática (artículos 18, 21 y 22)",
    complain:
      "Si cree que no se respetan, puede reclamar ante la Agencia Española de Protección de Datos.",
  },
  law: {
    title: "Qué leyes se aplican",
    basis:
      "Los datos se tratan para cumplir una misión de interés público (artículo 6.1.e del Reglamento general de protección de datos).",
    points: [
      "Reglamento (UE) 2016/679, general de protección de datos",
      "Ley Orgánica 3/2018, de protección de datos personales",
      "Ley 39/2015, del procedimiento administrativo común, artículo 9",
      "Reglamento (UE) 910/2014, de identificación electrónica",
      "Real Decreto 1112/2018, de accesibilidad de los sitios web",
    ],
  },
};
