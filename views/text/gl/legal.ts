// Galician: who answers for a site, what it keeps of people, and their rights (GDPR 13 to 22).

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const legal: Text["duties"]["legal"] = {
  link: "Aviso legal",
  title: "Aviso legal e protección de datos",
  who: {
    title: "Quen responde deste sitio",
    operator: (name) =>
      `Este sitio xestiónao ${name}, que responde dos seus datos.`,
    unnamed:
      "Quen puxo en marcha este sitio non dixo o seu nome. Tráteo como unha demostración: non hai detrás ningún organismo público. Non escriba nel datos de persoas de verdade.",
    licence:
      "Clave é software libre, con licenza EUPL-1.2: calquera pode ler o seu código, usalo e cambialo. É unha obra independente de Cl@ve, o sistema do Goberno de España.",
  },
  data: {
    title: "Que datos gardamos, para que e canto tempo",
    registration: {
      name: "O seu rexistro",
      body:
        "Documento, teléfono, correo, lingua, e como e cando se rexistrou. Serven para identificalo e avisalo. Se se dá de baixa, borramos o seu teléfono, o seu correo, o seu contrasinal e os seus códigos.",
    },
    census: {
      name: "O que xa sabe a Administración",
      body:
        "Nome, data de nacemento, domicilio fiscal e datas do seu documento. Serven para comprobar que é vostede e para enviarlle a carta. Actualízaos a Administración.",
    },
    codes: {
      name: "Códigos e sesións",
      body: (pin, idle, hours) =>
        `Un PIN vale ${
          lasting("gl", pin, "minutes")
        }. Unha sesión acaba ao cabo de ${
          lasting("gl", idle, "minutes")
        } sen uso e, como moito, ao cabo de ${lasting("gl", hours, "hours")}.`,
    },
    video: {
      name: "Fotos e vídeos",
      body: (days) =>
        `Os que grava para rexistrarse veos unha persoa da Administración. Destrúense ${
          lasting("gl", days, "days")
        } despois da súa decisión.`,
    },
    tries: {
      name: "Tentativas seguidas",
      body: (hours) =>
        `Contamos os que se fan cun documento ou desde unha conexión, para frear abusos. A conta dura ${
          lasting("gl", hours, "hours")
        } como moito.`,
    },
    past: {
      name: "O que se fixo",
      body:
        "Anotamos cada uso e cada cambio, sen o seu nome nin o seu documento á vista, e gardamos os seus xustificantes e as mensaxes que lle enviamos, sen os seus códigos. Algunhas notas levan o seu navegador e unha parte do enderezo da súa conexión. Así vostede e a Administración poden comprobalo. Consérvase despois da baixa, o tempo que manda a lei.",
    },
  },
  shared: {
    title: "Con quen os compartimos",
    points: [
      "Co organismo no que entra: só os datos que a páxina lle mostra antes de identificarse.",
      "Con quen leva os SMS, os correos, as cartas e os avisos ao teléfono: só o que fai falta para que cheguen.",
      "Con quen emitiu o seu certificado, se o usa: preguntámoslle se segue valendo.",
      "Con ninguén máis, agás que o mande unha lei ou un xuíz.",
    ],
  },
  rights: {
    title: "Os seus dereitos",
    intro:
      "O Regulamento xeral de protección de datos (artigos 13 a 22) dálle estes dereitos. Exercelos é de balde.",
    know: "Coñecer os seus datos e levalos (artigos 15 e 20)",
    correct: "Corrixilos (artigo 16)",
    erase: "Borralos (artigo 17)",
    object:
      "Limitar o seu uso, opoñerse a el e pedir que unha persoa revise unha decisión automática (artigos 18, 21 e 22)",
    complain:
      "Se cre que non se respectan, pode reclamar ante a Axencia Española de Protección de Datos.",
  },
  law: {
    title: "Que leis se aplican",
    basis:
      "Os datos trátanse para cumprir unha misión de interese público (artigo 6.1.e do Regulamento xeral de protección de datos).",
    points: [
      "Regulamento (UE) 2016/679, xeral de protección de datos",
      "Lei orgánica 3/2018, de protección de datos persoais",
      "Lei 39/2015, do procedemento administrativo común, artigo 9",
      "Regulamento (UE) 910/2014, de identificación electrónica",
      "Real decreto 1112/2018, de accesibilidade dos sitios web",
    ],
  },
};
