// Basque: the app on the phone and the password, at more length than their guides.

import type { Text } from "../text.ts";
import { basqueLasting } from "../basque.ts";

export const more: Text["more"] = {
  app: {
    title: "Cl@ve Móvil aplikazioa",
    lead:
      "Telefonoan aplikazio baten moduan gordetzen den orri bat da. Ez da inongo dendatan bilatu behar.",
    install: {
      title: "Nola eduki telefonoan",
      points: [
        "Ireki Cl@ve Móvil telefonoko nabigatzailean.",
        "Android batean, ireki nabigatzailearen menua eta aukeratu aplikazioa instalatzea.",
        "iPhone batean, sakatu partekatu eta aukeratu hasierako pantailara gehitzea.",
        "Gorde gabe ere badabil.",
      ],
    },
    keeps: {
      title: "Zer dakien zutaz",
      points: [
        "Identifikatzeko erabiltzen duzun gakoa telefonoan dago. Clavek ez dauka.",
        "Clavek ez ditu jasotzen zure hatz-marka, aurpegia eta telefonoaren PINa.",
        "Kamera erabiltzen du QR kode bat irakurri nahi duzunean bakarrik.",
      ],
    },
    notices: {
      title: "Abisuak",
      points: [
        "Aktibatzen badituzu, telefonoak eskaera bat dagoela esango dizu.",
        "Abisuak ez du koderik, ezta zure izena ere. Gainerakoa aplikazioa irekitzean ikusten da.",
      ],
    },
    another: {
      title: "Telefonoz aldatzen baduzu edo galtzen baduzu",
      points: [
        "Aktibatu berria. Aurrekoak une horretan uzten dio zu identifikatzeari.",
        "Galdu baduzu, desaktibatu «Nire datuak» atalean eta eskatu zure operadoreari linea blokeatzeko.",
      ],
    },
    without: {
      title: "Zure telefonoak ez badu balio",
      points: [
        "Pantaila-blokeoa eta nabigatzaile eguneratu bat behar dira, JavaScriptekin.",
        "Ezin baduzu, erabili SMS bidezko PINa edo pasahitza.",
      ],
    },
  },
  password: {
    title: "Nolakoa den pasahitza",
    lead: "Cl@ve Permanenteko pasahitzaren arauak, eta nola zaindu behar den.",
    care: "Nola zaindu",
    told: (days) =>
      `Iraungi baino ${
        basqueLasting(days, "egun")
      } lehenago abisatuko dizugu posta elektronikoz.`,
  },
};
