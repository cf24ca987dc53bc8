// Basque: what people ask, and short answers.

import type { Text } from "../text.ts";
import { basqueLasting } from "../basque.ts";

export const questions: Text["questions"] = {
  title: "Claveri buruzko galderak",
  lead:
    "Erantzun laburrak. Orain zerbaitek huts egiten badizu, joan laguntzara.",
  help: "Joan laguntzara",
  clave: {
    free: {
      q: "Zenbat balio du?",
      a: "Ezer ez. Erregistratzea eta identifikatzea doakoa da.",
    },
    obliged: {
      q: "Derrigorrezkoa da erregistratzea?",
      a: "Ez. Ziurtagiriarekin edo NAN elektronikoarekin ere identifika zaitezke, edo erakundeari galdetu izapidea nola egin aurrez aurre.",
    },
    ways: {
      q: "Identifikatzeko hainbat modu erabil ditzaket?",
      a: "Bai. Erregistro bakar batekin PINa, pasahitza eta Cl@ve Móvil erabil ditzakezu, eta aldi bakoitzean aukeratu.",
    },
    certificate: {
      q: "Zer alde dago ziurtagiri batekin?",
      a: "Ziurtagiria instalatu egin behar da, eta sinatzeko ere balio du. Claverekin ez da ezer instalatu behar, eta oraingoz identifikatzeko bakarrik balio du.",
    },
    safe: {
      q: "Segurua da?",
      a: "PIN bakoitzak behin bakarrik balio du. Zure erregistroko aldaketa bakoitzaren berri ematen dizugu. «Nire datuak» atalean erabilera guztiak ikus ditzakezu, eta zurea ez den bat badago abisatu.",
    },
    sees: {
      q: "Zer daki nitaz sartzen naizen erakundeak?",
      a: "Behar dituen datuak bakarrik. Identifikatu aurretik erakusten dizkizugu.",
    },
    level: {
      q: "Zergatik ez du izapide batek PINa onartzen?",
      a: "Zure erregistroarena edo modu horrena baino maila handiagoa eskatzen duelako. Orriak zergatia eta zer egin dezakezun esaten dizu.",
    },
    cannot: {
      q: "Zer ezin dut egin Claverekin?",
      a: "Enpresa baten ordez jardun, zerga-aholkularitza bati ahalorde orokorra eman, edo ziurtagiri kualifikatua eskatzen duena egin. Sinatu ere ez, oraingoz.",
    },
    abroad: {
      q: "Beste herrialde batetik erabil dezaket Clave?",
      a: "Bai, eta edozein herrialdetako telefono batekin. SMSak ondo iristen ez badira, aktibatu Cl@ve Móvil: Internet besterik ez du behar.",
    },
    phoneless: {
      q: "Eta telefono mugikorrik ez badaukat?",
      a: "Erregistratzeko, zurea bakarrik den bat behar da. Hura gabe, ziurtagiriarekin edo NAN elektronikoarekin identifika zaitezke.",
    },
    company: {
      q: "Enpresa bat erregistra daiteke?",
      a: "Ez. Clave pertsonentzat da. Enpresek ziurtagiri bat erabiltzen dute.",
    },
    another: {
      q: "Nire amaren edo beste pertsona baten izenean sar naiteke?",
      a: "Ez: Clavek zu nor zaren esaten du, besterik ez. Beste pertsona baten ordez izapide bat egiteko ahalorde bat behar da.",
    },
    deceased: {
      q: "Zer gertatzen da pertsona bat hiltzen denean?",
      a: "Haren erregistroak balioa galtzen du Administrazioaren datuetan jasota dagoenean. Gero inork ezin du erabili.",
    },
  },
  registration: {
    title: "Erregistroari buruzko galderak",
    time: {
      q: "Zenbat denbora behar da?",
      a: (minutes, workingDays, days) =>
        `Ziurtagiriarekin, ${
          basqueLasting(minutes, "minutu")
        } inguru. Bideo batekin, gehienez ${
          basqueLasting(workingDays, "lanegun")
        }. Gutun bidez, ${
          basqueLasting(days, "egun")
        } inguru. Bulego batean, zure hitzorduaren eguna.`,
    },
    foreign: {
      q: "Beste herrialde batekoa naiz. Erregistra naiteke?",
      a: "Bai, AIZa eta indarrean dagoen atzerritar-txartela edo Batasuneko herritarraren ziurtagiria baduzu. Pasaportea bakarrik ez da nahikoa.",
    },
    klm: {
      q: "K, L edo M letraz hasten den IFZ batek balio du?",
      a: "Ez. NAN bat edo AIZ bat behar da.",
    },
    expired: {
      q: "Agiria iraungita badago, erregistra naiteke?",
      a: "Ez. Berritu lehenago Polizia Nazionalean.",
    },
    minor: {
      q: "Adingabe bat erregistra daiteke?",
      a: (years) =>
        `Bai, ${years} urtetik aurrera Internet bidez ere bai. Adin hori bete aurretik, bulego batean bakarrik, eta aitarekin, amarekin edo tutoretza duenarekin.`,
    },
    shared: {
      q: "Bi pertsonok telefono bera erabil dezakegu?",
      a: "Ez. Zenbaki bakoitza pertsona bakar batena da. Beste norbait zurearekin erregistratzen bada, zuk ez dituzu kodeak jasoko.",
    },
    phone: {
      q: "Beste herrialde bateko telefono batek balio du?",
      a: "Bai. Idatzi + zeinuarekin eta herrialdearen aurrezenbakiarekin.",
    },
    email: {
      q: "Zertarako eskatzen duzue helbide elektronikoa?",
      a: "Aldaketen berri emateko, eta pasahitza ahazten baduzu esteka bidaltzeko.",
    },
    mailless: {
      q: "Eta helbide elektronikorik ez badaukat?",
      a: "Bat behar da erregistratzeko. Doan sor dezakezu Interneten, edo konfiantzazko norbaiti laguntza eskatu. Zurea izan behar du: hor jakinarazten dizugu dena.",
    },
    address: {
      q: "Zein helbidetara iristen da gutuna?",
      a: "Zure zerga-egoitzara: Zerga Agentziak duen helbidera. Ez erroldakora.",
    },
    renewed: {
      q: "NANa edo txartela berritu dut. Berriro erregistratu behar dut?",
      a: "Ez. Identifikatzean, erabili agiri berriaren datuak. Euskarri-zenbakia txartel bakoitzarekin aldatzen da; AIZa ez.",
    },
    lasts: {
      q: "Erregistroa iraungitzen da?",
      a: "Ez. Zuk baja eman arte balio du. Beste gauza batzuk iraungitzen dira: pasahitza, PIN bakoitza eta gutuneko kodea.",
    },
    twice: {
      q: "Ez dakit Claven nagoen ala ez. Zer egingo dut?",
      a: "Hasi erregistroa. Jada bazaude, zure agiriaren datuak idatzi ondoren esango dizugu.",
    },
    receipt: {
      q: "Zertarako da egiaztagiria?",
      a: "Zer erregistratu duzun esaten du, eta zure aktibazio-kodea dauka. Berriro ikus dezakezu bere kodearekin (CSV) edo «Nire datuak» atalean.",
    },
  },
  permanent: {
    title: "Pasahitzari buruzko galderak",
    why: {
      q: "PINa erabiltzen badut, pasahitza behar dut?",
      a: "Ez. Erosoagoa da maiz identifikatzen bazara edo telefonoa beti eskura ez baduzu.",
    },
    code: {
      q: "Non dago aktibazio-kodea?",
      a: "Zure erregistroaren egiaztagirian. Aurkitzen ez baduzu, sortu beste bat «Nire datuak» atalean: aurrekoak ez du gehiago balioko.",
    },
    letter: {
      q: "Aktibazio-kodea gutunekoa da?",
      a: "Ez. Gutunekoa (CSV) erregistratzeko da. Aktibaziokoa erregistroa amaitzean jasotzen duzu.",
    },
    second: {
      q: "Zergatik eskatzen didate kode bat ere?",
      a: "Izapideak pasahitz soil batek baino segurtasun handiagoa eskatzen duelako. Idatzi SMS bidez iristen dena edo zure kode-aplikazioarena.",
    },
    locked: {
      q: "Blokeatuta dago. Bere kabuz desblokeatzen da?",
      a: (tries) =>
        `Ez. ${tries} saiakera oker egin ondoren blokeatzen da, eta itxaroteak ez du balio: jarri beste bat. Bitartean PINa erabil dezakezu.`,
    },
    ends: {
      q: "Iraungitzen da pasahitza?",
      a: (days, before) =>
        `Bai, ${
          basqueLasting(days, "egun", "ra")
        }. Posta elektronikoz abisatuko dizugu ${
          basqueLasting(before, "egun")
        } lehenago. Aldatzen baduzu, epea berriro hasten da.`,
    },
    others: {
      q: "Nirea ez den ordenagailu batean erabil dezaket?",
      a: "Bai, baina ez utzi nabigatzaileari gordetzen, eta itxi saioa amaitzean.",
    },
    change: {
      q: "Non aldatzen da?",
      a: "«Nire datuak» atalean, oraingo pasahitzarekin edo ziurtagiriarekin.",
    },
    leave: {
      q: "Kendu eta Claven jarrai dezaket?",
      a: "Bai, «Nire datuak» atalean. Identifikatzeko beste moduekin jarraituko duzu.",
    },
  },
};
