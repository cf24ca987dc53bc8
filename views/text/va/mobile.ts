// Valencian: Cl@ve Móvil on the screen that waits for the phone.

import type { Text } from "../text.ts";

export const mobile: Text["mobile"] = {
  until: (until) => `Val ${until} (hora peninsular).`,
  refreshes: "Esta pàgina s’actualitza sola cada pocs segons.",
  still: "Esta pàgina no s’actualitza sola.",
  refreshAgain: "Que s’actualitze sola",
  stayStill: "Que no s’actualitze",
  confirmed: "Ja ho he confirmat",
  pin: "Rebre un PIN per SMS",
  qr: {
    title: "Llija este codi amb el telèfon",
    compare:
      "Comprove que en el telèfon apareixen este organisme i este número:",
    without: "Continuar sense codi QR",
    again: "Crear un altre codi",
    help: "No puc llegir el codi",
    helpList: [
      "Òbriga Cl@ve Móvil en el telèfon i trie «Llegir un codi QR», o apunte amb la càmera del telèfon.",
      "El dibuix canvia cada pocs segons: si tarda, llija’l una altra vegada.",
      "També pot escriure en Cl@ve Móvil el codi de lletres i xifres.",
      "Si no té el telèfon a mà, continue sense codi QR o reba un PIN per SMS.",
    ],
    activate: "Activar Cl@ve Móvil en un telèfon",
    here: "Obrir Cl@ve Móvil en este telèfon",
    other: "Si Cl@ve Móvil està en un altre telèfon, llija’l amb eixe.",
    read: "Òbriga’l amb Cl@ve Móvil o amb la càmera del telèfon.",
    label: "Codi QR per a Cl@ve Móvil",
    short: "O escriga en Cl@ve Móvil este codi:",
  },
  follow: {
    title: "Continue en el telèfon",
    text:
      "El seu telèfon ha llegit el codi. Comprove allí que l’organisme i el número són estos, i confirme-ho.",
  },
  number: {
    title: "Escriga este número en el telèfon",
    told:
      "L’hem avisat en el telèfon. Òbriga l’avís, o Cl@ve Móvil, i escriga allí este número:",
    open: "Òbriga Cl@ve Móvil en el telèfon i escriga allí este número:",
    qr: "Usar un codi QR",
    again: "Enviar-ho una altra vegada",
  },
  trouble: {
    "no-device": {
      title: "Cap telèfon seu té Cl@ve Móvil",
      text:
        "Les seues dades són correctes. Encara no té Cl@ve Móvil en cap telèfon. Ara pot entrar amb un PIN per SMS.",
      activate: "Activar Cl@ve Móvil",
    },
    busy: {
      title: "Ja hi ha una petició en el seu telèfon",
      text: (until) =>
        `Ja hi ha una altra petició en Cl@ve Móvil. Val ${until} (hora peninsular). Confirme-la o rebutge-la allí. També pot anul·lar-la ací i enviar esta.`,
      replace: "Anul·lar l’altra i enviar esta",
    },
    paused: {
      title: "Per seguretat, cal esperar",
      text: (at) =>
        `S’han enviat massa peticions al seu telèfon, o s’han rebutjat. En podrà enviar una altra ${at} (hora peninsular). Mentrestant pot usar un codi QR o un PIN per SMS.`,
    },
  },
  ended: {
    again: "Tornar-ho a intentar",
    "expired": {
      title: "Ha passat el temps de la petició",
      text:
        "Cada petició dura uns minuts. No s’ha perdut res: en pot crear una altra.",
    },
    "no": {
      title: "S’ha rebutjat en el telèfon",
      text: "Si ha sigut un error, ho pot tornar a intentar.",
    },
    "not-me": {
      title: "S’ha rebutjat en el telèfon",
      text:
        "En el telèfon s’ha dit que esta petició no era seua. Si ha sigut un error, ho pot tornar a intentar.",
    },
    "wrong-digits": {
      title: "El número no era este",
      text:
        "En el telèfon s’ha escrit un altre número massa vegades. Ho pot tornar a intentar.",
    },
    "replaced": {
      title: "Esta petició s’ha anul·lat",
      text:
        "S’ha anul·lat per a fer-ne una altra. Ací en pot crear una de nova.",
    },
    "too-low": {
      title: "Este tràmit demana un nivell més alt",
      text:
        "El registre d’eixe telèfon és bàsic i no arriba al nivell que demana este tràmit. Pot pujar de nivell en una oficina, amb certificat o per vídeo.",
    },
  },
};
