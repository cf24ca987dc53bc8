// Catalan: the words by which people search, some of them in Spanish.

import type { SearchWords } from "../../../domain/search/words.ts";

export const words: SearchWords = {
  endings:
    "s es a o e os ada ades at ats uda udes ut uts ida ides it its ar er ir re ant ent int ció cions ar-se ir-se",
  small:
    "a al algun amb aquest aquesta això així als com de del dels d des el ella els em en entre és era es està estar estic ha haver hi ho i jo l la les li lo m mas me mes meu meva meus meves mi molt n ni no o on per perquè però pot puc que què quan qual qui s se sense ser si sí sobre són soc te tenir tinc té tu un una uns unes vostè ja",
  same: [
    "mòbil, telèfon, móvil, teléfono, celular, línia",
    "contrasenya, clau, clave, contraseña, password",
    "SMS, missatge, mensaje",
    "correu, email, e-mail, correu electrònic, correo, mail",
    "caducat, vençut, caduca, caducado, validesa",
    "perdut, robat, perdido, oblidat",
    "canviar, modificar, actualitzar, cambiar, altre",
    "registrar-se, registrar-me, registrarme, registrarse, registre, donar-se d’alta, donar-me d’alta, donar d’alta, alta, registro, inscriure",
    "justificant, comprovant, resguard, justificante",
    "entrar, accedir, accés, iniciar sessió, login, acceso, identificar-se",
    "ordinador, pc, portàtil, ordenador",
    "aplicació, app, aplicación",
    "tràmit, gestió, procediment, trámite",
    "vídeo, videotrucada, videollamada",
    "DNI electrònic, DNIe, DNI electrónico",
    "queixa, reclamació, reclamar, queja, observacions i queixes",
    "accessibilitat, discapacitat, lector de pantalla, cec",
    "signar, signatura, firma, firmar, autofirma",
  ],
  means: [
    [
      "no m’arriba, no em arriba, no me arriba, no marriba, no arriba, no rebo, no me llega, triga",
      "no arriba",
    ],
    ["gratis, de franc, preu, tarifa, taxa, cal pagar", "costa, gratuït"],
    ["carta, CSV, codi de la carta", "carta, carta d’invitació"],
    ["codi, código", "codi, PIN, contrasenya"],
    [
      "m’he oblidat, he oblidat, no recordo, no me’n recordo, recuperar, me he olvidado, he olvidado",
      "ha oblidat, perdut la contrasenya, oblidar",
    ],
    [
      "bloquejat, s’ha bloquejat, bloquejada, bloqueado",
      "bloquejada, bloqueja",
    ],
    [
      "NIE, TIE, estranger, estrangera, extranjero",
      "NIE, estranger, altre país",
    ],
    ["passaport, pasaporte, immigrant", "NIE, estranger"],
    [
      "pare, mare, fill, filla, avi, àvia, familiar, padre, madre, ajudar una altra persona, en nom d’un altre, una altra persona",
      "acompanyar, algú de confiança, menor, en nom",
    ],
    ["menor, nen, nena", "menor, anys"],
    [
      "jubilat, jubilada, pensionista, gran, jubilado",
      "necessito ajuda, en persona",
    ],
    ["autònom, per compte propi, autónomo", "compte propi, empresa"],
    ["empresa, societat, gestor, gestoria, assessor", "empresa, assessoria"],
    [
      "cita prèvia, demanar cita, cita, hora, cita previa",
      "cita, oficina de registre",
    ],
    ["oficina, on anar, presencial, en persona", "oficina, en persona"],
    [
      "canviar de número, canvi de número, canviar el número, número nou, canviar de mòbil, cambiar de número",
      "altre número, canviar el telèfon, altre telèfon",
    ],
    ["estranger, fora d’Espanya, roaming", "altre país"],
    ["estafa, frau, phishing, engany, suplantació, fraude", "sospitós"],
    [
      "no em deixa, no puc entrar, error, no funciona, falla",
      "no coincideixen, falla, no és suficient",
    ],
    ["no coincideix, dades incorrectes", "no coincideixen"],
    ["número de suport, suport, número de soporte", "número de suport"],
    ["temps, sessió caducada, s’ha acabat", "acabat el temps, sessió"],
    ["donar-se de baixa, baixa, baja, renunciar", "donar-se de baixa, baixa"],
    ["Renda, Hisenda, impostos, Hacienda", "Agència Tributària, tràmit"],
    ["privacitat, protecció de dades", "les seves dades"],
    [
      "sense mòbil, no tinc mòbil, no tinc telèfon",
      "no tinc telèfon mòbil, sense telèfon",
    ],
  ],
};
