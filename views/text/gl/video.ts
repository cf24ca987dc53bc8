// Galician: registering with a recorded video.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const video: Text["video"] = {
  start: {
    title: "Rexistrarse cun vídeo",
    intro:
      "Fai unha foto de cada cara do seu documento e un vídeo curto, co móbil ou co ordenador. Unha persoa da Administración revísaos. Se os acepta, o seu rexistro é avanzado, sen carta e sen ir a unha oficina.",
    when: (days) =>
      `A resposta chega en ${lasting("gl", days, "workingDays")} como moito.`,
    raises:
      "Se xa se rexistrou con carta, tamén serve para subir de nivel: non lle pediremos o teléfono nin o correo.",
    needs: "Que precisa",
    needList: [
      "O seu documento orixinal e en vigor: DNI, tarxeta de estranxeiro ou certificado de cidadán da Unión.",
      "Un móbil ou un ordenador con cámara.",
      "Un teléfono móbil e un correo que sexan seus.",
      "Un sitio tranquilo, con luz e cun fondo liso.",
    ],
    how: "Como ten que ser",
    howList: (least, most) => [
      "Saque o documento da funda. Non valen fotocopias nin copias plastificadas.",
      "As fotos, enfocadas e sen reflexos: tense que ler todo.",
      `O vídeo, de ${least} a ${
        lasting("gl", most, "seconds")
      }: mostre primeiro o documento polas dúas caras e despois a súa cara enteira, sen lentes de sol, máscara nin gorra.`,
      "No vídeo ten que saír vostede. Ninguén pode facelo no seu nome.",
    ],
    privacy: (days) =>
      `As súas fotos e o seu vídeo gárdanse cifrados, só os ve quen os revisa e bórranse ${
        lasting("gl", days, "days")
      } despois da resposta.`,
    next: "Continuar",
    begin: "Rexistrarme cun vídeo",
    status: "Xa o enviou? Ver como vai",
    other: "Ver outras formas de rexistrarse",
  },
  raise:
    "Cun vídeo que revisa unha persoa da Administración, sen saír da casa.",
  inUse:
    "En Clave, este teléfono é agora doutra persoa, e cada teléfono só pode ser dunha. Se escribe o código e aceptamos o seu vídeo, pasará a ser seu, e a outra persoa non poderá entrar ata que dea outro.",
  record: {
    title: "Envíe as fotos e o vídeo",
    front: "Foto da cara dianteira do documento",
    back: "Foto da cara traseira do documento",
    photoHint: (megabytes) =>
      `Imaxe JPEG ou PNG de ata ${megabytes} MB, co documento enteiro e enfocado.`,
    video: "Vídeo co documento e a súa cara",
    videoHint: (least, most, megabytes) =>
      `De ${least} a ${
        lasting("gl", most, "seconds")
      } e ata ${megabytes} MB, en MP4 ou WebM. Primeiro o documento polas dúas caras, despois a súa cara enteira.`,
    go: "Enviar para que o revisen",
    slow: "O envío pode tardar uns minutos. Non peche a páxina.",
    photo: {
      "empty": "Elixa a foto ou fágaa agora.",
      "too-large":
        "A foto pesa demasiado. Fágaa con menos calidade ou recórtea.",
      "not-an-image":
        "Este ficheiro non é unha imaxe JPEG nin PNG. Se o seu móbil garda as fotos noutro formato (HEIC), elixa «máis compatible» nos axustes da cámara, ou faga unha captura da foto.",
      "too-small":
        "A foto é demasiado pequena para ler o documento. Fágaa de máis preto ou con máis calidade.",
      "too-many-pixels":
        "A foto ten demasiados píxeles. Fágaa con menos calidade.",
      "damaged": "A foto está incompleta ou danada. Fágaa outra vez.",
    },
    film: {
      "empty": "Elixa o vídeo ou gráveo agora.",
      "too-large":
        "O vídeo pesa demasiado. Gráveo máis curto ou con menos calidade.",
      "not-a-video":
        "Este ficheiro non é un vídeo MP4 nin WebM, aínda que o seu nome o diga. Gráveo coa cámara do móbil.",
      "too-short":
        "O vídeo é demasiado curto para ver o documento e a súa cara. Gráveo outra vez.",
      "too-long": "O vídeo é demasiado longo. Gráveo outra vez, máis curto.",
      "damaged":
        "O vídeo está incompleto ou danado, ou non ten imaxe. Gráveo outra vez.",
    },
    tooMuch:
      "Os ficheiros pesan demasiado xuntos. Grave o vídeo máis curto ou faga as fotos con menos calidade.",
    broken:
      "O envío cortouse antes de chegar enteiro. Elixa outra vez os tres ficheiros e envíeos.",
    slowed:
      "O envío tardou demasiado. Probe cunha conexión mellor, ou con ficheiros que pesen menos.",
    overtaken:
      "Comezou outro envío co seu documento e este parouse. Se non o ve noutra xanela, elixa outra vez os tres ficheiros e envíeos.",
    busy:
      "Hai moitas persoas enviando vídeos neste momento. Agarde un minuto e envíeo outra vez.",
    again: "Os navegadores non gardan os ficheiros: elixa outra vez os tres.",
    here: {
      start: "Gravar o vídeo nesta páxina",
      stop: "Parar de gravar",
      again: "Gravalo outra vez",
      view: "O que ve a cámara",
      asking: "O navegador pídelle permiso para usar a cámara.",
      recording: (seconds) =>
        `Gravando. Mostre o documento e despois a súa cara. Párase soa ao cabo de ${
          lasting("gl", seconds, "seconds")
        }.`,
      done: "O vídeo está gravado e enviarase coas fotos.",
      denied:
        "Non se pode usar a cámara desde esta páxina. Elixa un vídeo gravado co móbil.",
    },
  },
  recorded: {
    title: "Recibimos o seu vídeo",
    until: (day) => `Responderémoslle, como moi tarde, ${day}.`,
    told: "Enviarémoslle un aviso por SMS e por correo.",
    codeTitle: "Garde este código",
    codeText:
      "Co seu documento e este código pode ver como vai. Cando o aceptemos será o código (CSV) do seu xustificante, onde está o seu código de activación. Non llo enviaremos por SMS nin por correo.",
    nothing: "Mentres tanto non cambia nada no seu rexistro.",
    status: "Ver como vai",
  },
  status: {
    title: "Como vai o seu vídeo?",
    intro: "Escriba o seu documento e o código que lle demos ao envialo.",
    code: "Código que gardou",
    next: "Ver como vai",
    unknown:
      "Non hai ningún vídeo con este documento e este código. Revise os dous.",
    lost:
      "O enderezo co que veu xa non vale. Escriba outra vez o seu documento e o seu código.",
    open: {
      title: "O seu vídeo está en revisión",
      text: (sent, due) =>
        `Enviouno ${sent}. Responderémoslle, como moi tarde, ${due}.`,
    },
    accepted: {
      title: "Aceptamos o seu vídeo",
      text:
        "O seu rexistro é avanzado. O seu xustificante, co código de activación, vese co mesmo código que acaba de escribir.",
      go: "Ver o xustificante",
    },
    refused: {
      title: "Non puidemos aceptar o seu vídeo",
      kept: "Non perdeu nada: o que xa tiña en Clave segue igual.",
      again: "Enviar outro vídeo",
    },
    reasons: {
      "unreadable":
        "O documento non se le ben. Repita as fotos con máis luz, enfocadas e sen reflexos.",
      "not-original":
        "O que se ve non é o documento orixinal. Móstreo sen funda: non valen fotocopias, copias plastificadas nin pantallas.",
      "face-hidden":
        "Non se lle ve a cara enteira. Repita o vídeo con luz de fronte, sen lentes de sol, máscara nin gorra.",
      "another-person":
        "Non puidemos comprobar que a persoa do vídeo sexa a do documento. Pode repetilo con mellor luz ou acudir co seu documento a unha oficina de rexistro.",
      "not-in-force":
        "O documento que mostrou non está en vigor, ou non é o último que se lle expediu. Envíe outro vídeo co que teña agora.",
      "other-route":
        "Por vídeo non podemos comprobar quen é. Pode rexistrarse con certificado, cunha carta ou nunha oficina de rexistro.",
      "phone-taken":
        "Despois do seu envío, outra persoa demostrou que o teléfono que vostede deu é seu. Envíe outro vídeo cun teléfono que só use vostede.",
      "superseded":
        "Mentres o revisabamos, o seu rexistro cambiou e este vídeo xa non facía falta.",
    },
  },
};
