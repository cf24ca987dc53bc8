// Basque: the receipt, and the page that shows it again.

import type { Text } from "../text.ts";

export const receipt: Text["receipt"] = {
  ask: {
    title: "Egiaztatu egiaztagiri bat",
    intro:
      "Idatzi egiaztagiriaren kodea (CSV). Clavek gordetzen duen kopia autentikoa ikusiko duzu.",
    label: "Egiaztagiriaren kodea (CSV)",
    empty: "Idatzi egiaztagiriaren kodea.",
    unknown: "Ez dago kode hau duen egiaztagiririk. Berrikusi letraz letra.",
    next: "Ikusi egiaztagiria",
    lost:
      "Ekarri zaituen helbideak ez du jada balio. Idatzi berriro egiaztagiriaren kodea.",
  },
  kinds: {
    registered: {
      title: "Claven erregistratu izanaren egiaztagiria",
      lead: "Clavek jasota uzten du pertsona hau erregistratu dela.",
    },
    "level-raised": {
      title: "Claven maila aurreratua izatearen egiaztagiria",
      lead:
        "Clavek jasota uzten du pertsona honek bere erregistroa maila aurreratura igo duela.",
    },
    "activation-renewed": {
      title: "Claveko aktibazio-kodearen egiaztagiria",
      lead:
        "Clavek jasota uzten du pertsona honek beste aktibazio-kode bat sortu duela. Aurrekoak ez du jada balio.",
    },
    "presence-renewed": {
      title: "Claven egiaztatutako nortasunaren egiaztagiria",
      lead:
        "Clavek jasota uzten du pertsona honek berriro frogatu duela nor den bere NAN elektronikoarekin.",
    },
    "phone-changed": {
      title: "Claven telefonoa aldatu izanaren egiaztagiria",
      lead:
        "Clavek jasota uzten du pertsona honek bere erregistroko telefonoa aldatu duela.",
    },
    "email-changed": {
      title: "Claven helbide elektronikoa aldatu izanaren egiaztagiria",
      lead:
        "Clavek jasota uzten du pertsona honek bere erregistroko helbide elektronikoa aldatu duela.",
    },
    renounced: {
      title: "Claven baja eman izanaren egiaztagiria",
      lead: "Clavek jasota uzten du pertsona honek baja eman duela.",
    },
  },
  rows: {
    at: "Data eta ordua",
    name: "Izen-abizenak",
    document: "NANa edo AIZa",
    route: "Nola erregistratu den",
    level: "Erregistro-maila",
    office: "Bulegoa",
    guardian: "Laguntzailea",
    phone: "Telefono mugikorra",
    email: "Helbide elektronikoa",
  },
  when: (day, time) => `${day}, ${time} (penintsulako ordua)`,
  routes: {
    letter: "Zerga-egoitzara bidalitako gutun batekin",
    certificate: "Ziurtagiri batekin edo NAN elektronikoarekin",
    office: "Erregistro-bulego batean, agiria eskuan",
    video: "Bideo batekin eta agiriaren argazkiekin, bulego batean berrikusita",
  },
  levels: {
    basic: "Oinarrizkoa",
    advanced: "Aurreratua",
  },
  authority: {
    "family-book": "Familia-liburua",
    "civil-registry": "Erregistro Zibileko agiria",
    "court-ruling": "Ebazpen judiziala",
  },
  conditions: "Onartutako baldintzak",
  activation: {
    title: "Aktibazio-kodea",
    advice:
      "Pasahitz bat sortzeko balio du, eta ahaztuz gero berreskuratzeko. Gorde leku seguru batean eta ez eman inori: Clavek ez dizu inoiz eskatuko telefonoz, posta elektronikoz edo SMS bidez.",
  },
  csv: {
    title: "Egiaztapen-kode segurua (CSV)",
    how: (host) =>
      `Egiaztagiri hau autentikoa dela egiaztatzeko, idatzi ${host} nabigatzailearen helbide-barran. Aukeratu «Egiaztatu egiaztagiri bat» orriaren oinean eta idatzi kode hau.`,
    care:
      "Kode hau duenak egiaztagiri osoa ikus dezake: zaindu hori ere arreta berarekin.",
  },
  keep:
    "Zer egin den dio. Deskargatu, edo apuntatu kode hau (CSV), berriro ikusi ahal izateko:",
  own: {
    link: "Egiaztagiriak",
    title: "Zure egiaztagiriak",
    intro: "Hemen koderik gabe daude, inork pantailan irakur ez ditzan.",
    none: "Oraindik ez duzu bat ere.",
    copy:
      "Hau zure kopia da. Ez du koderik: autentikoa ikusteko, eman zitzaizun CSVa behar da.",
  },
  copy: "Clavek gordetzen duen egiaztagiriaren kopia autentikoa.",
  sealed:
    "PDF formatuko egiaztagiriak Claveren zigilu elektronikoa darama: norbaitek aldatzen badu, nabaritu egiten da.",
  shown: (until) =>
    `Hemen ikus eta deskarga dezakezu ${until} (penintsulako ordua).`,
  download: "Deskargatu egiaztagiria (PDF)",
  seal: "Zigiluaren ziurtagiria, PDFaren sinadura egiaztatzeko",
  file: "egiaztagiria.pdf",
};
