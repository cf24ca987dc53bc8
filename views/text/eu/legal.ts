// Basque: who answers for a site, what it keeps of people, and their rights (GDPR 13 to 22).

import type { Text } from "../text.ts";
import { basqueLasting } from "../basque.ts";

export const legal: Text["duties"]["legal"] = {
  link: "Lege-oharra",
  title: "Lege-oharra eta datuen babesa",
  who: {
    title: "Nor den gune honen arduraduna",
    operator: (name) =>
      `Gune honen kudeatzailea: ${name}. Hark erantzuten du zure datuez.`,
    unnamed:
      "Gune hau martxan jarri duenak ez du bere izenik eman. Hartu erakustalditzat: ez dago erakunde publikorik atzean. Ez idatzi hemen benetako pertsonen daturik.",
    licence:
      "Clave software librea da, EUPL-1.2 lizentziarekin: edonork irakur, erabil eta alda dezake haren kodea. Cl@ve, Espainiako Gobernuaren sistema, beste gauza bat da: lan hau independentea da.",
  },
  data: {
    title: "Zer datu gordetzen ditugun, zertarako eta zenbat denboran",
    registration: {
      name: "Zure erregistroa",
      body:
        "Agiria, telefonoa, helbide elektronikoa, hizkuntza, eta nola eta noiz erregistratu zinen. Zu identifikatzeko eta zuri abisatzeko dira. Baja ematen baduzu, telefonoa, helbide elektronikoa, pasahitza eta kodeak ezabatzen ditugu.",
    },
    census: {
      name: "Administrazioak lehendik dakiena",
      body:
        "Izena, jaioteguna, zerga-egoitza eta zure agiriaren datak. Zu zarela egiaztatzeko eta gutuna bidaltzeko dira. Administrazioak eguneratzen ditu.",
    },
    codes: {
      name: "Kodeak eta saioak",
      body: (pin, idle, hours) =>
        `PIN batek ${basqueLasting(pin, "minutu", "z")} balio du. Saio bat ${
          basqueLasting(idle, "minutu")
        } erabili gabe igarotzean amaitzen da eta, gehienez, ${
          basqueLasting(hours, "ordu", "ren")
        } buruan.`,
    },
    video: {
      name: "Argazkiak eta bideoak",
      body: (days) =>
        `Erregistratzeko grabatzen dituzunak Administrazioko pertsona batek ikusten ditu. Haren erabakitik ${
          basqueLasting(days, "egun", "ra")
        } suntsitzen dira.`,
    },
    tries: {
      name: "Saiakera jarraituak",
      body: (hours) =>
        `Agiri batekin edo konexio batetik egiten direnak zenbatzen ditugu, gehiegikeriak geldiarazteko. Zenbaketak ${
          basqueLasting(hours, "ordu")
        } irauten du gehienez.`,
    },
    past: {
      name: "Egindakoa",
      body:
        "Erabilera eta aldaketa bakoitza apuntatzen dugu, zure izena eta agiria agerian utzi gabe, eta zure egiaztagiriak eta bidaltzen dizkizugun mezuak gordetzen ditugu, koderik gabe. Ohar batzuek zure nabigatzailea eta zure konexioaren helbidearen zati bat daramatzate. Hala, zuk eta Administrazioak egiazta dezakezue. Baja eman ondoren ere gordetzen da, legeak agintzen duen denboran.",
    },
  },
  shared: {
    title: "Norekin partekatzen ditugun",
    points: [
      "Sartzen zaren erakundearekin: identifikatu aurretik orriak erakusten dizkizun datuak, besterik ez.",
      "SMSak, mezu elektronikoak, gutunak eta telefonoko abisuak eramaten dituztenekin: iristeko behar dena, besterik ez.",
      "Zure ziurtagiria egin zuenarekin, erabiltzen baduzu: oraindik balio duen galdetzen diogu.",
      "Beste inorekin ez, lege batek edo epaile batek agintzen ez badu.",
    ],
  },
  rights: {
    title: "Zure eskubideak",
    intro:
      "Datuak Babesteko Erregelamendu Orokorrak (13. artikulutik 22.era) eskubide hauek ematen dizkizu. Doan erabiltzen dira.",
    know: "Zure datuak ezagutzea eta eramatea (15. eta 20. artikuluak)",
    correct: "Zuzentzea (16. artikulua)",
    erase: "Ezabatzea (17. artikulua)",
    object:
      "Haien erabilera mugatzea, haren aurka egitea eta erabaki automatiko bat pertsona batek berrikustea eskatzea (18., 21. eta 22. artikuluak)",
    complain:
      "Errespetatzen ez direla uste baduzu, Datuak Babesteko Espainiako Agentzian erreklama dezakezu.",
  },
  law: {
    title: "Zer lege aplikatzen diren",
    basis:
      "Datuak interes publikoko eginkizun bat betetzeko erabiltzen dira (Datuak Babesteko Erregelamendu Orokorraren 6.1.e artikulua).",
    points: [
      "(EB) 2016/679 Erregelamendua, datuak babestekoa",
      "3/2018 Lege Organikoa, datu pertsonalak babestekoa",
      "39/2015 Legea, administrazio-prozedura erkidearena, 9. artikulua",
      "(EB) 910/2014 Erregelamendua, identifikazio elektronikoarena",
      "1112/2018 Errege Dekretua, webguneen irisgarritasunarena",
    ],
  },
};
