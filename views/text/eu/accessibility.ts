// Basque: the accessibility statement, in the form of RD 1112/2018.

import type { Text } from "../text.ts";
import { basqueLasting } from "../basque.ts";

export const accessibility: Text["duties"]["accessibility"] = {
  link: "Irisgarritasuna",
  title: "Irisgarritasun-adierazpena",
  lead:
    "Clavek pertsona guztiek gune hau erabili ahal izatea nahi du, 1112/2018 Errege Dekretuak eta UNE-EN 301549 arauak eskatzen duten bezala.",
  status: {
    title: "Betetze-egoera",
    full: "Gune honek osorik betetzen du 1112/2018 Errege Dekretua.",
    partial:
      "Gune honek partzialki betetzen du 1112/2018 Errege Dekretua, jarraian esaten denagatik.",
    none:
      "Gune honek ez du 1112/2018 Errege Dekretua betetzen, jarraian esaten denagatik.",
  },
  failing: {
    title: "Irisgarria ez den edukia",
    lack: {
      title: "Adostasunik eza",
      nothing: "Ez dugu bat ere ezagutzen.",
      fault: (clause, pages) =>
        pages === 1
          ? `${clause} betekizuna: orri batean huts egiten du.`
          : `${clause} betekizuna: ${pages} orritan huts egiten du.`,
      papers:
        "PDF agiriek (10. betekizuna) hizkuntza, izenburuak eta zerrendak markatuta dituzte. Gure probekin egiaztatzen dugu, baina balidatzaile batek ere ez du berretsi.",
    },
    burden: {
      title: "Neurriz kanpoko karga",
      body: "Ez dugu bat ere alegatzen.",
    },
    outside: {
      title: "Legea aplikatzen ez zaion edukia",
      body: "Erakundeen egoitzak: bakoitzak bere adierazpena du.",
    },
    known: {
      title: "Ezagutzen ditugun mugak",
      limits: (times, pin) =>
        `Itxaroten duten orriek noiz arte esaten dute, eta ${times} aldiz eska diezaiekezu denbora gehiago. Segurtasunagatik ez dira luzatzen PIN bat (${
          basqueLasting(pin, "minutu")
        }), Cl@ve Móvil bidezko eskaera bat, erakutsitako ziurtagiri bat eta saiorik luzeena. Beste bat eska dezakezu, eta ez duzu galtzen idatzitakoa, pasahitzak eta kodeak izan ezik.`,
      points: [
        "Cl@ve Móvilen gakoak JavaScript behar du. Erabili ezin duenak SMS bidezko PINa, pasahitza eta ziurtagiria ditu.",
        "Bideoz erregistratzeko aurpegia erakutsi behar da. Gutunez, ziurtagiriarekin edo bulego batean ere egin daiteke.",
        "Ez dugu bideorik argitaratzen. Erregistratzeko grabatzen direnek ez dute azpititulurik: berrikusten dituenak bakarrik ikusten ditu.",
      ],
    },
  },
  checked: {
    title: "Nola egiaztatzen dugun",
    points: (
      { onDay, states, pages, narrow, wide, looks, engines, faults },
    ) => [
      `Programa batek gune osoa aztertu zuen, ${onDay}. ${states} pantaila ireki zituen, dauzkaten hizkuntzetan (${pages} guztira), ${narrow} eta ${wide} pixeleko zabaleran, argian eta ilunean.`,
      `WCAG 2.2 jarraibideen A eta AA mailetako akatsak bilatu zituen, hiru motorrekin eta gure probekin. Motorrak hauek dira: ${engines}. ${
        faults === 0
          ? "Ez zuen bat ere aurkitu."
          : "Aurkitu zituenak goiko zerrendan daude."
      }`,
      `Hiru motorrek orri guztiak aztertu zituzten, argian eta ilunean, behin zabalera bakoitzean. JavaScript duten orriak harekin eta hura gabe aztertu zituzten. Horrela, motor bakoitzak ${looks} azterketa egin zituen.`,
      "Beste programa bat teklatua bakarrik erabiliz identifikatzen da, eta beste batzuek dena JavaScriptik gabe egiten dute.",
    ],
  },
  unchecked: {
    title: "Egiaztatzeko falta dena",
    points: [
      "Desgaitasuna duten pertsonek ez dute oraindik probatu, eta ez dugu pantaila-irakurgailu batean entzun.",
    ],
  },
  prepared: {
    title: "Adierazpen hau nola prestatu den",
    body: (onDay) =>
      `Programa egiten dutenek prestatu zuten, ${onDay}, kodearekin batera doazen probekin. Kanpoko inork ez du berrikusi.`,
  },
  complaints: {
    title: "Oharrak eta kexak",
    body:
      "Esan gune hau kudeatzen duenari zer ezin duzun erabili, edo eskatu informazioa beste era batera. Erantzuten ez badizu, edo dioenarekin ados ez bazaude, erreklama dezakezu (1112/2018 Errege Dekretuaren 10., 12. eta 13. artikuluak).",
  },
};
