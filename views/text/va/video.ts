// Valencian: registering with a recorded video.

import type { Text } from "../text.ts";
import { lasting } from "../lengths.ts";

export const video: Text["video"] = {
  start: {
    title: "Registrar-se amb un vídeo",
    intro:
      "Fa una foto de cada cara del document i un vídeo curt, amb el mòbil o l’ordinador. Una persona de l’Administració els revisa. Si els accepta, el seu registre és avançat, sense carta i sense anar a cap oficina.",
    when: (days) =>
      `La resposta arriba en ${
        lasting("va", days, "workingDays")
      } com a màxim.`,
    raises:
      "Si ja es va registrar amb carta, també servix per a pujar de nivell: no li demanarem ni el telèfon ni el correu.",
    needs: "Què necessita",
    needList: [
      "El document original i en vigor: DNI, targeta d’estranger o certificat de ciutadà de la Unió.",
      "Un mòbil o un ordinador amb càmera.",
      "Un telèfon mòbil i un correu que siguen seus.",
      "Un lloc tranquil, amb llum i amb un fons llis.",
    ],
    how: "Com ha de ser",
    howList: (least, most) => [
      "Traga el document de la funda. No valen fotocòpies ni còpies plastificades.",
      "Les fotos, enfocades i sense reflexos: s’ha de poder llegir tot.",
      `El vídeo, de ${least} a ${
        lasting("va", most, "seconds")
      }: mostre primer el document per les dos cares i després la cara sencera, sense ulleres de sol, mascareta ni gorra.`,
      "En el vídeo ha d’eixir vosté. Ningú pot fer-lo en nom seu.",
    ],
    privacy: (days) =>
      `Les fotos i el vídeo es guarden xifrats, només els veu qui els revisa i s’esborren ${
        lasting("va", days, "days")
      } després de la resposta.`,
    next: "Continuar",
    begin: "Registrar-me amb un vídeo",
    status: "Ja l’ha enviat? Mire com va",
    other: "Altres maneres de registrar-se",
  },
  raise:
    "Amb un vídeo que revisa una persona de l’Administració, sense eixir de casa.",
  inUse:
    "En Clave, este telèfon és ara d’una altra persona, i cada telèfon només pot ser d’una. Si escriu el codi i acceptem el vídeo, passarà a ser de vosté, i l’altra persona no podrà entrar fins que done un altre telèfon.",
  record: {
    title: "Envie les fotos i el vídeo",
    front: "Foto de la cara de davant del document",
    back: "Foto de la cara de darrere del document",
    photoHint: (megabytes) =>
      `Imatge JPEG o PNG de fins a ${megabytes} MB, amb el document sencer i enfocat.`,
    video: "Vídeo amb el document i la seua cara",
    videoHint: (least, most, megabytes) =>
      `De ${least} a ${
        lasting("va", most, "seconds")
      } i fins a ${megabytes} MB, en MP4 o WebM. Primer el document per les dos cares, després la seua cara sencera.`,
    go: "Enviar-ho perquè ho revisen",
    slow: "L’enviament pot tardar uns minuts. No tanque la pàgina.",
    photo: {
      "empty": "Trie la foto o faça-la ara.",
      "too-large":
        "La foto pesa massa. Faça-la amb menys qualitat o retalle-la.",
      "not-an-image":
        "Este fitxer no és una imatge JPEG ni PNG. Si el seu mòbil guarda les fotos en un altre format (HEIC), trie «més compatible» en la configuració de la càmera, o faça una captura de la foto.",
      "too-small":
        "La foto és massa menuda per a llegir el document. Faça-la de més prop o amb més qualitat.",
      "too-many-pixels": "La foto té massa píxels. Faça-la amb menys qualitat.",
      "damaged": "La foto està incompleta o danyada. Torne a fer-la.",
    },
    film: {
      "empty": "Trie el vídeo o grave’l ara.",
      "too-large":
        "El vídeo pesa massa. Grave’l més curt o amb menys qualitat.",
      "not-a-video":
        "Este fitxer no és un vídeo MP4 ni WebM, encara que el nom ho diga. Grave’l amb la càmera del mòbil.",
      "too-short":
        "El vídeo és massa curt per a vore el document i la seua cara. Torne a gravar-lo.",
      "too-long": "El vídeo és massa llarg. Torne a gravar-lo, més curt.",
      "damaged":
        "El vídeo està incomplet o danyat, o no té imatge. Torne a gravar-lo.",
    },
    tooMuch:
      "Els fitxers pesen massa tots junts. Grave el vídeo més curt o faça les fotos amb menys qualitat.",
    broken:
      "L’enviament es va tallar abans d’arribar sencer. Torne a triar els tres fitxers i envie’ls.",
    slowed:
      "L’enviament ha tardat massa. Prove amb una connexió millor o amb fitxers que pesen menys.",
    overtaken:
      "S’ha començat un altre enviament amb el seu document i este s’ha parat. Si no el veu en una altra finestra, torne a triar els tres fitxers i envie’ls.",
    busy:
      "Ara mateix hi ha moltes persones enviant vídeos. Espere un minut i torne a enviar-ho.",
    again: "Els navegadors no guarden els fitxers: torne a triar els tres.",
    here: {
      start: "Gravar el vídeo en esta pàgina",
      stop: "Deixar de gravar",
      again: "Tornar a gravar-lo",
      view: "El que veu la càmera",
      asking: "El navegador li demana permís per a utilitzar la càmera.",
      recording: (seconds) =>
        `S’està gravant. Mostre el document i després la cara. S’atura sola al cap de ${
          lasting("va", seconds, "seconds")
        }.`,
      done: "El vídeo està gravat i s’enviarà amb les fotos.",
      denied:
        "No es pot utilitzar la càmera des d’esta pàgina. Trie un vídeo gravat amb el mòbil.",
    },
  },
  recorded: {
    title: "Hem rebut el seu vídeo",
    until: (day) => `Li respondrem, com a molt tard, ${day}.`,
    told: "L’avisarem per SMS i per correu.",
    codeTitle: "Guarde este codi",
    codeText:
      "Amb el document i este codi pot vore com va. Quan l’acceptem serà el codi (CSV) del seu justificant, on està el codi d’activació. No li l’enviarem ni per SMS ni per correu.",
    nothing: "Mentrestant no canvia res en el seu registre.",
    status: "Vore com va",
  },
  status: {
    title: "Com va el seu vídeo?",
    intro: "Escriga el document i el codi que li vam donar en enviar-lo.",
    code: "Codi que va guardar",
    next: "Vore com va",
    unknown:
      "No hi ha cap vídeo amb este document i este codi. Revise els dos.",
    lost:
      "L’adreça amb què ha vingut ja no val. Torne a escriure el document i el codi.",
    open: {
      title: "El seu vídeo està en revisió",
      text: (sent, due) =>
        `El va enviar ${sent}. Li respondrem, com a molt tard, ${due}.`,
    },
    accepted: {
      title: "Hem acceptat el seu vídeo",
      text:
        "El seu registre és avançat. El justificant, amb el codi d’activació, es veu amb el mateix codi que acaba d’escriure.",
      go: "Vore el justificant",
    },
    refused: {
      title: "No hem pogut acceptar el seu vídeo",
      kept: "No ha perdut res: el que ja tenia en Clave continua igual.",
      again: "Enviar un altre vídeo",
    },
    reasons: {
      "unreadable":
        "El document no es llig bé. Repetisca les fotos amb més llum, enfocades i sense reflexos.",
      "not-original":
        "El que es veu no és el document original. Mostre’l sense funda: no valen fotocòpies, còpies plastificades ni pantalles.",
      "face-hidden":
        "No se li veu la cara sencera. Repetisca el vídeo amb llum de cara, sense ulleres de sol, mascareta ni gorra.",
      "another-person":
        "No hem pogut comprovar que la persona del vídeo siga la del document. Pot repetir-lo amb més bona llum o anar amb el document a una oficina de registre.",
      "not-in-force":
        "El document que va mostrar no està en vigor, o no és l’últim que li van expedir. Envie un altre vídeo amb el que tinga ara.",
      "other-route":
        "Per vídeo no podem comprovar qui és. Pot registrar-se amb certificat, amb una carta o en una oficina de registre.",
      "phone-taken":
        "Després del seu enviament, una altra persona va demostrar que el telèfon que vosté va donar és seu. Envie un altre vídeo amb un telèfon que només utilitze vosté.",
      "superseded":
        "Mentre el revisàvem, el seu registre va canviar i este vídeo ja no feia falta.",
    },
  },
};
