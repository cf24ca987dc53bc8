// Basque: the citizen's own area.

import type { Text } from "../text.ts";
import { events } from "./events.ts";
import { phone, phoneUndo } from "./phone.ts";
import { signin } from "./signin.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const account: Text["account"] = {
  name: "Nire datuak",
  title: "Nire datuak Claven",
  back: "Itzuli nire datuetara",
  older: "Ikusi aurrekoak",
  hall: {
    asks: "Clavek eskatzen dizu.",
    why: {
      see: "Zure datuak zuri bakarrik erakusteko da.",
      phone: "Zure telefonoa aldatzeko da.",
      receipts: "Zure egiaztagiriak ikusteko da.",
      code: "Beste aktibazio-kode bat sortzeko da.",
      email: "Helbide elektronikoa aldatzeko da.",
      leave: "Claven baja emateko da.",
      export: "Zure datuak deskargatzeko da.",
      desk: "Erregistro-bulego batean jendea artatzeko da.",
      restore: "Etenda dagoena berriro aktibatzeko da.",
      device: "Cl@ve Móvil zure telefonoan aktibatzeko edo desaktibatzeko da.",
    },
    promise: "Erakunde batek ere ez du jakingo zure datuetan sartu zarela.",
    cancel: "Utzi eta joan hasierara",
  },
  level: {
    title: "Zure erregistro-maila",
    names: { basic: "Oinarrizkoa", advanced: "Aurreratua" },
    reach: (level) =>
      `Harekin, gehienez, maila ${signin.levels[level]} lortzen da.`,
  },
  data: {
    title: "Zure datuak",
    show: "Erakutsi",
    hide: "Ezkutatu",
    none: "Ez dago jasota",
    endsIn: (digits) => `Amaiera: ${digits}`,
    address: "Zerga-egoitza",
    registered: "Noiztik Claven",
    routes: {
      letter: "gonbidapen-gutun batekin",
      certificate: "ziurtagiri elektroniko batekin edo NAN elektronikoarekin",
      office: "erregistro-bulego batean",
      video: "berrikusitako bideo batekin",
    },
    hint:
      "Izena, agiria eta helbidea Administraziotik datoz, eta ez dira hemen aldatzen.",
  },
  acts: "Zer egin dezakezu",
  services: {
    link: "Ikusi zer izapide egin ditzakezun",
    title: "Zer izapide egin ditzakezu",
    intro: (level) =>
      `Zure erregistroaren maila: ${level}. Erakunde bakoitzak erabakitzen du zer maila eskatu.`,
  },
  code: {
    link: "Sortu beste aktibazio-kode bat",
    title: "Beste aktibazio-kode bat sortu",
    what:
      "Aktibazio-kodeak pasahitz bat sortzeko edo berreskuratzeko balio du. Eskatu beste bat zurea galdu baduzu edo norbaitek ikusi duela uste baduzu.",
    former: (onDay) => `Orain duzuna noiz sortu zen: ${onDay}.`,
    warning:
      "Aurreko kodeak balioa galduko du une horretan. Berria behin bakarrik erakusten da: izan zerekin apuntatu.",
    go: "Sortu kodea",
    superseded:
      "Orri hau ireki ondoren beste kode bat sortu da. Berri bat nahi baduzu, sakatu berriro botoia.",
    doneTitle: "Baduzu beste aktibazio-kode bat",
    done: "Aurrekoak ez du jada balio.",
    told:
      "SMS bidez eta posta elektronikoz jakinarazi dizugu. Kodea ez doa abisuan.",
    receiptText:
      "Aktibazio-kodea dakar. Deskargatu, edo apuntatu beste kode hau (CSV), berriro ikusi ahal izateko:",
  },
  email: {
    why:
      "Helbide elektronikoa aldatzeko, erakutsi berriro zu zarela, zure agiriko datu honekin.",
    title: "Zein da zure helbide elektroniko berria?",
    next: "Bidali niri kode bat",
    same: "Hau da dagoeneko duzun helbidea.",
    codeTitle: "Idatzi posta elektronikoz bidali dizugun kodea",
    sent: (email, until) =>
      `Helbide honetara iritsiko da: ${email}. ${until} balio du (penintsulako ordua). Idatzi arte ez da ezer aldatuko.`,
    codeHint: "Aurkitzen ez baduzu, begiratu spam karpetan.",
    go: "Aldatu helbidea",
    other: "Idatzi beste helbide bat",
    doneTitle: "Helbide elektronikoa aldatu duzu",
    done: (email) => `Hemendik aurrera hona idatziko dizugu: ${email}.`,
    told: (hours) =>
      `Helbide berrira eta aurrekora abisatu dugu. ${
        atStart(basqueLasting(hours, "ordu", "z"))
      }, aldaketa desegin daiteke aurrekotik.`,
  },
  undo: {
    go: "Desegin aldaketa",
    open: {
      title: "Helbide elektronikoaren aldaketa desegin nahi duzu?",
      text:
        "Claveko zure erregistroak helbide hau izango du berriro, eta saio guztiak itxiko dira. Egin ezazu zuk aldatu ez baduzu.",
    },
    undone: {
      title: "Helbide elektronikoaren aldaketa deseginda dago",
      text:
        "Zure erregistroak lehengo helbidea du berriro, eta saio guztiak itxi ditugu. Zuk aldatu ez baduzu, joan zure agiriarekin erregistro-bulego batera.",
    },
    dead: {
      title: "Esteka honek ez du jada balio",
      text:
        "Haren denbora igaro da, edo beste aldaketa bat egin da ondoren. Helbidea zuk aldatu ez baduzu, joan zure agiriarekin erregistro-bulego batera.",
    },
  },
  phone,
  phoneUndo,
  leave: {
    link: "Eman niri baja",
    title: "Claven baja eman",
    warning:
      "Aurrerantzean ezin izango zara Claverekin identifikatu erakunde bakar batean ere.",
    effects: [
      "Zure saioak ixten dira, eta zure PINak eta aktibazio-kodeak balioa galtzen dute.",
      "Zure telefonoa eta helbide elektronikoa ezabatzen ditugu. Telefonoa libre geratzen da beste pertsona batentzat.",
      "Claven egon zinela eta zure erregistroarekin egindakoa gordetzen dugu, legeak agintzen duen bezala.",
    ],
    back:
      "Itzultzeko, erregistro-bulego batean erregistratu beharko da, edo NAN elektronikoarekin edo ziurtagiri elektronikoarekin. Ezin da ez gutun bidez ez bideo bidez egin.",
    go: "Jarraitu bajarekin",
    confirmTitle: "Ziur zaude baja eman nahi duzula?",
    sure: "Bai, Claven baja eman nahi dut.",
    missing: "Markatu laukia baja eman nahi baduzu.",
    confirm: "Eman baja orain",
    doneTitle: "Claven baja eman duzu",
    done: "SMS bidez eta posta elektronikoz berretsi dizugu.",
  },
  report: {
    link: "Abisatu norbait nire izenean sartu dela",
    title: "Norbait sartu da zure izenean?",
    when:
      "Abisatu zure erabileren artean zuk egin ez duzun zerbait badago, edo eskatu ez zenuen PIN bat jaso baduzu.",
    look: "Ikusi erabilerak",
    then: "Zer egingo dugu",
    effects: [
      "Zure saio guztiak itxiko ditugu, hau ere bai.",
      "SMS bidez eta posta elektronikoz esango dizugu.",
      "Administrazioko pertsona batek aztertuko du.",
    ],
    /** `names`: what she may not be identified with any more. */
    stops: (names) =>
      `Hau etengo dugu, eta inork ezin izango du erabili, ezta zuk ere: ${names}. Berriro aktibatzeko, sartu ziurtagiriarekin edo NAN elektronikoarekin. Zure agiriarekin erregistro-bulego batera ere joan zaitezke.`,
    revoke:
      "Ziurtagiri bat guk ezin dugu eten. Beste norbaitek zurea duela uste baduzu, eskatu igorri zuenari baliogabetzeko.",
    go: "Ez naiz ni izan: itxi dena",
    doneTitle: "Zure saio guztiak itxi ditugu",
    done: "SMS bidez eta posta elektronikoz esan dizugu, eta aztertuko dugu.",
    next: "Zer egin orain",
    nextList: [
      "Telefonoa galdu baduzu, deitu zure operadoreari eta joan zure agiriarekin erregistro-bulego batera.",
      "Eten duguna berriro erabiltzeko, sartu «Nire datuak» atalean ziurtagiriarekin edo NAN elektronikoarekin. Zure agiriarekin erregistro-bulego batera ere joan zaitezke.",
      "Ez eman inori jasotzen dituzun kodeak.",
    ],
  },
  messages: {
    link: "Bidali dizkizugun mezuak",
    title: "Bidali dizkizugun mezuak",
    intro: "Kodeak eta PINak ezabatuta daude.",
    channels: {
      sms: "SMSa",
      email: "Mezu elektronikoa",
      letter: "Gutuna",
      push: "Mugikorreko abisua",
    },
    sent: "Bidalita",
    waiting: "Bidali gabe",
  },
  history: {
    link: "Zure erregistroaren erabilerak eta aldaketak",
    title: "Zure erregistroaren erabilerak eta aldaketak",
    intro: "Orduak penintsulakoak dira.",
    notMe: "Nik egin ez dudan zerbait dago",
    thisNotMe: "Ez nintzen ni izan",
    proposedAt: (office) => `proposatzailea: ${office}`,
  },
  events,
  export: {
    link: "Deskargatu nire datuak",
    title: "Zure datu guztiak deskargatu",
    what:
      "Clavek zuri buruz dakien guztia eraman dezakezu: zure datuak, mezuak eta zure erregistroarekin egindakoa.",
    warning:
      "Fitxategian zure datuak osorik daude. Gorde zuk bakarrik ikusiko duzun leku batean.",
    html: "Deskargatu irakurtzeko",
    json: "Deskargatu programa baterako (JSON)",
    names: {
      document: "NANa edo AIZa",
      kind: "Mota",
      givenName: "Izena",
      firstSurname: "Lehen abizena",
      secondSurname: "Bigarren abizena",
      birthDate: "Jaiotze-data",
      validUntil: "Agiriaren baliozkotasun-data",
      issuedOn: "Agiriaren jaulkitze-data",
      supportNumber: "Euskarri-zenbakia",
      address: "Helbidea",
      postalCode: "Posta-kodea",
      town: "Udalerria",
      province: "Probintzia",
      status: "Egoera",
      state: "Egoera",
      registration: "Erregistroa",
      level: "Maila",
      route: "Modua",
      at: "Data eta ordua",
      phone: "Telefono mugikorra",
      email: "Helbide elektronikoa",
      formerEmails: "Aurreko helbide elektronikoak",
      formerPhones: "Aurreko telefonoak",
      until: "Noiz arte",
      undone: "Desegindako aldaketa",
      language: "Hizkuntza",
      activationCodeMadeAt: "Aktibazio-kodea noiz sortua",
      password: "Pasahitza",
      since: "Noiztik",
      setAt: "Noiz jarria",
      lockedAt: "Noiz blokeatua",
      authenticatorSince: "Kode-aplikazioa noiztik",
      device: "Cl@ve Móvil duen telefonoa",
      name: "Izena",
      addedAt: "Noiz gehitua",
      notified: "Abisuekin",
      letters: "Gutunak",
      sentAt: "Noiz bidalia",
      expiresAt: "Noiz arte balio duen",
      usedAt: "Noiz erabilia",
      sessionsFrom: "Saioak noiztik",
      presentAt: "Nortasuna aurrez aurre egiaztatua",
      suspended: "Geldituta",
      channel: "Bidea",
      to: "Norentzat",
      subject: "Gaia",
      text: "Testua",
      dueOn: "Erantzuteko azken eguna",
      endedAt: "Noiz amaitua",
      office: "Bulegoa",
      reason: "Arrazoia",
    },
    parts: {
      person: "Administrazioaren datuak",
      account: "Zure erregistroa",
      messages: "Mezuak",
      receipts: "Egiaztagiriak",
      reviews: "Bidali dituzun bideoak",
      events: "Erabilerak eta aldaketak",
    },
  },
};
