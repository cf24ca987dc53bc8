// Catalan: a service that sent somebody here wrongly, for her and for whoever keeps that service.

import type { Text } from "../text.ts";

export const oidc: Text["oidc"] = {
  title: "El servei no ha fet bé la petició",
  text:
    "L’error és del servei d’on ve, no de les seves dades. Torni-hi i provi-ho una altra vegada. Si continua igual, avisi l’organisme.",
  problems: {
    "unknown-client":
      "Per a l’organisme: aquest client_id no és al catàleg de serveis.",
    "unknown-redirect":
      "Per a l’organisme: aquesta redirect_uri no és cap de les que té registrades el servei.",
    "malformed": "Per a l’organisme: la petició està mal formada.",
  },
};
