// Catalan: registering with a recorded video.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const video: Text["video"] = {
  start: {
    title: "Registrar-se amb un vídeo",
    intro:
      "Fa una foto de cada cara del document i un vídeo curt, amb el mòbil o l’ordinador. Una persona de l’Administració els revisa. Si els accepta, el seu registre és avançat, sense carta i sense anar a cap oficina.",
    when: (days) =>
      `La resposta arriba en ${
        lasting("ca", days, "workingDays")
      } com a màxim.`,
    raises:
      "Si ja es va registrar amb carta, també serveix per pujar de nivell: no li demanarem ni el telèfon ni el correu.",
    needs: "Què necessita",
    needList: [
      "El document original i en vigor: DNI, targeta d’estranger o certificat de ciutadà de la Unió.",
      "Un mòbil o un ordinador amb càmera.",
      "Un telèfon mòbil i un correu que siguin seus.",
      "Un lloc tranquil, amb llum i amb un fons llis.",
    ],
    how: "Com ha de ser",
    howList: (least, most) => [
      "Tregui el document de la funda. No valen fotocòpies ni còpies plastificades.",
      "Les fotos, enfocades i sense reflexos: s’ha de poder llegir tot.",
      `El vídeo, de ${least} a ${
        lasting("ca", most, "seconds")
      }: mostri primer el document per les dues cares i després la cara sencera, sense ulleres de sol, mascareta ni gorra.`,
      "Al vídeo hi ha de sortir vostè. Ningú no el pot fer en nom seu.",
    ],
    privacy: (days) =>
      `Les fotos i el vídeo es guarden xifrats, només els veu qui els revisa i s’esborren ${
        lasting("ca", days, "days")
      } després de la resposta.`,
    next: "Continua",
    begin: "Registra’m amb un vídeo",
    status: "Ja l’ha enviat? Miri com va",
    other: "Altres maneres de registrar-se",
  },
  raise:
    "Amb un vídeo que revisa una persona de l’Administració, sense sortir de casa.",
  inUse:
    "A Clave, aquest telèfon és ara d’una altra persona, i cada telèfon només pot ser d’una. Si escriu el codi i acceptem el vídeo, passarà a ser de vostè, i l’altra persona no podrà entrar fins que doni un altre telèfon.",
  record: {
    title: "Enviï les fotos i el vídeo",
    front: "Foto de la cara del davant del document",
    back: "Foto de la cara del darrere del document",
    photoHint: (megabytes) =>
      `Imatge JPEG o PNG de fins a ${megabytes} MB, amb el document sencer i enfocat.`,
    video: "Vídeo amb el document i la seva cara",
    videoHint: (least, most, megabytes) =>
      `De ${least} a ${
        lasting("ca", most, "seconds")
      } i fins a ${megabytes} MB, en MP4 o WebM. Primer el document per les dues cares, després la seva cara sencera.`,
    go: "Envia-ho perquè ho revisin",
    slow: "L’enviament pot trigar uns minuts. No tanqui la pàgina.",
    photo: {
      "empty": "Triï la foto o faci-la ara.",
      "too-large":
        "La foto pesa massa. Faci-la amb menys qualitat o retalli-la.",
      "not-an-image":
        "Aquest fitxer no és una imatge JPEG ni PNG. Si el seu mòbil desa les fotos en un altre format (HEIC), triï «més compatible» a la configuració de la càmera, o faci una captura de la foto.",
      "too-small":
        "La foto és massa petita per llegir el document. Faci-la de més a prop o amb més qualitat.",
      "too-many-pixels": "La foto té massa píxels. Faci-la amb menys qualitat.",
      "damaged": "La foto està incompleta o malmesa. Torni-la a fer.",
    },
    film: {
      "empty": "Triï el vídeo o gravi’l ara.",
      "too-large":
        "El vídeo pesa massa. Gravi’l més curt o amb menys qualitat.",
      "not-a-video":
        "Aquest fitxer no és un vídeo MP4 ni WebM, encara que el nom ho digui. Gravi’l amb la càmera del mòbil.",
      "too-short":
        "El vídeo és massa curt per veure el document i la seva cara. Torni’l a gravar.",
      "too-long": "El vídeo és massa llarg. Torni’l a gravar, més curt.",
      "damaged":
        "El vídeo està incomplet o malmès, o no té imatge. Torni’l a gravar.",
    },
    tooMuch:
      "Els fitxers pesen massa tots junts. Gravi el vídeo més curt o faci les fotos amb menys qualitat.",
    broken:
      "L’enviament es va tallar abans d’arribar sencer. Torni a triar els tres fitxers i enviï’ls.",
    slowed:
      "L’enviament ha trigat massa. Provi-ho amb una connexió millor o amb fitxers que pesin menys.",
    overtaken:
      "S’ha començat un altre enviament amb el seu document i aquest s’ha aturat. Si no el veu en una altra finestra, torni a triar els tres fitxers i enviï’ls.",
    busy:
      "Ara mateix hi ha moltes persones enviant vídeos. Esperi un minut i torni-ho a enviar.",
    again: "Els navegadors no guarden els fitxers: torni a triar tots tres.",
    here: {
      start: "Grava el vídeo en aquesta pàgina",
      stop: "Atura la gravació",
      again: "Torna’l a gravar",
      view: "El que veu la càmera",
      asking: "El navegador li demana permís per fer servir la càmera.",
      recording: (seconds) =>
        `S’està gravant. Mostri el document i després la cara. S’atura sola al cap de ${
          lasting("ca", seconds, "seconds")
        }.`,
      done: "El vídeo està gravat i s’enviarà amb les fotos.",
      denied:
        "No es pot fer servir la càmera des d’aquesta pàgina. Triï un vídeo gravat amb el mòbil.",
    },
  },
  recorded: {
    title: "Hem rebut el seu vídeo",
    until: (day) => `Li respondrem, com a molt tard, ${day}.`,
    told: "L’avisarem per SMS i per correu.",
    codeTitle: "Guardi aquest codi",
    codeText:
      "Amb el document i aquest codi pot veure com va. Quan l’acceptem serà el codi (CSV) del seu justificant, on hi ha el codi d’activació. No l’hi enviarem ni per SMS ni per correu.",
    nothing: "Mentrestant no canvia res en el seu registre.",
    status: "Mira com va",
  },
  status: {
    title: "Com va el seu vídeo?",
    intro: "Escrigui el document i el codi que li vam donar en enviar-lo.",
    code: "Codi que va guardar",
    next: "Mira com va",
    unknown: "No hi ha cap vídeo amb aquest document i aquest codi. Revisi’ls.",
    lost:
      "L’adreça amb què ha vingut ja no val. Torni a escriure el document i el codi.",
    open: {
      title: "El seu vídeo està en revisió",
      text: (sent, due) =>
        `El va enviar ${sent}. Li respondrem, com a molt tard, ${due}.`,
    },
    accepted: {
      title: "Hem acceptat el seu vídeo",
      text:
        "El seu registre és avançat. El justificant, amb el codi d’activació, es veu amb el mateix codi que acaba d’escriure.",
      go: "Mostra el justificant",
    },
    refused: {
      title: "No hem pogut acceptar el seu vídeo",
      kept: "No ha perdut res: el que ja tenia a Clave continua igual.",
      again: "Envia un altre vídeo",
    },
    reasons: {
      "unreadable":
        "El document no es llegeix bé. Repeteixi les fotos amb més llum, enfocades i sense reflexos.",
      "not-original":
        "El que es veu no és el document original. Mostri’l sense funda: no valen fotocòpies, còpies plastificades ni pantalles.",
      "face-hidden":
        "No se li veu la cara sencera. Repeteixi el vídeo amb llum de cara, sense ulleres de sol, mascareta ni gorra.",
      "another-person":
        "No hem pogut comprovar que la persona del vídeo sigui la del document. Pot repetir-lo amb més bona llum o anar amb el document a una oficina de registre.",
      "not-in-force":
        "El document que va mostrar no està en vigor, o no és l’últim que li van expedir. Enviï un altre vídeo amb el que tingui ara.",
      "other-route":
        "Per vídeo no podem comprovar qui és. Es pot registrar amb certificat, amb una carta o en una oficina de registre.",
      "phone-taken":
        "Després del seu enviament, una altra persona va demostrar que el telèfon que vostè va donar és seu. Enviï un altre vídeo amb un telèfon que només faci servir vostè.",
      "superseded":
        "Mentre el revisàvem, el seu registre va canviar i aquest vídeo ja no calia.",
    },
  },
};
