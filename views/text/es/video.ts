// Registering with a recorded video: what to prepare, the three files, and how it stands afterwards.

import type {
  PhotoProblem,
  VideoProblem,
} from "../../../domain/media/answer.ts";
import type { RefusalReason } from "../../../domain/registration/review.ts";
import { lasting } from "../lengths.ts";

export const video = {
  start: {
    title: "Registrarse con un vídeo",
    intro:
      "Hace una foto de cada cara de su documento y un vídeo corto, con el móvil o el ordenador. Una persona de la Administración los revisa. Si los acepta, su registro es avanzado, sin carta y sin ir a una oficina.",
    when: (days: number) =>
      `La respuesta llega en ${lasting("es", days, "workingDays")} como mucho.`,
    raises:
      "Si ya se registró con carta, también sirve para subir de nivel: no le pediremos el teléfono ni el correo.",
    needs: "Qué necesita",
    needList: [
      "Su documento original y en vigor: DNI, tarjeta de extranjero o certificado de ciudadano de la Unión.",
      "Un móvil o un ordenador con cámara.",
      "Un teléfono móvil y un correo que sean suyos.",
      "Un sitio tranquilo, con luz y con un fondo liso.",
    ],
    how: "Cómo tiene que ser",
    howList: (least: number, most: number) => [
      "Saque el documento de la funda. No valen fotocopias ni copias plastificadas.",
      "Las fotos, enfocadas y sin reflejos: se tiene que leer todo.",
      `El vídeo, de ${least} a ${
        lasting("es", most, "seconds")
      }: enseñe primero el documento por las dos caras y después su cara entera, sin gafas de sol, mascarilla ni gorra.`,
      "En el vídeo tiene que salir usted. Nadie puede hacerlo en su nombre.",
    ],
    privacy: (days: number) =>
      `Sus fotos y su vídeo se guardan cifrados, solo los ve quien los revisa y se borran ${
        lasting("es", days, "days")
      } después de la respuesta.`,
    next: "Continuar",
    begin: "Registrarme con un vídeo",
    status: "¿Ya lo envió? Ver cómo va",
    other: "Ver otras formas de registrarse",
  },
  raise:
    "Con un vídeo que revisa una persona de la Administración, sin salir de casa.",
  inUse:
    "En Clave, este teléfono es ahora de otra persona, y cada teléfono solo puede ser de una. Si escribe el código y aceptamos su vídeo, pasará a ser de usted, y la otra persona no podrá entrar hasta que dé otro.",
  record: {
    title: "Envíe las fotos y el vídeo",
    front: "Foto de la cara delantera del documento",
    back: "Foto de la cara trasera del documento",
    photoHint: (megabytes: number) =>
      `Imagen JPEG o PNG de hasta ${megabytes} MB, con el documento entero y enfocado.`,
    video: "Vídeo con el documento y su cara",
    videoHint: (least: number, most: number, megabytes: number) =>
      `De ${least} a ${
        lasting("es", most, "seconds")
      } y hasta ${megabytes} MB, en MP4 o WebM. Primero el documento por las dos caras, después su cara entera.`,
    go: "Enviar para que lo revisen",
    slow: "El envío puede tardar unos minutos. No cierre la página.",
    photo: {
      "empty": "Elija la foto o hágala ahora.",
      "too-large":
        "La foto pesa demasiado. Hágala con menos calidad o recórtela.",
      "not-an-image":
        "Este archivo no es una imagen JPEG ni PNG. Si su móvil guarda las fotos en otro formato (HEIC), elija «más compatible» en los ajustes de la cámara, o haga una captura de la foto.",
      "too-small":
        "La foto es demasiado pequeña para leer el documento. Hágala más de cerca o con más calidad.",
      "too-many-pixels":
        "La foto tiene demasiados píxeles. Hágala con menos calidad.",
      "damaged": "La foto está incompleta o dañada. Hágala otra vez.",
    } as Record<PhotoProblem, string>,
    film: {
      "empty": "Elija el vídeo o grábelo ahora.",
      "too-large":
        "El vídeo pesa demasiado. Grábelo más corto o con menos calidad.",
      "not-a-video":
        "Este archivo no es un vídeo MP4 ni WebM, aunque su nombre lo diga. Grábelo con la cámara del móvil.",
      "too-short":
        "El vídeo es demasiado corto para ver el documento y su cara. Grábelo otra vez.",
      "too-long": "El vídeo es demasiado largo. Grábelo otra vez, más corto.",
      "damaged":
        "El vídeo está incompleto o dañado, o no tiene imagen. Grábelo otra vez.",
    } as Record<VideoProblem, string>,
    tooMuch:
      "Los archivos pesan demasiado juntos. Grabe el vídeo más corto o haga las fotos con menos calidad.",
    broken:
      "El envío se cortó antes de llegar entero. Elija otra vez los tres archivos y envíelos.",
    slowed:
      "El envío ha tardado demasiado. Pruebe con una conexión mejor, o con archivos que pesen menos.",
    overtaken:
      "Se ha empezado otro envío con su documento y este se ha parado. Si no lo ve en otra ventana, elija otra vez los tres archivos y envíelos.",
    busy:
      "Hay muchas personas enviando vídeos en este momento. Espere un minuto y envíelo otra vez.",
    again:
      "Los navegadores no guardan los archivos: elíjalos otra vez los tres.",
    here: {
      start: "Grabar el vídeo en esta página",
      stop: "Parar de grabar",
      again: "Grabarlo otra vez",
      view: "Lo que ve la cámara",
      asking: "El navegador le pide permiso para usar la cámara.",
      recording: (seconds: number) =>
        `Grabando. Enseñe el documento y después su cara. Se para sola al cabo de ${
          lasting("es", seconds, "seconds")
        }.`,
      done: "El vídeo está grabado y se enviará con las fotos.",
      denied:
        "No se puede usar la cámara desde esta página. Elija un vídeo grabado con el móvil.",
    },
  },
  recorded: {
    title: "Hemos recibido su vídeo",
    until: (day: string) => `Le responderemos, como muy tarde, ${day}.`,
    told: "Le avisaremos por SMS y por correo.",
    codeTitle: "Guarde este código",
    codeText:
      "Con su documento y este código puede ver cómo va. Cuando lo aceptemos será el código (CSV) de su justificante, donde está su código de activación. No se lo enviaremos por SMS ni por correo.",
    nothing: "Mientras tanto no cambia nada en su registro.",
    status: "Ver cómo va",
  },
  status: {
    title: "¿Cómo va su vídeo?",
    intro: "Escriba su documento y el código que le dimos al enviarlo.",
    code: "Código que guardó",
    next: "Ver cómo va",
    unknown:
      "No hay ningún vídeo con este documento y este código. Revise los dos.",
    lost:
      "La dirección con la que ha venido ya no vale. Escriba otra vez su documento y su código.",
    open: {
      title: "Su vídeo está en revisión",
      text: (sent: string, due: string) =>
        `Lo envió ${sent}. Le responderemos, como muy tarde, ${due}.`,
    },
    accepted: {
      title: "Hemos aceptado su vídeo",
      text:
        "Su registro es avanzado. Su justificante, con el código de activación, se ve con el mismo código que acaba de escribir.",
      go: "Ver el justificante",
    },
    refused: {
      title: "No hemos podido aceptar su vídeo",
      kept: "No ha perdido nada: lo que ya tenía en Clave sigue igual.",
      again: "Enviar otro vídeo",
    },
    reasons: {
      "unreadable":
        "El documento no se lee bien. Repita las fotos con más luz, enfocadas y sin reflejos.",
      "not-original":
        "Lo que se ve no es el documento original. Enséñelo sin funda: no valen fotocopias, copias plastificadas ni pantallas.",
      "face-hidden":
        "No se le ve la cara entera. Repita el vídeo con luz de frente, sin gafas de sol, mascarilla ni gorra.",
      "another-person":
        "No hemos podido comprobar que la persona del vídeo sea la del documento. Puede repetirlo con mejor luz o acudir con su documento a una oficina de registro.",
      "not-in-force":
        "El documento que enseñó no está en vigor, o no es el último que se le expidió. Envíe otro vídeo con el que tenga ahora.",
      "other-route":
        "Por vídeo no podemos comprobar quién es. Puede registrarse con certificado, con una carta o en una oficina de registro.",
      "phone-taken":
        "Después de su envío, otra persona demostró que el teléfono que usted dio es suyo. Envíe otro vídeo con un teléfono que solo use usted.",
      "superseded":
        "Mientras lo revisábamos, su registro cambió y este vídeo ya no hacía falta.",
    } as Record<RefusalReason, string>,
  },
};
