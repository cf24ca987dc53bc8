// Basque: the cookies there are, each with what it is for.

import type { Text } from "../text.ts";
import { atStart, basqueLasting } from "../basque.ts";

export const cookies: Text["duties"]["cookies"] = {
  link: "Cookieak",
  title: "Claveren cookieak",
  lead:
    "Clavek funtzionatzeko behar dituen cookieak baino ez ditu erabiltzen. Horregatik ez dizugu eskatzen bat ere onartzeko.",
  each: {
    browser:
      "Hasitako izapide baten orriak zure nabigatzaileari lotzen dizkio. Beste norbaitek helbidea kopiatzen badu, ezin du jarraitu.",
    session:
      "Zure saioa irekita mantentzen du, erakunde bakoitzean berriro identifikatu behar ez izateko. Saioa lehenago amaitzen da, zuk ixten baduzu edo erabiltzeari uzten badiozu.",
    device:
      "Norbait nabigatzaile honetan pasahitzarekin sartu zela gogoratzen du. Hala, ezezagunen saio okerrek ez dizute zuri bidea ixten. Ez du sartzeko balio.",
    app:
      "Telefono honek Cl@ve Móvil aktibatuta duela gogoratzen du, eskaerak erakusteko eta baztertzen uzteko. Ez du berresteko balio: hori telefonoaren gakoak egiten du.",
  },
  purpose: "Zertarako den",
  lasts: "Zenbat irauten duen",
  untilClosed: "Nabigatzailea itxi arte",
  days: (days) => atStart(basqueLasting(days, "egun")),
  never: {
    title: "Zer ez duten egiten",
    points: [
      "Batek ere ez ditu zure urratsak jarraitzen Interneten, ez hemen ez beste orrietan.",
      "Bat ere ez da beste enpresa batena, eta ez dio inori daturik bidaltzen.",
      "Gordetzen dutena ezin da irakurri Claveren gakorik gabe.",
    ],
  },
  phone: {
    title: "Cl@ve Móvil duen telefono batean",
    body:
      "Telefonoak konexiorik gabe ikusten den orria ere gordetzen du, guztientzat berdina dena, eta aktibatzean sortu zuen gakoa, Clavek ez daukana.",
  },
  without: {
    title: "Ezabatzen edo blokeatzen badituzu",
    body:
      "Nahi duzunean ezaba ditzakezu zure nabigatzailean. Berriro identifikatu beharko duzu, besterik ez, eta telefonoan lehendik aktibatuta zenuela esan. Blokeatzen badituzu, orri hauek irakurri ahal izango dituzu, baina ez identifikatu.",
  },
};
