// Towns that people look for by a name which is not their province's: all capitals, and the larger towns that have two names.

import type { TownKnown } from "../../domain/offices_search.ts";
import { namesOfPlace } from "../../domain/place_names.ts";
import type { Province } from "../../domain/provinces.ts";

/** With all their names, as `Alicante/Alacant`; the Balearic ones, as the sample offices are there. */
const towns: Readonly<Record<string, readonly string[]>> = {
  "01": ["Vitoria-Gasteiz/Gasteiz/Vitoria"],
  "03": ["Alicante/Alacant", "Elche/Elx", "Alcoy/Alcoi", "Orihuela/Oriola"],
  "06": ["Mérida"],
  "07": [
    ...["Palma", "Inca", "Manacor", "Calvià", "Llucmajor", "Marratxí"],
    ...["Alcúdia", "Felanitx", "Pollença/Pollensa", "Sóller"],
    ...["Maó/Mahón", "Ciutadella de Menorca/Ciutadella/Ciudadela"],
    ...["Eivissa/Ibiza", "Santa Eulària des Riu"],
    "Sant Antoni de Portmany",
  ],
  "08": [
    "L’Hospitalet de Llobregat/Hospitalet",
    "Badalona",
    "Terrassa/Tarrasa",
  ],
  "11": ["Jerez de la Frontera", "Algeciras"],
  "12": ["Castelló de la Plana/Castellón de la Plana", "Vila-real/Villarreal"],
  "15": ["Santiago de Compostela", "Ferrol"],
  "20": ["Donostia/San Sebastián", "Irun/Irún", "Hondarribia/Fuenterrabía"],
  "26": ["Logroño"],
  "31": ["Pamplona/Iruña/Iruñea", "Tudela/Tutera"],
  "33": ["Oviedo/Uviéu", "Gijón/Xixón", "Avilés"],
  "36": ["Vigo"],
  "39": ["Santander"],
  "46": ["Sagunto/Sagunt", "Xàtiva/Játiva", "Gandia/Gandía"],
  "48": ["Bilbao/Bilbo", "Barakaldo/Baracaldo", "Getxo/Guecho"],
};

/** The town of this name, made plain (`namesOfPlace`). */
export function townCalled(name: string): TownKnown | null {
  return (byName ??= new Map(
    Object.entries(towns).flatMap(([province, list]) =>
      list.flatMap((town) => named(town, province as Province))
    ),
  )).get(name) ?? null;
}

let byName: ReadonlyMap<string, TownKnown> | null = null;

function named(town: string, province: Province) {
  const names = namesOfPlace(town);
  const known = { names, province };
  return names.map((name) => [name, known] as const);
}
