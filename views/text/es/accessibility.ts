// Spanish: the accessibility statement, in the form of RD 1112/2018.

export const accessibility = {
  link: "Accesibilidad",
  title: "Declaración de accesibilidad",
  lead:
    "Clave quiere que todas las personas puedan usar este sitio, como piden el Real Decreto 1112/2018 y la norma UNE-EN 301549.",
  status: {
    title: "Situación de cumplimiento",
    body:
      "Este sitio es parcialmente conforme con el Real Decreto 1112/2018, por lo que se dice a continuación.",
  },
  failing: {
    title: "Contenido no accesible",
    lack: {
      title: "Falta de conformidad",
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
        `Las páginas que esperan dicen hasta cuándo y puede pedirles más tiempo ${times} veces. Por seguridad no se alargan un PIN (${pin} minutos), una petición de Cl@ve Móvil, un certificado ya mostrado ni la sesión más larga. Puede pedir otro y no pierde lo que haya escrito, salvo contraseñas y códigos.`,
      points: [
        "La llave de Cl@ve Móvil necesita JavaScript. Quien no pueda usarla tiene el PIN por SMS, la contraseña y el certificado.",
        "Registrarse con un vídeo pide enseñar la cara. También es posible por carta, con certificado o en una oficina.",
        "No publicamos vídeos. Los que se graban para registrarse no llevan subtítulos: solo los ve quien los revisa.",
      ],
    },
  },
  checked: {
    title: "Cómo lo comprobamos",
    points: [
      "Un programa abre todas las páginas en los seis idiomas, a 320 y a 1280 píxeles de ancho, en claro y en oscuro. Busca fallos de las pautas WCAG 2.2, niveles A y AA, con axe-core y con pruebas nuestras.",
      "Otro se identifica usando solo el teclado, y otros lo hacen todo sin JavaScript.",
    ],
  },
  unchecked: {
    title: "Lo que falta por comprobar",
    points: [
      "Todavía no usamos un segundo ni un tercer motor de pruebas.",
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
