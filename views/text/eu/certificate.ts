// Basque: showing a certificate or a DNIe: what to do, and what can be wrong with it.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

const refused: Text["certificate"]["trouble"]["refused"] = {
  unreadable: "Ezin dugu ziurtagiri hau irakurri. Aukeratu beste bat.",
  "not-yet-valid":
    "Ziurtagiri honek oraindik ez du balio. Egiaztatu zein egunetatik aurrera balio duen, edo aukeratu beste bat.",
  expired: "Ziurtagiri hau iraungi da. Berritu edo aukeratu beste bat.",
  weak:
    "Ziurtagiri hau zaharra da, eta jada ez da segurua. Eskatu berri bat edo aukeratu beste bat.",
  "unknown-issuer":
    "Ez dugu aitortzen ziurtagiri hau jaulki duena. Aukeratu FNMTrena, NAN elektronikoarena edo aitortutako beste ziurtagiri-emaile batena.",
  "issuer-expired":
    "Zure ziurtagiria jaulki duenaren ziurtagiria iraungi da. Eskatu berri bat edo aukeratu beste bat.",
  "legal-person":
    "Ziurtagiri hau enpresa edo entitate batena da. Claven sartzeko, pertsona batena behar da.",
  representative:
    "Ziurtagiri hau ordezkari batena da. Claven sartzeko, zure ziurtagiri pertsonala behar da.",
  seal:
    "Ziurtagiri hau erakunde edo enpresa baten zigilua da. Aukeratu zure ziurtagiri pertsonala.",
  pseudonym:
    "Ziurtagiri honek ezizen bat dauka, eta ez du esaten nor zaren. Aukeratu zure ziurtagiri pertsonala.",
  component:
    "Ziurtagiri hau zerbitzari edo programa batena da. Aukeratu zure ziurtagiri pertsonala.",
  "unknown-kind":
    "Ziurtagiri hau ez da identifikatzeko balio dutenetakoa. Aukeratu beste bat.",
  "signing-certificate":
    "NANaren sinadura-ziurtagiria aukeratu duzu. Aukeratu autentifikazio-ziurtagiria.",
  "wrong-usage":
    "Ziurtagiri honek ez du identifikatzeko balio. Aukeratu beste bat.",
  "no-document":
    "Ziurtagiri honetan ez da zure NANa edo AIZa ageri, edo bi ageri dira. Aukeratu beste bat.",
  "no-name": "Ziurtagiri honetan ez da zure izena ageri. Aukeratu beste bat.",
  revoked:
    "Ziurtagiri hau ezeztatuta dago. Galdu bazenuen edo lapurtu bazizuten, eskatu berri bat.",
  "revocation-unknown":
    "Orain ezin dugu egiaztatu ziurtagiri hau ezeztatuta dagoen. Saiatu berriro minutu batzuk barru.",
};

export const certificate: Text["certificate"] = {
  title: "Identifikatu zure ziurtagiriarekin",
  registerTitle: "Erregistratu zure ziurtagiriarekin edo NAN elektronikoarekin",
  before: "Ziurtagiriak nabigatzaile honetan instalatuta egon behar du.",
  beforeCard:
    "Izan irakurgailua konektatuta, txartela barruan eta txartelaren pasahitza eskura.",
  steps: [
    "Sakatu botoia. Nabigatzaileak ziurtagiri bat aukeratzeko eskatuko dizu.",
    "Aukeratu zurea eta, eskatzen badizu, idatzi hura babesten duen pasahitza. Clavek ez du ikusten.",
    "Hona itzuliko zara, eta aurrera jarraituko dugu.",
  ],
  go: "Aukeratu ziurtagiria",
  again: "Aukeratu berriro ziurtagiria",
  other: "Aukeratu identifikatzeko beste modu bat",
  unregistered:
    "Ondo identifikatu zara, baina oraindik ez duzu erregistrorik Claven, edo utzi egin zenuen. Zure datuak ikusteko, erregistratu lehenik: zure ziurtagiriarekin orain bertan egiten da.",
  phoneless:
    "Ondo identifikatu zara. Erregistroa duzu Claven, baina telefonorik gabe. Zure datuak ikusteko, erregistratu lehenik bat: zure ziurtagiriarekin orain bertan egiten da.",
  registerOther: "Beste modu batean erregistratu",
  help: "Nabigatzaileak ez du galdetzen, edo oker aukeratu duzu",
  helpList: [
    "Nabigatzaileak gogoan du zer aukeratu zenuen. Berriro aukeratzeko, itxi guztiz eta ireki berriro.",
    "Zure ziurtagiria agertzen ez bada, begiratu nabigatzaile honetan instalatuta dagoen eta iraungi ez den.",
    "NAN elektronikoak bi ziurtagiri ditu: aukeratu autentifikazio-ziurtagiria.",
    "Telefonoan, bertan instalatutako ziurtagiriek bakarrik balio dute.",
  ],
  trouble: {
    none:
      "Nabigatzaileak ez du ziurtagiririk erakutsi. Saiatu berriro eta aukeratu zurea.",
    limited:
      "Saiakera gehiegi egin dira zure konexiotik. Saiatu berriro minutu batzuk barru.",
    stale:
      "Erantzun hau erabili da jada, edo haren denbora amaitu da. Aukeratu berriro ziurtagiria.",
    "another-person":
      "Ziurtagiri hau beste pertsona batena da. Aukeratu zurea.",
    "not-a-dnie":
      "Ziurtagiri hau ez da NAN elektronikoarena. Horretarako NANak bakarrik balio du.",
    "not-in-census":
      "Ziurtagiria zuzena da, baina ez dugu agiri hau duen inor aurkitu Administrazioaren datuetan. Joan zure agiriarekin erregistro-bulego batera.",
    deceased:
      "Administrazioaren datuen arabera, agiri hau duen pertsona hil egin da. Akats bat bada, joan zure agiriarekin erregistro-bulego batera.",
    tooLow: (asked, reached) =>
      `Ziurtagiri honekin maila ${
        levels[reached]
      } lortzen da, eta izapide honek maila ${
        levels[asked]
      } eskatzen du. Erabili NAN elektronikoa edo ziurtagiria duen beste txartel bat.`,
    refused,
  },
};
