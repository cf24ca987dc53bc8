// Basque: how a sign-in goes, and what to do when it does not (rulebook PO-33, 3.4, LV-14).

import type { Text } from "../text.ts";

export const how: Text["how"] = {
  title: "Nola funtzionatzen du",
  lead:
    "Identifikatzeko minutu pare bat behar da. Hasi aurretik, izan eskura zure agiria eta telefonoa.",
  steps: {
    title: "Lau urratsak",
    list: [
      {
        title: "Sakatu Clave erakundearen egoitza elektronikoan",
        body:
          "Egoitzak hona ekartzen zaitu, eta zer izapide egin nahi duzun esaten digu.",
      },
      {
        title: "Aukeratu nola identifikatu",
        body:
          "Ikusiko duzu nork eskatzen duen, zer datu jasoko dituen eta identifikatzeko zer modu diren nahikoak izapide horretarako.",
      },
      {
        title: "Identifikatu",
        body:
          "Idatzi eskatzen dizuguna, hemen bakarrik: inoiz ez mezu elektroniko batean, ezta telefonoz ere.",
      },
      {
        title: "Itzuli egoitzara",
        body:
          "Besterik egin gabe itzuliko zara. Zure saioa irekita dagoen bitartean, beste erakunde batzuetan sartu ahal izango zara dena berriro idatzi gabe.",
      },
    ],
  },
  methods: {
    title: "Identifikatzeko moduak",
    pin: {
      title: "PINa SMS bidez",
      body: (digits, minutes, tries) =>
        `Zure telefonora iristen den ${digits} zifrako kodea da. Behin bakarrik balio du, eta ${minutes} minutuz. ${tries} aldiz oker idatziz gero, ez du gehiago balioko: eskatu beste bat.`,
      need:
        "Zure agiria eta erregistratzean eman zenuen telefonoa behar dituzu.",
    },
  },
  trouble: {
    title: "Zerbaitek huts egiten badu",
    sms: {
      title: "SMSa ez da iristen",
      steps: (seconds) => [
        "Alderatu orriak erakusten dituen azken hiru zifrak zure telefonokoekin.",
        `Itxaron ${seconds} segundo eta eskatu beste PIN bat. Aurrekoak bere ordura arte balio du.`,
        "Begiratu estaldura eta mezuetarako lekua dituzun, edo itzali eta piztu telefonoa.",
        "Begiratu telefonoak, zure operadoreak edo antibirus batek mezuak blokeatzen dituen.",
        "Zure zenbakia beste herrialde batekoa bada, galdetu operadoreari Espainiako SMSak jaso ditzakezun.",
      ],
    },
    mismatch: {
      title: "Nire agiriaren datuak ez datoz bat",
      steps: [
        "Egiaztatu ez dituzula nahastu baliozkotasun-data eta jaulkitze-data.",
        "Euskarri-zenbakia ez da AIZa: txartelaren beste leku batean dago, eta txartel berri bakoitzarekin aldatzen da.",
        "Agiria berritu berri baduzu, erabili berria.",
      ],
      wait: (minutes) =>
        `Jarraian hainbat aldiz huts eginez gero, ${minutes} minutu itxaron beharko duzu. Ez da ezer galtzen.`,
    },
    letter: {
      title: "Gutuna ez da iristen, edo iraungi egin da",
      body: (postDays, validDays) =>
        `${postDays} egun inguru behar izaten ditu iristeko, eta haren kodeak ${validDays} egunez balio du. Zerga Agentziak duen zerga-egoitzara bidaltzen da: aldatu baduzu, zuzendu han lehenik. Gero, eskatu beste gutun bat: azkenak bakarrik balio du.`,
    },
    level: {
      title: "Izapideak maila altuagoa eskatzen du",
      body:
        "Ez da PINaren akatsa. Gutun bidezko erregistroarekin maila baxua lortzen da, eta izapide batzuek gehiago eskatzen dute. Orriak esango dizu nola igo mailaz.",
    },
    message: {
      title: "Eskatu ez dudan kode bat jaso dut",
      body:
        "Norbaitek zure agiriaren datuak idatzi ditu. Koderik gabe ezin da sartu: ez eman inori. Administrazioko inork ez dizu eskatuko, ez telefonoz, ez mezu bidez.",
    },
  },
};
