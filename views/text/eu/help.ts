// Basque: the troubles that people have most, and what to do now.

import type { Text } from "../text.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const help: Text["help"] = {
  title: "Laguntza",
  lead:
    "Aukeratu gertatzen zaizuna eta ikusi zer egin orain. Erregistro-bulego batean ere aurrez aurre lagunduko dizute.",
  contents: "Zer gertatzen zaizu",
  troubles: {
    sms: {
      title: "SMSa ez da iristen",
      steps: (seconds) => [
        "Alderatu orriak erakusten dituen azken hiru zifrak zure telefonokoekin.",
        `Itxaron ${
          basqueLasting(seconds, "segundo")
        } eta eskatu beste PIN bat. Aurrekoak bere ordura arte balio du.`,
        "Begiratu estaldura eta mezuetarako lekua dituzun, edo itzali eta piztu telefonoa.",
        "Begiratu telefonoak, zure operadoreak edo antibirus batek mezuak blokeatzen dituen.",
        "Zure zenbakia beste herrialde batekoa bada, galdetu operadoreari Espainiako SMSak jaso ditzakezun.",
      ],
    },
    support: {
      title: "Nire agiriaren datuak ez datoz bat",
      steps: [
        "Egiaztatu ez dituzula nahastu baliozkotasun-data eta jaulkitze-data.",
        "Euskarri-zenbakia ez da AIZa: txartelaren beste leku batean dago, eta txartel berri bakoitzarekin aldatzen da.",
        "Agiria berritu berri baduzu, erabili berria.",
      ],
      wait: (minutes) =>
        `Jarraian hainbat aldiz huts eginez gero, ${
          basqueLasting(minutes, "minutu")
        } itxaron beharko duzu. Ez da ezer galtzen.`,
    },
    letter: {
      title: "Gutuna ez da iristen, edo iraungi egin da",
      body: (postDays, validDays) =>
        `${
          atStart(basqueLasting(postDays, "egun"))
        } inguru behar izaten ditu iristeko, eta haren kodeak ${
          basqueLasting(validDays, "egun", "z")
        } balio du. Zerga Agentziak duen zerga-egoitzara bidaltzen da: aldatu baduzu, zuzendu han lehenik. Gero, eskatu beste gutun bat: azkenak bakarrik balio du.`,
    },
    level: {
      title: "Izapideak dio nire maila ez dela nahikoa",
      steps: [
        "Ez da PINaren edo pasahitzaren akatsa: izapideak oinarrizko erregistroak ematen duena baino gehiago eskatzen du.",
        "Igo zure erregistroa aurreratura ziurtagiriarekin edo NAN elektronikoarekin, bideo batekin, edo zure agiriarekin erregistro-bulego batean.",
        "Izapide bat hasi aurretik, begiratu «Nire datuak» atalean egin dezakezun.",
      ],
    },
    shared: {
      title: "Telefonoa partekatzen dut, edo norbaitek nire zenbakia dauka",
      steps: (hours) => [
        "Telefono bakoitza pertsona bakar batena da. Beste norbait zurearekin erregistratzen bada, zuk ez dituzu kodeak jasoko.",
        "Eman beste telefono bat: unean bertan ziurtagiriarekin edo bulego batean, edo gutun batekin.",
        `SMS batek zuk egin ez duzun aldaketa baten berri ematen badizu, desegin ezazu SMS horretako kodearekin. ${
          atStart(basqueLasting(hours, "ordu"))
        } ${hours === 1 ? "duzu" : "dituzu"}.`,
      ],
    },
    phone: {
      title: "Telefonoa galdu dut edo beste zenbaki bat daukat",
      steps: (days) => [
        "Galdu baduzu edo lapurtu badizute, eskatu zure operadoreari linea blokeatzeko.",
        "Ziurtagiriarekin edo NAN elektronikoarekin, edo erregistro-bulego batean, zenbakia unean bertan aldatzen da.",
        `Ezin baduzu, eskatu gutun bat. ${
          atStart(basqueLasting(days, "egun"))
        } inguruan iristen da zure zerga-egoitzara, beste telefono bat emateko kode batekin.`,
        "Zenbakia bera bada eta gailua bakarrik aldatu baduzu, aktibatu Cl@ve Móvil gailu berrian.",
      ],
    },
    code: {
      title: "Pasahitza edo aktibazio-kodea galdu dut",
      steps: [
        "Pasahitza ahaztu baduzu edo blokeatuta badago, jarri beste bat aktibazio-kodearekin edo ziurtagiriarekin.",
        "Bilatu aktibazio-kodea zure erregistroaren egiaztagirian.",
        "Aurkitzen ez baduzu, sortu beste bat «Nire datuak» atalean, eskatu gutun bat edo joan erregistro-bulego batera.",
      ],
    },
    which: {
      title: "Ez dakit zein modu komeni zaidan",
      steps: [
        "Zure telefonoak Internet badu, Cl@ve Móvil: azkarrena da.",
        "Noizean behin identifikatzen bazara, PINa.",
        "Zure ordenagailutik maiz identifikatzen bazara, Cl@ve Permanente.",
        "Behin bakarrik erregistratzen zara, eta denak erabil ditzakezu.",
      ],
    },
    time: {
      title: "Denbora amaitu da",
      steps: (pin, request, visit, more) => [
        "Sakatu orriko botoia berriro hasteko. Ez da galtzen jada idatzi duzuna.",
        `Hurrengoan, sakatu «${more}» amaitu baino lehen.`,
        `PINak ${
          basqueLasting(pin, "minutu", "z")
        } balio du; telefonorako eskaerak, ${
          basqueLasting(request, "minutu", "z")
        }; bisita osoak, ${basqueLasting(visit, "minutu", "z")}.`,
      ],
    },
    qr: {
      title: "Ezin dut QR kodea irakurri",
      same: (button) =>
        `Cl@ve Móvil telefono honetan bertan badago, sakatu «${button}»: ez da ezer irakurri behar.`,
    },
    message: {
      title: "Mezu, dei edo QR kode susmagarri bat",
      steps: [
        "Ez sakatu estekarik eta ez eman koderik. Administrazioko inork ez dizu eskatuko, ez telefonoz, ez mezu bidez.",
        "Eskatu ez duzun kode bat jasotzen baduzu, norbaitek zure agiriaren datuak idatzi ditu. Koderik gabe ezin da sartu.",
        "Irakurri soilik zu zeu sartzen ari zaren pantailako QR kodea. Erakundea edo zenbakia berdinak ez badira, baztertu.",
        "Norbait zure izenean sartu dela uste baduzu, abisatu: zure saioak itxiko ditugu.",
      ],
    },
    alone: {
      title: "Laguntza behar dut, edo ez daukat telefono mugikorrik",
      steps: [
        "Erregistro-bulego batean aurrez aurre lagunduko dizute. Eskatu hitzordua eta eraman zure agiria.",
        "Ziurtagiriarekin edo NAN elektronikoarekin telefonorik gabe identifika zaitezke.",
        "Erakundeari ere galde diezaiokezu izapidea nola egin aurrez aurre.",
        "Konfiantzazko norbait izan dezakezu ondoan. Ez eman zure pasahitza, ezta kodeak ere.",
      ],
    },
    foreign: {
      title: "Nire telefonoa beste herrialde batekoa da",
      steps: [
        "Balio du. Idatzi + zeinuarekin eta zure herrialdeko aurrezenbakiarekin.",
        "Galdetu zure operadoreari Espainiako SMSak jaso ditzakezun.",
        "SMSak berandu iristen badira edo iristen ez badira, aktibatu Cl@ve Móvil ziurtagiriarekin: Internet besterik ez du behar.",
      ],
    },
  },
};
