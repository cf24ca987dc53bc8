// Basque: Cl@ve Móvil on the phone.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const app: Text["app"] = {
  title: "Cl@ve Móvil zure telefonoan",
  back: "Itzuli Cl@ve Móvil zerbitzura",
  home: {
    what: [
      "Identifikatu zure telefonoarekin, pasahitzik gabe eta SMSrik itxaron gabe.",
      "Irakurri harekin beste pantaila bateko QR kodea, eta berretsi hatz-markarekin, aurpegiarekin edo telefonoaren PINarekin.",
      "Ez da ezer deskargatu behar: hemen aktibatzen da, behin bakarrik.",
    ],
    activate: "Aktibatu telefono hau",
    byPin: "Aktibatu SMS bidezko kode batekin",
    byCertificate: "Aktibatu ziurtagiriarekin edo NAN elektronikoarekin",
    already: "Aktibatu dut jada telefono hau",
    alreadyText:
      "Aktibatu bazenuen eta hemen ikusten ez bada, erabili haren gakoa: telefonoa desblokeatzeko erabiltzen duzun hatz-marka, aurpegia edo PINa.",
    alreadyGo: "Erabili telefono honen gakoa",
    active: (name) => `Telefono hau aktibatuta dago: ${name}.`,
    waiting: "Zain daukazuna",
    nothing: "Ez dago ezer berresteko.",
    asks: (body) => `Identifikatzeko eskatzen dizu erakunde honek: ${body}.`,
    look: "Ikusi eta erabaki",
    pin: "PIN bat daukazu irakurtzeko.",
    seePin: "Ikusi nire PINa",
    scan: "Irakurri QR kode bat",
    requests: "Ikusi nire eskaerak",
    device: "Nire telefonoa",
    noNotices:
      "Abisuak ez dira jada telefono honetara iristen. Nahi badituzu, aktibatu berriro.",
    refused:
      "Ezin izan dugu telefono honen gakoa egiaztatu. Saiatu berriro, edo aktibatu telefonoa.",
    retired: {
      title: "Telefono hau ez dago jada aktibatuta",
      text:
        "Beste bat aktibatu zen, edo hau desaktibatu zen. Berriro erabiltzeko, aktibatu berriz.",
    },
    suspended: {
      title: "Segurtasunagatik, Cl@ve Móvil etenda dago",
      text:
        "Zuk jakinarazi zenigun norbait zure izenean sartu zela. Bitartean, telefono honek ez du inor identifikatzen.",
      go: "Aktibatu berriro",
    },
    cloned: {
      title: "Telefono hau desaktibatu dugu",
      text:
        "Haren gakoaren kopia bat ikusi dugu, eta ez dakigu bietatik zein den zurea. Ez da ezer berretsi, eta zure saioak itxi ditugu. SMS bidez eta posta elektronikoz esan dizugu.",
    },
  },
  key: {
    troubles: {
      unsupported:
        "Nabigatzaile honek ezin du telefonoaren gakoa erabili. Jarri pantailaren blokeoa, ez badaukazu, edo eskatu PIN bat SMS bidez beste pantailan.",
      cancelled:
        "Ez da gakoa erabili. Berriro saia zaitezke, edo PIN bat SMS bidez eskatu beste pantailan.",
      missing:
        "Telefono honek ez dauka gakoa. Aktibatu, edo eskatu PIN bat SMS bidez beste pantailan.",
    },
    noScript:
      "Gakoa erabiltzeko JavaScript behar da, eta nabigatzaile honetan ez dabil. PIN bat eska dezakezu SMS bidez beste pantailan.",
    none:
      "Ez da iritsi zure telefonoaren gakoa. Saiatu berriro, edo eskatu PIN bat SMS bidez beste pantailan.",
    refused:
      "Zure telefonoaren gakoa ez da zuzena, edo orria zaharra zen. Saiatu berriro.",
  },
  scan: {
    title: "Irakurri QR kode bat",
    camera: "Ireki kamera",
    close: "Itxi kamera",
    asking: "Zure nabigatzaileak kamera erabiltzeko baimena eskatuko dizu.",
    looking: "Jarri QR kodea kameraren aurrean.",
    found: "Kodea irakurrita. Une bat.",
    other: "Kode hau ez da Cl@verena. Ez erabili: bilatu beste pantailakoa.",
    denied: "Ezin izan da kamera ireki. Idatzi QR kodearen ondoko kodea.",
    view: "Kamerak ikusten duena",
    own: "Telefonoaren beraren kamerarekin ere irakur dezakezu QR kodea.",
    code: (length) => `Edo idatzi ${length} letra eta zifrako kodea`,
    codeHint:
      "QR kodearen ondoan dago, beste pantailan. Telefonoz edo mezu batean eman badizute, ez idatzi: zure izenean sartu nahi dute.",
    go: "Jarraitu",
    empty: "Idatzi QR kodearen ondoko kodea.",
    wrongLength: (length) => `Kodeak ${length} letra eta zifra ditu.`,
    badCharacter: "Kodeak letrak eta zifrak baino ez ditu.",
    unknown:
      "Ez dago kode hau duen eskaerarik. Egiaztatu, edo eskatu beste bat beste pantailan.",
  },
  read: {
    stale: {
      title: "Kodea aldatu egin da",
      text:
        "QR kode bakoitzak segundo batzuetarako balio du, inork argazki bat erabil ez dezan. Irakurri beste pantailan orain ikusten dena.",
    },
    foreign: {
      title: "Kode hau ez da Cl@verena",
      text:
        "Bilatu egin nahi duzun izapidearen pantailan. Ez erabili posta elektronikoz, SMS bidez edo kartel batean iristen zaizkizun QR kodeak.",
    },
    inactive: {
      title: "Lehenik, aktibatu telefono hau",
      text:
        "Harekin identifikatzeko, behin aktibatu behar da. Orain egin nahi ez baduzu, eskatu PIN bat SMS bidez beste pantailan.",
    },
    busy: {
      title: "Beste eskaera bat daukazu zain",
      text: (body) =>
        `Erakunde honek ere identifikatzeko eskatzen dizu: ${body}. Eskaera bakarra erantzun daiteke aldi bakoitzean.`,
      go: "Utzi bestea eta jarraitu honekin",
      look: "Ikusi bestea",
    },
  },
  request: {
    title: "Identifikatu nahi duzu?",
    body: "Erakundea",
    procedure: "Izapidea",
    level: "Segurtasun-maila",
    from: "Nondik eskatu den",
    on: (browser, system) => `${browser}, ${system} sisteman`,
    textBrowser: "testu-nabigatzaile bat",
    unknown: "zein den esaten ez duen nabigatzaile bat",
    sameNetwork: "Telefono honen sare bera",
    otherNetwork:
      "Beste sare bat. Ohikoa da telefono honek datu mugikorrak erabiltzen baditu eta beste pantailak ez.",
    startedAt: "Noiz eskatu den",
    until: "Noiz arte balio duen",
    peninsular: (when) => `${when} (penintsulako ordua)`,
    addressText: (host) =>
      `Egiaztatu beste pantaila helbide honetan dagoela: ${host}.`,
    compare: "Zenbaki bera ikusten duzu beste pantailan?",
    compareHere: "Hau zen zatozen orriko zenbakia?",
    given:
      "Norbaitek eman dizu zenbaki hau edo kodea, telefonoz edo mezu batean? Baztertu eskaera: zure izenean sartu nahi du.",
    digits: (length) =>
      `Idatzi beste pantailan ikusten duzun ${length} zifrako zenbakia`,
    digitsHint: "Pantaila hori aurrean ez badaukazu, ez zara zu izan.",
    confirm: "Berretsi",
    reject: "Baztertu",
    notMe: "Ez naiz ni izan",
    wrong: (left) =>
      left === 1
        ? "Ez da beste pantailako zenbakia. Saiakera bat geratzen zaizu."
        : `Ez da beste pantailako zenbakia. ${left} saiakera geratzen zaizkizu.`,
    report: "Jakinarazi norbaitek nire izenean sartu nahi izan duela",
    paused: (when) =>
      `Inork gogait ez zaitzan, ez da eskaerarik iritsiko telefono honetara ${when} (penintsulako ordua). Posta elektronikoz idatzi dizugu. QR kode bat irakur dezakezu hala ere.`,
  },
  ended: {
    approved: {
      title: "Berretsita",
      text: "Itzuli beste pantailara: bere kabuz jarraitzen du.",
    },
    expired: {
      title: "Denbora igaro da",
      text:
        "Ez da ezer berretsi. Oraindik sartu nahi baduzu, hasi berriro beste pantailan.",
    },
    unknown: {
      title: "Eskaera hau ez dago hemen",
      text:
        "Agian amaituta dago, edo beste telefono batek dauka. Begiratu beste pantaila.",
    },
    rejected: {
      "no": {
        title: "Baztertuta",
        text: "Ez zara inon identifikatu.",
      },
      "not-me": {
        title: "Baztertuta: ez zara zu izan",
        text: "Inor ez da zure izenean sartu.",
      },
      "wrong-digits": {
        title: "Zenbakia ez zen zuzena",
        text:
          "Segurtasunagatik, eskaera honek ez du jada balio. Sartu nahi baduzu, hasi berriro beste pantailan.",
      },
      "replaced": {
        title: "Beste pantaila ez dago jada zain",
        text:
          "Han utzi egin zen eskaera hau. Sartu nahi baduzu, hasi berriro han.",
      },
      "too-low": {
        title: "Izapide honek maila altuagoa eskatzen du",
        text: "Ez da ezer berretsi.",
      },
    },
    knows:
      "Eskatu duenak badaki zein den zure NANa edo AIZa, eta agiriaren beste datu bat ere bai.",
    explain: (asked, reached) =>
      `Izapide honek maila ${
        levels[asked]
      } eskatzen du; zure erregistroa oinarrizkoa da, eta harekin maila ${
        levels[reached]
      } bakarrik lortzen da.`,
  },
  unlock: {
    title: "Desblokeatu Cl@ve Móvil",
    text:
      "Ikusiko duzuna zurea da, eta beste inorena ez. Berretsi zu zarela hatz-markarekin, aurpegiarekin edo telefonoaren PINarekin.",
    go: "Desblokeatu",
  },
  pin: {
    title: "Zure PINa",
    what: (body) => `Erakunde honen aurrean identifikatzeko: ${body}.`,
    until: (when) =>
      `${when} balio du (penintsulako ordua). Idatzi beste pantailan.`,
    hint: "Ez eman inori: inork ez dizu telefonoz eskatuko.",
    none: "Orain ez dago PINik.",
  },
  requests: {
    title: "Nire eskaerak",
    none: "Oraindik ez dago bat ere.",
  },
};
