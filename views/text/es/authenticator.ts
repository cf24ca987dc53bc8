// Spanish: an authenticator app beside the password of Cl@ve Permanente, and its recovery codes.

export const authenticator = {
  code: {
    title: "Escriba el código de su aplicación",
    sent: (digits: string, until: string) =>
      `Le hemos enviado otro por SMS al teléfono que termina en ${digits}. Vale ${until} (hora peninsular). Escriba cualquiera de los dos.`,
    hint:
      "Está en su aplicación de códigos y cambia cada medio minuto. Nadie se lo va a pedir por teléfono ni por correo.",
    hintRecovery: (length: number) =>
      `Está en su aplicación de códigos y cambia cada medio minuto. Si no la tiene a mano, escriba uno de sus códigos de recuperación, de ${length} letras y cifras. Nadie se los va a pedir por teléfono ni por correo.`,
    bySms: "Enviarme el código por SMS",
    notACode: (digits: number, length: number) =>
      `Escriba las ${digits} cifras de la aplicación o las ${length} letras y cifras de un código de recuperación.`,
    used:
      "Este código ya se ha usado. Espere a que la aplicación muestre el siguiente.",
    spent: "No quedan intentos. Pida que le enviemos un código por SMS.",
  },
  own: {
    title: "Aplicación de códigos",
    what:
      "Una aplicación de su móvil muestra un código que cambia cada medio minuto. Puede escribirlo en lugar del código por SMS, también donde no hay cobertura.",
    which:
      "Sirve cualquiera que muestre códigos de un solo uso (TOTP). Muchos gestores de contraseñas también lo hacen.",
    noPassword:
      "Va siempre con la contraseña de Cl@ve Permanente, y usted todavía no tiene.",
    begin: "Añadir una aplicación",
    has: (onDay: string) => `Tiene una aplicación desde este día: ${onDay}.`,
    codesTitle: "Códigos de recuperación",
    left: (codes: number) => {
      if (codes === 0) return "No le queda ninguno.";
      return codes === 1 ? "Le queda uno." : `Le quedan ${codes}.`;
    },
    codesText:
      "Con ellos entra cuando no tiene la aplicación a mano: cada uno vale una vez y junto con la contraseña. Si crea otros, los de antes dejan de valer.",
    codesGo: "Crear otros códigos",
    superseded:
      "Mientras tanto se crearon otros códigos o se usó uno. Si todavía quiere otros, puede crearlos ahora.",
    removeTitle: "Quitar la aplicación",
    removeText:
      "El código le llegará otra vez por SMS y los códigos de recuperación dejarán de valer. Si cambia de móvil, quite aquí la aplicación y añada después la nueva.",
    removeGo: "Quitarla",
  },
  needs: {
    text:
      "Ha entrado solo con la contraseña. Para esto hace falta también su teléfono o su certificado.",
    pin: "Identificarme con un PIN por SMS",
    reinforced: "Identificarme con contraseña y código",
    certificate: "Identificarme con certificado",
  },
  add: {
    title: "Añada su aplicación",
    scan: "Abra la aplicación en su móvil y lea con ella este código QR.",
    qr: "Código QR para su aplicación. La misma clave está escrita más abajo.",
    same:
      "Si la aplicación está en este mismo dispositivo, no hace falta leerlo:",
    open: "Abrir la aplicación",
    byHand: "También puede escribir esta clave en la aplicación:",
    secret: "No se la enseñe a nadie: de ella salen los códigos.",
    check: "Compruebe que funciona",
    hint: "El que muestra ahora la aplicación.",
    wrong:
      "Este código no es correcto. Escriba el que muestra ahora la aplicación y mire si el reloj de su móvil está en hora.",
    go: "Añadir la aplicación",
  },
  recovery: {
    addedTitle: "Ya puede usar su aplicación",
    renewedTitle: "Sus códigos de recuperación nuevos",
    text:
      "Si algún día no tiene la aplicación, entre con su contraseña y uno de estos códigos. Cada uno vale una vez.",
    once:
      "Imprímalos o guárdelos ahora en un lugar seguro: no los volveremos a mostrar.",
    told: "Se lo hemos dicho por SMS y por correo.",
  },
};
