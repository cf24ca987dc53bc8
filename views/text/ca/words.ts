// Catalan: what the pages' own terms mean.

import type { Text } from "../text.ts";

export const words: Text["words"] = {
  title: "Paraules que fa servir Clave",
  lead: "Què volen dir, en ordre alfabètic.",
  terms: {
    code: {
      term: "Codi d’activació",
      means:
        "El rep en acabar el registre. Serveix per crear una contrasenya o per recuperar-la.",
    },
    csv: {
      term: "CSV (codi segur de verificació)",
      means:
        "Codi que va en una carta o en un justificant. El de la carta serveix per registrar-se. El del justificant, per tornar-lo a veure.",
    },
    recovery: {
      term: "Codi de recuperació",
      means:
        "Un dels que rep en afegir una aplicació de codis. Cadascun val una vegada, si no té l’aplicació a mà.",
    },
    qr: {
      term: "Codi QR",
      means: "Dibuix de quadres que es llegeix amb la càmera del telèfon.",
    },
    app: {
      term: "Aplicació de codis",
      means:
        "Aplicació del mòbil que mostra un codi que canvia cada poca estona.",
    },
    letter: {
      term: "Carta d’invitació",
      means:
        "La que arriba al seu domicili fiscal amb un codi per registrar-se.",
    },
    certificate: {
      term: "Certificat electrònic",
      means:
        "Fitxer o targeta que demostra per internet qui és vostè i amb què pot signar.",
    },
    datum: {
      term: "Dada de contrast",
      means:
        "La dada del document que demanem juntament amb el DNI o NIE: una data o el número de suport.",
    },
    dnie: {
      term: "DNI electrònic",
      means:
        "El DNI amb xip. Amb un lector i la clau de la targeta, serveix per identificar-se i signar.",
    },
    address: {
      term: "Domicili fiscal",
      means:
        "L’adreça de vostè que té l’Agència Tributària. Pot no ser la del padró.",
    },
    eidas: {
      term: "eIDAS",
      means:
        "Norma de la Unió Europea sobre identitat i signatura electròniques. D’aquí venen els nivells baix, substancial i alt.",
    },
    signature: {
      term: "Signatura electrònica",
      means:
        "El que val com la seva signatura en un document per internet. Identificar-se no és signar.",
    },
    receipt: {
      term: "Justificant",
      means:
        "Document que rep en registrar-se o en fer un canvi. Porta el seu propi CSV.",
    },
    level: {
      term: "Nivell de seguretat",
      means:
        "Fins a quin punt és segur que vostè és vostè: baix, substancial o alt. Cada tràmit en demana un.",
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
      means: "Oficina d’una Administració on es pot registrar en persona.",
    },
    body: {
      term: "Organisme",
      means: "L’entitat pública on fa el tràmit.",
    },
    pin: {
      term: "PIN",
      means: "Codi que rep per entrar. Val una vegada i poc temps.",
    },
    basic: {
      term: "Registre bàsic",
      means: "El que es fa per carta. Arriba fins al nivell baix.",
    },
    advanced: {
      term: "Registre avançat",
      means:
        "El que es fa quan es comprova qui és vostè: amb certificat, amb un vídeo o en una oficina.",
    },
    site: {
      term: "Seu electrònica",
      means: "El lloc d’internet on un organisme atén els tràmits.",
    },
    session: {
      term: "Sessió",
      means:
        "El temps en què pot entrar en altres organismes sense tornar-se a identificar.",
    },
    tie: {
      term: "TIE",
      means:
        "Targeta d’identitat d’estranger. Porta el NIE i el número de suport.",
    },
  },
};
