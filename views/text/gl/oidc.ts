// Galician: a service that sent somebody here wrongly, for her and for whoever keeps that service.

import type { Text } from "../text.ts";

export const oidc: Text["oidc"] = {
  title: "O servizo non fixo ben a petición",
  text:
    "O fallo é do servizo do que vén, non dos seus datos. Volva a el e inténteo outra vez. Se segue igual, avise o organismo.",
  problems: {
    "unknown-client":
      "Para o organismo: este client_id non está no catálogo de servizos.",
    "unknown-redirect":
      "Para o organismo: esta redirect_uri non é ningunha das que ten rexistradas o servizo.",
    "malformed": "Para o organismo: a petición está mal formada.",
  },
};
