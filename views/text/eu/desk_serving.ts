// Basque: registering and raising at the desk, and the paper that the person signs.

import type { Text } from "../text.ts";

export const register: Text["desk"]["register"] = {
  check: {
    adult:
      "Pertsonak berak bakarrik egin dezake bere erregistroa, eta hemen egon behar du. Inork ezin du pertsona heldu bat ordezkatu, ezta notario-ahalordearekin ere.",
    minor:
      "Adingabea da: hemen egon behar du, aita, ama edo tutoretza duen pertsona lagun duela. Urrats honen ondoren, pertsona horren datuak eskatuko dizkizugu.",
    compare: "Alderatu agiria",
    compareText:
      "Jatorrizkoa izan behar du, eta indarrean egon. Begiratu argazkia pertsonarena dela eta gainerako guztia bat datorrela. Falta den datua, idatzi eskuan duzun agiritik.",
    origin: "Bere herrialdeko nortasun-agiria edo pasaportea ere erakutsi du.",
    originHint: "Atzerritarrek biak erakutsi behar dituzte.",
    originMissing: "Bere herrialdeko agiria ere erakutsi behar du.",
    next: "Jarraitu",
  },
  guardian: {
    title: "Nork laguntzen dion adingabeari",
    text: (minor) =>
      `Idatzi aitaren, amaren edo tutoretza duenaren datuak. Adingabea: ${minor}. Laguntzaileak bere historian ikusiko du bulego honek haren datuak begiratu dituela.`,
    document: "Laguntzailearen NANa edo AIZa",
    documentHint: "Jatorrizkoa eta indarrean.",
    contrast:
      "Haren NANaren balio-data, edo haren txartelaren edo ziurtagiriaren euskarri-zenbakia",
    contrastHint: "Agirian dagoen bezala. NANa iraunkorra bada, noiz eman zen.",
    contrastMissing: "Idatzi laguntzailearen agiriko datua.",
    proof: "Zerekin frogatzen duen guraso-ahala edo tutoretza",
    proofMissing: "Aukeratu zer agiri erakutsi duen.",
    present: (minor) => `${minor} hemen dago.`,
    presentMissing: "Adingabeak bertan egon behar du.",
    problems: {
      unknown: "Ez dago inor agiri horrekin erroldan.",
      deceased: "Agiri hori duen pertsona hilda dagoela jasota dago.",
      "document-expired": "Agiri hori iraungita dago.",
      "too-young": "Pertsona hori ere adingabea da.",
      same: "Hori adingabearen agiria da.",
      own: "Agiri hori zurea da: bulegoko beste langile bat arduratu behar da.",
    },
  },
  contact: {
    title: "Telefonoa, helbide elektronikoa eta hizkuntza",
    text:
      "Galdetu, eta irakurri ozen idatzi duzuna. Pertsonak berriro ikusiko du sinatuko duen paperean.",
    phoneHint:
      "Kode bat bidaliko diogu SMS bidez, eta zuri irakurri beharko dizu. Zenbakia beste herrialde batekoa bada, idatzi aurretik aurrezenbakia.",
    emailHint: "Hemen jasoko ditu bere erregistroaren abisuak.",
    ownPhone: "Telefono hori zurea da. Idatzi pertsonarena.",
    language: "Pertsonaren hizkuntza",
    languageMissing: "Aukeratu haren mezuen eta paperen hizkuntza.",
    next: "Bidali kode bat SMS bidez",
  },
  code: {
    title: "Eskatu haren telefonora iritsi den kodea",
    sent: (digits, until) =>
      `SMS bidez iritsiko da, ${digits} amaiera duen telefonora. ${until} balio du (penintsulako ordua).`,
    inUse:
      "Claven, telefono hau beste pertsona batena da orain. Azaldu: kodea ematen badu, telefonoa pertsona honena izango da, eta bestea ezin izango da sartu beste telefono bat eman arte. Hari jakinaraziko diogu.",
    hint: "Pertsonak ozen irakurtzen du, eta zuk idatzi.",
    next: { register: "Jarraitu", raise: "Igo haren maila" },
    again: "Bidali beste kode bat",
    tooSoon: (at) =>
      `Oraintxe bidali diogu kode bat. Iristen ez bada, ${at} (penintsulako ordua) beste bat bidali ahal izango duzu.`,
    change: "Aldatu telefonoa edo helbide elektronikoa",
  },
  acceptance: {
    title: "Inprimatu onarpena eta eskatu sinadura",
    text:
      "Inprimatu orri honen bi kopia (Ctrl + P). Pertsonak irakurri eta biak sinatuko ditu: bata berarentzat da, eta bestea bulegoan geratuko da.",
    signed: "Bi kopiak irakurri eta sinatu ditu.",
    signedBoth:
      "Adingabeak eta laguntzaileak bi kopiak irakurri eta sinatu dituzte.",
    missing: "Erregistratzeko, bi kopiak sinatuta egon behar dute.",
    next: "Amaitu erregistroa",
  },
  paper: {
    title: "Claven erregistratzeko onarpena",
    lead:
      "Claven datu hauekin erregistratzeko eskatzen dut; datuak zuzenak dira.",
    accept: "Baldintzak irakurri ditut eta onartzen ditut.",
    acceptBoth: "Baldintzak irakurri ditugu eta onartzen ditugu.",
    person: "Pertsonaren sinadura",
    guardian: "Aitaren, amaren edo tutoretza duenaren sinadura",
    officer: "Artatzen duenaren sinadura",
  },
  done: {
    title: {
      register: "Pertsona erregistratuta dago",
      raise: "Pertsonak maila aurreratua du orain",
    },
    level: "Erregistro aurreratua da.",
    handOver: "Inprimatu egiaztagiria eta eman",
    receipt:
      "Eman eskura eta ez gorde kopiarik: pertsonarenak bakarrik diren kodeak ditu. Hemendik minutu batzuetan ireki daiteke; gero, pertsonak bakarrik ikus dezake berriro.",
    receiptMinor:
      "Eman eskura adingabeari eta laguntzaileari, eta ez gorde kopiarik: haienak bakarrik diren kodeak ditu. Hemendik minutu batzuetan ireki daiteke; gero, daukanak bakarrik ikus dezake berriro.",
    pdf: "Ireki egiaztagiria (PDF)",
    html: "Ikusi orri gisa",
    tell: "Zer azaldu behar diozun",
    activation:
      "Aktibazio-kodeak pasahitz bat sortzeko eta berreskuratzeko balio du. Ez zaio inori eman behar.",
    csv:
      "CSVa beste kode bat da: egiaztagiria berriro ikusteko bakarrik balio du.",
    sms:
      "SMS bat eta mezu elektroniko bat bidali dizkiogu. PIN batekin identifika daiteke jada.",
    moved: "Lehen telefonoa zuen pertsonari jakinarazi diogu.",
  },
  stopped: {
    "served-before": {
      title: "Eginda dago jada",
      text:
        "Orri hau berretsi zen jada, eta gero zerbait aldatu da pertsona honen erregistroan. Ez da beste ezer egin. Haren fitxan ikusiko duzu nola dagoen orain; behar izanez gero, hasi berriro handik.",
    },
    "already-registered": {
      title: "Ez da egin behar",
      text:
        "Pertsona hau Claven erregistratuta dago jada. Baliteke beste bulego batek oraintxe egin izana. Haren fitxan ikusiko duzu nola dagoen eta zer egin dezakezun.",
    },
    deceased: {
      title: "Ezin da egin",
      text:
        "Administrazioaren datuen arabera, agiri hau duen pertsona hil egin da. Akats bat bada, aurretik Erregistro Zibilean zuzendu behar da.",
    },
    "document-expired": {
      title: "Agiria iraungita dago",
      text: (untilDay) =>
        `${untilDay} balio izan du. Erregistratzeko, indarrean egon behar du: berritzen duenean, edozein bulegotara itzul daiteke.`,
    },
    revoked: {
      title: "Haren erregistroa baliogabetuta dago",
      text:
        "Administrazioak baliogabetu zuen, eta ezin da berriro erregistratu horrela dagoen bitartean.",
    },
    record: "Itzuli haren fitxara",
  },
};

export const raise: Text["desk"]["raise"] = {
  title: "Berretsi telefonoa eta helbide elektronikoa",
  notHers:
    "Galdetu bereak diren eta erabiltzen dituen. Ez badira, ez jarraitu: baliteke beste pertsona bat haren izenean erregistratu izana.",
  toRecord: "Itzuli haren fitxara",
  code:
    "Kode bat bidaliko dugu telefono horretara, eta pertsonak irakurri behar du. Mailaz igotzean aktibazio-kode berri bat jasoko du; aurrekoak ez du gehiago balioko.",
  next: "Bereak dira: bidali kodea",
};
