// Basque: a service that sent somebody here wrongly, for her and for whoever keeps that service.

import type { Text } from "../text.ts";

export const oidc: Text["oidc"] = {
  title: "Zerbitzuak ez du eskaera ondo egin",
  text:
    "Akatsa hona bidali zaituen zerbitzuarena da, ez zure datuena. Itzuli hara eta saiatu berriro. Berdin jarraitzen badu, jakinarazi erakundeari.",
  problems: {
    "unknown-client":
      "Erakundearentzat: client_id hau ez dago zerbitzuen katalogoan.",
    "unknown-redirect":
      "Erakundearentzat: redirect_uri hau ez da zerbitzuak erregistratuta dituenetako bat.",
    "malformed": "Erakundearentzat: eskaera gaizki eratuta dago.",
  },
};
