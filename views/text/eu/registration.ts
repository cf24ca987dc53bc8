// Basque: how one registers, a page for each way, and what comes after.

import type { Text } from "../text.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const registration: Text["registration"] = {
  title: "Nola erregistra naiteke?",
  lead:
    "Hainbat modu daude. Guztiak doakoak dira eta behin bakarrik egiten dira. Aukeratu eskura duzunaren arabera.",
  advanced: "Jakin nahi dut zer maila behar dudan",
  compare: "Zenbat behar duen eta zer maila ematen duen bakoitzak",
  who: "Nork egin dezake",
  trouble: "Zerk huts egin dezake",
  begin: "Hasi erregistroa",
  elsewhere:
    "Gune honek ez du oraindik ziurtagiririk eskatzen. Aukeratu erregistratzeko beste modu bat.",
  letter: {
    title: "Erregistroa gutun bidez",
    lead:
      "Gutun bat bidaltzen dizugu zure zerga-egoitzara. Hemen idazten den kode bat dakar.",
    who: (years) => [
      `NANa edo AIZa indarrean duten pertsonak, ${years} urtetik aurrera.`,
      "Zerga-egoitza eguneratuta eduki behar da: Zerga Agentziak duen helbidea da.",
    ],
    steps: (length) => [
      "Hasi erregistroa. Idatzi zure NANa edo AIZa eta eskatzen dizugun agiriaren datua.",
      "Begiratu erakusten dizugun helbidearen zatia, eta eskatu gutuna.",
      `Iristen denean, sartu berriro eta idatzi haren kodea (CSV), ${length} letra eta zifrakoa.`,
      "Idatzi zure telefonoa eta helbide elektronikoa, eta SMS bidez jasoko duzun kodea.",
      "Gorde egiaztagiria: zure aktibazio-kodea dauka.",
    ],
    trouble: (days) => [
      "Helbidea zaharra da. Aldatu Zerga Agentzian gutuna eskatu aurretik: erroldakoak ez du balio.",
      `Kodea iraungi da: ${
        basqueLasting(days, "egun", "z")
      } balio du. Eskatu beste gutun bat.`,
      "Bi gutun eskatu dituzu. Azkenak bakarrik balio du.",
      "Izapide batek maila handiagoa eskatzen du. Gero, zure erregistroa aurreratura igo ahal izango duzu.",
    ],
  },
  certificate: {
    title: "Erregistroa ziurtagiriarekin edo NAN elektronikoarekin",
    lead: "Azkarrena da: orain egiten da, eta erregistroa aurreratua da.",
    who: (years) => [
      `NANa edo AIZa indarrean duten pertsonak, ${years} urtetik aurrera.`,
      "Ziurtagiriak zure izenean egon behar du, eta ezin du iraungita egon.",
      "Enpresenek, ordezkarienek eta zigiluek ez dute balio.",
    ],
    steps: [
      "Hasi erregistroa, eta aukeratu zure ziurtagiria nabigatzaileak galdetzen dizunean.",
      "Idatzi eskatzen dizugun agiriaren datua.",
      "Idatzi zure telefonoa eta helbide elektronikoa, eta SMS bidez jasoko duzun kodea.",
      "Gorde egiaztagiria: zure aktibazio-kodea dauka.",
    ],
    name:
      "Ziurtagiriko izena ez da zure NANekoa. Esango dizugu: Administrazioarenak balio du.",
  },
  video: {
    title: "Erregistroa bideo batekin",
    lead:
      "Zure agiriaren bi argazki eta bideo labur bat bidaltzen dituzu. Administrazioko pertsona batek berrikusten ditu.",
    documents: {
      dni: "NANa",
      tie: "atzerritarraren txartela",
      eu: "Batasuneko herritarraren ziurtagiria",
    },
    who: (documents, years) => [
      `Agiri hauetako bat indarrean duten pertsonak: ${documents}.`,
      `${years} urte beteta eduki behar dira.`,
      "Gutun bidez erregistratu eta mailaz igo nahi duenak ere bai.",
      "Baja eman duena ezin da bideo batekin itzuli.",
    ],
    steps: [
      "Idatzi zure agiria eta eskatzen dizugun datua.",
      "Idatzi zure telefonoa eta helbide elektronikoa, eta SMS bidez jasoko duzun kodea.",
      "Bidali bi argazkiak eta bideoa. Une horretan egin ditzakezu.",
      "Gorde ematen dizugun kodea: harekin ikusiko duzu nola doan.",
      "Bideoa onartzen dugunean, ikusi zure egiaztagiria kode horrekin berarekin.",
    ],
    trouble: [
      "Argazkia lausotuta edo islekin ateratzen da. Egin argi gehiagorekin eta mugitu gabe.",
      "Bidalketa eten egiten da. Saiatu beste konexio batekin edo bideo laburrago batekin.",
      "Ez dugu bideoa onartzen. Zergatia esango dizugu, eta beste bat bidali ahal izango duzu. Ez duzu galtzen lehendik zenuena.",
    ],
  },
  office: {
    title: "Erregistroa bulego batean",
    lead:
      "Zu zeu joaten zara zure agiriarekin, eta enplegatu publiko batek artatzen zaitu. Erregistroa aurreratua da.",
    who: (years) => [
      "NANa edo AIZa indarrean duen edonor.",
      `${years} urtetik beherakoak ere bai: haientzat modu bakarra da.`,
      "Baja eman eta itzuli nahi duena.",
    ],
    steps: [
      "Bilatu erregistro-bulego bat eta eskatu hitzordua.",
      "Erakutsi zure jatorrizko agiria.",
      "Esan zure telefonoa eta helbide elektronikoa. Irakurri ozen SMS bidez jasoko duzun kodea.",
      "Irakurri eta sinatu onarpenaren bi kopiak.",
      "Eraman egiaztagiria: zure aktibazio-kodea dauka.",
    ],
    trouble: [
      "Beste norbait doa zure ordez. Ezin da, ezta notario-ahalordearekin ere.",
      "Telefonoa etxean ahaztu duzu. Han behar da, kodea irakurtzeko.",
      "Pasaportea falta zaizu. Atzerritarrek beren herrialdeko agiria ere eraman behar dute.",
    ],
  },
  others: {
    title: "Adingabeak eta beste baten beharra dutenak",
    lead:
      "Erregistro bakoitza pertsona bakar batena da. Inor ezin da beste baten ordez erregistratu edo sartu.",
    minors: {
      title: "Adingabeak",
      points: (years, adult) => [
        `${years} urtetik aurrera, adingabe bat Internet bidez erregistra daiteke.`,
        `${years} urte bete aurretik, bulego batean bakarrik.`,
        `Bulego batean, ${adult} urte bete arte beti joaten da aitarekin, amarekin edo tutoretza duenarekin.`,
      ],
    },
    support: {
      title: "Laguntza behar duten pertsonak",
      points: [
        "Konfiantzazko norbaitekin joan zaitezke bulegora. Erregistroa beti zurea da.",
        "Ez eman inori zure pasahitza edo kodeak, ezta laguntzen dizunari ere.",
      ],
    },
    acting: {
      title: "Izapide bat beste pertsona baten ordez egitea",
      points: [
        "Ahalorde bat behar da. Ahalordetzeen Erregistro Elektronikoan ematen da, eta han Claverekin sartzen da.",
        "Guztirako, Administrazio bakar baterako edo izapide batzuetarako izan daiteke.",
        "Eman aurretik, galdetu erakundeari zein onartzen duen.",
      ],
    },
    official: {
      title: "Enplegatu publiko batek zure ordez egitea",
      points: [
        "Internet erabiltzera behartuta ez bazaude, funtzionario gaitu bat zure ordez identifikatu edo sina daiteke.",
        "Zuk zure agiria erakusten diozu eta baimena ematen diozu. Jasota geratzen da.",
        "Galdetu erakundeari zerbitzu hori duen.",
      ],
    },
  },
  changes: {
    title: "Zure datuak edo maila aldatzea",
    lead:
      "Ia dena «Nire datuak» atalean aldatzen da. Izan eskura zure agiria eta telefonoa.",
    phone: "Telefonoa",
    lowers: "Gutun batekin, erregistro aurreratua oinarrizko bihurtzen da.",
    email: {
      title: "Helbide elektronikoa",
      points: (hours) => [
        "Sartu «Nire datuak» atalean eta idatzi helbide berria.",
        "Kode bat jasoko duzu han. Idatzi arte ez da ezer aldatzen.",
        `${
          atStart(basqueLasting(hours, "ordu", "z"))
        }, aurreko helbidetik desegin daiteke aldaketa.`,
      ],
    },
    person: {
      title: "Izena, agiria edo helbidea",
      points: [
        "Administraziotik datoz, eta ez dira hemen aldatzen.",
        "Zerga-egoitza Zerga Agentzian aldatzen da.",
        "Agiria berritzen baduzu, ez diguzu abisatu behar: erabili berriaren datuak.",
      ],
    },
    code: "Aktibazio-kodea",
    level: {
      title: "Erregistroaren maila",
      points: [
        "Zure telefonoa eta helbide elektronikoa ez dira aldatzen.",
        "Beste aktibazio-kode bat jasoko duzu. Aurrekoak ez du gehiago balioko.",
      ],
    },
  },
  leaving: {
    title: "Nola eman baja",
    lead: "Nahi duzunean egin dezakezu, eta doakoa da.",
    where: {
      title: "Non egiten den",
      points: [
        "«Nire datuak» atalean, identifikatu ondoren.",
        "Erregistro-bulego batean, zure agiriarekin.",
      ],
    },
    back: {
      title: "Gero itzuli nahi baduzu",
      office:
        "Bulego batean baja desegin ere egin dezakete. Han erabakitzen dute, eta gutun bidez esango dizute.",
    },
    less: {
      title: "Dena utzi nahi ez baduzu",
      points: [
        "Pasahitza erabiltzeari utzi eta Claven jarrai dezakezu.",
        "Cl@ve Móvil desaktibatu eta PINarekin jarrai dezakezu.",
        "Norbait zure izenean sartu dela uste baduzu, ez da baja eman behar: abisatu.",
      ],
    },
  },
};
