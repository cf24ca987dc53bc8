// Catalan: Cl@ve Móvil on the screen that waits for the phone.

import type { Text } from "../text.ts";

export const mobile: Text["mobile"] = {
  until: (until) => `Val ${until} (hora peninsular).`,
  refreshes: "Aquesta pàgina s’actualitza sola cada pocs segons.",
  still: "Aquesta pàgina no s’actualitza sola.",
  refreshAgain: "Que s’actualitzi sola",
  stayStill: "Que no s’actualitzi",
  confirmed: "Ja ho he confirmat",
  pin: "Rebre un PIN per SMS",
  qr: {
    title: "Llegeixi aquest codi amb el telèfon",
    compare:
      "Comprovi que al telèfon hi surten aquest organisme i aquest número:",
    without: "Continuar sense codi QR",
    again: "Crear un altre codi",
    help: "No puc llegir el codi",
    helpList: [
      "Obri Cl@ve Móvil al telèfon i triï «Llegir un codi QR», o apunti amb la càmera del telèfon.",
      "El dibuix canvia cada pocs segons: si triga, llegeixi’l una altra vegada.",
      "També pot escriure a Cl@ve Móvil el codi de lletres i xifres.",
      "Si no té el telèfon a mà, continuï sense codi QR o rebi un PIN per SMS.",
    ],
    activate: "Activar Cl@ve Móvil en un telèfon",
    here: "Obrir Cl@ve Móvil en aquest telèfon",
    other: "Si Cl@ve Móvil és en un altre telèfon, llegeixi’l amb aquell.",
    read: "Obri’l amb Cl@ve Móvil o amb la càmera del telèfon.",
    label: "Codi QR per a Cl@ve Móvil",
    short: "O escrigui a Cl@ve Móvil aquest codi:",
  },
  follow: {
    title: "Continuï al telèfon",
    text:
      "El seu telèfon ha llegit el codi. Comprovi-hi que l’organisme i el número són aquests, i confirmi-ho.",
  },
  number: {
    title: "Escrigui aquest número al telèfon",
    told:
      "L’hem avisat al telèfon. Obri l’avís, o Cl@ve Móvil, i escrigui-hi aquest número:",
    open: "Obri Cl@ve Móvil al telèfon i escrigui-hi aquest número:",
    qr: "Fer servir un codi QR",
    again: "Enviar-ho una altra vegada",
  },
  trouble: {
    "no-device": {
      title: "Cap telèfon seu no té Cl@ve Móvil",
      text:
        "Les seves dades són correctes. Encara no té Cl@ve Móvil en cap telèfon. Ara pot entrar amb un PIN per SMS.",
      activate: "Activar Cl@ve Móvil",
    },
    busy: {
      title: "Ja hi ha una petició al seu telèfon",
      text: (until) =>
        `Ja hi ha una altra petició a Cl@ve Móvil. Val ${until} (hora peninsular). Confirmi-la o rebutgi-la allà. També la pot anul·lar aquí i enviar aquesta.`,
      replace: "Anul·lar l’altra i enviar aquesta",
    },
    paused: {
      title: "Per seguretat, cal esperar",
      text: (at) =>
        `S’han enviat massa peticions al seu telèfon, o s’han rebutjat. En podrà enviar una altra ${at} (hora peninsular). Mentrestant pot fer servir un codi QR o un PIN per SMS.`,
    },
  },
  ended: {
    again: "Tornar-ho a provar",
    "expired": {
      title: "Ha passat el temps de la petició",
      text:
        "Cada petició dura uns minuts. No s’ha perdut res: en pot crear una altra.",
    },
    "no": {
      title: "S’ha rebutjat al telèfon",
      text: "Si ha estat un error, ho pot tornar a provar.",
    },
    "not-me": {
      title: "S’ha rebutjat al telèfon",
      text:
        "Al telèfon s’ha dit que aquesta petició no era seva. Si ha estat un error, ho pot tornar a provar.",
    },
    "wrong-digits": {
      title: "El número no era aquest",
      text:
        "Al telèfon s’ha escrit un altre número massa vegades. Ho pot tornar a provar.",
    },
    "replaced": {
      title: "Aquesta petició s’ha anul·lat",
      text:
        "S’ha anul·lat per fer-ne una altra. Aquí en pot crear una de nova.",
    },
    "too-low": {
      title: "Aquest tràmit demana un nivell més alt",
      text:
        "El registre d’aquell telèfon és bàsic i no arriba al nivell que demana aquest tràmit. Pot pujar de nivell en una oficina, amb certificat o per vídeo.",
    },
  },
};
