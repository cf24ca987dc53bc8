// Valencian as the Generalitat writes it (AVL, Gramàtica normativa valenciana, 2006; Criteris lingüístics de la Generalitat, 2016): pairs
// of words by which it differs from the Catalan of our other file, in pages and messages alike.

import { deepEqual, equal, ok } from "node:assert/strict";
import { allWordsOf } from "./support/all_words.ts";
import { offenders } from "./support/sentences.ts";

/** Catalan, and what stands in Valencian. */
const pairs = `
aquest este | aquesta esta | aquests estos | aquestes estes | aquell eixe
aquella eixa | aquells eixos | aquelles eixes | això açò | allò això
servei servici | serveis servicis | judici juí | vostè vosté | avui hui
vuit huit | vuitanta huitanta | divuit díhuit | disset dèsset | dinou dènou
seva seua | seves seues | meva meua | meves meues | teva teua | teves teues
petit xicotet | petita xicoteta | petits xicotets | petites xicotetes
sortir eixir | surt ix | sortit eixit | sortida eixida | feina faena
tenir tindre | obtenir obtindre | mantenir mantindre | contenir contindre
venir vindre | convenir convindre | prevenir previndre | valer valdre
veure vore | veurà vorà | veurem vorem | vegi veja | cafè café | anglès anglés
francès francés | entès entés | depèn depén | conèixer conéixer
parèixer paréixer | aprèn aprén | interès interés | permès permés | més→més
exigeix exigix | serveix servix | coincideix coincidix | repeteix repetix
llegeix llig | decideix decidix | ofereix oferix | produeix produïx
segueix seguix | consisteix consistix | substitueix substituïx
escrigui escriga | sigui siga | tingui tinga | pugui puga | vulgui vullga
faci faça | vagi vaja | rebi reba | triï trie | esperi espere | torni torne
miri mire | comprovi comprove | avisi avise | entri entre | demani demane
guardi guarde | imprimeixi imprimisca | repeteixi repetisca | obri òbriga
aviat prompte | aquí ací | noi xic | noia xica | mirall espill | tarda vesprada
signatura firma | signar firmar | cercar buscar | cerca busca
acostuma sol | semblar paréixer | sembla pareix | despatx→despatx
treure llevar | tret llevat | nen xiquet | nena xiqueta | aleshores llavors
dues dos | vegada→vegada | malgrat→malgrat | darrere→darrere
`.trim().split(/[|\n]/).map((pair) => pair.trim())
  .filter((pair) => pair !== "" && !pair.includes("→"))
  .map((pair) => pair.split(" ") as [string, string]);

/** These Catalan words are good Valencian too, with another meaning or beside the other. */
const shared = [
  ...["això", "això", "judici", "obri", "entre", "valer", "cerca", "tret"],
  ...["tarda", "semblar", "dues", "sortida"],
];

function whole(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}·])(?:${words.join("|")})(?![\\p{L}·])`, "giu");
}

const catalan = pairs.map(([word]) => word)
  .filter((word) => !shared.includes(word));

Deno.test("the table has enough pairs to tell one from the other", () => {
  ok(pairs.length >= 80, `${pairs.length}`);
  ok(catalan.length >= 70, `${catalan.length}`);
});

Deno.test("languages.va writes the Valencian of each pair, in pages and messages", () => {
  const wrong = whole(catalan);
  deepEqual(
    offenders(allWordsOf("va"), (value) => value.match(wrong) !== null),
    [],
  );
});

Deno.test("languages.ca writes the Catalan of each pair, in pages and messages", () => {
  const own = new Set(pairs.map(([word]) => word));
  const words = pairs.map(([, word]) => word)
    .filter((word) => !own.has(word) && !inBoth.includes(word));
  const wrong = whole(words);
  deepEqual(
    offenders(allWordsOf("ca"), (value) => value.match(wrong) !== null),
    [],
  );
});

/** Good Catalan too. */
const inBoth = [
  ...["entre", "dos", "firma", "firmar", "sol", "torne", "llavors", "xic"],
  ...["buscar", "busca", "valdre", "espill", "prompte", "llevar", "llevat"],
];

Deno.test("languages.va says «per a» before what is done, as a purpose", () => {
  const wrong =
    /(?<!\p{L})per\s(?!darrere|sobre|aire)\p{L}+(?:ar|er|ir|re)(?:-\p{L}+)?(?!\p{L})/iu;
  deepEqual(offenders(allWordsOf("va"), (value) => wrong.test(value)), []);
});

Deno.test("where Valencian and Catalan must differ they do: few of the long sentences are the same", () => {
  const ca = allWordsOf("ca");
  const long = [...allWordsOf("va")].filter(([, value]) =>
    value.split(" ").length >= 8
  );
  const same = long.filter(([place, value]) => ca.get(place) === value);
  const share = same.length / long.length;
  console.log(
    `${same.length} of ${long.length} long sentences are the same in both`,
  );
  ok(share < 0.25, `${Math.round(100 * share)} %`);
  equal(long.length > 500, true);
});
