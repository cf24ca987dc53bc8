// Basque: what reviewers read.

import type { Text } from "../text.ts";

export const review: Text["review"] = {
  link: "Berrikusi bideoak",
  list: {
    title: "Berrikusteko bideoak",
    intro:
      "Zaharrenak lehenik. Bat irekitzean, pertsonaren historian idatzita geratzen da.",
    none: "Ez dago berrikusteko bideorik.",
    number: "Zenbakia",
    sent: "Bidalita",
    due: "Erantzuteko azken eguna",
    late: "Epez kanpo",
    agreed: "Pertsona batek onartu du; beste bat falta da.",
    open: "Berrikusi",
    more: "Ikusi hurrengoak",
  },
  one: {
    title: "Berrikusi bideo bat",
    printed: "Administrazioan jasota dagoena",
    raises:
      "Gutun bidez erregistratuta dago: onartzen baduzu, mailaz igoko da.",
    registers:
      "Ez dago erregistratuta: onartzen baduzu, maila aurreratuan erregistratuta geratuko da.",
    front: "Agiria, aurreko aldea",
    back: "Agiria, atzeko aldea",
    video: "Bideoa",
    gone: "Argazkiak eta bideoa ez daude jada. Baztertu eta eskatu beste bat.",
    check: "Egiaztatu",
    checks: [
      "Zenbakia, izena eta datak goikoak direla, eta agiria indarrean dagoela.",
      "Jatorrizko agiria dela: ez kopia, ez pantaila, ez ukitua.",
      "Bideoko aurpegia osorik ikusten dela eta agiriko argazkikoa dela.",
      "Pertsona mugitzen dela, eta ezerk ez duela pentsarazten beste baten grabazioa denik.",
    ],
    question: "Zer erabakitzen duzu?",
    accept: "Onartzen dut: pertsona bera da, eta agiria ona da",
    reasons: {
      "unreadable": "Ez: agiria ez da irakurtzen",
      "not-original": "Ez: ez da jatorrizko agiria",
      "face-hidden": "Ez: ez da aurpegi osoa ikusten",
      "another-person": "Ez: ez dirudi pertsona bera denik",
      "not-in-force": "Ez: agiria ez dago indarrean, edo ez da azkena",
      "other-route": "Ez: bideo bidez ezin da; erabil dezala beste bide bat",
    },
    told:
      "Pertsonak arrazoia eta zer egin dezakeen irakurriko du. Ez du galtzen daukan ezer.",
    go: "Gorde erabakia",
    missing: "Aukeratu zer erabakitzen duzun.",
    again: "Zuk onartu duzu jada: beste pertsona batek onartzea falta da.",
    unseen:
      "Begiratu argazkiak eta bideoa erabaki aurretik. Orri honek dena erakusten dizu berriro.",
    own: "Ezin duzu zure bideoa berrikusi.",
  },
  answers: {
    "accepted": "Onartuta: pertsonak maila aurreratua du orain.",
    "agreed": "Gordeta. Beste pertsona batek onartzea falta da.",
    "refused": "Baztertuta. Pertsonari jakinarazi diogu.",
    "decided":
      "Beste pertsona batek erabaki zuen lehenago, edo ez da jada behar.",
    "superseded":
      "Zain zegoela, pertsonaren erregistroa aldatu egin zen: bideoa besterik gabe itxi da.",
  },
};
