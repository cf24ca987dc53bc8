// Valencian: showing a certificate or a DNIe: what to do, and what can be wrong with it.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

const refused: Text["certificate"]["trouble"]["refused"] = {
  unreadable: "No podem llegir este certificat. Trie’n un altre.",
  "not-yet-valid":
    "Este certificat encara no val. Comprove des de quin dia val, o trie’n un altre.",
  expired: "Este certificat ha caducat. Renove’l o trie’n un altre.",
  weak:
    "Este certificat és antic i ja no és segur. Demane’n un de nou o trie’n un altre.",
  "unknown-issuer":
    "No reconeixem qui va emetre este certificat. Trie’n un de l’FNMT, del DNI electrònic o d’un altre prestador reconegut.",
  "issuer-expired":
    "El certificat de qui va emetre el seu ha caducat. Demane’n un de nou o trie’n un altre.",
  "legal-person":
    "Este certificat és d’una empresa o entitat. Per a entrar en Clave cal el d’una persona.",
  representative:
    "Este certificat és de representant. Per a entrar en Clave cal el seu certificat personal.",
  seal:
    "Este certificat és un segell d’un organisme o empresa. Trie el seu certificat personal.",
  pseudonym:
    "Este certificat porta un pseudònim i no diu qui és vosté. Trie el seu certificat personal.",
  component:
    "Este certificat és d’un servidor o d’un programa. Trie el seu certificat personal.",
  "unknown-kind":
    "Este certificat no és dels que servixen per a identificar-se. Trie’n un altre.",
  "signing-certificate":
    "Ha triat el certificat de firma del DNI. Trie el d’autenticació.",
  "wrong-usage":
    "Este certificat no servix per a identificar-se. Trie’n un altre.",
  "no-document":
    "Este certificat no diu el seu DNI o NIE, o en diu dos. Trie’n un altre.",
  "no-name": "Este certificat no diu el seu nom. Trie’n un altre.",
  revoked:
    "Este certificat està revocat. Si el va perdre o li’l van robar, demane’n un de nou.",
  "revocation-unknown":
    "Ara no podem comprovar si este certificat està revocat. Torne a intentar-ho d’ací a uns minuts.",
};

export const certificate: Text["certificate"] = {
  title: "Identifique’s amb el seu certificat",
  registerTitle: "Registre’s amb el seu certificat o DNI electrònic",
  before: "Tinga el certificat instal·lat en este navegador.",
  beforeCard:
    "Tinga el lector connectat, la targeta dins i la contrasenya de la targeta a mà.",
  steps: [
    "Polse el botó. El navegador li demanarà que trie un certificat.",
    "Trie el seu i, si se li demana, escriga la contrasenya que el protegix. Clave no la veu.",
    "Tornarà ací i continuarem.",
  ],
  go: "Triar el certificat",
  again: "Tornar a triar el certificat",
  other: "Triar una altra manera d’identificar-se",
  unregistered:
    "S’ha identificat bé, però encara no té registre en Clave, o el va deixar. Per a vore les seues dades, registre’s primer: amb el seu certificat es fa ara.",
  phoneless:
    "S’ha identificat bé. Té registre en Clave, però sense telèfon. Per a vore les seues dades, registre’n abans un: amb el seu certificat es fa ara.",
  registerOther: "Registrar-me d’una altra manera",
  help: "El navegador no pregunta, o ha triat mal",
  helpList: [
    "El navegador recorda el que va triar. Per a triar una altra vegada, tanque’l del tot i torne a obrir-lo.",
    "Si no apareix el seu certificat, mire si està instal·lat en este navegador i si no ha caducat.",
    "El DNI electrònic porta dos certificats: trie el d’autenticació.",
    "En el telèfon només servixen els certificats que hi ha instal·lats.",
  ],
  trouble: {
    none:
      "El navegador no ha mostrat cap certificat. Torne a intentar-ho i trie el seu.",
    limited:
      "Massa intents des de la seua connexió. Torne a intentar-ho d’ací a uns minuts.",
    stale:
      "Esta resposta ja s’ha utilitzat o se n’ha acabat el temps. Torne a triar el certificat.",
    "another-person": "Este certificat és d’una altra persona. Trie el seu.",
    "not-a-dnie":
      "Este certificat no és el del DNI electrònic. Per a això només val el DNI.",
    "not-in-census":
      "El certificat és correcte, però no trobem ningú amb este document en les dades de l’Administració. Vaja amb el document a una oficina de registre.",
    deceased:
      "Segons les dades de l’Administració, la persona amb este document ha mort. Si és un error, vaja amb el document a una oficina de registre.",
    tooLow: (asked, reached) =>
      `Este certificat arriba al nivell ${
        levels[reached]
      } i este tràmit demana el nivell ${
        levels[asked]
      }. Utilitze el DNI electrònic o una altra targeta amb certificat.`,
    refused,
  },
};
