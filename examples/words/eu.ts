// The e-office in Basque.

import type { Words } from "../sede_words.ts";
import { basqueTime } from "./time.ts";

export const eu: Words = {
  tag: "eu",
  name: "Euskara",
  office: "Egoitza elektronikoa",
  body: "Villaclarako Udala",
  skip: "Joan edukira",
  language: "Hizkuntza",
  sample: "Adibidezko egoitza da: hemen ez da benetan ezer izapidetzen.",
  toHome: "Itzuli egoitzaren hasierara",
  enter: "Sartu Clave bidez",
  again: "Saiatu berriro",
  leave: "Itxi saioa",
  needs: "Behar den maila",
  levels: { low: "baxua", substantial: "substantziala", high: "altua" },
  yes: "bai",
  no: "ez",
  datum: "Datua",
  value: "Balioa",
  home: {
    title: "Zer izapide egin nahi duzu?",
    intro:
      "Izapide bakoitzerako Clave bidez identifikatu behar duzu, izapide horrek behar duen segurtasun-mailarekin.",
  },
  procedures: {
    appointment: {
      title: "Hitzordua eskatu",
      what: "Aukeratu zein egun eta ordutan nahi duzun guk zu artatzea.",
    },
    taxes: {
      title: "Tasak eta isunak ikusi eta ordaindu",
      what: "Ikusi Udalarekin zer duzun ordaintzeko, eta ordaindu.",
    },
    file: {
      title: "Espediente bat kontsultatu",
      what: "Irakurri zure espedienteko agiriak eta aurkeztu alegazioak.",
    },
  },
  entry: {
    title: "Identifikatu zara",
    level: "Lortutako maila",
    intro: "Hau da Clavek egoitza honi jakinarazi dion guztia.",
    person: "Zure datuak",
    signin: "Identifikazioa",
  },
  signedOut: {
    title: "Saioa itxi duzu",
    text: "Ez egoitza honek ez Clavek ez dute zure saioa irekita.",
  },
  problems: {
    cancelled: {
      title: "Ez zara identifikatu",
      text:
        "Identifikazioa bertan behera utzi duzu. Egoitza honek ez du zure daturik jaso.",
    },
    level: {
      title: "Maila altuagoa behar da",
      text:
        "Zure identifikazioa ez da iristen izapide honek eskatzen duen mailara. Claven ikus dezakezu nola igo mailaz.",
    },
    lost: {
      title: "Orri honek ez du jada balio",
      text:
        "Identifikazioa iraungi da, lehendik erabilita dago edo beste nabigatzaile batean hasi zen. Itzuli hasierara eta hasi berriro.",
    },
    missing: {
      title: "Orri hau ez dago",
      text: "Egiaztatu helbidea edo itzuli egoitzaren hasierara.",
    },
    failed: {
      title: "Ezin izan dugu identifikazioa osatu",
      text:
        "Ez da zure errua izan. Saiatu berriro; berriz gertatzen bada, itxaron minutu batzuk.",
    },
    away: {
      title: "Clavek ez du erantzuten",
      text: "Itxaron minutu batzuk eta saiatu berriro.",
    },
  },
  claims: {
    sub: "Egoitza honetarako identifikatzailea",
    registration_level: "Erregistro-maila",
    given_name: "Izena",
    family_name: "Abizenak",
    name: "Izen-abizenak",
    birthdate: "Jaioteguna",
    document: "NANa edo AIZa",
    document_kind: "Agiri mota",
    email: "Helbide elektronikoa",
    email_verified: "Helbide elektroniko egiaztatua",
    phone_number: "Telefonoa",
    phone_number_verified: "Telefono egiaztatua",
    iss: "Nork dioen",
    aud: "Norentzat",
    iat: "Noiz emana",
    exp: "Noiz iraungitzen den",
    auth_time: "Identifikazioaren unea",
    nonce: "Behin erabiltzeko balioa",
    acr: "Lortutako maila",
    amr: "Erabilitako bideak",
    at_hash: "Sarbide-tokenaren laburpena",
  },
  time: basqueTime,
};
