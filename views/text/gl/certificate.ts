// Galician: showing a certificate or a DNIe: what to do, and what can be wrong with it.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

const refused: Text["certificate"]["trouble"]["refused"] = {
  unreadable: "Non podemos ler este certificado. Elixa outro.",
  "not-yet-valid":
    "Este certificado aínda non vale. Comprobe desde que día vale, ou elixa outro.",
  expired: "Este certificado caducou. Renóveo ou elixa outro.",
  weak:
    "Este certificado é antigo e xa non é seguro. Pida un novo ou elixa outro.",
  "unknown-issuer":
    "Non recoñecemos a quen emitiu este certificado. Elixa un da FNMT, do DNI electrónico ou doutro prestador recoñecido.",
  "issuer-expired":
    "O certificado de quen emitiu o seu caducou. Pida un novo ou elixa outro.",
  "legal-person":
    "Este certificado é dunha empresa ou entidade. Para entrar en Clave fai falta o dunha persoa.",
  representative:
    "Este certificado é de representante. Para entrar en Clave fai falta o seu certificado persoal.",
  seal:
    "Este certificado é un selo dun organismo ou empresa. Elixa o seu certificado persoal.",
  pseudonym:
    "Este certificado leva un pseudónimo e non di quen é vostede. Elixa o seu certificado persoal.",
  component:
    "Este certificado é dun servidor ou dun programa. Elixa o seu certificado persoal.",
  "unknown-kind":
    "Este certificado non é dos que serven para identificarse. Elixa outro.",
  "signing-certificate":
    "Elixiu o certificado de sinatura do DNI. Elixa o de autenticación.",
  "wrong-usage": "Este certificado non serve para identificarse. Elixa outro.",
  "no-document":
    "Este certificado non di o seu DNI ou NIE, ou di dous. Elixa outro.",
  "no-name": "Este certificado non di o seu nome. Elixa outro.",
  revoked:
    "Este certificado está revogado. Se o perdeu ou llo roubaron, pida un novo.",
  "revocation-unknown":
    "Agora non podemos comprobar se este certificado está revogado. Inténteo de novo dentro duns minutos.",
};

export const certificate: Text["certificate"] = {
  title: "Identifíquese co seu certificado",
  registerTitle: "Rexístrese co seu certificado ou DNI electrónico",
  before: "Teña o certificado instalado neste navegador.",
  beforeCard: "Teña o lector conectado, a tarxeta dentro e a súa clave á man.",
  steps: [
    "Prema o botón. O navegador pediralle que elixa un certificado.",
    "Elixa o seu e, se lla pide, escriba a clave que o protexe. Clave non a ve.",
    "Volverá aquí e seguiremos.",
  ],
  go: "Elixir o certificado",
  again: "Volver elixir o certificado",
  other: "Elixir outra forma de identificarse",
  unregistered:
    "Identificouse ben, pero aínda non ten rexistro en Clave, ou deixouno. Para ver os seus datos, rexístrese primeiro: co seu certificado faise agora.",
  phoneless:
    "Identificouse ben. Ten rexistro en Clave, pero sen teléfono. Para ver os seus datos, rexistre antes un: co seu certificado faise agora.",
  registerOther: "Rexistrarme doutra forma",
  help: "O navegador non pregunta, ou elixiu mal",
  helpList: [
    "O navegador lembra o que elixiu. Para elixir outra vez, pécheo de todo e ábrao de novo.",
    "Se non aparece o seu certificado, mire se está instalado neste navegador e se non caducou.",
    "O DNI electrónico leva dous certificados: elixa o de autenticación.",
    "No teléfono só serven os certificados instalados nel.",
  ],
  trouble: {
    none:
      "O navegador non mostrou ningún certificado. Inténteo de novo e elixa o seu.",
    limited:
      "Demasiados intentos desde a súa conexión. Inténteo de novo dentro duns minutos.",
    stale:
      "Esta resposta xa se usou ou pasou o seu tempo. Volva elixir o certificado.",
    "another-person": "Este certificado é doutra persoa. Elixa o seu.",
    "not-a-dnie":
      "Este certificado non é o do DNI electrónico. Para isto só vale o DNI.",
    "not-in-census":
      "O certificado é correcto, pero non atopamos a ninguén con este documento nos datos da Administración. Acuda co seu documento a unha oficina de rexistro.",
    deceased:
      "Segundo os datos da Administración, a persoa con este documento faleceu. Se é un erro, acuda co seu documento a unha oficina de rexistro.",
    tooLow: (asked, reached) =>
      `Este certificado chega ao nivel ${
        levels[reached]
      } e este trámite pide o nivel ${
        levels[asked]
      }. Use o DNI electrónico ou outra tarxeta con certificado.`,
    refused,
  },
};
