// Basque: search, and what it answers.

import type { Text } from "../text.ts";

export const search: Text["search"] = {
  title: "Bilatu",
  label: "Zer bilatzen duzu?",
  hint: "Hitz bat edo gehiago. Adibidez: SMSa ez da iristen",
  go: "Bilatu",
  found: (hits) =>
    hits === 1 ? "Bilaketa: emaitza 1" : `Bilaketa: ${hits} emaitza`,
  first: (hits) => `Bilaketa: lehen ${hits} emaitzak`,
  some: "Ez dago idatzi duzun guztia duen orririk. Hauek zati bat dute.",
  none: "Ez dago emaitzarik",
  elsewhere: "Saiatu beste hitz batzuekin, edo begiratu hemen:",
  meant: "Agian hau esan nahi zenuen:",
  limited: {
    title: "Bilaketa gehiegi",
    body: (at) =>
      `Zure konexiotik bilaketa asko egin dira denbora gutxian. ${at} (penintsulako ordua) bilatu ahal izango duzu berriro. Bitartean, begiratu hemen:`,
  },
  withheld: {
    document: {
      title: "Zure agiriko datu bat dirudi",
      body:
        "Ez dugu bilatu, ezta gorde ere. Idatzi eskatzen dizuten orrietan bakarrik:",
    },
    code: {
      title: "Kode bat dirudi",
      body:
        "Ez dugu bilatu, ezta gorde ere. Kode bakoitza bere orrian idazten da:",
    },
    contact: {
      title: "Telefono bat edo helbide elektroniko bat dirudi",
      body:
        "Ez dugu bilatu, ezta gorde ere. Idatzi eskatzen dizuten orrietan bakarrik:",
    },
  },
};
