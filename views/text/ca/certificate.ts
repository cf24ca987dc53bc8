// Catalan: showing a certificate or a DNIe: what to do, and what can be wrong with it.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

const refused: Text["certificate"]["trouble"]["refused"] = {
  unreadable: "No podem llegir aquest certificat. Triï’n un altre.",
  "not-yet-valid":
    "Aquest certificat encara no val. Comprovi des de quin dia val, o triï’n un altre.",
  expired: "Aquest certificat ha caducat. Renovi’l o triï’n un altre.",
  weak:
    "Aquest certificat és antic i ja no és segur. Demani’n un de nou o triï’n un altre.",
  "unknown-issuer":
    "No reconeixem qui va emetre aquest certificat. Triï’n un de l’FNMT, del DNI electrònic o d’un altre prestador reconegut.",
  "issuer-expired":
    "El certificat de qui va emetre el seu ha caducat. Demani’n un de nou o triï’n un altre.",
  "legal-person":
    "Aquest certificat és d’una empresa o entitat. Per entrar a Clave cal el d’una persona.",
  representative:
    "Aquest certificat és de representant. Per entrar a Clave cal el seu certificat personal.",
  seal:
    "Aquest certificat és un segell d’un organisme o empresa. Triï el seu certificat personal.",
  pseudonym:
    "Aquest certificat porta un pseudònim i no diu qui és vostè. Triï el seu certificat personal.",
  component:
    "Aquest certificat és d’un servidor o d’un programa. Triï el seu certificat personal.",
  "unknown-kind":
    "Aquest certificat no és dels que serveixen per identificar-se. Triï’n un altre.",
  "signing-certificate":
    "Ha triat el certificat de signatura del DNI. Triï el d’autenticació.",
  "wrong-usage":
    "Aquest certificat no serveix per identificar-se. Triï’n un altre.",
  "no-document":
    "Aquest certificat no diu el seu DNI o NIE, o en diu dos. Triï’n un altre.",
  "no-name": "Aquest certificat no diu el seu nom. Triï’n un altre.",
  revoked:
    "Aquest certificat està revocat. Si el va perdre o l’hi van robar, demani’n un de nou.",
  "revocation-unknown":
    "Ara no podem comprovar si aquest certificat està revocat. Torni-ho a provar d’aquí a uns minuts.",
};

export const certificate: Text["certificate"] = {
  title: "Identifiqui’s amb el seu certificat",
  registerTitle: "Registri’s amb el seu certificat o DNI electrònic",
  before: "Tingui el certificat instal·lat en aquest navegador.",
  beforeCard:
    "Tingui el lector connectat, la targeta a dins i la contrasenya de la targeta a mà.",
  steps: [
    "Premi el botó. El navegador li demanarà que triï un certificat.",
    "Triï el seu i, si se li demana, escrigui la contrasenya que el protegeix. Clave no la veu.",
    "Tornarà aquí i continuarem.",
  ],
  go: "Tria el certificat",
  again: "Torna a triar el certificat",
  other: "Tria una altra manera d’identificar-se",
  unregistered:
    "S’ha identificat bé, però encara no té registre a Clave, o el va deixar. Per veure les seves dades, registri’s primer: amb el seu certificat es fa ara.",
  phoneless:
    "S’ha identificat bé. Té registre a Clave, però sense telèfon. Per veure les seves dades, registri’n abans un: amb el seu certificat es fa ara.",
  registerOther: "Registra’m d’una altra manera",
  help: "El navegador no pregunta, o ha triat malament",
  helpList: [
    "El navegador recorda el que va triar. Per triar una altra vegada, tanqui’l del tot i torni’l a obrir.",
    "Si no apareix el seu certificat, miri si està instal·lat en aquest navegador i si no ha caducat.",
    "El DNI electrònic porta dos certificats: triï el d’autenticació.",
    "Al telèfon només serveixen els certificats que hi ha instal·lats.",
  ],
  trouble: {
    none:
      "El navegador no ha mostrat cap certificat. Torni-ho a provar i triï el seu.",
    limited:
      "Massa intents des de la seva connexió. Torni-ho a provar d’aquí a uns minuts.",
    stale:
      "Aquesta resposta ja s’ha fet servir o se n’ha acabat el temps. Torni a triar el certificat.",
    "another-person": "Aquest certificat és d’una altra persona. Triï el seu.",
    "not-a-dnie":
      "Aquest certificat no és el del DNI electrònic. Per a això només val el DNI.",
    "not-in-census":
      "El certificat és correcte, però no trobem ningú amb aquest document a les dades de l’Administració. Vagi amb el document a una oficina de registre.",
    deceased:
      "Segons les dades de l’Administració, la persona amb aquest document ha mort. Si és un error, vagi amb el document a una oficina de registre.",
    tooLow: (asked, reached) =>
      `Aquest certificat arriba al nivell ${
        levels[reached]
      } i aquest tràmit demana el nivell ${
        levels[asked]
      }. Faci servir el DNI electrònic o una altra targeta amb certificat.`,
    refused,
  },
};
