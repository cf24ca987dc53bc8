// The provinces by their names: official ones, each in the language that signs it, and what the other languages call them.

import type { Language } from "../../domain/language.ts";
import { namesOfPlace } from "../../domain/place_names.ts";
import { type Province, provinces } from "../../domain/provinces.ts";
import { sorted } from "./order.ts";

/** In the order of their codes, as the statistics office writes them. English has what stands on people's papers, too. */
const official = `Araba/Álava, Albacete, Alicante/Alacant, Almería, Ávila,
  Badajoz, Illes Balears, Barcelona, Burgos, Cáceres, Cádiz,
  Castellón/Castelló, Ciudad Real, Córdoba, A Coruña, Cuenca, Girona, Granada,
  Guadalajara, Gipuzkoa, Huelva, Huesca, Jaén, León, Lleida, La Rioja, Lugo,
  Madrid, Málaga, Murcia, Navarra, Ourense, Asturias, Palencia, Las Palmas,
  Pontevedra, Salamanca, Santa Cruz de Tenerife, Cantabria, Segovia, Sevilla,
  Soria, Tarragona, Teruel, Toledo, Valencia/València, Valladolid, Bizkaia,
  Zamora, Zaragoza, Ceuta, Melilla`.split(/,\s+/);

const catalan = {
  "01": "Àlaba",
  "03": "Alacant",
  "04": "Almeria",
  "05": "Àvila",
  "10": "Càceres",
  "11": "Cadis",
  "12": "Castelló",
  "14": "Còrdova",
  "15": "La Corunya",
  "16": "Conca",
  "20": "Guipúscoa",
  "22": "Osca",
  "24": "Lleó",
  "29": "Màlaga",
  "30": "Múrcia",
  "33": "Astúries",
  "34": "Palència",
  "39": "Cantàbria",
  "40": "Segòvia",
  "42": "Sòria",
  "44": "Terol",
  "46": "València",
  "48": "Biscaia",
  "50": "Saragossa",
};

const own: Record<Language, Readonly<Record<string, string>>> = {
  es: {},
  en: {},
  ca: catalan,
  va: catalan,
  gl: {
    "01": "Álava",
    "03": "Alacante",
    "06": "Badaxoz",
    "07": "Illas Baleares",
    "12": "Castellón",
    "13": "Cidade Real",
    "17": "Xirona",
    "19": "Guadalaxara",
    "20": "Guipúscoa",
    "23": "Xaén",
    "26": "A Rioxa",
    "35": "As Palmas",
    "46": "Valencia",
    "48": "Biscaia",
  },
  eu: {
    "01": "Araba",
    "03": "Alacant",
    "07": "Balear Uharteak",
    "08": "Bartzelona",
    "12": "Castelló",
    "14": "Kordoba",
    "15": "Coruña",
    "26": "Errioxa",
    "28": "Madril",
    "29": "Malaga",
    "30": "Murtzia",
    "31": "Nafarroa",
    "34": "Palentzia",
    "39": "Kantabria",
    "46": "Valentzia",
  },
};

/** Former names, Spanish ones and islands: what people type. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  "03": ["Alicante"],
  "07": [
    "Baleares",
    "Islas Baleares",
    "Balearic Islands",
    "Mallorca",
    "Menorca",
    "Ibiza",
    "Eivissa",
    "Formentera",
  ],
  "17": ["Gerona"],
  "20": ["Guipúzcoa"],
  "25": ["Lérida"],
  "32": ["Orense"],
  "35": ["Gran Canaria", "Lanzarote", "Fuerteventura"],
  "38": ["Tenerife", "La Gomera", "El Hierro"],
  "41": ["Seville"],
  "48": ["Vizcaya"],
};

export function provinceName(language: Language, province: Province): string {
  return own[language][province] ?? official[Number(province) - 1]!;
}

/** `place` with the province, as in "Inca (Illes Balears)"; without, where the town is called as its province in any language. */
export function withProvince(
  language: Language,
  { town, province }: {
    readonly town: string | null;
    readonly province: Province;
  },
  place: string,
): string {
  const known = namesOfPlace(town ?? "")
    .some((one) => provinceCalled(one) === province);
  return known ? place : `${place} (${provinceName(language, province)})`;
}

/** All of them, in the alphabetical order of the language. */
export function provincesIn(language: Language): readonly Province[] {
  return ordered[language] ??= sorted(
    language,
    provinces,
    (province) => provinceName(language, province),
  );
}

const ordered: Partial<Record<Language, readonly Province[]>> = {};

/** The province of this name in any language, made plain (`namesOfPlace`). */
export function provinceCalled(name: string): Province | null {
  return (byName ??= new Map(provinces.flatMap(named))).get(name) ?? null;
}

let byName: ReadonlyMap<string, Province> | null = null;

function named(province: Province) {
  const names = [
    ...(Object.keys(own) as Language[])
      .map((language) => provinceName(language, province)),
    ...spoken[province] ?? [],
  ];
  return names.flatMap(namesOfPlace).map((name) => [name, province] as const);
}
