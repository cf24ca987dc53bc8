// Basque: what the pages' own terms mean.

import type { Text } from "../text.ts";

export const words: Text["words"] = {
  title: "Clavek erabiltzen dituen hitzak",
  lead: "Zer esan nahi duten, ordena alfabetikoan.",
  terms: {
    code: {
      term: "Aktibazio-kodea",
      means:
        "Erregistroa amaitzean jasotzen duzu. Pasahitz bat sortzeko edo berreskuratzeko balio du.",
    },
    csv: {
      term: "CSV (egiaztapen-kode segurua)",
      means:
        "Gutun batean edo egiaztagiri batean doan kodea. Gutunekoak erregistratzeko balio du. Egiaztagirikoak, hura berriro ikusteko.",
    },
    recovery: {
      term: "Berreskuratze-kodea",
      means:
        "Kode-aplikazio bat gehitzean jasotzen dituzunetako bat. Bakoitzak behin balio du, aplikazioa eskura ez baduzu.",
    },
    qr: {
      term: "QR kodea",
      means: "Telefonoaren kamerarekin irakurtzen den lauki-marrazkia.",
    },
    app: {
      term: "Kode-aplikazioa",
      means:
        "Mugikorreko aplikazio bat, kode bat erakusten duena eta maiz aldatzen duena.",
    },
    letter: {
      term: "Gonbidapen-gutuna",
      means: "Zure zerga-egoitzara erregistratzeko kode batekin iristen dena.",
    },
    certificate: {
      term: "Ziurtagiri elektronikoa",
      means:
        "Internet bidez nor zaren frogatzen duen fitxategia edo txartela. Sinatzeko ere balio du.",
    },
    datum: {
      term: "Kontraste-datua",
      means:
        "NANarekin edo AIZarekin batera eskatzen dugun agiriaren datua: data bat edo euskarri-zenbakia.",
    },
    dnie: {
      term: "NAN elektronikoa",
      means:
        "Txipa duen NANa. Irakurgailu batekin eta txartelaren gakoarekin, identifikatzeko eta sinatzeko balio du.",
    },
    address: {
      term: "Zerga-egoitza",
      means:
        "Zerga Agentziak duen zure helbidea. Erroldakoa ez izatea gerta daiteke.",
    },
    eidas: {
      term: "eIDAS",
      means:
        "Identitate eta sinadura elektronikoei buruzko Europar Batasuneko araua. Handik datoz maila baxua, substantziala eta altua.",
    },
    signature: {
      term: "Sinadura elektronikoa",
      means:
        "Interneteko agiri batean zure sinadura gisa balio duena. Identifikatzea ez da sinatzea.",
    },
    receipt: {
      term: "Egiaztagiria",
      means:
        "Erregistratzean edo aldaketa bat egitean jasotzen duzun agiria. Bere CSVa du.",
    },
    level: {
      term: "Segurtasun-maila",
      means:
        "Zu zu zarela zenbateraino den segurua: baxua, substantziala edo altua. Izapide bakoitzak bat eskatzen du.",
    },
    nie: {
      term: "AIZ (NIE)",
      means:
        "Atzerritar bat identifikatzen duen zenbakia. Ez da inoiz aldatzen.",
    },
    nif: {
      term: "IFZ (NIF)",
      means:
        "Zergetarako zenbakia. NANa da, bere letrarekin; beste herrialde batekoa bazara, AIZa.",
    },
    support: {
      term: "Euskarri-zenbakia",
      means:
        "Txartelaren edo ziurtagiriaren zenbakia, ez pertsonarena. E edo C letraz hasten da, eta txartel bakoitzarekin aldatzen da.",
    },
    office: {
      term: "Erregistro-bulegoa",
      means:
        "Administrazio baten bulegoa, aurrez aurre erregistratzeko balio duena.",
    },
    body: {
      term: "Erakundea",
      means: "Izapidea egiten duzun entitate publikoa.",
    },
    pin: {
      term: "PINa",
      means:
        "Sartzeko jasotzen duzun kodea. Behin balio du, eta denbora gutxiz.",
    },
    basic: {
      term: "Oinarrizko erregistroa",
      means: "Gutun bidez egiten dena. Gehienez ere, maila baxua ematen du.",
    },
    advanced: {
      term: "Erregistro aurreratua",
      means:
        "Nor zaren egiaztatzen denean egiten dena: ziurtagiriarekin, bideo batekin edo bulego batean.",
    },
    site: {
      term: "Egoitza elektronikoa",
      means: "Erakunde batek izapideak artatzen dituen Interneteko lekua.",
    },
    session: {
      term: "Saioa",
      means:
        "Berriro identifikatu gabe beste erakunde batzuetan sar zaitezkeen denbora.",
    },
    tie: {
      term: "TIE",
      means:
        "Atzerritarraren nortasun-txartela. AIZa eta euskarri-zenbakia ditu.",
    },
  },
};
