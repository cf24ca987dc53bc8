// Basque: what officers read while they do something for a person, or look into a case.

import type { CaseKind } from "../../../domain/desk/case.ts";
import type { RevocationReason } from "../../../domain/desk/revocation.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const deskWork = {
  record: "Itzuli pertsonaren datuetara",
  receipt: "Ireki egiaztagiria inprimatzeko",
  code: {
    what:
      "Kodeak pasahitz bat sortzeko edo berreskuratzeko balio du. Egiaztagirian doa: inprimatu eta ematen zaio. Ez da ezer sinatu behar.",
    warning: "Aurreko kodeak balioa galduko du une honetan.",
    go: "Sortu kodea",
    done: "Pertsonak badu beste aktibazio-kode bat",
    next:
      "Inprimatu egiaztagiria eta eman: kodea bertan doa. SMS bidez eta posta elektronikoz abisatu dugu.",
  },
  email: {
    hint: "Idatzi esaten dizun bezala. Gero ozen irakurriko diozu.",
    next: "Jarraitu",
    confirm: "Irakurri helbide elektronikoa ozen, letraz letra",
    told: (hours: number) =>
      `${
        atStart(basqueLasting(hours, "ordu", "z"))
      }, aldaketa desegin ahal izango da aurreko helbidetik.`,
    go: "Zuzena da: aldatu helbidea",
    other: "Idatzi berriro",
    done: "Helbide elektronikoa aldatu da",
    doneNext:
      "Inprimatu egiaztagiria eta eman. Helbide berrira abisatu dugu, eta aurrekora ere bai, baldin bazegoen.",
  },
  phone: {
    lost: "Beste norbaitek izan dezake aurreko telefonoa",
    lostHint:
      "Orduan ez dugu telefono horretara abisatuko. Hortik ezin izango da aldaketa desegin.",
    /** On the paper that she signs. */
    lead:
      "Eskatzen dut hau izan dadila Claveko nire erregistroaren telefonoa. Gainerakoa ez da aldatzen.",
    missing: "Aldatzeko, bi kopiak sinatuta egon behar dute.",
    go: "Aldatu telefonoa",
    done: "Telefonoa aldatu da",
    doneNext:
      "Inprimatu egiaztagiria eta eman: aktibazio-kode berria darama. Haren saioak itxi ditugu, eta SMS bidez eta posta elektronikoz esan diogu.",
  },
  renew: {
    what: (years: number) =>
      `Agiria aurrean duzula, pertsonaren nortasuna egiaztatutzat joko da berriro, ${
        basqueLasting(years, "urte", "z")
      }.`,
    go: "Berritu",
    done: "Pertsonaren nortasuna egiaztatuta dago",
    doneNext:
      "Inprimatu egiaztagiria eta eman pertsonari. Telefonoa, posta eta aktibazio-kodea ez dira aldatzen.",
  },
  resume: {
    what:
      "Beste norbait bere izenean sartu zela jakinarazi zuen. Ordutik honek ez dio sartzeko balio:",
    care: "Egin orain berak bakarrik badu: telefonoa, pasahitza.",
    go: "Aktibatu berriro",
    done: "Pertsona berriro identifika daiteke",
    doneNext: "SMS bidez eta posta elektronikoz abisatu dugu.",
  },
  device: {
    has: (onDay: string) =>
      `Telefono bat aktibo dago egun honetatik: ${onDay}.`,
    what:
      "Aktibo duen telefonoak ez du gehiago pertsona identifikatuko. Claven jarraitzen du, eta kodeak SMS bidez iristen zaizkio.",
    go: "Desaktibatu",
    done: "Telefonoa ez dago jada aktibo",
    doneNext: "SMS bidez eta posta elektronikoz abisatu dugu.",
  },
  renounce: {
    read: "Irakurri hau jarraitu aurretik:",
    never:
      "Ez duzu erregistrorik. Bajarekin ezin izango zara gutun bidez edo bideo bidez ere erregistratu.",
    next: "Jarraitu bajarekin",
    confirm: "Baja berresten duzu?",
    sure: "Pertsona aurrean dago, irakurri diot eta baja eman nahi du.",
    missing: "Markatu laukia pertsonak baja eman nahi badu.",
    go: "Eman baja",
    done: "Pertsonak baja eman du",
    doneNext:
      "Inprimatu egiaztagiria eta eman. Telefonoa eta helbide elektronikoa bazituen, haietan abisatu dugu.",
  },
  /** Back in Clave after leaving, and after a removal. */
  back: {
    two:
      "Beste pertsona bat, bulego honetakoa edo beste batekoa, ados egon behar da. Ordura arte ez da ezer aldatzen.",
    propose: "Proposatu",
    proposed: "Beste pertsona bat ados egotea falta da",
    proposedNext:
      "Bulego guztietako kasu irekien artean dago. Esan gero telefono bat erregistratu beharko duela.",
    renunciation: {
      what:
        "Lehen zuen erregistroa berreskuratuko du, bere mailarekin. Telefonoa libre geratu zen: identifikatu aurretik bat erregistratu beharko du.",
      sure: "Pertsona aurrean dago eta eskatzen du.",
      missing: "Markatu laukia pertsonak eskatzen badu.",
      go: "Desegin baja",
      done: "Baja deseginda dago",
      doneNext:
        "Pertsonak telefono bat erregistra dezake orain, hemen bertan nahi badu. Gutunez ere jakinaraziko diogu, bere zerga-egoitzara.",
      agree: "Ados: desegin haren baja",
    },
    revocation: {
      what:
        "Berriro erregistratu ahal izango da, lehenengo aldia balitz bezala. Egin bakarrik bajaren arrazoia aldatu bada.",
      sure: "Egiaztatu dut arrazoia aldatu dela.",
      missing: "Markatu laukia arrazoia aldatu bada.",
      go: "Kendu baja",
      done: "Ofiziozko baja kenduta dago",
      doneNext:
        "Pertsona berriro erregistra daiteke orain. Gutunez ere jakinaraziko diogu, bere zerga-egoitzara.",
      agree: "Ados: kendu haren ofiziozko baja",
    },
  },
  revoke: {
    what:
      "Ezin izango da gehiago identifikatu, haren saioak ixten dira eta telefonoa libre geratzen da. Ezin izango da erregistratu gainbegirale batek baja kendu arte.",
    why: "Zergatik?",
    reasons: {
      "fraud": {
        name: "Iruzurrezko erabilera edo erabilera desleiala",
      },
      "identity-changed": {
        name: "Nortasun-datuen funtsezko aldaketa",
        hint: "Adibidez, izenarena edo nazionalitatearena, edo kanporatze bat.",
      },
    } as Record<RevocationReason, { name: string; hint?: string }>,
    missing: "Aukeratu arrazoia.",
    next: "Jarraitu",
    confirm: "Ofiziozko baja berresten duzu?",
    told:
      "Arrazoia, eta nola aurka egin, SMS bidez eta posta elektronikoz esango zaio.",
    sure: "Arrazoia egiaztatu dut eta idatziz jasota dago.",
    sureMissing: "Markatu laukia arrazoia egiaztatu baduzu.",
    go: "Eman baja ofizioz",
    done: "Pertsonari ofizioz eman zaio baja",
    doneNext:
      "Arrazoia, eta nola aurka egin, zituen telefonoan eta helbide elektronikoan esan diogu.",
  },
  person: {
    cause: "Bajaren arrazoia",
    waiting: "Zain",
    waits: "Clavera itzultzeko proposamen bat",
  },
  cases: {
    title: "Kasu irekiak",
    intro:
      "Kasu bat irekitzean, pertsonak bere historian ikusiko du bulego honek haren datuak begiratu dituela.",
    none: "Ez dago bat ere.",
    kinds: {
      misuse: "Beste norbait sartu zelako abisua",
      review: "Berrikusteko dagoen bideoa",
      rehabilitation: "Norbait Clavera itzultzeko proposamena",
      revocation: "Ofiziozko baja",
      lookups: "Bilaketa gehiegi",
    } satisfies Record<CaseKind, string>,
    number: (id: string) => `Kasua: ${id}`,
    open: "Ireki",
    more: "Ikusi gehiago",
    /** How the last one ended, or why it is not to be seen. */
    notices: {
      gone: "Kasu hori itxita dago jada, edo ezin da hemen ireki.",
      own:
        "Ezin duzu zuri buruzko kasu bat ikusi, ezta zuk proposatutakoa ere: beste pertsona batek ikusi behar du.",
      void:
        "Zerbait aldatu da proposatu zenetik, eta jada ez du balio. Pertsonak eskatzen badu, proposatu berriro.",
      closed: "Kasua itxita dago. Erabakia pertsonaren historian jasota dago.",
    },
    opened: "Noiz irekia",
    proposedAt: "Nork proposatua",
    method: "Ezagutzen ez duena",
    unknown: "Ez daki",
    past: "Aurretik gertatutakoa",
    pastIntro: (days: number) =>
      `Abisua baino ${
        basqueLasting(days, "egun")
      } lehenagotik, zein erakundetan izan den esan gabe.`,
    nothing: "Ez dago ezer jasota.",
    verdict: "Zer erabakitzen duzu?",
    missing: "Aukeratu erantzun bat.",
    decide: "Itxi kasua",
    refuse: "Ez nago ados",
    accept: {
      name: "Badirudi beste norbait sartu zela",
      hint:
        "Eten zena etenda egongo da pertsona bere agiriarekin edo ziurtagiriarekin itzuli arte.",
    },
    clear: {
      name: "Ez dirudi beste inor sartu zenik",
      hint: "Eten zena berriro dabil.",
    },
  },
  alarms: {
    title: "Bilaketen abisuak",
    intro:
      "Leihatila batean artatzen dena baino jende gehiago bilatu duten zure bulegoko pertsonak.",
    times: "Abisuak",
    last: "Azkena",
    seen: "Begiratu dut",
    someone: "Izenik gabe erroldan",
  },
};
