// Spanish: until when a page waits, and what becomes of what was typed.

export const time = {
  waits: (until: string) => `Tiene tiempo ${until} (hora peninsular).`,
  more: "Necesito más tiempo",
  left: (times: number) =>
    times === 1
      ? "Puede pedir más tiempo una vez más."
      : `Puede pedir más tiempo ${times} veces más.`,
  last:
    "Ya no puede pedir más tiempo. Si se acaba, no se pierde lo que haya escrito.",
  fixed:
    "Por seguridad, no puede pedir más tiempo. Después podrá seguir sin perder lo que haya escrito.",
  over: (until: string) =>
    `La página anterior esperó ${until} (hora peninsular). Por seguridad hay que repetir este paso. No se pierde lo que escribió, salvo contraseñas y códigos.`,
  waited: (until: string) => `Esta página esperó ${until} (hora peninsular).`,
  session: (until: string) =>
    `Si no la usa, su sesión se cierra sola. Ahora está abierta ${until} (hora peninsular).`,
  toCorrect:
    "Lo que escribió sigue aquí. Hay algo que corregir: revíselo antes de continuar.",
};
