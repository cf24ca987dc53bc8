// Basque: until when a page waits, and what becomes of what was typed.

import type { Text } from "../text.ts";

export const time: Text["time"] = {
  waits: (until) => `Denbora duzu ${until} (penintsulako ordua).`,
  more: "Denbora gehiago behar dut",
  left: (times) =>
    times === 1
      ? "Beste behin eska dezakezu denbora gehiago."
      : `Beste ${times} aldiz eska dezakezu denbora gehiago.`,
  last:
    "Ezin duzu denbora gehiago eskatu. Amaitzen bada, ez da galduko idatzi duzuna.",
  fixed:
    "Segurtasunagatik, ezin duzu denbora gehiago eskatu. Gero aurrera egin ahal izango duzu, idatzi duzuna galdu gabe.",
  over: (until) =>
    `Aurreko orriak ${until} itxaron zuen (penintsulako ordua). Segurtasunagatik, urrats hau errepikatu behar da. Ez da galdu idatzi zenuena, pasahitzak eta kodeak izan ezik.`,
  waited: (until) => `Orri honek ${until} itxaron zuen (penintsulako ordua).`,
  session: (until) =>
    `Erabiltzen ez baduzu, saioa bere kabuz itxiko da. Orain ${until} dago irekita (penintsulako ordua).`,
  toCorrect:
    "Idatzi duzuna hemen dago oraindik. Zerbait zuzendu behar da: begiratu aurrera egin baino lehen.",
};
