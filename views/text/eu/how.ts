// Basque: how a sign-in goes (rulebook PO-33).

import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "Nola funtzionatzen du",
  lead:
    "Identifikatzeko minutu pare bat behar da. Hasi aurretik, izan eskura zure agiria eta telefonoa.",
  steps: {
    title: "Lau urratsak",
    list: [
      {
        title: "Sakatu Clave erakundearen egoitza elektronikoan",
        body:
          "Egoitzak hona ekartzen zaitu, eta zer izapide egin nahi duzun esaten digu.",
      },
      {
        title: "Aukeratu nola identifikatu",
        body:
          "Ikusiko duzu nork eskatzen duen, zer datu jasoko dituen eta identifikatzeko zer modu diren nahikoak izapide horretarako.",
      },
      {
        title: "Identifikatu",
        body:
          "Idatzi eskatzen dizuguna, hemen bakarrik: inoiz ez mezu elektroniko batean, ezta telefonoz ere.",
      },
      {
        title: "Itzuli egoitzara",
        body:
          "Besterik egin gabe itzuliko zara. Zure saioa irekita dagoen bitartean, beste erakunde batzuetan sartu ahal izango zara dena berriro idatzi gabe.",
      },
    ],
  },
  methods: { title: "Identifikatzeko moduak" },
  trouble: { title: "Zerbaitek huts egiten badu" },
};
