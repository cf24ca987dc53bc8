// Basque: the two questions before registering, and each way with its time and what it takes.

import type { Text } from "../text.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const ways: Text["ways"] = {
  who: {
    legend: "Zein da zure kasua?",
    choices: {
      current: (age) =>
        `NANa edo AIZa indarrean daukat, eta ${age} urte beteta ditut`,
      minor: (age) => `Erregistroa ${age} urtetik beherako batentzat da`,
      expired: () => "Nire agiria iraungita dago",
      none: () => "Ez daukat ez NANik ez AIZik",
    },
    missing: "Esan zein den zure kasua",
  },
  has: {
    legend:
      "Zer daukazu edo zer egin dezakezu? Bat baino gehiago bada, aukeratu lehena",
    choices: {
      certificate:
        "Ziurtagiri digitala daukat, edo NAN elektronikoa eta haren irakurgailua",
      office: "Bulego batera joan naiteke",
      video:
        "Nire agiriaren argazkiak eta bideo bat egin ditzaket mugikorrarekin edo ordenagailuarekin",
      letter: "Nahiago dut etxetik ez atera, gehiago behar badu ere",
    },
    missing: "Esan zer daukazun edo zer egin dezakezun",
  },
  go: "Ikusi modurik azkarrena",
  again: "Aldatu erantzunak",
  direct: "Badakizu nola egin nahi duzun?",
  names: {
    certificate: "Ziurtagiriarekin edo NAN elektronikoarekin",
    office: "Erregistro-bulego batean",
    video: "Bideo batekin",
    letter: "Gutun bidez",
  },
  quickest: {
    certificate: "Zuretzat azkarrena: ziurtagiria edo NAN elektronikoa",
    office: "Zuretzat azkarrena: bulego batera joatea",
    video: "Zuretzat azkarrena: bideo bat",
    letter: "Zuretzat azkarrena: gutuna",
  },
  others: "Honela ere erregistra zaitezke",
  time: "Zenbat denbora behar du",
  times: {
    certificate: (minutes) =>
      `${atStart(basqueLasting(minutes, "minutu"))} inguru, orain bertan`,
    office: (minutes) =>
      `${
        atStart(basqueLasting(minutes, "minutu"))
      } inguru bulegoan, zure hitzorduaren egunean`,
    video: (days) =>
      `Minutu batzuk bidaltzeko, eta gehienez ${
        basqueLasting(days, "lanegun")
      } erantzuna jasotzeko`,
    letter: (days) =>
      `${atStart(basqueLasting(days, "egun"))} inguru, gutunak behar duena`,
  },
  level: "Zer maila ematen du",
  needs: "Izan eskura",
  bring: "Zer eraman behar den",
  needList: {
    certificate: [
      "Zure ziurtagiria, nabigatzaile honetan instalatuta; edo zure NAN elektronikoa, irakurgailua eta txartelaren gakoa.",
      "Zure NANa, edo zure AIZa eta hura ageri den txartela edo ziurtagiria.",
      "Zurea bakarrik den telefono mugikor bat eta helbide elektroniko bat.",
    ],
    office: [
      "Espainiako nazionalitatea baduzu: zure NANa, indarrean.",
      "Beste nazionalitate bat baduzu: zure AIZa; indarrean dagoen atzerritar-txartela, bizileku-baimena edo Batasuneko herritarraren ziurtagiria. Horrez gain, zure herrialdeko pasaportea edo nortasun-agiria.",
      "Zure telefono mugikorra, zurea bakarrik dena, eta zure helbide elektronikoa.",
    ],
    letter: [
      "Zure NANa, edo zure AIZa eta hura ageri den txartela edo ziurtagiria.",
      "Zurea bakarrik den telefono mugikor bat eta helbide elektroniko bat.",
      "Zure zerga-egoitza eguneratuta: gutuna Zerga Agentziak duen zure helbidera joango da.",
    ],
  },
  minorNeedList: [
    "Adingabeak joan behar du, bere NANarekin edo atzerritar-agiriarekin, indarrean. Haren adinean NANa izatea derrigorrezkoa ez bada ere, erregistratzeko behar da.",
    "Aitak, amak edo tutoretza duenak lagunduko dio, bere agiriarekin.",
    "Familia-liburua, Erregistro Zibileko agiri bat edo guraso-ahala edo tutoretza frogatzen duen ebazpen judiziala.",
    "Adingabearena bakarrik den telefono mugikor bat eta helbide elektroniko bat.",
  ],
  officeText:
    "Eskatu hitzordua lehenago: ia bulego guztietan behar da. Espainiako edozein erregistro-bulegok balio du, ez du zure hirikoa izan behar. Inork ezin du zure ordez joan.",
  letterText: (validDays) =>
    `Idatzi zure agiria eta eskatu gutuna. Kode bat dakar, eta ${
      basqueLasting(validDays, "egun", "z")
    } balio du. Badaukazu? Hasi hemen hala ere: berehala eskatuko dizugu kodea.`,
  notYet: {
    expired: {
      title: "Lehenago zure agiria berritu behar duzu",
      text:
        "Erregistratzeko, agiriak indarrean egon behar du. Eskatu hitzordua Polizia Nazionalean agiria berritzeko eta, daukazunean, itzuli hona.",
    },
    none: {
      title: "Lehenago NAN edo AIZ bat behar duzu",
      text:
        "Bietako bat gabe ezin da erregistratu, eta K, L edo M letraz hasten den IFZ bat ez da nahikoa. Polizia Nazionalak ematen ditu: eskatu hitzordua eta, daukazunean, itzuli hona.",
    },
  },
};
