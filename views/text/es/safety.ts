// Spanish: what watches over her registration: what she stopped, and how it is hers again.

export const safety = {
  restore: {
    notice: (names: string) =>
      `Está detenido, porque nos avisó de que alguien lo había usado: ${names}.`,
    link: "Volver a activarlo",
    title: "Volver a activar lo que está detenido",
    since: (onDay: string, names: string) =>
      `No identifica a nadie desde este día, ${onDay}: ${names}.`,
    text:
      "Al activarlo, podrá identificarse otra vez con ello. Se lo diremos por SMS y por correo.",
    go: "Volver a activarlo",
    needs:
      "Para esto tiene que identificarse con certificado o DNI electrónico, o acudir con su documento a una oficina de registro.",
    doneTitle: "No hay nada detenido",
    done: "Puede identificarse con todo lo que tiene en Clave.",
  },
};
