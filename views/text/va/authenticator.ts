// Valencian: an authenticator app beside the password of Cl@ve Permanente, and its recovery codes.

import type { Text } from "../text.ts";

export const authenticator: Text["authenticator"] = {
  code: {
    title: "Escriga el codi de la seua aplicació",
    sent: (digits, until) =>
      `Li n’hem enviat un altre per SMS al telèfon acabat en ${digits}. Val ${until} (hora peninsular). Escriga qualsevol dels dos.`,
    hint:
      "Està en la seua aplicació de codis i canvia cada mig minut. Ningú li’l demanarà per telèfon ni per correu.",
    hintRecovery: (length) =>
      `Està en la seua aplicació de codis i canvia cada mig minut. Si no la té a mà, escriga un dels seus codis de recuperació, de ${length} lletres i xifres. Ningú li’ls demanarà per telèfon ni per correu.`,
    bySms: "Enviar-me el codi per SMS",
    notACode: (digits, length) =>
      `Escriga les ${digits} xifres de l’aplicació o les ${length} lletres i xifres d’un codi de recuperació.`,
    used:
      "Este codi ja s’ha utilitzat. Espere que l’aplicació mostre el següent.",
    spent: "No queden intents. Demane que li enviem un codi per SMS.",
  },
  own: {
    title: "Aplicació de codis",
    what:
      "Una aplicació del seu mòbil mostra un codi que canvia cada mig minut. Pot escriure’l en lloc del codi per SMS, també on no hi ha cobertura.",
    which:
      "En servix qualsevol que mostre codis d’un sol ús (TOTP). Molts gestors de contrasenyes també ho fan.",
    noPassword:
      "Va sempre amb la contrasenya de Cl@ve Permanente, i vosté encara no en té.",
    begin: "Afegir una aplicació",
    has: (onDay) => `Té una aplicació des d’este dia: ${onDay}.`,
    codesTitle: "Codis de recuperació",
    left: (codes) => {
      if (codes === 0) return "No li’n queda cap.";
      return codes === 1 ? "Li’n queda un." : `Li’n queden ${codes}.`;
    },
    codesText:
      "Amb ells entra quan no té l’aplicació a mà: cada un val una vegada i junt amb la contrasenya. Si en crea uns altres, els d’abans deixen de valdre.",
    codesGo: "Crear uns altres codis",
    superseded:
      "Mentrestant es van crear uns altres codis o se’n va utilitzar un. Si encara en vol uns altres, ara els pot crear.",
    removeTitle: "Llevar l’aplicació",
    removeText:
      "El codi li arribarà una altra vegada per SMS i els codis de recuperació deixaran de valdre. Si canvia de mòbil, lleve ací l’aplicació i després afija la nova.",
    removeGo: "Llevar-la",
  },
  needs: {
    text:
      "Ha entrat només amb la contrasenya. Per a això cal també el seu telèfon o el seu certificat.",
    pin: "Identificar-me amb un PIN per SMS",
    reinforced: "Identificar-me amb contrasenya i codi",
    certificate: "Identificar-me amb certificat",
  },
  add: {
    title: "Afija la seua aplicació",
    scan: "Òbriga l’aplicació en el seu mòbil i llija amb ella este codi QR.",
    qr:
      "Codi QR per a la seua aplicació. La mateixa clau està escrita més avall.",
    same: "Si l’aplicació està en este mateix dispositiu, no cal llegir-lo:",
    open: "Obrir l’aplicació",
    byHand: "També pot escriure esta clau en l’aplicació:",
    secret: "No l’ensenye a ningú: d’ella ixen els codis.",
    check: "Comprove que funciona",
    hint: "El que mostra ara l’aplicació.",
    wrong:
      "Este codi no és correcte. Escriga el que mostra ara l’aplicació i mire si el rellotge del seu mòbil va a l’hora.",
    go: "Afegir l’aplicació",
  },
  recovery: {
    addedTitle: "Ja pot utilitzar la seua aplicació",
    renewedTitle: "Els seus codis de recuperació nous",
    text:
      "Si algun dia no té l’aplicació, entre amb la seua contrasenya i un d’estos codis. Cada un val una vegada.",
    once:
      "Imprimisca’ls o guarde’ls ara en un lloc segur: no els tornarem a mostrar.",
    told: "Li ho hem dit per SMS i per correu.",
  },
};
