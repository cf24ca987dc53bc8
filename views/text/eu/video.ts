// Basque: registering with a recorded video.

import type { Text } from "../text.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const video: Text["video"] = {
  start: {
    title: "Erregistratu bideo batekin",
    intro:
      "Zure agiriaren alde bakoitzari argazki bat aterako diozu, eta bideo labur bat grabatuko duzu, mugikorrarekin edo ordenagailuarekin. Administrazioko pertsona batek berrikusiko ditu. Onartzen baditu, zure erregistroa aurreratua izango da, gutunik gabe eta bulegora joan gabe.",
    when: (days) =>
      `Erantzuna gehienez ${
        basqueLasting(days, "lanegun", "ko")
      } epean iritsiko da.`,
    raises:
      "Gutun bidez erregistratu bazinen, maila igotzeko ere balio du: ez dizugu telefonoa ez helbide elektronikoa eskatuko.",
    needs: "Zer behar duzun",
    needList: [
      "Zure jatorrizko agiria, indarrean dagoena: NANa, atzerritarraren txartela edo Batasuneko herritarraren ziurtagiria.",
      "Kamera duen mugikor edo ordenagailu bat.",
      "Zureak diren telefono mugikor bat eta helbide elektroniko bat.",
      "Leku lasai bat, argitsua eta atzealde laua duena.",
    ],
    how: "Nolakoa izan behar duen",
    howList: (least, most) => [
      "Atera agiria zorrotik. Fotokopiek eta kopia plastifikatuek ez dute balio.",
      "Argazkiak, fokuratuta eta islarik gabe: dena irakurri behar da.",
      `Bideoa, ${basqueLasting(least, "segundo", "tik")} ${
        basqueLasting(most, "segundo", "ra")
      }: erakutsi lehenik agiriaren bi aldeak eta gero zure aurpegi osoa, eguzkitako betaurrekorik, musukorik eta txanorik gabe.`,
      "Bideoan zuk agertu behar duzu. Inork ezin du zure izenean egin.",
    ],
    privacy: (days) =>
      `Zure argazkiak eta bideoa zifratuta gordetzen dira, berrikusten dituenak bakarrik ikusten ditu, eta erantzunetik ${
        basqueLasting(days, "egun", "ra")
      } ezabatzen dira.`,
    next: "Jarraitu",
    begin: "Erregistratu bideo batekin",
    status: "Bidali duzu jada? Ikusi nola doan",
    other: "Ikusi erregistratzeko beste modu batzuk",
  },
  raise:
    "Administrazioko pertsona batek berrikusten duen bideo batekin, etxetik atera gabe.",
  inUse:
    "Claven, telefono hau beste pertsona batena da orain, eta telefono bakoitza pertsona bakar batena izan daiteke. Kodea idazten baduzu eta zure bideoa onartzen badugu, zurea izango da, eta beste pertsona ezingo da sartu beste telefono bat eman arte.",
  record: {
    title: "Bidali argazkiak eta bideoa",
    front: "Agiriaren aurreko aldearen argazkia",
    back: "Agiriaren atzeko aldearen argazkia",
    photoHint: (megabytes) =>
      `JPEG edo PNG irudi bat, gehienez ${megabytes} MB-koa, agiri osoa fokuratuta duena.`,
    video: "Agiriaren eta zure aurpegiaren bideoa",
    videoHint: (least, most, megabytes) =>
      `${atStart(basqueLasting(least, "segundo", "tik"))} ${
        basqueLasting(most, "segundo", "ra")
      } eta gehienez ${megabytes} MB, MP4 edo WebM formatuan. Lehenik agiriaren bi aldeak, gero zure aurpegi osoa.`,
    go: "Bidali berrikus dezaten",
    slow: "Bidalketak minutu batzuk iraun ditzake. Ez itxi orria.",
    photo: {
      "empty": "Aukeratu argazkia edo atera orain.",
      "too-large":
        "Argazkiak gehiegi pisatzen du. Atera kalitate txikiagoarekin edo moztu.",
      "not-an-image":
        "Fitxategi hau ez da JPEG edo PNG irudi bat. Zure mugikorrak argazkiak beste formatu batean (HEIC) gordetzen baditu, aukeratu «bateragarriena» kameraren ezarpenetan, edo egin argazkiaren pantaila-argazki bat.",
      "too-small":
        "Argazkia txikiegia da agiria irakurtzeko. Atera hurbilagotik edo kalitate handiagoarekin.",
      "too-many-pixels":
        "Argazkiak pixel gehiegi ditu. Atera kalitate txikiagoarekin.",
      "damaged": "Argazkia osatu gabe edo hondatuta dago. Atera berriro.",
    },
    film: {
      "empty": "Aukeratu bideoa edo grabatu orain.",
      "too-large":
        "Bideoak gehiegi pisatzen du. Grabatu laburragoa edo kalitate txikiagoarekin.",
      "not-a-video":
        "Fitxategi hau ez da MP4 edo WebM bideo bat, izenak hala esan arren. Grabatu mugikorraren kamerarekin.",
      "too-short":
        "Bideoa laburregia da agiria eta zure aurpegia ikusteko. Grabatu berriro.",
      "too-long": "Bideoa luzeegia da. Grabatu berriro, laburragoa.",
      "damaged":
        "Bideoa osatu gabe edo hondatuta dago, edo ez du irudirik. Grabatu berriro.",
    },
    tooMuch:
      "Fitxategiek gehiegi pisatzen dute denen artean. Grabatu bideo laburragoa edo atera argazkiak kalitate txikiagoarekin.",
    broken:
      "Bidalketa eten egin da osorik iritsi aurretik. Aukeratu berriro hiru fitxategiak eta bidali.",
    slowed:
      "Bidalketak gehiegi iraun du. Saiatu konexio hobe batekin, edo gutxiago pisatzen duten fitxategiekin.",
    overtaken:
      "Beste bidalketa bat hasi da zure agiriarekin, eta hau gelditu egin da. Beste leiho batean ikusten ez baduzu, aukeratu berriro hiru fitxategiak eta bidali.",
    busy:
      "Jende asko ari da une honetan bideoak bidaltzen. Itxaron minutu bat eta bidali berriro.",
    again:
      "Nabigatzaileek ez dituzte fitxategiak gordetzen: aukeratu berriro hirurak.",
    here: {
      start: "Grabatu bideoa orri honetan",
      stop: "Gelditu grabazioa",
      again: "Grabatu berriro",
      view: "Kamerak ikusten duena",
      asking: "Nabigatzaileak kamera erabiltzeko baimena eskatzen dizu.",
      recording: (seconds) =>
        `Grabatzen. Erakutsi agiria eta gero zure aurpegia. ${
          atStart(basqueLasting(seconds, "segundo", "ra"))
        } bere kabuz geldituko da.`,
      done: "Bideoa grabatuta dago, eta argazkiekin batera bidaliko da.",
      denied:
        "Ezin da kamera erabili orri honetatik. Aukeratu mugikorrarekin grabatutako bideo bat.",
    },
  },
  recorded: {
    title: "Zure bideoa jaso dugu",
    until: (day) => `Beranduenez ${day} erantzungo dizugu.`,
    told: "SMS bidez eta posta elektronikoz jakinaraziko dizugu.",
    codeTitle: "Gorde kode hau",
    codeText:
      "Zure agiriarekin eta kode honekin nola doan ikus dezakezu. Onartzen dugunean, zure egiaztagiriaren kodea (CSV) izango da, eta han dago zure aktibazio-kodea. Ez dizugu SMS bidez ez posta elektronikoz bidaliko.",
    nothing: "Bitartean ez da ezer aldatzen zure erregistroan.",
    status: "Ikusi nola doan",
  },
  status: {
    title: "Nola doa zure bideoa?",
    intro: "Idatzi zure agiria eta bidaltzean eman genizun kodea.",
    code: "Gorde zenuen kodea",
    next: "Ikusi nola doan",
    unknown: "Ez dago agiri hau eta kode hau dituen bideorik. Berrikusi biak.",
    lost:
      "Ekarri zaituen helbideak ez du jada balio. Idatzi berriro zure agiria eta kodea.",
    open: {
      title: "Zure bideoa berrikusten ari gara",
      text: (sent, due) =>
        `${sent} bidali zenuen. Beranduenez ${due} erantzungo dizugu.`,
    },
    accepted: {
      title: "Zure bideoa onartu dugu",
      text:
        "Zure erregistroa aurreratua da. Zure egiaztagiria, aktibazio-kodea duena, idatzi berri duzun kode berarekin ikusten da.",
      go: "Ikusi egiaztagiria",
    },
    refused: {
      title: "Ezin izan dugu zure bideoa onartu",
      kept: "Ez duzu ezer galdu: Claven zenuenak berdin jarraitzen du.",
      again: "Bidali beste bideo bat",
    },
    reasons: {
      "unreadable":
        "Agiria ez da ondo irakurtzen. Errepikatu argazkiak argi gehiagorekin, fokuratuta eta islarik gabe.",
      "not-original":
        "Ikusten dena ez da jatorrizko agiria. Erakutsi zorrorik gabe: fotokopiek, kopia plastifikatuek eta pantailek ez dute balio.",
      "face-hidden":
        "Ez zaizu aurpegi osoa ikusten. Errepikatu bideoa argia aurrez aurre duzula, eguzkitako betaurrekorik, musukorik eta txanorik gabe.",
      "another-person":
        "Ezin izan dugu egiaztatu bideoko pertsona agirikoa denik. Errepikatu dezakezu argi hobearekin, edo joan zure agiriarekin erregistro-bulego batera.",
      "not-in-force":
        "Erakutsi zenuen agiria ez dago indarrean, edo ez da eman zizuten azkena. Bidali beste bideo bat orain duzun agiriarekin.",
      "other-route":
        "Bideo bidez ezin dugu egiaztatu nor zaren. Ziurtagiri elektronikoarekin, gutun batekin edo erregistro-bulego batean erregistra zaitezke.",
      "phone-taken":
        "Zure bidalketaren ondoren, beste pertsona batek frogatu zuen eman zenuen telefonoa berea dela. Bidali beste bideo bat zuk bakarrik erabiltzen duzun telefono batekin.",
      "superseded":
        "Berrikusten ari ginela, zure erregistroa aldatu egin zen, eta bideo hau ez zen gehiago behar.",
    },
  },
};
