// Galician: the words by which people search, some of them in Spanish.

import type { SearchWords } from "../../../domain/search/words.ts";

export const words: SearchWords = {
  endings:
    "s es a o e as os ado ada ados adas ido ida ar er ir an en ando endo arse erse irse arme ción cións",
  small:
    "a ao aos á ás algo algún ante así aínda como con cal cando da das de del desde do dos e ela en entre é era es esa ese está estar este estou eu foi ha haber hai lle lles lo mais máis me min meu miña meus miñas moi na nas nin no non nos o os ou para pero por porque pode podo que quen se ser si sen sobre son seu súa tamén te ter teño ten tu un unha uns unhas vostede xa",
  same: [
    "móbil, teléfono, móvil, celular, liña",
    "contrasinal, clave, contraseña, password, chave",
    "SMS, mensaxe, mensaje",
    "correo, email, e-mail, correo electrónico, mail",
    "caducado, vencido, caduca, caducou, validez",
    "perdido, perdín, roubado, roubaron, esquecido",
    "cambiar, modificar, actualizar, outro",
    "rexistrarse, rexistrarme, registrarme, registrarse, rexistro, darse de alta, darme de alta, alta, registro, inscribirse",
    "xustificante, comprobante, resgardo, justificante",
    "entrar, acceder, acceso, iniciar sesión, login, identificarse",
    "ordenador, pc, portátil, computador",
    "aplicación, app",
    "trámite, xestión, procedemento",
    "vídeo, videochamada, videollamada",
    "DNI electrónico, DNIe",
    "queixa, reclamación, reclamar, queja, observacións e queixas",
    "accesibilidade, discapacidade, lector de pantalla, cego",
    "asinar, sinatura, firma, firmar, autofirma",
  ],
  means: [
    ["non me chega, non chega, non recibo, no me llega, tarda", "non chega"],
    ["gratis, de balde, prezo, tarifa, taxa, hai que pagar", "custa, gratuíto"],
    ["carta, CSV, código da carta", "carta, carta de invitación"],
    ["código", "código, PIN, contrasinal"],
    [
      "esquecín, esqueceume, esqueceu, non lembro, olvidei, recuperar, me he olvidado, he olvidado",
      "esqueceu, perdín o contrasinal, esquecer",
    ],
    ["bloqueado, bloqueouse, bloqueada", "bloqueado, bloquea"],
    [
      "NIE, TIE, estranxeiro, estranxeira, extranjero",
      "NIE, estranxeira, outro país, doutro país",
    ],
    ["pasaporte, inmigrante", "NIE, estranxeira"],
    [
      "pai, nai, fillo, filla, avó, avoa, familiar, padre, madre, axudar a outra persoa, en nome doutro, outra persoa",
      "acompañalo, alguén de confianza, menor, en nome",
    ],
    ["menor, neno, nena", "menor, anos"],
    [
      "xubilado, xubilada, pensionista, maior, jubilado",
      "preciso axuda, en persoa",
    ],
    ["autónomo, por conta propia", "conta propia, empresa"],
    ["empresa, sociedade, xestor, xestoría, asesor", "empresa, asesoría"],
    ["cita previa, pedir cita, cita", "cita, oficina de rexistro"],
    ["oficina, onde ir, presencial, en persoa", "oficina, en persoa"],
    [
      "cambiar de número, cambio de número, cambiar o número, número novo, novo número, cambiar de móbil",
      "outro número, cambiar o teléfono, outro teléfono",
    ],
    ["estranxeiro, fóra de España, roaming", "outro país, doutro país"],
    ["estafa, fraude, phishing, engano, suplantación", "sospeitoso"],
    [
      "non me deixa, non podo entrar, erro, fallo, non funciona",
      "non coinciden, falla, non abonda",
    ],
    ["non coincide, datos incorrectos", "non coinciden"],
    ["número de soporte, soporte", "número de soporte"],
    ["tempo, sesión caducada, acabouse", "acabouse o tempo, sesión"],
    ["darse de baixa, baixa, baja, renunciar", "darse de baixa, baixa"],
    ["Renda, Facenda, impostos, Hacienda", "Axencia Tributaria, trámite"],
    ["privacidade, protección de datos", "os seus datos"],
    [
      "sen móbil, non teño móbil, non teño teléfono",
      "non teño teléfono móbil, sen teléfono",
    ],
  ],
};
