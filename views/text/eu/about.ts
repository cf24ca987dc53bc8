// Basque: what Clave is (rulebook PO-30 to PO-32, PO-35).

import type { Text } from "../text.ts";

export const about: Text["about"] = {
  title: "Zer da Clave?",
  lead:
    "Clave sistema komun bat da, pertsonek Internet bidez administrazio publikoen aurrean identifikatzeko erabiltzen dutena. Sartzeko modu berak balio du guztietarako.",
  why: {
    title: "Zertarako da",
    points: [
      "Ziurtagiri elektronikorik gabe izapideak egiteko, baita telefonotik ere.",
      "Erakunde bakoitzean pasahitz desberdin bat gogoratu behar ez izateko.",
      "Erakunde bakoitzak ziur jakin dezan nor zaren, eta behar dituen datuak baino ez ditzan jaso.",
    ],
    complement:
      "Clave NAN elektronikoaren eta ziurtagiri elektronikoaren osagarria da; ez ditu ordezten.",
  },
  start: {
    title: "Zer behar duzu hasteko",
    points: [
      "Indarrean dagoen agiri bat: NANa, atzerritarren txartela edo Europar Batasuneko herritarren ziurtagiria.",
      "Zurea bakarrik den telefono mugikor bat. Edozein herrialdetakoa izan daiteke.",
      "Helbide elektroniko bat.",
    ],
    body:
      "Horrekin, behin bakarrik erregistratu behar duzu. Gero, Clave erabiltzen duten erakunde guztietan sar zaitezke.",
    action: "Erregistratu",
  },
  who: {
    title: "Nor erregistra daiteke",
    body: (years) =>
      `NANa edo AIZa duten pertsonak. Gutun bidez, ${years} urtetik aurrera. Enpresak eta bestelako entitateak ezin dira erregistratu: ziurtagiri elektronikoa erabiltzen dute.`,
  },
  levels: {
    title: "Mailak",
    body:
      "Izapide bakoitzak segurtasun-maila bat eskatzen du, datuak zein delikatuak diren kontuan hartuta. Zuk lortzen duzun maila bi gauzaren araberakoa da: nola erregistratu zinen eta nola identifikatzen zaren. Bietatik ahulenak agintzen du.",
    registrations: [
      {
        name: "Oinarrizko erregistroa",
        body:
          "Gonbidapen-gutunarekin lortzen da. Gehienez ere, maila baxua ematen du.",
      },
      {
        name: "Erregistro aurreratua",
        body:
          "Zure identitatea aurrez aurre, ziurtagiri elektroniko batekin edo bideo batekin egiaztatzen denean lortzen da. Ez du mugarik jartzen: maila identifikatzeko moduak bakarrik erabakitzen du.",
      },
    ],
    missing:
      "Horregatik, izapide batzuetan identifikatzeko moduren bat falta daiteke: modu horrek ematen duena baino segurtasun handiagoa eskatzen dute. Orriak beti esango dizu zergatia.",
  },
  not: {
    title: "Zer ezin da egin Claverekin bakarrik",
    points: [
      "Ziurtagiri elektroniko kualifikatua eskatzen duten egintzak.",
      "Enpresa baten izenean jardutea.",
      "Norberaren konturako lanari buruzko kudeaketa batzuk.",
      "Zerga-aholkularitza bati ahalorde orokorra ematea.",
    ],
  },
};
