// Valencian: the receipt, and the page that shows it again.

import type { Text } from "../text.ts";

export const receipt: Text["receipt"] = {
  ask: {
    title: "Comprovar un justificant",
    intro:
      "Escriga el codi (CSV) del justificant. Vorà la còpia autèntica que guarda Clave.",
    label: "Codi del justificant (CSV)",
    empty: "Escriga el codi del justificant.",
    unknown: "Cap justificant té este codi. Revise’l lletra per lletra.",
    next: "Vore el justificant",
    lost:
      "L’adreça amb què ha vingut ja no val. Torne a escriure el codi del justificant.",
  },
  kinds: {
    registered: {
      title: "Justificant de registre en Clave",
      lead: "Clave fa constar que esta persona s’ha registrat.",
    },
    "level-raised": {
      title: "Justificant de nivell avançat en Clave",
      lead:
        "Clave fa constar que esta persona ha pujat el seu registre al nivell avançat.",
    },
    "activation-renewed": {
      title: "Justificant de codi d’activació en Clave",
      lead:
        "Clave fa constar que esta persona ha creat un altre codi d’activació. L’anterior ja no val.",
    },
    "presence-renewed": {
      title: "Justificant d’identitat comprovada en Clave",
      lead:
        "Clave fa constar que esta persona ha tornat a demostrar qui és amb el seu DNI electrònic.",
    },
    "phone-changed": {
      title: "Justificant de canvi de telèfon en Clave",
      lead:
        "Clave fa constar que esta persona ha canviat el telèfon del seu registre.",
    },
    "email-changed": {
      title: "Justificant de canvi de correu en Clave",
      lead:
        "Clave fa constar que esta persona ha canviat el correu del seu registre.",
    },
    renounced: {
      title: "Justificant de baixa en Clave",
      lead: "Clave fa constar que esta persona s’ha donat de baixa.",
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
      "Servix per a crear una contrasenya i per a recuperar-la si s’oblida. Guarde’l en un lloc segur i no el done a ningú: Clave no li’l demanarà mai per telèfon, per correu ni per SMS.",
  },
  csv: {
    title: "Codi segur de verificació (CSV)",
    how: (host) =>
      `Per a comprovar que este justificant és autèntic, escriga ${host} en la barra d’adreces del navegador. Trie «Comprovar un justificant» al peu de la pàgina i escriga este codi.`,
    care:
      "Qui tinga este codi pot vore tot el justificant: guarde’l amb la mateixa cura.",
  },
  keep:
    "Diu el que s’ha fet. Descarregue’l o apunte este codi (CSV), amb el qual podrà tornar a vore’l:",
  own: {
    link: "Justificants",
    title: "Els seus justificants",
    intro: "Ací estan sense codis, perquè ningú els llegisca en la pantalla.",
    none: "Encara no en té cap.",
    copy:
      "Esta és la seua còpia. No porta codis: per a vore l’autèntica fa falta el CSV que se li va donar.",
  },
  copy: "Còpia autèntica del justificant que guarda Clave.",
  sealed:
    "El justificant en PDF porta el segell electrònic de Clave: si algú el canvia, es nota.",
  shown: (until) =>
    `Pot vore’l i descarregar-lo ací ${until} (hora peninsular).`,
  download: "Descarregar el justificant (PDF)",
  seal: "Certificat del segell, per a comprovar la firma del PDF",
  file: "justificant.pdf",
};
