// Catalan: an authenticator app beside the password of Cl@ve Permanente, and its recovery codes.

import type { Text } from "../text.ts";

export const authenticator: Text["authenticator"] = {
  code: {
    title: "Escrigui el codi de la seva aplicació",
    sent: (digits, until) =>
      `Li n’hem enviat un altre per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular). Escrigui qualsevol dels dos.`,
    hint:
      "És a la seva aplicació de codis i canvia cada mig minut. Ningú no l’hi demanarà per telèfon ni per correu.",
    hintRecovery: (length) =>
      `És a la seva aplicació de codis i canvia cada mig minut. Si no la té a mà, escrigui un dels seus codis de recuperació, de ${length} lletres i xifres. Ningú no els hi demanarà per telèfon ni per correu.`,
    bySms: "Enviar-me el codi per SMS",
    notACode: (digits, length) =>
      `Escrigui les ${digits} xifres de l’aplicació o les ${length} lletres i xifres d’un codi de recuperació.`,
    used:
      "Aquest codi ja s’ha fet servir. Esperi que l’aplicació mostri el següent.",
    spent: "No queden intents. Demani que li enviem un codi per SMS.",
  },
  own: {
    title: "Aplicació de codis",
    what:
      "Una aplicació del seu mòbil mostra un codi que canvia cada mig minut. El pot escriure en lloc del codi per SMS, també on no hi ha cobertura.",
    which:
      "En serveix qualsevol que mostri codis d’un sol ús (TOTP). Molts gestors de contrasenyes també ho fan.",
    noPassword:
      "Va sempre amb la contrasenya de Cl@ve Permanente, i vostè encara no en té.",
    begin: "Afegir una aplicació",
    has: (onDay) => `Té una aplicació des d’aquest dia: ${onDay}.`,
    codesTitle: "Codis de recuperació",
    left: (codes) => {
      if (codes === 0) return "No n’hi queda cap.";
      return codes === 1 ? "N’hi queda un." : `N’hi queden ${codes}.`;
    },
    codesText:
      "Amb ells entra quan no té l’aplicació a mà: cadascun val una vegada i juntament amb la contrasenya. Si en crea d’altres, els d’abans deixen de valer.",
    codesGo: "Crear altres codis",
    superseded:
      "Mentrestant es van crear altres codis o se’n va fer servir un. Si encara en vol d’altres, ara els pot crear.",
    removeTitle: "Treure l’aplicació",
    removeText:
      "El codi li arribarà una altra vegada per SMS i els codis de recuperació deixaran de valer. Si canvia de mòbil, tregui aquí l’aplicació i després afegeixi la nova.",
    removeGo: "Treure-la",
  },
  needs: {
    text:
      "Ha entrat només amb la contrasenya. Per a això cal també el seu telèfon o el seu certificat.",
    pin: "Identificar-me amb un PIN per SMS",
    reinforced: "Identificar-me amb contrasenya i codi",
    certificate: "Identificar-me amb certificat",
  },
  add: {
    title: "Afegeixi la seva aplicació",
    scan: "Obri l’aplicació al seu mòbil i llegeixi amb ella aquest codi QR.",
    qr:
      "Codi QR per a la seva aplicació. La mateixa clau està escrita més avall.",
    same: "Si l’aplicació és en aquest mateix dispositiu, no cal llegir-lo:",
    open: "Obrir l’aplicació",
    byHand: "També pot escriure aquesta clau a l’aplicació:",
    secret: "No l’ensenyi a ningú: d’ella surten els codis.",
    check: "Comprovi que funciona",
    hint: "El que mostra ara l’aplicació.",
    wrong:
      "Aquest codi no és correcte. Escrigui el que mostra ara l’aplicació i miri si el rellotge del seu mòbil va a l’hora.",
    go: "Afegir l’aplicació",
  },
  recovery: {
    addedTitle: "Ja pot fer servir la seva aplicació",
    renewedTitle: "Els seus codis de recuperació nous",
    text:
      "Si algun dia no té l’aplicació, entri amb la seva contrasenya i un d’aquests codis. Cadascun val una vegada.",
    once:
      "Imprimeixi’ls o desi’ls ara en un lloc segur: no els tornarem a mostrar.",
    told: "L’hi hem dit per SMS i per correu.",
  },
};
