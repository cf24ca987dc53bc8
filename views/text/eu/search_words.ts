// Basque: the words by which people search, some of them in Spanish. Words decline: their endings are many.

import type { SearchWords } from "../../../domain/search/words.ts";

export const words: SearchWords = {
  endings:
    "a ak ek en aren arena ari ei arekin ekin an ean etan tik etik atik ra era tara etara ko eko etako rik ik z az ez gatik entzat arentzat raino rako tako tu tzen ten ta da du dut",
  small:
    "eta edo ez da dago dut du dute dira naiz zait zaizu nahi behar bat batzuk hau hori nire nola non zer zein zergatik noiz nor bai ere baina ni zu zure gure egin dago daude daukat dituzt de la el en no me mi que un una con",
  same: [
    "mugikor, telefono, sakelako, móvil, teléfono, celular",
    "pasahitz, gako, klabe, clave, contraseña, password",
    "SMS, SMSa, SMSak, SMSrik, SMSaren, mezu, mensaje",
    "PIN, PINa, PINak, PINaren, PINarekin",
    "QR, QRa, QR kode",
    "helbide elektroniko, posta elektroniko, email, e-mail, posta, correo",
    "iraungi, iraungita, baliozkotasun, caducado",
    "galdu, galduta, lapurtu, perdido, ahaztu",
    "aldatu, aldaketa, eguneratu, cambiar, beste",
    "erregistratu, erregistro, izena eman, alta eman, registro, registrarse, registrarme",
    "egiaztagiri, ordezkagiri, justificante",
    "sartu, sarbide, saioa hasi, login, identifikatu, entrar",
    "ordenagailu, pc, ordenador",
    "aplikazio, app, aplicación",
    "izapide, tramite, kudeaketa, trámite",
    "bideo, bideodei, vídeo",
    "NAN, NANa, NANak, NANaren, DNI",
    "NAN elektroniko, NANe, DNIe, DNI electrónico",
    "AIZ, AIZa, AIZak, NIE, TIE",
    "kexa, erreklamazio, erreklamatu, queja",
    "irisgarritasun, desgaitasun, pantaila-irakurgailu, itsu",
    "sinatu, sinadura, firma, autofirma",
    "maila, nivel",
    "bulego, oficina",
  ],
  means: [
    [
      "ez da iristen, ez zait iristen, ez zait heldu, ez da heldu, ez dut jaso, ez dut jasotzen, no me llega",
      "ez da iristen, iristen",
    ],
    ["gutun, eskutitz, karta, carta, CSV", "gutun, gonbidapen-gutun"],
    ["kode, código", "kode, PIN, pasahitz"],
    ["doan, doako, prezio, tarifa, ordaindu, gratis", "zenbat balio, doakoa"],
    [
      "ahaztu zait, ahaztu dut, ez naiz gogoratzen, berreskuratu, me he olvidado, olvidado",
      "ahaztu, galdu",
    ],
    ["blokeatu, blokeatuta, blokeo, bloqueado", "blokeatuta, blokeatu"],
    ["atzerritar, extranjero", "AIZ, atzerritar, beste herrialde"],
    ["pasaporte, etorkin", "AIZ, atzerritar"],
    [
      "aita, ama, seme, alaba, guraso, aitona, amona, senide, padre, madre, beste bati lagundu, beste pertsona",
      "konfiantzazko, adingabe, laguntza behar",
    ],
    ["adingabe, ume, haur", "adingabe, urte"],
    [
      "jubilatu, erretiratu, pentsiodun, adineko, jubilado",
      "laguntza behar, aurrez aurre",
    ],
    ["autonomo, norberaren kontura, autónomo", "norberaren kontu, enpresa"],
    [
      "enpresa, sozietate, kudeatzaile, aholkularitza",
      "enpresa, aholkularitza",
    ],
    [
      "hitzordu, aurretiko hitzordu, cita previa, cita",
      "hitzordu, erregistro-bulego",
    ],
    ["nora joan, aurrez aurre", "aurrez aurre, bulego"],
    [
      "zenbakia aldatu, zenbakiz aldatu, zenbaki berria, telefonoa aldatu, mugikorra aldatu, cambiar de número",
      "beste zenbaki, telefonoa aldatu, beste telefono, telefono-aldaketa",
    ],
    ["Espainiatik kanpo, roaming", "beste herrialde"],
    ["iruzur, engainu, phishing, fraude, estafa", "susmagarri"],
    [
      "ezin dut sartu, ezin naiz sartu, errore, akats, ez dabil",
      "ez datoz bat, huts, ez dela nahikoa",
    ],
    ["ez dator bat, datu okerrak", "ez datoz bat"],
    ["euskarri, euskarri-zenbaki, soporte", "euskarri-zenbaki"],
    ["denbora, saioa iraungi, amaitu", "denbora amaitu, saio"],
    ["baja, baja eman, uko egin", "baja, uko"],
    ["Errenta, Ogasun, zerga, Hacienda", "Zerga Agentzia, izapide"],
    ["pribatutasun, datuen babes", "datu"],
    [
      "mugikorrik gabe, ez daukat mugikorrik, ez daukat telefonorik",
      "ez daukat telefono, telefonorik gabe",
    ],
  ],
};
