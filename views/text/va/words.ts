// Valencian: what the pages' own terms mean.

import type { Text } from "../text.ts";

export const words: Text["words"] = {
  title: "Paraules que utilitza Clave",
  lead: "Què volen dir, en orde alfabètic.",
  terms: {
    code: {
      term: "Codi d’activació",
      means:
        "El rep quan acaba el registre. Servix per a crear una contrasenya o per a recuperar-la.",
    },
    csv: {
      term: "CSV (codi segur de verificació)",
      means:
        "Codi que va en una carta o en un justificant. El de la carta servix per a registrar-se. El del justificant, per a tornar a vore’l.",
    },
    recovery: {
      term: "Codi de recuperació",
      means:
        "Un dels que rep quan afig una aplicació de codis. Cada un val una vegada, si no té l’aplicació a mà.",
    },
    qr: {
      term: "Codi QR",
      means: "Dibuix de quadros que es llig amb la càmera del telèfon.",
    },
    app: {
      term: "Aplicació de codis",
      means:
        "Aplicació del mòbil que mostra un codi que canvia cada poc temps.",
    },
    letter: {
      term: "Carta d’invitació",
      means:
        "La que arriba al seu domicili fiscal amb un codi per a registrar-se.",
    },
    certificate: {
      term: "Certificat electrònic",
      means:
        "Fitxer o targeta que demostra per internet qui és vosté i amb què pot firmar.",
    },
    datum: {
      term: "Dada de contrast",
      means:
        "La dada del document que demanem juntament amb el DNI o NIE: una data o el número de suport.",
    },
    dnie: {
      term: "DNI electrònic",
      means:
        "El DNI amb xip. Amb un lector i la clau de la targeta, servix per a identificar-se i firmar.",
    },
    address: {
      term: "Domicili fiscal",
      means:
        "L’adreça de vosté que té l’Agència Tributària. Pot no ser la del padró.",
    },
    eidas: {
      term: "eIDAS",
      means:
        "Norma de la Unió Europea sobre identitat i firma electròniques. D’ella venen els nivells baix, substancial i alt.",
    },
    signature: {
      term: "Firma electrònica",
      means:
        "El que val com la seua firma en un document per internet. Identificar-se no és firmar.",
    },
    receipt: {
      term: "Justificant",
      means:
        "Document que rep quan es registra o quan fa un canvi. Porta el seu propi CSV.",
    },
    level: {
      term: "Nivell de seguretat",
      means:
        "Fins a quin punt és segur que vosté és vosté: baix, substancial o alt. Cada tràmit en demana un.",
    },
    nie: {
      term: "NIE",
      means: "Número que identifica una persona estrangera. No canvia mai.",
    },
    nif: {
      term: "NIF",
      means:
        "Número per als impostos. És el DNI amb la lletra o, si és d’un altre país, el NIE.",
    },
    support: {
      term: "Número de suport",
      means:
        "Número de la targeta o del certificat, no de la persona. Comença per E o per C i canvia amb cada targeta.",
    },
    office: {
      term: "Oficina de registre",
      means: "Oficina d’una Administració on pot registrar-se en persona.",
    },
    body: {
      term: "Organisme",
      means: "L’entitat pública on fa el tràmit.",
    },
    pin: {
      term: "PIN",
      means: "Codi que rep per a entrar. Val una vegada i poc temps.",
    },
    basic: {
      term: "Registre bàsic",
      means: "El que es fa per carta. Arriba fins al nivell baix.",
    },
    advanced: {
      term: "Registre avançat",
      means:
        "El que es fa quan es comprova qui és vosté: amb certificat, amb un vídeo o en una oficina.",
    },
    site: {
      term: "Seu electrònica",
      means: "El lloc d’internet on un organisme atén els tràmits.",
    },
    session: {
      term: "Sessió",
      means:
        "El temps en què pot entrar en altres organismes sense tornar a identificar-se.",
    },
    tie: {
      term: "TIE",
      means:
        "Targeta d’identitat d’estranger. Porta el NIE i el número de suport.",
    },
  },
};
