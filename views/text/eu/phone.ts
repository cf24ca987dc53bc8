// Basque: another phone.

import type { Text } from "../text.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const phone: Text["account"]["phone"] = {
  title: "Telefonoa aldatu",
  present: (digits) => `Oraingo zure telefonoaren amaiera: ${digits}.`,
  proof:
    "PIN batekin ezin da aldatu: zure telefonoa une batez eskuan duen edonork egin ahal izango luke. Frogatu nor zaren beste modu batera:",
  certificate: "Ziurtagiri edo NAN elektronikoarekin",
  certificateText: "Unean bertan aldatzen da.",
  certificateGo: "Identifikatu ziurtagiriarekin",
  letter: "Zerga-egoitzara bidalitako gutun batekin",
  letterText: (postDays) =>
    `${
      atStart(basqueLasting(postDays, "egun"))
    } inguruan iristen da, kode batekin. Beste aktibazio-kode bat ere emango dizu.`,
  letterGo: "Aldatu gutun batekin",
  office: "Erregistro-bulego batean",
  officeText: "Joan zure agiriarekin. Unean bertan aldatzen da.",
  askTitle: "Zein da zure telefono berria?",
  same:
    "Hau da Claven dagoeneko duzun telefonoa. PIN batekin identifika zaitezke.",
  then: "Zer gertatuko den",
  effects: (hours) => [
    "Beste nabigatzaile batzuetan irekita dituzun saioak itxiko dira.",
    "SMS bidez esango dizugu bi telefonoetara, eta posta elektronikoz ere bai.",
    `${
      atStart(basqueLasting(hours, "ordu", "z"))
    }, aldaketa desegin ahal izango da aurreko telefonotik. Beste norbaitek badu, eskatu zure operadoreari linea blokeatzeko.`,
  ],
  lowers:
    "Zure erregistroa aurreratua da. Gutun batekin oinarrizko bihurtzen da, eta maila baxua eskatzen duten izapideetarako bakarrik balioko du. Berriro igo ahal izango duzu ziurtagiri elektronikoarekin, NAN elektronikoarekin edo erregistro-bulego batean.",
  go: "Aldatu telefonoa",
  other: "Idatzi beste telefono bat",
  doneTitle: "Telefonoa aldatu duzu",
  done: (digits) =>
    `Hemendik aurrera, PINa eta kodeak ${digits} amaiera duen telefonora iritsiko dira.`,
  basic: "Zure erregistroa oinarrizkoa da.",
  told: (hours) =>
    `Aurreko telefonora eta zure helbide elektronikora abisatu dugu. ${
      atStart(basqueLasting(hours, "ordu", "z"))
    }, aldaketa desegin daiteke aurrekotik.`,
};

export const phoneUndo: Text["account"]["phoneUndo"] = {
  title: "Telefono-aldaketa bat desegin",
  intro:
    "Aurreko telefonoa gorde eta aldaketa egin ez duenarentzat da. Erregistroak telefono hori izango du berriro, eta saio guztiak itxiko dira.",
  label: "SMSaren kodea",
  hint: (length) =>
    `${length} letra eta zifra dira. Aurreko telefonora iritsi zen.`,
  empty: "Idatzi SMSaren kodea.",
  nothing: (hours) =>
    `Agiri eta kode hauekin ez dago ezer desegiteko. Berrikusi biak; kodeak ${
      basqueLasting(hours, "ordu", "z")
    } balio du.`,
  taken:
    "Beste pertsona batek frogatu du geroago telefono hau berea dela. Joan zure agiriarekin erregistro-bulego batera.",
  doneTitle: "Telefono-aldaketa deseginda dago",
  done:
    "Erregistroak lehengo telefonoa du berriro, eta saio guztiak itxi ditugu.",
  next: [
    "Aktibazio-kodeak ez du jada balio. Beste bat sor dezakezu «Nire datuak» atalean.",
    "Telefonoa zuk aldatu ez baduzu, joan zure agiriarekin erregistro-bulego batera.",
  ],
};

export const lost: Text["register"]["lost"] = {
  title: "Ez duzu jada telefonoa edo aktibazio-kodea?",
  text:
    "Eskatu gutun bat zure zerga-egoitzara. Harekin beste telefono bat eman dezakezu eta beste aktibazio-kode bat jaso. Erregistro-bulego batean unean bertan egiten da.",
  go: "Aldatu telefonoa gutun batekin",
  certificate:
    "Ziurtagiri elektronikoarekin edo NAN elektronikoarekin unean bertan aldatzen da.",
  certificateGo: "Aldatu ziurtagiriarekin",
  letter: {
    title: "Telefonoa aldatzeko gutun bat",
    haveText: "Idatzi gutunaren kodea eta zure telefono berria.",
    warned:
      "Gutunaren berri emango dugu orain Claven duzun telefonora eta helbide elektronikora.",
    steps: [
      "Sartu Claven eta aukeratu «Erregistratu».",
      "Idatzi zure NANa edo AIZa eta agiritik eskatzen dizugun datua.",
      "Aukeratu «Aldatu telefonoa gutun batekin» eta gero «Gutuna badaukat».",
    ],
  },
};
