// Spanish: the accessibility statement, in the form of RD 1112/2018.

import { lasting } from "../lengths.ts";

/** What a run of the tests came to, in words. */
interface CheckedRun {
  readonly onDay: string;
  readonly states: number;
  /** States in each language. */
  readonly pages: number;
  /** Of the window, in pixels. */
  readonly narrow: number;
  readonly wide: number;
  /** How often each engine has judged a page in one of its colours. */
  readonly looks: number;
  /** With their versions. */
  readonly engines: string;
  readonly faults: number;
}

export const accessibility = {
  link: "Accesibilidad",
  title: "Declaración de accesibilidad",
  lead:
    "Clave quiere que todas las personas puedan usar este sitio, como piden el Real Decreto 1112/2018 y la norma UNE-EN 301549.",
  status: {
    title: "Situación de cumplimiento",
    full: "Este sitio es plenamente conforme con el Real Decreto 1112/2018.",
    partial:
      "Este sitio es parcialmente conforme con el Real Decreto 1112/2018, por lo que se dice a continuación.",
    none:
      "Este sitio no es conforme con el Real Decreto 1112/2018, por lo que se dice a continuación.",
  },
  failing: {
    title: "Contenido no accesible",
    lack: {
      title: "Falta de conformidad",
      nothing: "No conocemos ninguna.",
      fault: (clause: string, pages: number) =>
        pages === 1
          ? `Requisito ${clause}: falla en una página.`
          : `Requisito ${clause}: falla en ${pages} páginas.`,
      papers:
        "Los documentos PDF (requisito 10) llevan marcados el idioma, los títulos y las listas. Lo comprobamos con pruebas nuestras, pero ningún validador lo ha confirmado.",
    },
    burden: { title: "Carga desproporcionada", body: "No alegamos ninguna." },
    outside: {
      title: "Contenido al que no se aplica la ley",
      body: "Las sedes de los organismos, que tienen su propia declaración.",
    },
    known: {
      title: "Límites que conocemos",
      limits: (times: number, pin: number) =>
        `Las páginas que esperan dicen hasta cuándo y puede pedirles más tiempo ${times} veces. Por seguridad no se alargan un PIN (${
          lasting("es", pin, "minutes")
        }), una petición de Cl@ve Móvil, un certificado ya mostrado ni la sesión más larga. Puede pedir otro y no pierde lo que haya escrito, salvo contraseñas y códigos.`,
      points: [
        "La llave de Cl@ve Móvil necesita JavaScript. Quien no pueda usarla tiene el PIN por SMS, la contraseña y el certificado.",
        "Registrarse con un vídeo pide enseñar la cara. También es posible por carta, con certificado o en una oficina.",
        "No publicamos vídeos. Los que se graban para registrarse no llevan subtítulos: solo los ve quien los revisa.",
      ],
    },
  },
  checked: {
    title: "Cómo lo comprobamos",
    points: (
      { onDay, states, pages, narrow, wide, looks, engines, faults }:
        CheckedRun,
    ) => [
      `Un programa recorrió el sitio ${onDay}. Abrió ${states} pantallas en los idiomas que tienen (${pages} en total), a ${narrow} y a ${wide} píxeles de ancho, en claro y en oscuro.`,
      `Buscó fallos de las pautas WCAG 2.2, niveles A y AA, con tres motores y con pruebas nuestras. Los motores son ${engines}. ${
        faults === 0
          ? "No encontró ninguno."
          : "Los que encontró están en la lista de arriba."
      }`,
      `Los tres motores miraron todas las páginas en claro y en oscuro, una vez en cada ancho. Si una página tiene JavaScript, la miraron con él y sin él. Cada motor hizo así ${looks} revisiones.`,
      "Otro programa se identifica usando solo el teclado, y otros lo hacen todo sin JavaScript.",
    ],
  },
  unchecked: {
    title: "Lo que falta por comprobar",
    points: [
      "No lo han probado aún personas con discapacidad, ni lo hemos oído en un lector de pantalla.",
    ],
  },
  prepared: {
    title: "Preparación de esta declaración",
    body: (onDay: string) =>
      `La prepararon ${onDay} quienes hacen el programa, con las pruebas que acompañan a su código. Nadie de fuera la ha revisado.`,
  },
  complaints: {
    title: "Observaciones y quejas",
    body:
      "Diga a quien gestiona este sitio qué no puede usar, o pídale la información de otra forma. Si no le contesta, o no está de acuerdo con lo que le dice, puede reclamar (artículos 10, 12 y 13 del Real Decreto 1112/2018).",
  },
};
