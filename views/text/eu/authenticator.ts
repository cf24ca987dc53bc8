// Basque: an authenticator app beside the password of Cl@ve Permanente, and its recovery codes.

import type { Text } from "../text.ts";

export const authenticator: Text["authenticator"] = {
  code: {
    title: "Idatzi zure aplikazioaren kodea",
    sent: (digits, until) =>
      `Beste bat bidali dizugu SMS bidez, ${digits} amaiera duen telefonora. ${until} balio du (penintsulako ordua). Idatzi bietako edozein.`,
    hint:
      "Zure kode-aplikazioan dago, eta minutu erdiro aldatzen da. Inork ez dizu eskatuko, ez telefonoz, ez posta elektronikoz.",
    hintRecovery: (length) =>
      `Zure kode-aplikazioan dago, eta minutu erdiro aldatzen da. Eskura ez baduzu, idatzi zure berreskuratze-kodeetako bat: ${length} letra eta zifra ditu. Inork ez dizkizu eskatuko, ez telefonoz, ez posta elektronikoz.`,
    bySms: "Bidali niri kodea SMS bidez",
    notACode: (digits, length) =>
      `Idatzi aplikazioaren ${digits} zifrak, edo berreskuratze-kode baten ${length} letra eta zifrak.`,
    used:
      "Kode hau erabili da jada. Itxaron aplikazioak hurrengoa erakutsi arte.",
    spent: "Ez da saiakerarik geratzen. Eskatu kode bat SMS bidez.",
  },
  own: {
    title: "Kode-aplikazioa",
    what:
      "Zure mugikorreko aplikazio batek minutu erdiro aldatzen den kode bat erakusten du. SMS bidezko kodearen ordez idatz dezakezu, baita estaldurarik ez dagoen lekuan ere.",
    which:
      "Erabilera bakarreko kodeak (TOTP) erakusten dituen edozeinek balio du. Pasahitz-kudeatzaile askok ere egiten dute hori.",
    noPassword:
      "Cl@ve Permanenteko pasahitzarekin batera erabiltzen da beti, eta zuk ez duzu oraindik.",
    begin: "Gehitu aplikazio bat",
    has: (onDay) => `Aplikazio bat duzu egun honetatik: ${onDay}.`,
    codesTitle: "Berreskuratze-kodeak",
    left: (codes) => {
      if (codes === 0) return "Ez zaizu bat ere geratzen.";
      return codes === 1
        ? "Bat geratzen zaizu."
        : `${codes} geratzen zaizkizu.`;
    },
    codesText:
      "Aplikazioa eskura ez duzunean haiekin sartzen zara: bakoitzak behin balio du, pasahitzarekin batera. Beste batzuk sortzen badituzu, lehengoek ez dute gehiago balioko.",
    codesGo: "Sortu beste kode batzuk",
    superseded:
      "Bitartean beste kode batzuk sortu ziren edo bat erabili zen. Oraindik beste batzuk nahi badituzu, orain sor ditzakezu.",
    removeTitle: "Kendu aplikazioa",
    removeText:
      "Kodea SMS bidez iritsiko zaizu berriro, eta berreskuratze-kodeek ez dute gehiago balioko. Mugikorra aldatzen baduzu, kendu hemen aplikazioa eta gehitu gero berria.",
    removeGo: "Kendu",
  },
  needs: {
    text:
      "Pasahitzarekin bakarrik sartu zara. Honetarako zure telefonoa edo ziurtagiria ere behar da.",
    pin: "Identifikatu SMS bidezko PIN batekin",
    reinforced: "Identifikatu pasahitzarekin eta kodearekin",
    certificate: "Identifikatu ziurtagiriarekin",
  },
  add: {
    title: "Gehitu zure aplikazioa",
    scan:
      "Ireki aplikazioa zure mugikorrean, eta irakurri harekin QR kode hau.",
    qr: "Zure aplikaziorako QR kodea. Gako bera idatzita dago beherago.",
    same: "Aplikazioa gailu honetan bertan badago, ez duzu irakurri beharrik:",
    open: "Ireki aplikazioa",
    byHand: "Gako hau aplikazioan idatz dezakezu, bestela:",
    secret: "Ez erakutsi inori: gako horretatik sortzen dira kodeak.",
    check: "Egiaztatu badabilela",
    hint: "Aplikazioak orain erakusten duena.",
    wrong:
      "Kode hau ez da zuzena. Idatzi aplikazioak orain erakusten duena, eta begiratu zure mugikorraren erlojua orduan dagoen.",
    go: "Gehitu aplikazioa",
  },
  recovery: {
    addedTitle: "Erabil dezakezu zure aplikazioa",
    renewedTitle: "Zure berreskuratze-kode berriak",
    text:
      "Egunen batean aplikazioa ez baduzu, sartu zure pasahitzarekin eta kode hauetako batekin. Bakoitzak behin balio du.",
    once:
      "Inprimatu edo gorde orain leku seguru batean: ez ditugu berriro erakutsiko.",
    told: "SMS bidez eta posta elektronikoz jakinarazi dizugu.",
  },
};
