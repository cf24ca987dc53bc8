// Catalan: the receipt, and the page that shows it again.

import type { Text } from "../text.ts";

export const receipt: Text["receipt"] = {
  ask: {
    title: "Comprova un justificant",
    intro:
      "Escrigui el codi (CSV) del justificant. Veurà la còpia autèntica que guarda Clave.",
    label: "Codi del justificant (CSV)",
    empty: "Escrigui el codi del justificant.",
    unknown: "Cap justificant no té aquest codi. Revisi’l lletra per lletra.",
    next: "Mostra el justificant",
    lost:
      "L’adreça amb què ha vingut ja no val. Torni a escriure el codi del justificant.",
  },
  kinds: {
    registered: {
      title: "Justificant de registre a Clave",
      lead: "Clave fa constar que aquesta persona s’ha registrat.",
    },
    "level-raised": {
      title: "Justificant de nivell avançat a Clave",
      lead:
        "Clave fa constar que aquesta persona ha pujat el seu registre al nivell avançat.",
    },
    "activation-renewed": {
      title: "Justificant de codi d’activació a Clave",
      lead:
        "Clave fa constar que aquesta persona ha creat un altre codi d’activació. L’anterior ja no val.",
    },
    "presence-renewed": {
      title: "Justificant d’identitat comprovada a Clave",
      lead:
        "Clave fa constar que aquesta persona ha tornat a demostrar qui és amb el seu DNI electrònic.",
    },
    "phone-changed": {
      title: "Justificant de canvi de telèfon a Clave",
      lead:
        "Clave fa constar que aquesta persona ha canviat el telèfon del seu registre.",
    },
    "email-changed": {
      title: "Justificant de canvi de correu a Clave",
      lead:
        "Clave fa constar que aquesta persona ha canviat el correu del seu registre.",
    },
    renounced: {
      title: "Justificant de baixa a Clave",
      lead: "Clave fa constar que aquesta persona s’ha donat de baixa.",
    },
  },
  rows: {
    at: "Data i hora",
    name: "Nom i cognoms",
    document: "DNI o NIE",
    route: "Forma de registre",
    level: "Nivell de registre",
    office: "Oficina",
    guardian: "Acompanyant",
    phone: "Telèfon mòbil",
    email: "Correu electrònic",
  },
  when: (day, time) => `${day}, ${time} (hora peninsular)`,
  routes: {
    letter: "Amb una carta enviada al domicili fiscal",
    certificate: "Amb un certificat o amb el DNI electrònic",
    office: "En una oficina de registre, amb el document",
    video: "Amb un vídeo i fotos del document, revisats en una oficina",
  },
  levels: {
    basic: "Bàsic",
    advanced: "Avançat",
  },
  authority: {
    "family-book": "Llibre de família",
    "civil-registry": "Document del Registre Civil",
    "court-ruling": "Resolució judicial",
  },
  conditions: "Condicions acceptades",
  activation: {
    title: "Codi d’activació",
    advice:
      "Serveix per crear una contrasenya i per recuperar-la si s’oblida. Guardi’l en un lloc segur i no el doni a ningú: Clave no l’hi demanarà mai per telèfon, per correu ni per SMS.",
  },
  csv: {
    title: "Codi segur de verificació (CSV)",
    how: (host) =>
      `Per comprovar que aquest justificant és autèntic, escrigui ${host} a la barra d’adreces del navegador. Triï «Comprova un justificant» al peu de la pàgina i escrigui aquest codi.`,
    care:
      "Qui tingui aquest codi pot veure tot el justificant: guardi’l amb la mateixa cura.",
  },
  keep:
    "Diu el que s’ha fet. Baixi’l o apunti aquest codi (CSV), amb el qual podrà tornar a veure’l:",
  own: {
    link: "Justificants",
    title: "Els seus justificants",
    intro: "Aquí són sense codis, perquè ningú no els llegeixi a la pantalla.",
    none: "Encara no en té cap.",
    copy:
      "Aquesta és la seva còpia. No porta codis: per veure l’autèntica cal el CSV que se li va donar.",
  },
  copy: "Còpia autèntica del justificant que guarda Clave.",
  sealed:
    "El justificant en PDF porta el segell electrònic de Clave: si algú el canvia, es nota.",
  shown: (until) => `Pot veure’l i baixar-lo aquí ${until} (hora peninsular).`,
  download: "Baixa el justificant (PDF)",
  seal: "Certificat del segell, per comprovar la signatura del PDF",
  file: "justificant.pdf",
};
