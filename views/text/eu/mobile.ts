// Basque: Cl@ve Móvil on the screen that waits for the phone.

import type { Text } from "../text.ts";

export const mobile: Text["mobile"] = {
  until: (until) => `${until} balio du (penintsulako ordua).`,
  refreshes: "Orri hau bere kabuz eguneratzen da segundo gutxitik behin.",
  still: "Orri hau ez da bere kabuz eguneratzen.",
  refreshAgain: "Bere kabuz eguneratzea nahi dut",
  stayStill: "Ez eguneratzea nahi dut",
  confirmed: "Berretsi dut",
  pin: "Jaso PIN bat SMS bidez",
  qr: {
    title: "Irakurri kode hau telefonoarekin",
    compare:
      "Egiaztatu telefonoan erakunde hau eta zenbaki hau agertzen direla:",
    without: "Jarraitu QR koderik gabe",
    again: "Sortu beste kode bat",
    help: "Ezin dut kodea irakurri",
    helpList: [
      "Ireki Cl@ve Móvil telefonoan eta aukeratu «Irakurri QR kode bat», edo apuntatu telefonoaren kamerarekin.",
      "Marrazkia segundo gutxitik behin aldatzen da: denbora behar badu, irakurri berriro.",
      "Letra eta zifrazko kodea ere idatz dezakezu Cl@ve Móvil aplikazioan.",
      "Telefonoa eskura ez baduzu, jarraitu QR koderik gabe edo jaso PIN bat SMS bidez.",
    ],
    activate: "Aktibatu Cl@ve Móvil telefono batean",
    here: "Ireki Cl@ve Móvil telefono honetan",
    other:
      "Cl@ve Móvil beste telefono batean badago, irakurri telefono horrekin.",
    read: "Ireki Cl@ve Móvil aplikazioarekin edo telefonoaren kamerarekin.",
    label: "Cl@ve Móvil aplikaziorako QR kodea",
    short: "Edo idatzi kode hau Cl@ve Móvil aplikazioan:",
  },
  follow: {
    title: "Jarraitu telefonoan",
    text:
      "Zure telefonoak kodea irakurri du. Egiaztatu han erakundea eta zenbakia hauek direla, eta berretsi.",
  },
  number: {
    title: "Idatzi zenbaki hau telefonoan",
    told:
      "Telefonoan abisatu dizugu. Ireki abisua, edo Cl@ve Móvil, eta idatzi han zenbaki hau:",
    open: "Ireki Cl@ve Móvil telefonoan eta idatzi han zenbaki hau:",
    qr: "Erabili QR kode bat",
    again: "Bidali berriro",
  },
  trouble: {
    "no-device": {
      title: "Zure telefono batek ere ez du Cl@ve Móvil",
      text:
        "Zure datuak zuzenak dira. Oraindik ez duzu Cl@ve Móvil inongo telefonotan. Orain SMS bidezko PIN batekin sar zaitezke.",
      activate: "Aktibatu Cl@ve Móvil",
    },
    busy: {
      title: "Eskaera bat dago jada zure telefonoan",
      text: (until) =>
        `Cl@ve Móvil aplikazioan beste eskaera bat dago. ${until} balio du (penintsulako ordua). Berretsi edo baztertu han. Hemen bertan behera utzi eta hau bidali ere egin dezakezu.`,
      replace: "Utzi bestea bertan behera eta bidali hau",
    },
    paused: {
      title: "Segurtasunagatik, itxaron egin behar da",
      text: (at) =>
        `Eskaera gehiegi bidali dira zure telefonora, edo baztertu egin dira. ${at} bidali ahal izango duzu beste bat (penintsulako ordua). Bitartean QR kode bat edo SMS bidezko PIN bat erabil dezakezu.`,
    },
  },
  ended: {
    again: "Saiatu berriro",
    "expired": {
      title: "Eskaeraren denbora igaro da",
      text:
        "Eskaera bakoitzak minutu batzuk irauten ditu. Ez da ezer galdu: beste bat sor dezakezu.",
    },
    "no": {
      title: "Telefonoan baztertu da",
      text: "Akats bat izan bada, berriro saia zaitezke.",
    },
    "not-me": {
      title: "Telefonoan baztertu da",
      text:
        "Telefonoan esan da eskaera hau ez zela zurea. Akats bat izan bada, berriro saia zaitezke.",
    },
    "wrong-digits": {
      title: "Zenbakia ez zen hau",
      text:
        "Telefonoan beste zenbaki bat idatzi da gehiegitan. Berriro saia zaitezke.",
    },
    "replaced": {
      title: "Eskaera hau bertan behera geratu da",
      text:
        "Beste bat egiteko utzi da bertan behera. Hemen berri bat sor dezakezu.",
    },
    "too-low": {
      title: "Izapide honek maila altuagoa eskatzen du",
      text:
        "Telefono horren erregistroa oinarrizkoa da eta ez da iristen izapide honek eskatzen duen mailara. Bulego batean, ziurtagiriarekin edo bideo bidez igo dezakezu maila.",
    },
  },
};
