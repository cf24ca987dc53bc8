// Basque: her phone as a key (Cl@ve Móvil): activating it, its notices, and doing without it.

import type { Text } from "../text.ts";

export const device: Text["device"] = {
  key: {
    troubles: {
      unsupported:
        "Gailu honek edo nabigatzaile honek ez du horretarako balio. Pantaila-blokeoa (hatz-marka, aurpegia edo PINa) duen telefono bat eta nabigatzaile eguneratu bat behar dira.",
      cancelled:
        "Ez da osatu: bertan behera utzi da, edo denbora agortu da. Berriro saia zaitezke.",
      missing:
        "Telefono honetan ez dago aktibatu zenuen gakoa. Berriro aktiba dezakezu.",
    },
    noScript:
      "Horretarako, nabigatzaileak JavaScript onartu behar du. Ezin baduzu, identifikatu SMS bidezko PIN batekin.",
  },
  own: {
    title: "Cl@ve Móvil: zure telefonoa",
    what:
      "Cl@ve Móvil erabiliz, zure telefonoarekin identifikatzen zara, SMSrik itxaron gabe. QR kode bat irakurtzen duzu, edo iristen zaizun eskaera berresten duzu. Zure hatz-markarekin, aurpegiarekin edo telefonoaren PINarekin egiten duzu.",
    none: "Orain ez duzu telefonorik aktibo.",
    there: "Ireki helbide hau aktibatu nahi duzun telefonoan:",
    qr: "Helbide horren QR kodea",
    activate: "Aktibatu telefono hau",
    name: "Izena",
    since: "Noiztik dagoen aktibo",
    notices: "Abisuak",
    noticesOn: "Telefonora iristen zaizkizu",
    noticesOff:
      "Ez zaizkizu iristen: Cl@ve Móvil irekitzean ikusiko dituzu eskaerak",
    here: "Telefono hau da.",
    goes: (name) =>
      `Duela gutxi aktibatu zen «${name}» telefonoak ez zaitu gehiago identifikatuko. Berriro aktibatu ahal izango duzu.`,
    open: "Ireki Cl@ve Móvil",
    deactivate: "Desaktibatu",
    another: "Telefonoa aldatu duzu?",
    anotherText:
      "Bakarra izan dezakezu aktibo. Beste bat aktibatzean, lehengoak ez zaitu gehiago identifikatuko.",
  },
  activate: {
    needs:
      "Telefono bat aktibatzeko PIN bat edo ziurtagiri bat behar da. Horrela, oraingo telefonoarekin zerbait berresteak inoiz ez du beste pertsona baten telefonoa aktibatzen.",
    title: "Aktibatu telefono hau",
    intro:
      "Telefonoak zure hatz-marka, aurpegia edo PINa eskatuko dizu, desblokeatzeko erabiltzen duzun bera. Clavek ez du jasotzen: telefonoan gelditzen da.",
    replaces: (name) =>
      `Orain «${name}» duzu aktibo. Hau aktibatzen duzunean, hark ez zaitu gehiago identifikatuko.`,
    label: "Telefonoaren izena",
    hint: "Zure datuetan ezagutzeko. Dagoena utz dezakezu.",
    names: {
      android: "Android mugikorra",
      ios: "iPhone",
      chromeos: "ChromeOS gailua",
      linux: "Linux gailua",
      macos: "Mac",
      windows: "Windows gailua",
    },
    nameless: "Nire telefonoa",
    problems: {
      empty: () => "Idatzi telefonoaren izen bat.",
      long: (most) => `Izena luzeegia da: idatzi gehienez ${most} karaktere.`,
      symbols: () =>
        "Erabili letrak, zifrak, zuriuneak, marratxoak, apostrofoak eta parentesiak bakarrik.",
    },
    refused:
      "Telefonoa ez da aktibatu: ez duzu hatz-markarekin, aurpegiarekin edo PINarekin berretsi, edo denbora gehiegi igaro da. Saiatu berriro.",
    go: "Aktibatu telefono hau",
    otherwise:
      "Ezin baduzu aktibatu, jarraitu SMS bidezko PIN batekin identifikatzen: gauza bererako balio du.",
    doneTitle: "Zure telefonoa aktibo dago",
    done:
      "Harekin identifika zaitezke jada. SMS bidez eta posta elektronikoz esan dizugu.",
    install:
      "Eskura izateko, gehitu Cl@ve Móvil hasierako pantailara nabigatzailearen menutik.",
  },
  notices: {
    title: "Abisuak telefono honetan",
    text:
      "Norbaitek zure izenean identifikatzea eskatzen duenean, hemen abisatuko dizugu. Abisuan ez dago koderik, ezta zure daturik ere.",
    on: "Abisatu telefono honetan",
    off: "Ez abisatu gehiago",
    isOn: "Abisuak telefono honetara iristen dira.",
    noScript: "Abisuak jasotzeko, nabigatzaileak JavaScript onartu behar du.",
    troubles: {
      unsupported:
        "Nabigatzaile honek ez du abisurik jasotzen. iPhone edo iPad batean, gehitu aurretik Cl@ve Móvil hasierako pantailara.",
      denied:
        "Nabigatzaileak ez dio orri honi abisatzen uzten. Haren ezarpenetan baimen dezakezu.",
      failed: "Ezin izan dira abisuak aktibatu. Saiatu geroago.",
    },
  },
  deactivate: {
    title: "Desaktibatu zure telefonoa",
    text: (name) =>
      `«${name}» telefonoak ez dizu gehiago sartzeko balioko. Claven jarraitzen duzu, eta kodeak SMS bidez jasoko dituzu.`,
    go: "Desaktibatu",
    stay: "Ez, utzi aktibo",
    doneTitle: "Zure telefonoa ez dago jada aktibo",
    done:
      "Claven jarraitzen duzu, identifikatzeko beste moduekin, eta kodeak SMS bidez iristen zaizkizu. SMS bidez eta posta elektronikoz esan dizugu.",
    left:
      "Baliteke telefonoak oraindik bere gakoa gordetzea. Ez du ezer irekitzen: nahi baduzu, ezabatu telefonoak pasahitzak gordetzen dituen lekuan.",
  },
  offline: {
    title: "Konexiorik gabe",
    text:
      "Telefono honek ez du konexiorik. Konexiorik gabe, Cl@ve Móvilek ezin zaitu identifikatu. Begiratu datu mugikorrak edo wifia.",
    again: "Saiatu berriro",
  },
  install: {
    name: "Cl@ve Móvil",
    what: "Identifikatu zure telefonoarekin zerbitzu publikoetan.",
  },
};
