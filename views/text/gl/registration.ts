// Galician: how one registers, a page for each way, and what comes after.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const registration: Text["registration"] = {
  title: "Como podo rexistrarme?",
  lead:
    "Hai varias formas. Todas son de balde e fanse unha soa vez. Elixa segundo o que teña á man.",
  advanced: "Quero saber que nivel preciso",
  compare: "Canto tarda e que nivel dá cada unha",
  who: "Quen pode",
  trouble: "Que pode fallar",
  begin: "Comezar o rexistro",
  elsewhere:
    "Este sitio aínda non pide certificados. Elixa outra forma de rexistrarse.",
  letter: {
    title: "Rexistro por carta",
    lead:
      "Enviámoslle unha carta ao seu domicilio fiscal. Trae un código que se escribe aquí.",
    who: (years) => [
      `Persoas con DNI ou NIE en vigor, desde os ${years} anos.`,
      "Hai que ter ao día o domicilio fiscal: é o enderezo que ten a Axencia Tributaria.",
    ],
    steps: (length) => [
      "Comece o rexistro. Escriba o seu DNI ou NIE e o dato do documento que lle pedimos.",
      "Mire a parte do enderezo que lle mostramos e pida a carta.",
      `Cando chegue, entre outra vez e escriba o seu código (CSV), de ${length} letras e cifras.`,
      "Escriba o seu teléfono e o seu correo, e o código que reciba por SMS.",
      "Garde o xustificante: leva o seu código de activación.",
    ],
    trouble: (days) => [
      "O enderezo é antigo. Cámbieo na Axencia Tributaria antes de pedir a carta: o do padrón non serve.",
      `O código caducou: vale ${
        lasting("gl", days, "days")
      }. Pida outra carta.`,
      "Pediu dúas cartas. Só vale a última.",
      "Un trámite pide máis nivel. Despois poderá subir o seu rexistro a avanzado.",
    ],
  },
  certificate: {
    title: "Rexistro con certificado ou DNI electrónico",
    lead: "É o máis rápido: faise agora e o rexistro é avanzado.",
    who: (years) => [
      `Persoas con DNI ou NIE en vigor, desde os ${years} anos.`,
      "O certificado ten que estar ao seu nome e non ter caducado.",
      "Non serven os de empresa, os de representante nin os selos.",
    ],
    steps: [
      "Comece o rexistro e elixa o seu certificado cando o navegador llo pregunte.",
      "Escriba o dato do seu documento que lle pedimos.",
      "Escriba o seu teléfono e o seu correo, e o código que reciba por SMS.",
      "Garde o xustificante: leva o seu código de activación.",
    ],
    name:
      "O nome do certificado non é o do seu DNI. Dirémosllo: vale o da Administración.",
  },
  video: {
    title: "Rexistro cun vídeo",
    lead:
      "Envía dúas fotos do seu documento e un vídeo curto. Unha persoa da Administración revísaos.",
    documents: {
      dni: "DNI",
      tie: "tarxeta de estranxeiro",
      eu: "certificado de cidadán da Unión",
    },
    who: (documents, years) => [
      `Persoas cun destes documentos, en vigor: ${documents}.`,
      `Hai que ter feitos ${years} anos.`,
      "Tamén quen se rexistrou por carta e quere subir de nivel.",
      "Quen se deu de baixa non pode volver cun vídeo.",
    ],
    steps: [
      "Escriba o seu documento e o dato que lle pedimos.",
      "Escriba o seu teléfono e o seu correo, e o código que reciba por SMS.",
      "Envíe as dúas fotos e o vídeo. Pode facelos nese momento.",
      "Garde o código que lle damos: con el verá como vai.",
      "Cando aceptemos o vídeo, vexa o seu xustificante con ese mesmo código.",
    ],
    trouble: [
      "A foto sae borrosa ou con reflexos. Fágaa con máis luz e sen moverse.",
      "O envío córtase. Probe con outra conexión ou cun vídeo máis curto.",
      "Non aceptamos o vídeo. Dirémoslle o motivo e poderá enviar outro. Non perde o que xa tiña.",
    ],
  },
  office: {
    title: "Rexistro nunha oficina",
    lead:
      "Vai en persoa co seu documento e aténdeo un empregado público. O rexistro é avanzado.",
    who: (years) => [
      "Calquera persoa con DNI ou NIE en vigor.",
      `Tamén as menores de ${years} anos: para elas é a única forma.`,
      "Quen se deu de baixa e quere volver.",
    ],
    steps: [
      "Busque unha oficina de rexistro e pida cita.",
      "Ensine o seu documento orixinal.",
      "Diga o seu teléfono e o seu correo. Lea en voz alta o código que reciba por SMS.",
      "Lea e asine as dúas copias da aceptación.",
      "Leve o xustificante: nel está o seu código de activación.",
    ],
    trouble: [
      "Vai outra persoa no seu lugar. Non se pode, nin con poder notarial.",
      "Deixa o teléfono na casa. Fai falta alí, para ler o código.",
      "Fáltalle o pasaporte. As persoas estranxeiras levan tamén o documento do seu país.",
    ],
  },
  others: {
    title: "Menores e persoas que precisan doutra",
    lead:
      "Cada rexistro é dunha soa persoa. Ninguén pode rexistrarse nin entrar por outra.",
    minors: {
      title: "Menores de idade",
      points: (years, adult) => [
        `Desde os ${years} anos, unha persoa menor pode rexistrarse por internet.`,
        `Antes dos ${years} anos, só nunha oficina.`,
        `Nunha oficina, ata facer ${adult} anos vai sempre co seu pai, coa súa nai ou con quen teña a tutela.`,
      ],
    },
    support: {
      title: "Persoas que precisan apoio",
      points: [
        "Pode ir á oficina con alguén de confianza. O rexistro é sempre de vostede.",
        "Non lle dea o seu contrasinal nin os seus códigos a ninguén, tampouco a quen o axuda.",
      ],
    },
    acting: {
      title: "Facer un trámite por outra persoa",
      points: [
        "Fai falta un poder. Dáse no Rexistro Electrónico de Apoderamentos, e alí éntrase con Clave.",
        "Pode ser para todo, para unha soa Administración ou para algúns trámites.",
        "Antes de dalo, pregúntelle ao organismo cal acepta.",
      ],
    },
    official: {
      title: "Que un empregado público o faga por vostede",
      points: [
        "Se non está obrigado a usar internet, un funcionario habilitado pode identificarse ou asinar por vostede.",
        "Vostede ensínalle o seu documento e dálle permiso. Queda escrito.",
        "Pregúntelle ao organismo se ten ese servizo.",
      ],
    },
  },
  changes: {
    title: "Cambiar os seus datos ou o seu nivel",
    lead:
      "Case todo se cambia en «Os meus datos». Teña á man o seu documento e o seu teléfono.",
    phone: "O teléfono",
    lowers: "Cunha carta, un rexistro avanzado pasa a ser básico.",
    email: {
      title: "O correo electrónico",
      points: (hours) => [
        "Entre en «Os meus datos» e escriba o correo novo.",
        "Recibirá alí un código. Ata que o escriba non cambia nada.",
        `Durante ${
          lasting("gl", hours, "hours")
        }, desde o correo anterior pódese desfacer o cambio.`,
      ],
    },
    person: {
      title: "O nome, o documento ou o enderezo",
      points: [
        "Veñen da Administración e non se cambian aquí.",
        "O domicilio fiscal cámbiase na Axencia Tributaria.",
        "Se renova o documento, non ten que avisarnos: use os datos do novo.",
      ],
    },
    code: "O código de activación",
    level: {
      title: "O nivel do rexistro",
      points: [
        "O seu teléfono e o seu correo non cambian.",
        "Recibirá outro código de activación. O anterior deixa de valer.",
      ],
    },
  },
  leaving: {
    title: "Como darse de baixa",
    lead: "Pode facelo cando queira, e é de balde.",
    where: {
      title: "Onde se fai",
      points: [
        "En «Os meus datos», despois de identificarse.",
        "Nunha oficina de rexistro, co seu documento.",
      ],
    },
    back: {
      title: "Se despois quere volver",
      office:
        "Nunha oficina tamén poden desfacer a baixa. Decídeno alí, e diranllo por carta.",
    },
    less: {
      title: "Se non quere deixalo todo",
      points: [
        "Pode deixar de usar o contrasinal e seguir en Clave.",
        "Pode desactivar Cl@ve Móvil e seguir co PIN.",
        "Se cre que alguén entrou por vostede, non fai falta darse de baixa: avísenos.",
      ],
    },
  },
};
