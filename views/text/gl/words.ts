// Galician: what the pages' own terms mean.

import type { Text } from "../text.ts";

export const words: Text["words"] = {
  title: "Palabras que usa Clave",
  lead: "Que queren dicir, por orde alfabética.",
  terms: {
    code: {
      term: "Código de activación",
      means:
        "Recíbeo ao rematar o rexistro. Serve para crear un contrasinal ou para recuperalo.",
    },
    csv: {
      term: "CSV (código seguro de verificación)",
      means:
        "Código que vai nunha carta ou nun xustificante. O da carta serve para rexistrarse. O do xustificante, para volver velo.",
    },
    recovery: {
      term: "Código de recuperación",
      means:
        "Un dos que recibe ao engadir unha aplicación de códigos. Cada un vale unha vez, se non ten a aplicación á man.",
    },
    qr: {
      term: "Código QR",
      means: "Debuxo de cadros que se le coa cámara do teléfono.",
    },
    app: {
      term: "Aplicación de códigos",
      means:
        "Aplicación do móbil que amosa un código que cambia cada pouco tempo.",
    },
    letter: {
      term: "Carta de invitación",
      means: "A que chega ao seu domicilio fiscal cun código para rexistrarse.",
    },
    certificate: {
      term: "Certificado electrónico",
      means:
        "Ficheiro ou tarxeta que demostra por internet quen é vostede e co que pode asinar.",
    },
    datum: {
      term: "Dato de contraste",
      means:
        "O dato do documento que pedimos xunto ao DNI ou NIE: unha data ou o número de soporte.",
    },
    dnie: {
      term: "DNI electrónico",
      means:
        "O DNI con chip. Cun lector e a clave da tarxeta, serve para identificarse e asinar.",
    },
    address: {
      term: "Domicilio fiscal",
      means:
        "O enderezo seu que ten a Axencia Tributaria. Pode non ser o do padrón.",
    },
    eidas: {
      term: "eIDAS",
      means:
        "Norma da Unión Europea sobre identidade e sinatura electrónicas. Dela veñen os niveis baixo, substancial e alto.",
    },
    signature: {
      term: "Sinatura electrónica",
      means:
        "O que vale como a súa sinatura nun documento por internet. Identificarse non é asinar.",
    },
    receipt: {
      term: "Xustificante",
      means:
        "Documento que recibe ao rexistrarse ou ao facer un cambio. Leva o seu propio CSV.",
    },
    level: {
      term: "Nivel de seguridade",
      means:
        "O seguro que é que vostede sexa vostede: baixo, substancial ou alto. Cada trámite pide un.",
    },
    nie: {
      term: "NIE",
      means: "Número que identifica unha persoa estranxeira. Non cambia nunca.",
    },
    nif: {
      term: "NIF",
      means:
        "Número para os impostos. É o DNI coa súa letra ou, se é doutro país, o NIE.",
    },
    support: {
      term: "Número de soporte",
      means:
        "Número da tarxeta ou do certificado, non da persoa. Comeza por E ou por C e cambia con cada tarxeta.",
    },
    office: {
      term: "Oficina de rexistro",
      means: "Oficina dunha Administración na que pode rexistrarse en persoa.",
    },
    body: {
      term: "Organismo",
      means: "A entidade pública na que fai o trámite.",
    },
    pin: {
      term: "PIN",
      means: "Código que recibe para entrar. Vale unha vez e pouco tempo.",
    },
    basic: {
      term: "Rexistro básico",
      means: "O que se fai por carta. Chega ata o nivel baixo.",
    },
    advanced: {
      term: "Rexistro avanzado",
      means:
        "O que se fai cando se comproba quen é vostede: con certificado, cun vídeo ou nunha oficina.",
    },
    site: {
      term: "Sede electrónica",
      means: "O sitio de internet no que un organismo atende os trámites.",
    },
    session: {
      term: "Sesión",
      means:
        "O tempo en que pode entrar noutros organismos sen identificarse outra vez.",
    },
    tie: {
      term: "TIE",
      means:
        "Tarxeta de identidade de estranxeiro. Leva o NIE e o número de soporte.",
    },
  },
};
