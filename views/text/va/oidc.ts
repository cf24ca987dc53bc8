// Valencian: a service that sent somebody here wrongly, for her and for whoever keeps that service.

import type { Text } from "../text.ts";

export const oidc: Text["oidc"] = {
  title: "El servici no ha fet bé la petició",
  text:
    "La fallada és del servici d’on ve, no de les seues dades. Torne-hi i intente-ho una altra vegada. Si continua igual, avise l’organisme.",
  problems: {
    "unknown-client":
      "Per a l’organisme: este client_id no està en el catàleg de servicis.",
    "unknown-redirect":
      "Per a l’organisme: esta redirect_uri no és cap de les que té registrades el servici.",
    "malformed": "Per a l’organisme: la petició està mal formada.",
  },
};
