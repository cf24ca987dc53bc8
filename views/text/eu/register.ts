// Basque: registering with an invitation letter.

import type { Text } from "../text.ts";
import { lost } from "./phone.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const register: Text["register"] = {
  start: {
    title: "Erregistratu Claven",
    intro:
      "Behin bakarrik egiten da, eta doan da. Erantzun bi galderari, eta zuretzat modurik azkarrena esango dizugu.",
    how: (postDays, validDays) =>
      `Gutuna ${
        basqueLasting(postDays, "egun")
      } inguruan iristen da zure zerga-egoitzara, hau da, Zerga Agentziak duen zure helbidera. Kodeak ${
        basqueLasting(validDays, "egun", "z")
      } balio du. Gutuna badaukazu, hasi hemen hala ere: berehala eskatuko dizugu kodea.`,
    next: "Jarraitu",
    certificateText:
      "Ez da gutunik behar: orain bertan erregistratuko zara, eta erregistroa aurreratua izango da.",
    certificateGo: "Erregistratu ziurtagiriarekin",
  },
  contrast: {
    next: "Jarraitu",
  },
  letter: {
    title: "Badaukazu gutuna?",
    have: "Gutuna badaukat",
    haveText: "Idatzi gutuneko kodea eta amaitu erregistroa.",
    send: "Bidali niri gutuna",
    sendText: (postDays) =>
      `Zure zerga-egoitzara bidaliko dugu, eta ${
        basqueLasting(postDays, "egun")
      } inguruan iritsiko da:`,
    wrongAddress: "Ez zara jada hor bizi?",
    wrongAddressText:
      "Lehenik, aldatu zure zerga-egoitza Zerga Agentzian. Udal-erroldakoak ez du honetarako balio.",
    lastSent: (onDay) => `Azken gutuna ${onDay} bidali genuen.`,
    onlyNewest:
      "Beste bat eskatuz gero, aurrekoaren kodeak ez du gehiago balioko.",
    showAddress:
      "Segurtasunagatik, helbidearen zati bat bakarrik erakusten dugu.",
  },
  sent: {
    title: "Gutuna bidean da",
    text: (postDays, untilDay) =>
      `${
        atStart(basqueLasting(postDays, "egun"))
      } inguruan iritsiko da zure zerga-egoitzara. Kodeak ${untilDay} balio du.`,
    close:
      "Orri hau itxi dezakezu. Gutuna iritsi arte ez duzu ezer egin behar.",
    then: "Zer egin iristen denean",
    steps: [
      "Sartu Claven eta aukeratu «Erregistratu».",
      "Idatzi zure NANa edo AIZa eta agiritik eskatzen dizugun datua.",
      "Aukeratu «Gutuna badaukat» eta idatzi kodea.",
    ],
    have: "Gutuna badaukat",
  },
  limited: {
    title: "Bidali dizugu jada gutun bat",
    text: (onDay) =>
      `Gutunak egun batzuk behar izan ditzake. Iristen ez bada, ${onDay} beste bat eskatu ahal izango duzu.`,
    back: "Itzuli",
  },
  csv: {
    title: "Zein da gutunaren kodea?",
    next: "Jarraitu",
    expired: (untilDay) =>
      `Gutun honen kodea iraungi da: ${untilDay} balio zuen. Eskatu beste gutun bat.`,
    used: "Kode hau erabili da jada. Eskatu beste gutun bat, behar baduzu.",
    superseded: (onDay) =>
      `Gutun honen ondoren beste bat bidali genizun, ${onDay}. Idatzi azken gutuneko kodea.`,
    another: "Eskatu beste gutun bat",
  },
  raise: {
    title: "Baduzu jada erregistroa Claven: mailaz igo zaitezke",
    text:
      "Zure erregistroa oinarrizkoa da. Zure ziurtagiriarekin aurreratua izango da, eta maila substantziala eskatzen duten izapideetarako ere balioko du. Telefonoa eta helbide elektronikoa ez dira aldatuko.",
    keeps: (phone, email) =>
      `PINa eta kodeak ${phone} amaierako telefonora iritsiko dira aurrerantzean ere; abisuak, ${email} helbidera.`,
    changed:
      "Zure erregistroko telefonoa aldatu egin da orri hau ikusi zenuenetik. Begiratu berriro jarraitu aurretik.",
    notYours:
      "Ez badira zureak, ez jarraitu: baliteke beste pertsona batek zure izenean erregistratu izana. Joan erregistro-bulego batera.",
    code:
      "Aktibazio-kode berri bat emango dizugu; aurrekoak ez du gehiago balioko.",
    go: "Igo mailaz",
  },
  contact: {
    differs: (name) =>
      `Zure ziurtagirian «${name}» ageri da. Administrazioaren datuetan zure izena beste bat da, eta datu horiek dira balio dutenak. Zuzenak ez badira, eskatu zuzentzeko agiria jaulki zizuten lekuan.`,
    title: "Zure harremanetarako datuak",
    conditions: "Baldintzak",
    conditionList: [
      "Zure datuak helburu bakar baterako erabiltzen dira: zu sartzen zaren erakunde publikoen aurrean nor zaren frogatzeko.",
      "Telefonoa pertsonala da: zenbaki bakoitzak pertsona bakar batentzat balio du.",
      "Gorde isilpean kodeak eta PINa, eta jakinarazi telefonoa galtzen baduzu.",
      "Nahi duzunean eman dezakezu baja.",
    ],
    next: "Bidali niri kode bat SMS bidez",
  },
  code: {
    title: "Idatzi bidali dizugun kodea",
    sent: (digits, until) =>
      `SMS bidez iritsiko da, ${digits} amaiera duen telefonora. ${until} balio du (penintsulako ordua).`,
    inUse:
      "Claven, telefono hau beste pertsona batena da orain, eta telefono bakoitza pertsona bakar batena izan daiteke. Kodea idazten baduzu, zurea izango da. Beste pertsonari jakinaraziko diogu, eta hura ezin izango da sartu beste telefono bat eman arte.",
    label: (digits) => `${digits} zifrako kodea`,
    hint:
      "SMSan dago. Inork ez dizu eskatuko, ez telefonoz, ez posta elektronikoz.",
    go: "Amaitu erregistroa",
    wrong: (left) =>
      left === 1
        ? "Kode hau ez da zuzena. Saiakera bat geratzen zaizu."
        : `Kode hau ez da zuzena. ${left} saiakera geratzen zaizkizu.`,
    spent:
      "Kode honek ez du jada balio: erabili egin da, haren ordua igaro da edo ez da saiakerarik geratzen. Eskatu beste bat.",
    again: "Bidali niri beste kode bat",
    tooSoon: (at) =>
      `Oraintxe bidali dizugu kode bat. Iristen ez bada, ${at} (penintsulako ordua) beste bat eskatu ahal izango duzu.`,
    change: "Aldatu telefonoa edo helbide elektronikoa",
    letterSpent:
      "Gutunak balioa galdu du idazten ari zinen bitartean. Eskatu beste bat amaitzeko.",
  },
  done: {
    title: "Claveko zure erregistroa osatu da",
    raisedTitle: "Zure erregistroa aurreratua da orain",
    levels: {
      basic:
        "Oinarrizko erregistroa da: maila baxua eskatzen duten izapideetarako balio du.",
      advanced:
        "Erregistro aurreratua da: maila substantziala eskatzen duten izapideetarako ere balio du.",
    },
    raised:
      "Abisu bat bidali dizugu SMS bidez eta zure helbide elektronikora. Aurreko aktibazio-kodeak ez du jada balio.",
    codeTitle: "Zure aktibazio-kodea",
    codeText:
      "Gorde leku seguru batean: hemen eta zure egiaztagirian baino ez dago. Pasahitz bat sortzeko edo berreskuratzeko balioko dizu.",
    receipt: "Zure egiaztagiria",
    receiptText:
      "Zer erregistratu duzun dio, eta aktibazio-kodea dakar. Deskargatu, edo apuntatu beste kode hau (CSV), berriro ikusi ahal izateko:",
    welcome: (digits) =>
      `Ongietorriko SMS bat bidali dugu ${digits} amaiera duen telefonora, eta abisu bat zure helbide elektronikora.`,
    movedPhone: "Telefono hau lehen zeukan pertsonari jakinarazi diogu.",
    next: "Zer egin dezakezu orain",
    nextText:
      "Joan behar duzun zerbitzura eta aukeratu Claverekin identifikatzea. PIN bat bidaliko dizugu telefonora.",
    home: "Joan hasierara",
  },
  lost,
  standing: {
    "already-registered": {
      title: "Baduzu jada erregistroa Claven",
      text:
        "Ez duzu berriro erregistratu behar. Joan behar duzun zerbitzura eta aukeratu Claverekin identifikatzea.",
    },
    deceased: {
      title: "Ezin dugu erregistroa egin",
      text:
        "Administrazioaren datuen arabera, agiri hau duen pertsona hil egin da. Akats bat bada, joan zure agiriarekin erregistro-bulego batera.",
    },
    "document-expired": {
      title: "Zure agiria iraungita dago",
      text: (untilDay) =>
        `${untilDay} balio izan du. Erregistratzeko, indarrean egon behar du. Berritu agiria eta hasi berriro.`,
    },
    "too-young": {
      title: "Bulego batean erregistratu behar da",
      text: (age) =>
        `${age} urte bete aurretik, aurrez aurre erregistratu behar da, erregistro-bulego batean, aita, ama edo tutoretza duen pertsona lagun dela.`,
    },
    "under-review": {
      title: "Badugu jada zure bideoa",
      text: (day) =>
        `Beranduenez ${day} erantzungo dizugu. Zure agiriarekin eta gorde zenuen kodearekin ikus dezakezu nola doan.`,
    },
    "document-not-for-video": {
      title: "Agiri honekin ezin da bideo bidez egin",
      text:
        "Ziurtagiri elektronikoarekin, gutun batekin edo erregistro-bulego batean erregistra zaitezke.",
    },
    renounced: {
      title: "Claven baja eman zenuen",
      text:
        "Itzultzeko, erregistratu erregistro-bulego batean, edo NAN elektronikoarekin edo ziurtagiri elektronikoarekin. Ezin da ez gutun bidez ez bideo bidez egin.",
    },
    revoked: {
      title: "Zure erregistroa baliogabetuta dago",
      text:
        "Administrazioak baliogabetu du. Erregistro-bulego batean esango dizute zergatik eta nola itzuli.",
    },
  },
};
