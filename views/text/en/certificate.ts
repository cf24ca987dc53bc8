// English: showing a certificate or a DNIe: what to do, and what can be wrong with it.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

const refused: Text["certificate"]["trouble"]["refused"] = {
  unreadable: "We cannot read this certificate. Choose another one.",
  "not-yet-valid":
    "This certificate is not valid yet. Check from which day it is valid, or choose another one.",
  expired: "This certificate has expired. Renew it or choose another one.",
  weak:
    "This certificate is old and no longer secure. Request a new one or choose another one.",
  "unknown-issuer":
    "We do not recognise the issuer of this certificate. Choose one from the FNMT, from an electronic DNI or from another recognised provider.",
  "issuer-expired":
    "The issuer of your certificate uses one that has expired. Request a new certificate or choose another one.",
  "legal-person":
    "This certificate belongs to a company or other organisation. To sign in to Clave you need a person’s certificate.",
  representative:
    "This is a representative’s certificate. To sign in to Clave you need your personal certificate.",
  seal:
    "This certificate is the seal of a public body or company. Choose your personal certificate.",
  pseudonym:
    "This certificate shows a pseudonym and does not say who you are. Choose your personal certificate.",
  component:
    "This certificate belongs to a server or a program. Choose your personal certificate.",
  "unknown-kind":
    "This is not a kind of certificate that you can use to identify yourself. Choose another one.",
  "signing-certificate":
    "You have chosen the signing certificate of the DNI. Choose the authentication certificate.",
  "wrong-usage":
    "This certificate cannot be used to identify yourself. Choose another one.",
  "no-document":
    "This certificate does not show your DNI or NIE, or shows two. Choose another one.",
  "no-name": "This certificate does not show your name. Choose another one.",
  revoked:
    "This certificate has been revoked. If you lost it or it was stolen, request a new one.",
  "revocation-unknown":
    "At the moment we cannot check whether this certificate has been revoked. Try again in a few minutes.",
};

export const certificate: Text["certificate"] = {
  title: "Identify yourself with your certificate",
  registerTitle: "Register with your digital certificate or electronic DNI",
  before: "Your certificate must be installed in this browser.",
  beforeCard:
    "Have the reader connected, the card inside and the card’s password at hand.",
  steps: [
    "Press the button. Your browser will ask you to choose a certificate.",
    "Choose yours and, if you are asked for it, enter the password that protects it. Clave does not see it.",
    "You will come back here, and we will go on.",
  ],
  go: "Choose the certificate",
  again: "Choose the certificate again",
  other: "Choose another way to identify yourself",
  unregistered:
    "You have identified yourself correctly, but you are not registered with Clave yet, or you left it. To see your data, register first: with your certificate you can do it now.",
  phoneless:
    "You have identified yourself correctly. You are registered with Clave, but without a phone. To see your data, register one first: with your certificate you can do it now.",
  registerOther: "Register another way",
  help: "The browser does not ask, or you chose the wrong one",
  helpList: [
    "The browser remembers what you chose. To choose again, close it completely and open it again.",
    "If your certificate does not appear, check that it is installed in this browser and has not expired.",
    "The electronic DNI holds two certificates: choose the authentication certificate.",
    "On a phone, only the certificates installed on it work.",
  ],
  trouble: {
    none:
      "Your browser did not show any certificate. Try again and choose yours.",
    limited: "Too many tries from your connection. Try again in a few minutes.",
    stale:
      "This answer has already been used or its time is up. Choose the certificate again.",
    "another-person":
      "This certificate belongs to somebody else. Choose your own.",
    "not-a-dnie":
      "This certificate is not the one on the electronic DNI. Only the DNI will do for this.",
    "not-in-census":
      "The certificate is correct, but we cannot find anyone with this document in public records. Take your document to a registration office.",
    deceased:
      "According to public records, the person with this document has died. If this is a mistake, take your document to a registration office.",
    tooLow: (asked, reached) =>
      `This certificate reaches the ${
        levels[reached]
      } level and this procedure asks for the ${
        levels[asked]
      } level. Use an electronic DNI or another card with a certificate.`,
    refused,
  },
};
