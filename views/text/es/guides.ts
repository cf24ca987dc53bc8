// Spanish: what each of the four ways is, what it takes and how long it lasts (rulebook PO-05 to PO-08).

import type { Level } from "../../../domain/level.ts";
import { levels } from "./levels.ts";
import { lasting } from "../lengths.ts";

export const guides = {
  title: "Conozca cada forma",
  needs: "Qué necesita",
  steps: "Paso a paso",
  lasts: "Cuánto dura",
  level: "Hasta qué nivel llega",
  levels: (advanced: Level, basic: Level) =>
    `Con un registro avanzado, hasta el nivel ${
      levels[advanced]
    }. Con un registro básico, hasta el nivel ${levels[basic]}.`,
  session: (minutes: number, hours: number) =>
    `Después puede entrar en otros organismos sin repetirlo. La sesión se cierra tras ${
      lasting("es", minutes, "minutes")
    } sin uso y nunca dura más de ${lasting("es", hours, "hours")}.`,
  next: "Adónde ir ahora",
  mobile: {
    title: "¿Qué es Cl@ve Móvil?",
    lead:
      "Su teléfono demuestra que es usted. Lo confirma con la huella, la cara o el PIN con que lo desbloquea: sin contraseñas y sin esperar un SMS.",
    needs: [
      "Un registro en Clave.",
      "Un teléfono con bloqueo de pantalla y con internet.",
    ],
    steps: (digits: number, length: number) => [
      "Abra Cl@ve Móvil en el teléfono y actívelo una vez, con un PIN por SMS o con certificado.",
      "En la sede del organismo, pulse el botón de Clave y elija Cl@ve Móvil.",
      `Lea el código QR con el teléfono. Si no puede, escriba allí las ${length} letras y cifras que lo acompañan, o siga sin código QR.`,
      `Mire si el organismo y el número de ${digits} cifras son los mismos en las dos pantallas. Sin código QR, escriba usted el número.`,
      "Confirme con la huella, la cara o el PIN del teléfono. La otra pantalla sigue sola.",
    ],
    lasts: (minutes: number, seconds: number) => [
      "El teléfono sirve hasta que lo desactive o active otro: solo puede haber uno.",
      `Cada petición dura ${
        lasting("es", minutes, "minutes")
      }. Cada código QR dura ${
        lasting("es", seconds, "seconds")
      } y la página lo cambia sola.`,
    ],
  },
  pin: {
    title: "¿Qué es Cl@ve PIN?",
    lead:
      "Es un código que sirve una sola vez. Es lo más cómodo si se identifica de vez en cuando: no hay nada que recordar.",
    needs: [
      "Un registro en Clave.",
      "Su documento y el teléfono que dio al registrarse.",
    ],
    steps: (digits: number) => [
      "En la sede del organismo, pulse el botón de Clave y elija el PIN.",
      "Escriba su DNI o NIE y el dato del documento que le pedimos.",
      "Espere el SMS. Si ha activado Cl@ve Móvil, el PIN está allí.",
      `Escriba las ${digits} cifras. Volverá a la sede sin hacer nada más.`,
    ],
    lasts: (minutes: number, tries: number, seconds: number) => [
      `Cada PIN vale una vez y durante ${lasting("es", minutes, "minutes")}.`,
      `Si se equivoca ${tries} veces, deja de valer.`,
      `Puede pedir otro al cabo de ${
        lasting("es", seconds, "seconds")
      }. El anterior sigue valiendo hasta su hora.`,
    ],
  },
  permanent: {
    title: "¿Qué es Cl@ve Permanente?",
    lead:
      "Es una contraseña que elige usted. Es lo más cómodo si se identifica a menudo.",
    needs: [
      "Un registro en Clave.",
      "El código de activación. Está en el justificante de su registro.",
      "El correo y el teléfono que dio al registrarse.",
    ],
    steps: (length: number, shortest: number) => [
      `Active la contraseña con el código de activación, de ${length} letras y cifras. Se hace una vez.`,
      "Escriba el código que le llega por SMS.",
      `Elija una contraseña de ${shortest} caracteres o más. Lo mejor es una frase larga.`,
      "En la sede del organismo, pulse el botón de Clave y elija Cl@ve Permanente.",
      "Escriba su DNI o NIE y la contraseña. Si el trámite pide más seguridad, escriba también un código: el del SMS o el de su aplicación de códigos.",
    ],
    lasts: (days: number, tries: number, minutes: number) => [
      `La contraseña vale ${
        lasting("es", days, "days")
      }. Si la cambia, el plazo empieza otra vez.`,
      `Tras ${tries} intentos fallidos se bloquea. Se desbloquea poniendo otra.`,
      `El código por SMS vale ${lasting("es", minutes, "minutes")}.`,
    ],
    levels: (alone: Level, coded: Level) =>
      `La contraseña sola llega al nivel ${
        levels[alone]
      }. Con el código llega al nivel ${
        levels[coded]
      }, si su registro es avanzado.`,
  },
  sign: {
    title: "¿Qué es Cl@ve Firma?",
    lead:
      "Servirá para firmar documentos por internet sin instalar nada. Todavía no está disponible.",
    will: "Qué hará falta",
    needs: (years: number) => [
      "Un registro avanzado.",
      "La contraseña de Cl@ve Permanente y un código por SMS en cada firma.",
      `Que se haya comprobado su identidad en persona o con DNI electrónico hace ${
        lasting("es", years, "years")
      } o menos.`,
    ],
    meanwhile: "Qué puede hacer mientras tanto",
    now: [
      "Firme en la sede del organismo con su certificado o con su DNI electrónico.",
      "Si no tiene ninguno de los dos, pregunte allí cómo puede firmar.",
    ],
  },
};
