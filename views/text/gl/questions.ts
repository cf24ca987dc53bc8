// Galician: what people ask, and short answers.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const questions: Text["questions"] = {
  title: "Preguntas sobre Clave",
  lead: "Respostas curtas. Se agora lle falla algo, vaia á axuda.",
  help: "Ir á axuda",
  clave: {
    free: {
      q: "Canto custa?",
      a: "Nada. Rexistrarse e identificarse é de balde.",
    },
    obliged: {
      q: "É obrigatorio rexistrarse?",
      a: "Non. Tamén pode identificarse con certificado ou con DNI electrónico, ou preguntarlle ao organismo como facer o trámite en persoa.",
    },
    ways: {
      q: "Podo usar varias formas de identificarme?",
      a: "Si. Cun só rexistro pode usar o PIN, o contrasinal e Cl@ve Móvil, e elixir cada vez.",
    },
    certificate: {
      q: "En que se diferencia dun certificado?",
      a: "O certificado hai que instalalo, e tamén serve para asinar. Con Clave non hai que instalar nada, e polo de agora só serve para identificarse.",
    },
    safe: {
      q: "É seguro?",
      a: "Cada PIN vale unha soa vez. Avisámolo de cada cambio no seu rexistro. En «Os meus datos» pode ver todos os seus usos e avisar se hai un que non é seu.",
    },
    sees: {
      q: "Que sabe de min o organismo no que entro?",
      a: "Só os datos que precisa. Mostrámosllos a vostede antes de que se identifique.",
    },
    level: {
      q: "Por que un trámite non admite o PIN?",
      a: "Porque pide un nivel máis alto ca o do seu rexistro ou o desa forma. A páxina dille o motivo e que pode facer.",
    },
    cannot: {
      q: "Que non podo facer con Clave?",
      a: "Actuar por unha empresa, dar un poder xeral a unha asesoría fiscal nin facer o que esixe un certificado cualificado. Tampouco asinar, polo de agora.",
    },
    abroad: {
      q: "Podo usar Clave desde outro país?",
      a: "Si, e cun teléfono de calquera país. Se as mensaxes SMS non chegan ben, active Cl@ve Móvil: só precisa internet.",
    },
    phoneless: {
      q: "E se non teño teléfono móbil?",
      a: "Para rexistrarse fai falta un que sexa só seu. Sen el, pode identificarse con certificado ou con DNI electrónico.",
    },
    company: {
      q: "Pode rexistrarse unha empresa?",
      a: "Non. Clave é para persoas. As empresas usan un certificado.",
    },
    another: {
      q: "Podo entrar en nome da miña nai ou doutra persoa?",
      a: "Non: Clave só di quen é vostede. Para facer un trámite por outra persoa fai falta un poder.",
    },
    deceased: {
      q: "Que pasa cando morre unha persoa?",
      a: "O seu rexistro deixa de valer cando consta nos datos da Administración. Ninguén pode usalo despois.",
    },
  },
  registration: {
    title: "Preguntas sobre o rexistro",
    time: {
      q: "Canto se tarda?",
      a: (minutes, workingDays, days) =>
        `Con certificado, ${
          lasting("gl", minutes, "minutes", "uns")
        }. Cun vídeo, ata ${
          lasting("gl", workingDays, "workingDays")
        }. Por carta, ${
          lasting("gl", days, "days", "uns")
        }. Nunha oficina, o día da súa cita.`,
    },
    foreign: {
      q: "Son doutro país. Podo rexistrarme?",
      a: "Si, se ten NIE e unha tarxeta de estranxeiro ou un certificado de cidadán da Unión en vigor. Só co pasaporte non abonda.",
    },
    klm: {
      q: "Serve un NIF que comeza por K, L ou M?",
      a: "Non. Fai falta un DNI ou un NIE.",
    },
    expired: {
      q: "Podo rexistrarme co documento caducado?",
      a: "Non. Renóveo antes na Policía Nacional.",
    },
    minor: {
      q: "Pode rexistrarse unha persoa menor?",
      a: (years) =>
        `Si, desde os ${years} anos tamén por internet. Antes desa idade, só nunha oficina e co seu pai, coa súa nai ou con quen teña a tutela.`,
    },
    shared: {
      q: "Podemos usar o mesmo teléfono dúas persoas?",
      a: "Non. Cada número é dunha soa persoa. Se outra se rexistra co seu, vostede deixa de recibir os códigos.",
    },
    phone: {
      q: "Serve un teléfono doutro país?",
      a: "Si. Escríbao co signo + e o prefixo do país.",
    },
    email: {
      q: "Para que piden o correo?",
      a: "Para avisalo dos cambios e para enviarlle a ligazón se esquece o contrasinal.",
    },
    mailless: {
      q: "E se non teño correo electrónico?",
      a: "Cómpre un para rexistrarse. Pode crealo de balde en internet, ou pedirlle a alguén de confianza que o axude. Ten que ser seu: aí avisámolo.",
    },
    address: {
      q: "A que enderezo chega a carta?",
      a: "Ao seu domicilio fiscal: o enderezo que ten a Axencia Tributaria. Non ao do padrón.",
    },
    renewed: {
      q: "Renovei o DNI ou a tarxeta. Rexístrome outra vez?",
      a: "Non. Ao identificarse, use os datos do documento novo. O número de soporte cambia con cada tarxeta; o NIE non.",
    },
    lasts: {
      q: "O rexistro caduca?",
      a: "Non. Vale ata que vostede se dea de baixa. Caducan outras cousas: o contrasinal, cada PIN e o código da carta.",
    },
    twice: {
      q: "Non sei se xa estou en Clave. Que fago?",
      a: "Comece o rexistro. Se xa está, dirémosllo cando escriba os datos do seu documento.",
    },
    receipt: {
      q: "Para que serve o xustificante?",
      a: "Di o que rexistrou e leva o seu código de activación. Pode volver velo co seu código (CSV) ou en «Os meus datos».",
    },
  },
  permanent: {
    title: "Preguntas sobre o contrasinal",
    why: {
      q: "Preciso un contrasinal se xa uso o PIN?",
      a: "Non. É máis cómodo se se identifica a miúdo ou se non sempre ten o teléfono á man.",
    },
    code: {
      q: "Onde está o código de activación?",
      a: "No xustificante do seu rexistro. Se non o atopa, cree outro en «Os meus datos»: o anterior deixa de valer.",
    },
    letter: {
      q: "O código de activación é o da carta?",
      a: "Non. O da carta (CSV) é para rexistrarse. O de activación recíbeo ao rematar o rexistro.",
    },
    second: {
      q: "Por que me piden tamén un código?",
      a: "Porque o trámite pide máis seguridade ca a dun contrasinal só. Escriba o que chega por SMS ou o da súa aplicación de códigos.",
    },
    locked: {
      q: "Está bloqueado. Desbloquéase só?",
      a: (tries) =>
        `Non. Bloquéase tras ${tries} intentos errados e agardar non serve: poña outro. Mentres tanto pode usar o PIN.`,
    },
    ends: {
      q: "Caduca o contrasinal?",
      a: (days, before) =>
        `Si, ao cabo de ${
          lasting("gl", days, "days")
        }. Avisarémolo por correo ${
          lasting("gl", before, "days")
        } antes. Se o cambia, o prazo comeza outra vez.`,
    },
    others: {
      q: "Podo usalo nun ordenador que non é meu?",
      a: "Si, pero non deixe que o navegador o garde e peche a sesión ao rematar.",
    },
    change: {
      q: "Onde se cambia?",
      a: "En «Os meus datos», co contrasinal de agora ou con certificado.",
    },
    leave: {
      q: "Podo quitalo e seguir en Clave?",
      a: "Si, en «Os meus datos». Seguirá coas outras formas de identificarse.",
    },
  },
};
