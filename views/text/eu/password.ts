// Basque: Cl@ve Permanente, from the activation code to leaving it.

import type { Text } from "../text.ts";

export const password: Text["password"] = {
  field: {
    label: "Pasahitza",
    newLabel: "Pasahitz berria",
    againLabel: "Errepikatu pasahitz berria",
    show: "Erakutsi pasahitza",
    hide: "Ezkutatu pasahitza",
    empty: "Idatzi zure pasahitza.",
    newEmpty: "Idatzi pasahitz berria.",
    different: "Bi pasahitzak ez dira berdinak.",
    former: "Oraingo pasahitza",
  },
  signin: {
    title: "Idatzi zure NANa edo AIZa eta pasahitza",
    go: "Sartu",
    refused:
      "Agiria edo pasahitza ez da zuzena, edo pasahitza blokeatuta dago. Hainbat saiakera okerren ondoren blokeatzen da, eta beste bat jarrita bakarrik desblokeatzen da.",
    forgotten: "Pasahitza ahaztu dut edo blokeatuta dago",
    activate: "Oraindik ez dut pasahitzik",
  },
  code: {
    go: "Jarraitu",
    startAgain:
      "Kodea gehiegitan idatzi duzu gaizki. Segurtasunagatik, berriro hasi behar da.",
  },
  choose: {
    title: "Aukeratu zure pasahitza",
    expired:
      "Zure pasahitza iraungi da. Aukeratu beste bat, eta gero zerbitzura joango zara.",
    rulesTitle: "Nolakoa izan behar du",
    rules: {
      length: ({ shortest }) =>
        `${shortest} karaktere edo gehiago ditu. Esaldi luze bat da pasahitzik onena.`,
      groups: ({ groups, freeFrom }) =>
        `Lau hauetatik ${groups} ditu: letra xeheak, letra larriak, zifrak eta beste zeinu batzuk. ${freeFrom} karaktere edo gehiago baditu, ez da hori behar.`,
      personal: () =>
        "Ez dira bertan ageri zure izena, abizenak, NANa edo AIZa, ezta atzekoz aurrera ere.",
      common: () => "Ez da mundu guztiak probatzen dituen pasahitzetako bat.",
      former: () => "Ez da orain arte zenuena.",
    },
    met: "Betetzen da",
    notMet: "Ez da betetzen",
    broken:
      "Pasahitzak ez ditu baldintza guztiak betetzen. Begiratu zerrendan zein falta diren.",
    advice:
      "Itsats dezakezu, edo nabigatzailearen pasahitz-kudeatzailean gorde. Ez erabili bera beste leku batzuetan.",
    go: "Gorde pasahitza",
  },
  ending: {
    title: "Zure pasahitza laster iraungiko da",
    days: (days) => {
      if (days === 0) return "Gaur da balio duen azken eguna.";
      return days === 1
        ? "Bihar arte balio du, egun hori barne."
        : `Beste ${days} egunez balio du.`;
    },
    text: "Orain aldatzen baduzu, berriaren epea gaur hasiko da.",
    change: "Aldatu orain",
    later: "Jarraitu aldatu gabe",
  },
  hub: {
    title: "Cl@ve Permanenteko pasahitza",
    linkBody: "Aktiba ezazu, aldatu, edo jarri beste bat ahaztu baduzu.",
    intro:
      "Maiz identifikatzen denarentzako pasahitz bat da. Segurtasun handiagoa eskatzen duten izapideetarako, SMS bidez iristen den kode bat gehitzen zaio.",
    activate: "Aktibatu nire pasahitza",
    activateText:
      "Lehen aldian, zure erregistroaren ziurtagirian dagoen aktibazio-kodearekin.",
    forgotten: "Pasahitza ahaztu dut edo blokeatuta dago",
    forgottenText:
      "Aktibazio-kodearekin eta posta elektronikoz bidaltzen dizugun esteka batekin.",
    change: "Aldatu pasahitza",
    changeText:
      "«Nire datuak» atalean, oraingo pasahitzarekin edo ziurtagiri elektronikoarekin.",
    noCode: "Ez daukat aktibazio-koderik",
    noCodeWays: [
      "Sortu beste bat «Nire datuak» atalean: identifikatu PIN batekin, ziurtagiri elektronikoarekin edo NAN elektronikoarekin.",
      "Eskatu gutun bat zure zerga-egoitzara.",
      "Joan zure agiriarekin erregistro-bulego batera.",
    ],
    newCode: "Sortu beste kode bat «Nire datuak» atalean",
    byLetter: "Eskatu gutun bat",
  },
  activate: {
    title: "Aktibatu zure pasahitza",
    intro:
      "Izan eskura telefonoa eta zure erregistroaren ziurtagiria: han dago aktibazio-kodea.",
    codeLabel: "Aktibazio-kodea",
    codeHint: (length) =>
      `Guztira ${length} letra eta zifra dira, launako taldeetan. Letra larriz edo xehez idatz ditzakezu, zuriuneekin edo zuriunerik gabe.`,
    emailHint: "Zure erregistroan daukazuna.",
    codeProblems: {
      "empty": "Idatzi aktibazio-kodea.",
      "wrong-length": (length) =>
        `Kodeak ${length} letra eta zifra ditu. Begiratu bakarren bat falta edo soberan ote dagoen.`,
      "bad-character":
        "Kodean egon ezin den zeinuren bat dago. Letrak eta zifrak baino ez ditu.",
    },
    refused:
      "Agiria, helbide elektronikoa eta aktibazio-kodea ez datoz bat zure erregistrokoekin. Berrikusi hirurak. Hainbat kode okerren ondoren, kodeak balioa galtzen du, eta beste bat eskatu behar da.",
    mistyped:
      "Kodea gaizki idatzita dago: begiratu letra edo zifraren bat aldatu ote duzun.",
    go: "Jarraitu",
    already:
      "Baduzu jada pasahitza. Ahaztu baduzu edo blokeatuta badago, jarri beste bat honela:",
    expired:
      "Orri honen denbora amaitu da. Segurtasunagatik, berriro hasi behar da.",
    doneTitle: "Zure pasahitza aktibatuta dago",
    done:
      "Orain zure agiriarekin eta pasahitz honekin identifika zaitezke. SMS bidez eta posta elektronikoz esan dizugu.",
    validUntil: (untilDay) => `${untilDay} balio du.`,
    again: "Hasi berriro",
    account: "Joan «Nire datuak» atalera",
  },
  forgotten: {
    title: "Jarri beste pasahitz bat",
    intro:
      "Esteka bat bidaliko dizugu posta elektronikoz. Harekin eta SMS bidezko kode batekin beste pasahitz bat aukeratu ahal izango duzu.",
    go: "Bidali niri esteka",
    certificate:
      "Ziurtagiri elektronikoarekin edo NAN elektronikoarekin ez da aktibazio-koderik behar:",
    certificateGo: "Jarri ziurtagiriarekin",
    sentTitle: "Begiratu zure posta elektronikoa",
    sent: (email, until) =>
      `Esteka bat bidali dizugu helbide honetara: ${email}. Behin bakarrik balio du, ${until} (penintsulako ordua). Gailu honetan edo beste batean ireki dezakezu.`,
    notArrived:
      "Iristen ez bada, begiratu spam karpetan. Berriro ere has zaitezke.",
    linkTitle: "Jarraitu beste pasahitz bat aukeratzeko",
    linkText: (digits) =>
      `Kode bat bidaliko dizugu SMS bidez, ${digits} amaiera duen telefonora.`,
    linkGo: "Bidali niri kodea",
    deadTitle: "Esteka honek ez du jada balio",
    dead:
      "Erabili egin da, haren ordua igaro da edo beste bat eskatu da ondoren.",
    doneTitle: "Zure pasahitz berria prest dago",
    done:
      "Aurrekoak ez du jada balio, eta irekita zenituen saioak itxi ditugu. SMS bidez eta posta elektronikoz esan dizugu.",
  },
  change: {
    link: "Aldatu pasahitza",
    title: "Aldatu zure pasahitza",
    withFormer: "Gero, SMS bidezko kode batekin berretsiko duzu aldaketa.",
    withCertificate:
      "Ziurtagiri elektronikoarekin edo NAN elektronikoarekin identifikatu zara: ez da behar ez oraingo pasahitza, ez koderik.",
    certificateGo: "Ez dut gogoratzen: identifikatu ziurtagiriarekin",
    refused:
      "Hau ez da zure oraingo pasahitza, edo blokeatuta dago. Blokeatuta badago, jarri beste bat aktibazio-kodearekin edo ziurtagiri elektronikoarekin.",
    doneTitle: "Pasahitza aldatu duzu",
    done:
      "Zure beste saioak itxi ditugu, eta SMS bidez eta posta elektronikoz esan dizugu.",
  },
  own: {
    title: "Cl@ve Permanente",
    none: "Ez duzu pasahitzik.",
    activate: "Aktibatu",
    since: "Noiztik duzu",
    until: "Noiz arte balio du",
    lastUse: "Azken erabilera",
    neverUsed: "Ez dago jasota",
    state: "Egoera",
    good: "Erabil dezakezu",
    ending: (days) =>
      days === 1 ? "Bihar iraungiko da" : `${days} egun barru iraungiko da`,
    endsToday: "Gaur iraungiko da",
    expired: "Iraungita: harekin sartzean, beste bat aukeratuko duzu",
    locked: (onDay) =>
      `Blokeatuta, saiakera okerrengatik. Noiz blokeatu zen: ${onDay}`,
    lockedElsewhere: (onDay) =>
      `Blokeatuta, saiakera okerrengatik. Noiz blokeatu zen: ${onDay}. Lehendik erabilia zenuen nabigatzaileetan bakarrik balio du.`,
    unlock: "Jarri beste pasahitz bat",
    leave: "Utzi pasahitza erabiltzeari",
  },
  leave: {
    title: "Pasahitza erabiltzeari utzi",
    text:
      "Claven jarraituko duzu, eta beste moduetan identifikatu ahal izango zara. Pasahitzak eta aktibazio-kodeak balioa galduko dute, baita zure kode-aplikazioak ere, halakorik baduzu. Berriro pasahitza izateko, beste aktibazio-kode bat beharko da.",
    go: "Utzi erabiltzeari",
    stay: "Ez, jarraitu harekin",
    doneTitle: "Ez duzu jada pasahitzik",
    done:
      "Claven jarraitzen duzu, identifikatzeko beste moduekin. SMS bidez eta posta elektronikoz esan dizugu.",
  },
};
