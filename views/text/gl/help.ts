// Galician: the troubles that people have most, and what to do now.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const help: Text["help"] = {
  title: "Axuda",
  lead:
    "Elixa o que lle pasa e vexa que facer agora. Nunha oficina de rexistro tamén o atenden en persoa.",
  contents: "Que lle pasa",
  troubles: {
    sms: {
      title: "Non chega o SMS",
      steps: (seconds) => [
        "Compare as tres últimas cifras que mostra a páxina coas do seu teléfono.",
        `Agarde ${
          lasting("gl", seconds, "seconds")
        } e pida outro PIN. O anterior segue a valer ata a súa hora.`,
        "Mire se ten cobertura e espazo para mensaxes, ou apague e acenda o teléfono.",
        "Mire se o teléfono, a súa operadora ou un antivirus bloquea as mensaxes.",
        "Se o seu número é doutro país, pregúntelle á súa operadora se recibe SMS de España.",
      ],
    },
    support: {
      title: "Os datos do meu documento non coinciden",
      steps: [
        "Comprobe que non confundiu a data de validez coa de expedición.",
        "O número de soporte non é o NIE: está noutro lugar da tarxeta e cambia con cada tarxeta nova.",
        "Se acaba de renovar o documento, use o novo.",
      ],
      wait: (minutes) =>
        `Tras varios intentos seguidos, terá que agardar ${
          lasting("gl", minutes, "minutes")
        }. Non se perde nada.`,
    },
    letter: {
      title: "Non chega a carta, ou caducou",
      body: (postDays, validDays) =>
        `Adoita tardar ${
          lasting("gl", postDays, "days", "uns")
        } e o seu código vale ${validDays}. Envíase ao domicilio fiscal que ten a Axencia Tributaria: se cambiou, corríxao alí primeiro. Despois, pida outra carta: só vale a última.`,
    },
    level: {
      title: "O trámite di que o meu nivel non abonda",
      steps: [
        "Non é un fallo do PIN nin do contrasinal: o trámite pide máis do que permite un rexistro básico.",
        "Suba o seu rexistro a avanzado con certificado ou DNI electrónico, cun vídeo, ou co seu documento nunha oficina de rexistro.",
        "Antes de comezar un trámite, mire en «Os meus datos» se pode facelo.",
      ],
    },
    shared: {
      title: "Comparto o teléfono, ou alguén ten o meu número",
      steps: (hours) => [
        "Cada teléfono é dunha soa persoa. Se outra se rexistra co seu, vostede deixa de recibir os códigos.",
        "Dea outro teléfono: no momento con certificado ou nunha oficina, ou cunha carta.",
        `Se unha mensaxe SMS o avisa dun cambio que non fixo, desfágao co código desa mensaxe. Ten ${
          lasting("gl", hours, "hours")
        }.`,
      ],
    },
    phone: {
      title: "Perdín o teléfono ou teño outro número",
      steps: (days) => [
        "Se o perdeu ou llo roubaron, pida á súa operadora que bloquee a liña.",
        "Con certificado ou DNI electrónico, ou nunha oficina de rexistro, o número cámbiase no momento.",
        `Se non pode, pida unha carta. Chega ${
          lasting("gl", days, "days", { one: "en", other: "nuns" })
        } ao seu domicilio fiscal, cun código para dar outro teléfono.`,
        "Se o número é o mesmo e só cambiou de aparello, active Cl@ve Móvil no novo.",
      ],
    },
    code: {
      title: "Perdín o contrasinal ou o código de activación",
      steps: [
        "Se esqueceu o contrasinal ou está bloqueado, poña outro co código de activación ou con certificado.",
        "Busque o código de activación no xustificante do seu rexistro.",
        "Se non o atopa, cree outro en «Os meus datos», pida unha carta ou acuda a unha oficina de rexistro.",
      ],
    },
    which: {
      title: "Non sei que forma me convén",
      steps: [
        "Se o seu teléfono ten internet, Cl@ve Móvil: é o máis rápido.",
        "Se se identifica de cando en vez, o PIN.",
        "Se se identifica a miúdo desde o seu ordenador, Cl@ve Permanente.",
        "Rexístrase unha soa vez e pode usalas todas.",
      ],
    },
    time: {
      title: "Acabouse o tempo",
      steps: (pin, request, visit, more) => [
        "Prema o botón da páxina para comezar de novo. Non se perde o que xa escribiu.",
        `A próxima vez, prema «${more}» antes de que remate.`,
        `O PIN vale ${
          lasting("gl", pin, "minutes")
        }; a petición ao teléfono, ${request}; a visita enteira, ${visit}.`,
      ],
    },
    qr: {
      title: "Non podo ler o código QR",
      same: (button) =>
        `Se Cl@ve Móvil está neste mesmo teléfono, prema «${button}»: non hai que ler nada.`,
    },
    message: {
      title: "Unha mensaxe, unha chamada ou un código QR sospeitoso",
      steps: [
        "Non prema ningunha ligazón e non dea ningún código. Ninguén da Administración llo pedirá, nin por teléfono nin por mensaxe.",
        "Se recibe un código que non pediu, alguén escribiu os datos do seu documento. Sen o código non pode entrar.",
        "Lea só o código QR da pantalla na que está entrando vostede. Se o organismo ou o número non coinciden, rexéiteo.",
        "Se cre que alguén entrou por vostede, avísenos: pecharemos as súas sesións.",
      ],
    },
    alone: {
      title: "Preciso axuda, ou non teño teléfono móbil",
      steps: [
        "Nunha oficina de rexistro aténdeno en persoa. Pida cita e leve o seu documento.",
        "Con certificado ou DNI electrónico pode identificarse sen teléfono.",
        "Tamén lle pode preguntar ao organismo como facer o trámite en persoa.",
        "Pode acompañalo alguén de confianza. Non lle dea o seu contrasinal nin os seus códigos.",
      ],
    },
    foreign: {
      title: "O meu teléfono é doutro país",
      steps: [
        "Serve. Escríbao co signo + e o prefixo do seu país.",
        "Pregúntelle á súa operadora se recibe SMS de España.",
        "Se as mensaxes SMS tardan ou non chegan, active Cl@ve Móvil con certificado: só precisa internet.",
      ],
    },
  },
};
