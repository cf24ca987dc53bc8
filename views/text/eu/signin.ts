// Basque: identifying oneself for a service: choosing how, the PIN, and whatever stands in the way.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";

export const signin: Text["signin"] = {
  choose: {
    title: "Nola identifikatu nahi duzu?",
    notEnough: (level) =>
      `Hemen ez du balio: izapide honek maila ${
        levels[level]
      } eskatzen du, eta identifikatzeko modu hau ez da nahikoa.`,
    suspended:
      "Zuk zeuk eten duzu: norbaitek erabili zuela jakinarazi zenigun.",
    noneEnough: (level) =>
      `Izapide honek maila ${
        levels[level]
      } eskatzen du, eta Claven dauden identifikatzeko moduetako bat ere ez da nahikoa oraindik. Oraingoz, NAN elektronikoarekin, bulego batean edo erakundearen egoitza elektronikoan bakarrik egin daiteke.`,
    cancel: "Utzi eta itzuli zerbitzura",
    notRegistered: "Oraindik ez zaude erregistratuta?",
    register: "Erregistratu",
  },
  levels,
  methods: {
    mobile: {
      name: "Cl@ve Móvil",
      what:
        "Irakurri QR kode bat zure telefonoarekin, eta berretsi hatz-markarekin, aurpegiarekin edo telefonoaren PINarekin.",
      needs: "Cl@ve Móvil zerbitzuan aktibatu zenuen telefonoa behar duzu.",
      go: "Identifikatu telefonoarekin",
    },
    pin: {
      name: "PINa SMS bidez",
      what: "Behin bakarrik balio duen PIN bat bidaliko dizugu telefonora.",
      needs:
        "Izan eskura zure agiria eta erregistratzean eman zenuen telefonoa.",
      go: "Identifikatu PIN batekin",
    },
    password: {
      name: "Cl@ve Permanente",
      what: "Zure agiria eta zuk aukeratzen duzun pasahitz bat.",
      needs: "Lehenago, behin aktibatu behar da.",
      go: "Identifikatu pasahitzarekin",
    },
    reinforced: {
      name: "Cl@ve Permanente",
      what:
        "Zure agiria, zuk aukeratzen duzun pasahitz bat eta telefonora bidaltzen dizugun kode bat.",
      needs: "Lehenago, behin aktibatu behar da.",
      go: "Identifikatu pasahitzarekin eta kodearekin",
    },
    certificate: {
      name: "Ziurtagiri elektronikoa",
      what:
        "Nabigatzaile honetan instalatutako ziurtagiri pertsonal bat; adibidez, FNMTrena.",
      needs: "Ez da Claven erregistratuta egon behar.",
      go: "Identifikatu ziurtagiri batekin",
    },
    card: {
      name: "NAN elektronikoa",
      what:
        "Zure NANa, edo ziurtagiria duen beste txartel bat, irakurgailu batean.",
      needs:
        "Izan eskura txartelaren pasahitza. Ez da Claven erregistratuta egon behar.",
      go: "Identifikatu NAN elektronikoarekin",
    },
  },
  document: {
    title: "Zein da zure NANa edo AIZa?",
    next: "Jarraitu",
  },
  both: {
    title: "Eskatu PINa",
    summary: "Konexioa motela da? Eskatu PINa hemendik",
    lead: "Idatzi bi datuak. Hurrengo orrian PINa eskatuko zaizu.",
    label: "NANaren baliozkotasun-data edo euskarri-zenbakia",
    hint:
      "NANa: data, adibidez, 20-05-2031; iraunkorra bada, jaulkitze-data. Atzerritarren txartela edo Europar Batasuneko herritarren ziurtagiria: euskarri-zenbakia, adibidez, E00012345.",
  },
  contrast: {
    title: {
      "validity-date": "Noiz arte da baliozkoa zure NANa?",
      "issue-date": "Noiz jaulki zen zure NANa?",
      "support-number": "Zein da euskarri-zenbakia?",
    },
    why: "Datu honekin agiria zurea dela egiaztatzen dugu.",
    sendPin: "Bidali niri PINa",
    next: "Jarraitu",
    changeDocument: "Aldatu NANa edo AIZa",
  },
  pin: {
    title: "Idatzi bidali dizugun PINa",
    sent: (digits, until) =>
      `SMS bidez iritsiko da, ${digits} amaiera duen telefonora. ${until} balio du (penintsulako ordua).`,
    inApp: (until) =>
      `Cl@ve Móvil aplikazioan dago, zure telefonoan. ${until} balio du (penintsulako ordua).`,
    inAppHint:
      "Ireki hatz-markarekin, aurpegiarekin edo telefonoaren PINarekin. Inork ez dizu telefonoz edo postaz eskatuko.",
    inAppHelp: "Ez dut telefonoa eskura",
    inAppHelpList: [
      "Ireki Cl@ve Móvil aktibatu zenuen telefonoan eta aukeratu «Ikusi nire PINa».",
      "Telefonoz aldatu bazara, aktibatu Cl@ve Móvil berrian.",
    ],
    bySmsFrom: (at) =>
      `SMS bidez ${at} jaso ahal izango duzu (penintsulako ordua). Lehendik duzunak balio du oraindik.`,
    bySms: "Bidali SMS bidez",
    label: (digits) => `${digits} zifrako PINa`,
    hint:
      "SMSan dago. Inork ez dizu eskatuko, ez telefonoz, ez posta elektronikoz.",
    go: "Sartu",
    wrong: (left) =>
      left === 1
        ? "PIN hau ez da zuzena. Saiakera bat geratzen zaizu."
        : `PIN hau ez da zuzena. ${left} saiakera geratzen zaizkizu.`,
    spent:
      "PIN honek ez du jada balio: erabili egin da, haren ordua igaro da edo ez da saiakerarik geratzen. Eskatu beste bat.",
    again: "Bidali niri beste PIN bat",
    againFrom: (at) =>
      `Beste PIN bat ${at} (penintsulako ordua) eskatu ahal izango duzu. Daukazunak balio du oraindik.`,
    tooSoon: (at) =>
      `Oraintxe bidali dizugu PIN bat. Iristen ez bada, ${at} (penintsulako ordua) beste bat eskatu ahal izango duzu.`,
    continue: "Sartu bazara jada, jarraitu zerbitzura",
    help: "SMSa ez da iristen",
    helpList: (digits) => [
      `Egiaztatu zure telefonoak ${digits} amaiera duela. Bestela, zure erregistroko telefonoa aldatu behar duzu.`,
      "Itxaron pixka bat: batzuetan berandutu egiten da. Aurreko PINak balio du oraindik, beste bat eskatu arren.",
      "Begiratu estaldura duzun, edo itzali eta piztu telefonoa.",
      "Ezabatu mezuak, lekurik geratzen ez bada.",
      "Begiratu telefonoak, zure operadoreak edo antibirus batek mezuak blokeatzen dituen.",
      "Zure zenbakia beste herrialde batekoa bada, galdetu operadoreari Espainiako SMSak jaso ditzakezun.",
    ],
  },
  tooLow: {
    title: "Izapide honek maila altuagoa eskatzen du",
    explain: (asked, reached) =>
      `Zure datuak zuzenak dira. Baina izapide honek maila ${
        levels[asked]
      } eskatzen du; zure erregistroa oinarrizkoa da, eta harekin maila ${
        levels[reached]
      } bakarrik lortzen da.`,
    how: "Nola igo mailaz",
    ways: {
      office:
        "Erregistro-bulego batean, zure agiriarekin. Doan da, eta unean bertan egiten da.",
      certificate:
        "Ziurtagiriarekin edo NAN elektronikoarekin, Claven eta unean bertan.",
    },
    back: "Itzuli zerbitzura",
  },
  standing: {
    "not-registered": {
      title: "Oraindik ez duzu erregistrorik Claven",
      text:
        "Zure datuak zuzenak dira, baina identifikatu aurretik erregistratu egin behar duzu. Behin bakarrik egiten da: kode bat duen gutun bat bidaliko dizugu zure zerga-egoitzara.",
      go: "Erregistratu orain",
    },
    deceased: {
      title: "Ezin dugu zure identitatea egiaztatu",
      text:
        "Administrazioaren datuen arabera, agiri hau duen pertsona hil egin da. Akats bat bada, joan zure agiriarekin erregistro-bulego batera.",
    },
    renounced: {
      title: "Claven baja eman zenuen",
      text:
        "Itzultzeko, erregistratu erregistro-bulego batean, edo NAN elektronikoarekin edo ziurtagiri elektronikoarekin. Ezin da ez gutun bidez ez bideo bidez egin.",
    },
    suspended: {
      title: "Segurtasunagatik, identifikatzeko modu hau etenda dago",
      text:
        "Norbait zure izenean sartu zela jakinarazi zenigun. Berriro erabiltzeko, sartu «Nire datuak» atalean ziurtagiriarekin edo NAN elektronikoarekin. Zure agiriarekin erregistro-bulego batera ere joan zaitezke.",
      go: "Aktibatu berriro",
    },
    "phone-revoked": {
      title: "Segurtasunagatik, zure sarbidea eten dugu",
      text:
        "Beste pertsona batek frogatu du zuk emandako telefonoaren SMSak jasotzen dituela. Telefono bakoitza pertsona bakar batena izan daiteke. Berriro sartzeko, eman beste telefono bat: zure zerga-egoitzara bidalitako gutun batekin edo erregistro-bulego batean.",
      go: "Eman beste telefono bat",
    },
    revoked: {
      title: "Zure erregistroa baliogabetuta dago",
      text:
        "Administrazioak baliogabetu du. Erregistro-bulego batean esango dizute zergatik eta nola itzuli.",
    },
  },
  limited: {
    title: "Saiakera gehiegi",
    text: (at) =>
      `Segurtasunagatik, itxaron egin behar da. ${at} (penintsulako ordua) saiatu ahal izango zara berriro. Zeneukan ezer ez da galduko.`,
    retry: "Saiatu berriro",
  },
  expired: {
    title: "Orri honen denbora amaitu da",
    text:
      "Segurtasunagatik, identifikatzeko denbora mugatua da. Ez da ezer galdu: berriro has zaitezke, lehendik idatzi zenuenarekin.",
    restart: "Hasi berriro",
    cancel: "Itzuli zerbitzura",
  },
  lost: {
    title: "Ezin dugu hemendik jarraitu",
    text:
      "Orri hau beste nabigatzaile batean ireki zen, edo zure nabigatzaileak ez ditu cookieak gordetzen. Itzuli identifikatzeko eskatu dizun zerbitzura eta hasi berriro. Claveren cookieek ez dute balio zure arrastoari jarraitzeko.",
  },
  signout: {
    title: "Saioa itxi nahi duzu?",
    text:
      "Claveko saioa itxiko da zure gailu guztietan. Gainera, erakunde bakoitzak berea irekita izan dezake.",
    go: "Itxi saioa",
    stay: "Ez, itzuli hasierara",
    doneTitle: "Saioa itxi duzu",
    done: "Orain nabigatzailea itxi dezakezu.",
  },
};
